import { bytesColumn, fenColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'

/** created: known to us alone · pending: the channel shows its page · settled: the money is there · closed: it can no longer come */
export type CollectionState = 'created' | 'pending' | 'settled' | 'closed'
export type RefundState = 'requested' | 'sent' | 'settled' | 'failed'
export type DisbursementState = 'requested' | 'sent' | 'settled' | 'returned'
/** waiting: not yet looked at; needless: it told nothing new; the others say why it had no effect. */
export type EventOutcome = 'waiting' | 'applied' | 'needless' | 'orphan' | 'mismatch' | 'foreign' | 'returned'
export type AlarmKind = 'unknown-order' | 'wrong-amount' | 'wrong-merchant' | 'refund-failed' | 'payout-returned'

/** When an unknown outcome is asked about next; null: nothing is open. */
const asking = () => ({ queries: smallint('queries').notNull(), nextQueryAt: instantColumn('next_query_at') })

/** One attempt to collect money for a subject through a channel. */
export const collectionTable = pgTable(
  'collection',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'collection').notNull(),
    /** 'unknown': money that came for no order of ours. */
    subjectKind: text('subject_kind').$type<'order' | 'unknown'>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    channel: text('channel').notNull(),
    /** Our number at the channel (`out_trade_no`). */
    tradeNo: text('trade_no').notNull(),
    amountFen: fenColumn('amount_fen').notNull(),
    planYear: smallint('plan_year').notNull(),
    description: text('description').notNull(),
    state: text('state').$type<CollectionState>().notNull(),
    pageUrl: text('page_url'),
    /** Business time; the channel's page closes then. */
    payUntil: instantColumn('pay_until').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    /** When the payer paid, by the channel, in business time. */
    paidAt: instantColumn('paid_at'),
    settledAt: instantColumn('settled_at'),
    transactionNo: text('transaction_no'),
    refundAskedFen: fenColumn('refund_asked_fen').notNull(),
    ...asking(),
  },
  (table) => [
    primaryKey({ name: 'collection_pkey', columns: [table.tenantId, table.id] }),
    unique('collection_trade_no').on(table.tenantId, table.channel, table.tradeNo),
  ],
)

/** What an outside party told. */
export const channelEventTable = pgTable(
  'channel_event',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'callback').notNull(),
    /** A payment channel, or 'bank'. */
    channel: text('channel').notNull(),
    source: text('source').$type<'callback' | 'query'>().notNull(),
    bodySealed: bytesColumn('body_sealed').notNull(),
    bodyMac: bytesColumn('body_mac').notNull(),
    kind: text('kind').$type<'payment' | 'refund' | 'disbursement'>().notNull(),
    merchantNo: text('merchant_no').notNull(),
    tradeNo: text('trade_no').notNull(),
    refundNo: text('refund_no'),
    transactionNo: text('transaction_no'),
    told: text('told').$type<'done' | 'failed'>().notNull(),
    /** Why the bank returned the money. */
    reason: text('reason'),
    amountFen: fenColumn('amount_fen').notNull(),
    /** In business time. */
    happenedAt: instantColumn('happened_at').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    outcome: text('outcome').$type<EventOutcome>().notNull(),
    processedAt: instantColumn('processed_at'),
  },
  (table) => [
    primaryKey({ name: 'channel_event_pkey', columns: [table.tenantId, table.id] }),
    unique('channel_event_once').on(table.tenantId, table.channel, table.source, table.bodyMac),
  ],
)

/** Money going back by the way it came. */
export const refundTable = pgTable(
  'refund',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'refund').notNull(),
    collectionId: idColumn('collection_id', 'collection').notNull(),
    /** Our number at the channel (`out_refund_no`). */
    refundNo: text('refund_no').notNull(),
    amountFen: fenColumn('amount_fen').notNull(),
    /** A code: 'cancelled', 'late', 'already-covered', 'paid-twice', 'unknown-order'. */
    reason: text('reason').notNull(),
    state: text('state').$type<RefundState>().notNull(),
    requestedAt: instantColumn('requested_at').notNull(),
    settledAt: instantColumn('settled_at'),
    ...asking(),
  },
  (table) => [
    primaryKey({ name: 'refund_pkey', columns: [table.tenantId, table.id] }),
    unique('refund_no_key').on(table.tenantId, table.refundNo),
  ],
)

/** A payout through the bank. */
export const disbursementTable = pgTable(
  'disbursement',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'disbursement').notNull(),
    subjectKind: text('subject_kind').$type<'claim' | 'supplementary'>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Our number at the bank. */
    instructionNo: text('instruction_no').notNull(),
    payeeSealed: bytesColumn('payee_sealed').notNull(),
    accountSealed: bytesColumn('account_sealed').notNull(),
    amountFen: fenColumn('amount_fen').notNull(),
    planYear: smallint('plan_year').notNull(),
    purpose: text('purpose').notNull(),
    state: text('state').$type<DisbursementState>().notNull(),
    bankReason: text('bank_reason'),
    requestedAt: instantColumn('requested_at').notNull(),
    settledAt: instantColumn('settled_at'),
    ...asking(),
  },
  (table) => [
    primaryKey({ name: 'disbursement_pkey', columns: [table.tenantId, table.id] }),
    unique('disbursement_instruction').on(table.tenantId, table.instructionNo),
  ],
)

/** What a person at finance must look at. */
export const paymentAlarmTable = pgTable(
  'payment_alarm',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'evidence').notNull(),
    kind: text('kind').$type<AlarmKind>().notNull(),
    subjectKind: text('subject_kind').$type<'event' | 'refund' | 'disbursement'>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    raisedAt: instantColumn('raised_at').notNull(),
    closedAt: instantColumn('closed_at'),
    closedBy: idColumn('closed_by', 'staffAccount'),
  },
  (table) => [
    primaryKey({ name: 'payment_alarm_pkey', columns: [table.tenantId, table.id] }),
    unique('payment_alarm_once').on(table.tenantId, table.kind, table.subjectId),
  ],
)
