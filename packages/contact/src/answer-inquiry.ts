import { audit, notFound, type ResidentPrincipal, type StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import type { Id, Refusal } from '@gongbao/kernel'
import { type Outcome, refusalToSpeak } from './contact.rules.ts'
import { type Inquiry, insertMessage, lockInquiry, saveInquiry } from './contact.store.ts'

/** Answers an inquiry, and closes it when an outcome is given. Whoever answers first owns it. */
export async function answerInquiry(
  tx: TenantTx,
  actor: StaffPrincipal,
  id: Id<'inquiry'>,
  answer: { body: string; outcome?: Outcome | undefined },
): Promise<Inquiry | Refusal> {
  const inquiry = await lockInquiry(tx, id)
  if (!inquiry) return notFound('inquiry')
  const refusal = refusalToSpeak(inquiry)
  if (refusal) return refusal
  await insertMessage(tx, { inquiryId: id, author: 'staff', authorId: actor.accountId, body: answer.body })
  const change = {
    status: answer.outcome ? ('closed' as const) : ('answered' as const),
    ownerId: inquiry.ownerId ?? actor.accountId,
    answeredAt: inquiry.answeredAt ?? tx.business.at,
    outcome: answer.outcome ?? null,
    closedAt: answer.outcome ? tx.business.at : null,
  }
  await saveInquiry(tx, id, change)
  const action = answer.outcome ? 'inquiry.closed' : 'inquiry.answered'
  await audit(tx, actor, { action, subjectKind: 'inquiry', subjectId: id })
  await announce(tx, { type: action, inquiryId: id })
  return { ...inquiry, ...change }
}

/** A resident says more: the inquiry waits for an answer again, by the deadline it had. */
export async function addToInquiry(
  tx: TenantTx,
  actor: ResidentPrincipal,
  id: Id<'inquiry'>,
  body: string,
): Promise<Inquiry | Refusal> {
  const inquiry = await lockInquiry(tx, id)
  if (inquiry?.accountId !== actor.accountId) return notFound('inquiry')
  const refusal = refusalToSpeak(inquiry)
  if (refusal) return refusal
  await insertMessage(tx, { inquiryId: id, author: 'resident', authorId: null, body })
  await saveInquiry(tx, id, { status: 'open' })
  await audit(tx, actor, { action: 'inquiry.continued', subjectKind: 'inquiry', subjectId: id })
  return { ...inquiry, status: 'open' }
}
