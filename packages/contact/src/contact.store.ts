/** The only file of this room that touches its tables. What people write is sealed. */
import { openField, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, desc, eq, gt, lt, type SQL } from 'drizzle-orm'
import type { InquiryStatus } from './contact.rules.ts'
import { followUpTable, inquiryMessageTable, inquiryTable } from './contact.table.ts'

const SUBJECT = 'inquiry.subject'
const BODY = 'inquiry_message.body'
const NOTE = 'follow_up.note'

type InquiryRow = typeof inquiryTable.$inferSelect
export type Inquiry = Omit<InquiryRow, 'tenantId' | 'subjectSealed'> & { readonly subject: string }
export type FollowUp = Omit<typeof followUpTable.$inferSelect, 'tenantId' | 'noteSealed'> & {
  readonly note: string | null
}

export interface Message {
  readonly author: 'resident' | 'staff'
  readonly body: string
  readonly saidAt: Temporal.Instant
}

export async function insertInquiry(tx: TenantTx, { subject, ...inquiry }: Inquiry): Promise<void> {
  const subjectSealed = sealField(tx.tenantId, SUBJECT, subject)
  await tx.db.insert(inquiryTable).values({ tenantId: tx.tenantId, ...inquiry, subjectSealed })
}

export async function insertMessage(
  tx: TenantTx,
  message: {
    inquiryId: Id<'inquiry'>
    author: 'resident' | 'staff'
    authorId: Id<'staffAccount'> | null
    body: string
  },
): Promise<void> {
  const { body, ...rest } = message
  const row = { tenantId: tx.tenantId, id: newId('inquiryMessage'), saidAt: tx.business.at }
  await tx.db.insert(inquiryMessageTable).values({ ...row, ...rest, bodySealed: sealField(tx.tenantId, BODY, body) })
}

/** Locks an inquiry until the transaction ends. @returns null when there is none */
export async function lockInquiry(tx: TenantTx, id: Id<'inquiry'>): Promise<Inquiry | null> {
  const [row] = await tx.db
    .select()
    .from(inquiryTable)
    .where(and(eq(inquiryTable.tenantId, tx.tenantId), eq(inquiryTable.id, id)))
    .for('update')
  return row ? opened(row) : null
}

export async function saveInquiry(
  tx: TenantTx,
  id: Id<'inquiry'>,
  change: Partial<Pick<InquiryRow, 'status' | 'ownerId' | 'outcome' | 'answeredAt' | 'closedAt'>>,
): Promise<void> {
  await tx.db
    .update(inquiryTable)
    .set(change)
    .where(and(eq(inquiryTable.tenantId, tx.tenantId), eq(inquiryTable.id, id)))
}

export interface InquiryFilter {
  readonly accountId?: Id<'residentAccount'>
  readonly status?: InquiryStatus
  /** The last of the page before; older ones follow. */
  readonly before?: Id<'inquiry'>
}

/** Inquiries, newest first. */
export async function selectInquiries(tx: TenantTx, filter: InquiryFilter, limit: number): Promise<Inquiry[]> {
  const rows = await tx.db
    .select()
    .from(inquiryTable)
    .where(
      and(
        eq(inquiryTable.tenantId, tx.tenantId),
        filter.accountId ? eq(inquiryTable.accountId, filter.accountId) : undefined,
        filter.status ? eq(inquiryTable.status, filter.status) : undefined,
        filter.before ? lt(inquiryTable.id, filter.before) : undefined,
      ),
    )
    .orderBy(desc(inquiryTable.id))
    .limit(limit)
  return rows.map(opened)
}

/** What was said, in order. */
export async function selectMessages(tx: TenantTx, inquiryId: Id<'inquiry'>): Promise<Message[]> {
  const rows = await tx.db
    .select()
    .from(inquiryMessageTable)
    .where(and(eq(inquiryMessageTable.tenantId, tx.tenantId), eq(inquiryMessageTable.inquiryId, inquiryId)))
    .orderBy(asc(inquiryMessageTable.id))
  return rows.map(({ author, saidAt, bodySealed }) => ({
    author,
    saidAt,
    body: openField(tx.tenantId, BODY, bodySealed),
  }))
}

function opened({ tenantId, subjectSealed, ...row }: InquiryRow): Inquiry {
  return { ...row, subject: openField(tenantId, SUBJECT, subjectSealed) }
}

/** Makes the visit of a claim, once. */
export async function insertFollowUp(tx: TenantTx, task: Omit<FollowUp, 'note'>): Promise<void> {
  await tx.db
    .insert(followUpTable)
    .values({ tenantId: tx.tenantId, ...task })
    .onConflictDoNothing({ target: [followUpTable.tenantId, followUpTable.claimId] })
}

/** Visits, oldest first; `after` is the last of the page before. */
export function selectFollowUps(
  tx: TenantTx,
  filter: { status?: FollowUp['status']; after?: Id<'followUp'> },
  limit: number,
): Promise<FollowUp[]> {
  return readFollowUps(
    tx,
    and(
      filter.status ? eq(followUpTable.status, filter.status) : undefined,
      filter.after ? gt(followUpTable.id, filter.after) : undefined,
    ),
    limit,
  )
}

export async function lockFollowUp(tx: TenantTx, id: Id<'followUp'>): Promise<FollowUp | null> {
  await tx.sql`select id from follow_up where tenant_id = ${tx.tenantId} and id = ${id} for update`
  const [row] = await readFollowUps(tx, eq(followUpTable.id, id), 1)
  return row ?? null
}

async function readFollowUps(tx: TenantTx, where: SQL | undefined, limit: number): Promise<FollowUp[]> {
  const rows = await tx.db
    .select()
    .from(followUpTable)
    .where(and(eq(followUpTable.tenantId, tx.tenantId), where))
    .orderBy(asc(followUpTable.id))
    .limit(limit)
  return rows.map(({ tenantId, noteSealed, ...row }) => ({
    ...row,
    note: noteSealed ? openField(tenantId, NOTE, noteSealed) : null,
  }))
}

export async function saveFollowUp(
  tx: TenantTx,
  id: Id<'followUp'>,
  { note, ...change }: Pick<FollowUp, 'status' | 'score' | 'note' | 'doneBy' | 'doneAt'>,
): Promise<void> {
  await tx.db
    .update(followUpTable)
    .set({ ...change, noteSealed: note === null ? null : sealField(tx.tenantId, NOTE, note) })
    .where(and(eq(followUpTable.tenantId, tx.tenantId), eq(followUpTable.id, id)))
}
