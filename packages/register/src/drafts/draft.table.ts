import type { StaffRole } from '@gongbao/access'
import { bytesColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { DraftEventKind, DraftState } from './draft-states.ts'

/** A change to a city's files on its way to publication. */
export const programDraftTable = pgTable(
  'program_draft',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'draft').notNull(),
    /** The plan it is about; of a new plan year, a code the city does not have yet. */
    planCode: text('plan_code').notNull(),
    /** The plan it was made from and is compared with. */
    fromCode: text('from_code').notNull(),
    state: text('state').$type<DraftState>().notNull(),
    revisionNo: integer('revision_no').notNull(),
    /** The city's state that its files change. */
    baseHash: text('base_hash').notNull(),
    /** Names base and changed files together: what is signed and approved. */
    contentHash: text('content_hash').notNull(),
    openedBy: idColumn('opened_by', 'staffAccount').notNull(),
    openedAt: instantColumn('opened_at').notNull(),
    changedAt: instantColumn('changed_at').notNull(),
    /** The city's state it became. */
    publishedHash: text('published_hash'),
  },
  (table) => [primaryKey({ name: 'program_draft_pkey', columns: [table.tenantId, table.id] })],
)

/** One saved wording and who saved it. */
export const draftRevisionTable = pgTable(
  'draft_revision',
  {
    tenantId: tenantIdColumn(),
    draftId: idColumn('draft_id', 'draft').notNull(),
    revisionNo: integer('revision_no').notNull(),
    baseHash: text('base_hash').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Gzipped JSON: text by path, null for a file taken away; only what differs from the base. */
    files: bytesColumn('files').notNull(),
    editedBy: idColumn('edited_by', 'staffAccount').notNull(),
    editedAt: instantColumn('edited_at').notNull(),
  },
  (table) => [primaryKey({ name: 'draft_revision_pkey', columns: [table.tenantId, table.draftId, table.revisionNo] })],
)

/** What somebody did about a draft, and about which content. */
export const draftEventTable = pgTable(
  'draft_event',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'draftEvent').notNull(),
    draftId: idColumn('draft_id', 'draft').notNull(),
    kind: text('kind').$type<DraftEventKind>().notNull(),
    revisionNo: integer('revision_no').notNull(),
    contentHash: text('content_hash').notNull(),
    actorId: idColumn('actor_id', 'staffAccount').notNull(),
    actorRole: text('actor_role').$type<StaffRole>().notNull(),
    actorCoinsurer: text('actor_coinsurer'),
    note: text('note'),
    /** What of the files it is about: 'plans/2027.yaml benefits[0].deductible'. */
    place: text('place'),
    /** The objection that an answer answers. */
    answers: idColumn('answers', 'draftEvent'),
    happenedAt: instantColumn('happened_at').notNull(),
  },
  (table) => [primaryKey({ name: 'draft_event_pkey', columns: [table.tenantId, table.id] })],
)

/** What a draft's difference would have done to real claims. */
export const planSimulationTable = pgTable(
  'plan_simulation',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'simulation').notNull(),
    draftId: idColumn('draft_id', 'draft').notNull(),
    /** The draft's content hash when it was asked for. */
    draftHash: text('draft_hash').notNull(),
    baseHash: text('base_hash').notNull(),
    state: text('state').$type<'requested' | 'running' | 'done' | 'failed'>().notNull(),
    /** Progress: people replayed, and how many there are once that is known. */
    donePeople: integer('done_people').notNull(),
    allPeople: integer('all_people'),
    result: jsonb('result').$type<Readonly<Record<string, unknown>>>(),
    requestedBy: idColumn('requested_by', 'staffAccount').notNull(),
    requestedAt: instantColumn('requested_at').notNull(),
    finishedAt: instantColumn('finished_at'),
  },
  (table) => [primaryKey({ name: 'plan_simulation_pkey', columns: [table.tenantId, table.id] })],
)
