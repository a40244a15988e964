import { bpColumn, civilDateColumn, fenColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { boolean, integer, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'

/** A cycle whose roster is closed: one row, never changed. */
export const consortiumCycleTable = pgTable(
  'consortium_cycle',
  {
    tenantId: tenantIdColumn(),
    /** The stem of the cycle's file. */
    code: text('code').notNull(),
    name: text('name').notNull(),
    firstYear: smallint('first_year').notNull(),
    lastYear: smallint('last_year').notNull(),
    seats: smallint('seats').notNull(),
    leadCode: text('lead_code').notNull(),
    electionMethod: text('election_method').notNull(),
    electionOn: civilDateColumn('election_on').notNull(),
    electionClause: text('election_clause'),
    mostMembers: smallint('most_members'),
    mostMembersClause: text('most_members_clause'),
    exceptionReason: text('exception_reason'),
    exceptionBy: text('exception_by'),
    exceptionOn: civilDateColumn('exception_on'),
    leadFeeBp: bpColumn('lead_fee_bp').notNull(),
    leadFeeClause: text('lead_fee_clause'),
    closedClause: text('closed_clause'),
    closedAt: instantColumn('closed_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'consortium_cycle_pkey', columns: [table.tenantId, table.code] }),
    unique('consortium_cycle_seats').on(table.tenantId, table.code, table.seats),
  ],
)

export const coinsurerTable = pgTable(
  'coinsurer',
  {
    tenantId: tenantIdColumn(),
    cycleCode: text('cycle_code').notNull(),
    code: text('code').notNull(),
    seat: smallint('seat').notNull(),
    /** As on the cycle: with it the foreign key finds the cycle, and a seat beyond it finds none. */
    seats: smallint('seats').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    licence: text('licence').notNull(),
    isLead: boolean('is_lead').notNull(),
    illustrative: boolean('illustrative').notNull(),
  },
  (table) => [
    primaryKey({ name: 'coinsurer_pkey', columns: [table.tenantId, table.cycleCode, table.code] }),
    unique('coinsurer_seat').on(table.tenantId, table.cycleCode, table.seat),
  ],
)

export const consortiumYearTable = pgTable(
  'consortium_year',
  {
    tenantId: tenantIdColumn(),
    planYear: smallint('plan_year').notNull(),
    cycleCode: text('cycle_code').notNull(),
  },
  (table) => [
    primaryKey({ name: 'consortium_year_pkey', columns: [table.tenantId, table.planYear] }),
    unique('consortium_year_of_cycle').on(table.tenantId, table.planYear, table.cycleCode),
  ],
)

export const coinsurerShareTable = pgTable(
  'coinsurer_share',
  {
    tenantId: tenantIdColumn(),
    planYear: smallint('plan_year').notNull(),
    cycleCode: text('cycle_code').notNull(),
    coinsurerCode: text('coinsurer_code').notNull(),
    shareBp: bpColumn('share_bp').notNull(),
  },
  (table) => [
    primaryKey({ name: 'coinsurer_share_pkey', columns: [table.tenantId, table.planYear, table.coinsurerCode] }),
  ],
)

/** Totals to date a statement was made from. */
export const memberStatementTable = pgTable(
  'member_statement',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'statement').notNull(),
    planYear: smallint('plan_year').notNull(),
    number: integer('number').notNull(),
    asOfOn: civilDateColumn('as_of_on').notNull(),
    premiumFen: fenColumn('premium_fen').notNull(),
    claimsFen: fenColumn('claims_fen').notNull(),
    thirdPartyFen: fenColumn('third_party_fen').notNull(),
    issuedAt: instantColumn('issued_at').notNull(),
    issuedBy: text('issued_by').notNull(),
  },
  (table) => [
    primaryKey({ name: 'member_statement_pkey', columns: [table.tenantId, table.id] }),
    unique('member_statement_number').on(table.tenantId, table.planYear, table.number),
  ],
)

/** A member's lines of a statement, all to date. */
export const memberStatementPartTable = pgTable(
  'member_statement_part',
  {
    tenantId: tenantIdColumn(),
    statementId: idColumn('statement_id', 'statement').notNull(),
    coinsurerCode: text('coinsurer_code').notNull(),
    shareBp: bpColumn('share_bp').notNull(),
    premiumFen: fenColumn('premium_fen').notNull(),
    leadFeePaidFen: fenColumn('lead_fee_paid_fen').notNull(),
    leadFeeReceivedFen: fenColumn('lead_fee_received_fen').notNull(),
    claimsFen: fenColumn('claims_fen').notNull(),
    thirdPartyFen: fenColumn('third_party_fen').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'member_statement_part_pkey',
      columns: [table.tenantId, table.statementId, table.coinsurerCode],
    }),
  ],
)
