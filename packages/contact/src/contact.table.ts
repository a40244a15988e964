import { bytesColumn, civilDateColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { boolean, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import type { Channel, InquiryStatus, Kind } from './contact.rules.ts'

export const inquiryTable = pgTable(
  'inquiry',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'inquiry').notNull(),
    kind: text('kind').$type<Kind>().notNull(),
    category: text('category').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    /** The phone that wrote; null for what staff took down at the hotline or a counter. */
    accountId: idColumn('account_id', 'residentAccount'),
    subjectSealed: bytesColumn('subject_sealed').notNull(),
    status: text('status').$type<InquiryStatus>().notNull(),
    ownerId: idColumn('owner_id', 'staffAccount'),
    /** What came of it, one of OUTCOMES. */
    outcome: text('outcome'),
    openedAt: instantColumn('opened_at').notNull(),
    openedOn: civilDateColumn('opened_on').notNull(),
    dueOn: civilDateColumn('due_on').notNull(),
    dueProvisional: boolean('due_provisional').notNull(),
    answeredAt: instantColumn('answered_at'),
    closedAt: instantColumn('closed_at'),
  },
  (table) => [primaryKey({ name: 'inquiry_pkey', columns: [table.tenantId, table.id] })],
)

export const inquiryMessageTable = pgTable(
  'inquiry_message',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'inquiryMessage').notNull(),
    inquiryId: idColumn('inquiry_id', 'inquiry').notNull(),
    author: text('author').$type<'resident' | 'staff'>().notNull(),
    /** The staff account that wrote; null for the resident, who stays the inquiry's own account. */
    authorId: idColumn('author_id', 'staffAccount'),
    bodySealed: bytesColumn('body_sealed').notNull(),
    saidAt: instantColumn('said_at').notNull(),
  },
  (table) => [primaryKey({ name: 'inquiry_message_pkey', columns: [table.tenantId, table.id] })],
)

export const followUpTable = pgTable(
  'follow_up',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'followUp').notNull(),
    claimId: idColumn('claim_id', 'claim').notNull(),
    dueOn: civilDateColumn('due_on').notNull(),
    dueProvisional: boolean('due_provisional').notNull(),
    status: text('status').$type<'waiting' | 'reached' | 'not-reached'>().notNull(),
    /** Satisfaction, 1 to 5. */
    score: smallint('score'),
    noteSealed: bytesColumn('note_sealed'),
    doneBy: idColumn('done_by', 'staffAccount'),
    doneAt: instantColumn('done_at'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'follow_up_pkey', columns: [table.tenantId, table.id] }),
    unique('follow_up_claim').on(table.tenantId, table.claimId),
  ],
)
