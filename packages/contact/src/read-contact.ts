/** Inquiries and visits in the terms of the contract. */
import { audit, notFound, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, type Id, parsePublicId, publicId, type Refusal } from '@gongbao/kernel'
import type { Category, InquiryStatus, Outcome } from './contact.rules.ts'
import {
  type FollowUp,
  type Inquiry,
  lockInquiry,
  selectFollowUps,
  selectInquiries,
  selectMessages,
} from './contact.store.ts'

export function viewOf({ id, category, outcome, ...inquiry }: Inquiry, today: CivilDate) {
  return {
    ...inquiry,
    inquiryId: id,
    category: category as Category,
    outcome: outcome as Outcome | null,
    overdue: inquiry.status === 'open' && inquiry.dueOn < today,
  }
}

export const staffViewOf = (inquiry: Inquiry, today: CivilDate, reader: StaffPrincipal) => ({
  ...viewOf(inquiry, today),
  mine: inquiry.ownerId === reader.accountId,
})

/** A resident's own inquiries, newest first. */
export async function listOwn(tx: TenantTx, accountId: Id<'residentAccount'>) {
  const found = await selectInquiries(tx, { accountId }, 100)
  return { items: found.map((one) => viewOf(one, tx.business.on)) }
}

/** A resident's own inquiry with all that was said. */
export async function readOwn(tx: TenantTx, accountId: Id<'residentAccount'>, id: Id<'inquiry'>) {
  const inquiry = await lockInquiry(tx, id)
  if (inquiry?.accountId !== accountId) return notFound('inquiry')
  return { ...viewOf(inquiry, tx.business.on), messages: await selectMessages(tx, id) }
}

export async function listInquiries(
  tx: TenantTx,
  reader: StaffPrincipal,
  query: { limit: number; cursor?: string | undefined; status?: InquiryStatus | undefined },
) {
  const before = query.cursor ? parsePublicId('inquiry', query.cursor) : undefined
  if (before === null) return notFound('cursor')
  const filter = { ...(query.status ? { status: query.status } : {}), ...(before ? { before } : {}) }
  const found = await selectInquiries(tx, filter, query.limit + 1)
  const page = found.slice(0, query.limit)
  return {
    items: page.map((one) => staffViewOf(one, tx.business.on, reader)),
    next: found.length > query.limit ? publicId('inquiry', page.at(-1)!.id) : null,
  }
}

/** An inquiry as staff read it: what people write there may be medical, so reading it is an act. */
export async function readInquiry(tx: TenantTx, reader: StaffPrincipal, id: Id<'inquiry'>) {
  const inquiry = await lockInquiry(tx, id)
  if (!inquiry) return notFound('inquiry')
  await audit(tx, reader, { action: 'inquiry.read', subjectKind: 'inquiry', subjectId: id })
  return { ...staffViewOf(inquiry, tx.business.on, reader), messages: await selectMessages(tx, id) }
}

export async function listFollowUps(
  tx: TenantTx,
  query: { limit: number; cursor?: string | undefined; status?: FollowUp['status'] | undefined },
): Promise<{ items: ReturnType<typeof followUpOf>[]; next: string | null } | Refusal> {
  const after = query.cursor ? parsePublicId('followUp', query.cursor) : undefined
  if (after === null) return notFound('cursor')
  const filter = { ...(query.status ? { status: query.status } : {}), ...(after ? { after } : {}) }
  const found = await selectFollowUps(tx, filter, query.limit + 1)
  const page = found.slice(0, query.limit)
  return {
    items: page.map((one) => followUpOf(one, tx.business.on)),
    next: found.length > query.limit ? publicId('followUp', page.at(-1)!.id) : null,
  }
}

export function followUpOf({ id, ...task }: FollowUp, today: CivilDate) {
  return { ...task, followUpId: id, overdue: task.status === 'waiting' && task.dueOn < today }
}
