import { civilDateColumn, fenColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { boolean, jsonb, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import type { Decision } from './decision.rules.ts'

/** waiting-for-payment · completed: policies issued · expired: not paid in time · cancelled · refunded: paid, but nothing could be issued */
export type OrderStatus = 'waiting-for-payment' | 'completed' | 'expired' | 'cancelled' | 'refunded'
/** price-due: a free child's price that fell due when a parent left (W4). */
export type OrderKind = 'enrollment' | 'price-due'
export type HealthStatus = 'healthy' | 'preExisting'

/** A basket as it was ordered. */
export const orderTable = pgTable(
  'enrollment_order',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'order').notNull(),
    accountId: idColumn('account_id', 'residentAccount').notNull(),
    kind: text('kind').$type<OrderKind>().notNull(),
    planVersionId: idColumn('plan_version_id', 'planVersion').notNull(),
    planCode: text('plan_code').notNull(),
    planYear: smallint('plan_year').notNull(),
    cityHash: text('city_hash').notNull(),
    channel: text('channel').notNull(),
    totalFen: fenColumn('total_fen').notNull(),
    status: text('status').$type<OrderStatus>().notNull(),
    noticeVersion: text('notice_version').notNull(),
    noticeSha256: text('notice_sha256').notNull(),
    placedAt: instantColumn('placed_at').notNull(),
    payUntil: instantColumn('pay_until').notNull(),
    endedAt: instantColumn('ended_at'),
    /** The collection that paid for it; null while unpaid and for what was free. */
    servedBy: idColumn('served_by', 'collection'),
  },
  (table) => [primaryKey({ name: 'enrollment_order_pkey', columns: [table.tenantId, table.id] })],
)

/** One insured in an order, with the decision. */
export const orderLineTable = pgTable(
  'order_line',
  {
    tenantId: tenantIdColumn(),
    orderId: idColumn('order_id', 'order').notNull(),
    personId: idColumn('person_id', 'person').notNull(),
    amountFen: fenColumn('amount_fen').notNull(),
    coverFrom: civilDateColumn('cover_from').notNull(),
    coverTo: civilDateColumn('cover_to').notNull(),
    enrolledYears: smallint('enrolled_years').notNull(),
    continuousYears: smallint('continuous_years').notNull(),
    healthStatus: text('health_status').$type<HealthStatus>(),
    firstEnrolledHealthStatus: text('first_enrolled_health_status').$type<HealthStatus>(),
    decision: jsonb('decision').$type<Decision>().notNull(),
    amendsPolicyId: idColumn('amends_policy_id', 'policy'),
  },
  (table) => [primaryKey({ name: 'order_line_pkey', columns: [table.tenantId, table.orderId, table.personId] })],
)

/** Cover of one insured for one plan year. */
export const policyTable = pgTable(
  'policy',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'policy').notNull(),
    policyNo: text('policy_no').notNull(),
    orderId: idColumn('order_id', 'order').notNull(),
    accountId: idColumn('account_id', 'residentAccount').notNull(),
    personId: idColumn('person_id', 'person').notNull(),
    planVersionId: idColumn('plan_version_id', 'planVersion').notNull(),
    planCode: text('plan_code').notNull(),
    planYear: smallint('plan_year').notNull(),
    level: text('level').notNull(),
    premiumFen: fenColumn('premium_fen').notNull(),
    priceName: text('price_name').notNull(),
    pathwayCode: text('pathway_code').notNull(),
    enrolledYears: smallint('enrolled_years').notNull(),
    continuousYears: smallint('continuous_years').notNull(),
    healthStatus: text('health_status').$type<HealthStatus>(),
    firstEnrolledHealthStatus: text('first_enrolled_health_status').$type<HealthStatus>(),
    coverFrom: civilDateColumn('cover_from').notNull(),
    coverTo: civilDateColumn('cover_to').notNull(),
    status: text('status').$type<'live' | 'cancelled'>().notNull(),
    issuedAt: instantColumn('issued_at').notNull(),
    cancelledAt: instantColumn('cancelled_at'),
    /** Fixed for the whole year, as ordered. */
    category: text('category').notNull(),
    claimFreeYears: smallint('claim_free_years').notNull(),
  },
  (table) => [
    primaryKey({ name: 'policy_pkey', columns: [table.tenantId, table.id] }),
    unique('policy_no_once').on(table.tenantId, table.policyNo),
  ],
)

/** Plan years of which a payout to an insured stands or stood, as the claims room says. */
export const claimYearTable = pgTable(
  'claim_year',
  {
    tenantId: tenantIdColumn(),
    personId: idColumn('person_id', 'person').notNull(),
    planYear: smallint('plan_year').notNull(),
    stands: boolean('stands').notNull(),
  },
  (table) => [primaryKey({ name: 'claim_year_pkey', columns: [table.tenantId, table.personId, table.planYear] })],
)
