import { civilDateColumn, fenColumn, idColumn, tenantIdColumn } from '@gongbao/database'
import { index, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Account } from './chart.ts'

/** Postings: facts, written once. */
export const postingTable = pgTable(
  'posting',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'posting').notNull(),
    journalId: idColumn('journal_id', 'journal').notNull(),
    /** What happened, e.g. 'claim.approved'; with `sourceId` and `leg` it is booked once. */
    eventCode: text('event_code').notNull(),
    /** The thing it happened to: claim, collection, refund, disbursement. */
    sourceId: uuid('source_id').notNull(),
    leg: smallint('leg').notNull(),
    fromAccount: text('from_account').$type<Account>().notNull(),
    toAccount: text('to_account').$type<Account>().notNull(),
    amountFen: fenColumn('amount_fen').notNull(),
    planYear: smallint('plan_year').notNull(),
    bookedOn: civilDateColumn('booked_on').notNull(),
  },
  (table) => [
    primaryKey({ name: 'posting_pkey', columns: [table.tenantId, table.id] }),
    unique('posting_once').on(table.tenantId, table.eventCode, table.sourceId, table.leg),
    index('posting_from').on(table.tenantId, table.fromAccount, table.planYear, table.id),
    index('posting_to').on(table.tenantId, table.toAccount, table.planYear, table.id),
  ],
)

/** Running totals of the postings, striped. */
export const balanceTable = pgTable(
  'balance',
  {
    tenantId: tenantIdColumn(),
    account: text('account').$type<Account>().notNull(),
    planYear: smallint('plan_year').notNull(),
    stripe: smallint('stripe').notNull(),
    fromFen: fenColumn('from_fen').notNull(),
    toFen: fenColumn('to_fen').notNull(),
  },
  (table) => [
    primaryKey({ name: 'balance_pkey', columns: [table.tenantId, table.account, table.planYear, table.stripe] }),
  ],
)
