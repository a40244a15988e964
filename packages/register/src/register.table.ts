import { bytesColumn, civilDateColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import type { Plan } from '@gongbao/program'
import { integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'

/** What a whole folder said at one time, by its hash: gzipped JSON of raw files and parsed city. Never changed. */
export const citySnapshotTable = pgTable(
  'city_snapshot',
  {
    tenantId: tenantIdColumn(),
    hash: text('hash').notNull(),
    content: bytesColumn('content').notNull(),
    appliedAt: instantColumn('applied_at').notNull(),
  },
  (table) => [primaryKey({ name: 'city_snapshot_pkey', columns: [table.tenantId, table.hash] })],
)

/** The snapshot a city runs on now: one row a city. */
export const cityRegisterTable = pgTable(
  'city_register',
  {
    tenantId: tenantIdColumn(),
    snapshotHash: text('snapshot_hash').notNull(),
    appliedAt: instantColumn('applied_at').notNull(),
    /** Hash of the folder last loaded, as its bytes stood. */
    folderHash: text('folder_hash'),
    /** When a draft was published past that folder; null while the folder says what the city runs on. */
    publishedAt: instantColumn('published_at'),
  },
  (table) => [primaryKey({ name: 'city_register_pkey', columns: [table.tenantId] })],
)

/** What has been decided about a version; whether it is on sale follows from the business date. */
export const PLAN_STAGES = ['draft', 'review', 'approved'] as const
export type PlanStage = (typeof PLAN_STAGES)[number]

/** One wording of one plan. */
export const planVersionTable = pgTable(
  'plan_version',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'planVersion').notNull(),
    planCode: text('plan_code').notNull(),
    /** 1, 2, …: the highest of a code counts. */
    versionNo: integer('version_no').notNull(),
    planYear: integer('plan_year').notNull(),
    /** Canonical SHA-256 of the plan (hex). */
    hash: text('hash').notNull(),
    /** The snapshot it came with. */
    snapshotHash: text('snapshot_hash').notNull(),
    title: text('title').notNull(),
    productName: text('product_name').notNull(),
    filingNo: text('filing_no'),
    actuaryName: text('actuary_name'),
    actuarySignedOn: civilDateColumn('actuary_signed_on'),
    stage: text('stage').$type<PlanStage>().notNull(),
    windowFrom: civilDateColumn('window_from').notNull(),
    windowTo: civilDateColumn('window_to').notNull(),
    coverFrom: civilDateColumn('cover_from').notNull(),
    coverTo: civilDateColumn('cover_to').notNull(),
    /** The file as written. */
    source: text('source').notNull(),
    content: jsonb('content').$type<Plan>().notNull(),
    /** The day the first policy was issued on it; from then on its terms are frozen. */
    firstContractOn: civilDateColumn('first_contract_on'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'plan_version_pkey', columns: [table.tenantId, table.id] }),
    unique('plan_version_number').on(table.tenantId, table.planCode, table.versionNo),
  ],
)
