import { audit, type ResidentPrincipal, type StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { newId } from '@gongbao/kernel'
import { type Category, type Channel, deadline, type Kind } from './contact.rules.ts'
import { type Inquiry, insertInquiry, insertMessage } from './contact.store.ts'

export interface NewInquiry {
  readonly kind: Kind
  readonly category: Category
  readonly subject: string
  readonly body: string
  /** For staff: where they took it down. */
  readonly channel?: Exclude<Channel, 'portal'>
}

/** Opens an inquiry or complaint: from here its deadline in working days runs (W28). A resident's own, or one that staff took down for someone. */
export async function openInquiry(
  tx: TenantTx,
  actor: ResidentPrincipal | StaffPrincipal,
  given: NewInquiry,
): Promise<Inquiry> {
  const byResident = actor.realm === 'resident'
  const inquiry: Inquiry = {
    id: newId('inquiry'),
    kind: given.kind,
    category: given.category,
    channel: byResident ? 'portal' : (given.channel ?? 'hotline'),
    accountId: byResident ? actor.accountId : null,
    subject: given.subject,
    status: 'open',
    ownerId: byResident ? null : actor.accountId,
    outcome: null,
    openedAt: tx.business.at,
    openedOn: tx.business.on,
    ...deadline(given.kind, tx.business.on),
    answeredAt: null,
    closedAt: null,
  }
  await insertInquiry(tx, inquiry)
  await insertMessage(tx, { inquiryId: inquiry.id, author: 'resident', authorId: null, body: given.body })
  await audit(tx, actor, {
    action: 'inquiry.opened',
    subjectKind: 'inquiry',
    subjectId: inquiry.id,
    detail: { kind: given.kind },
  })
  await announce(tx, { type: 'inquiry.opened', inquiryId: inquiry.id })
  return inquiry
}
