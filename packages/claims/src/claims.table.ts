import type { Packed } from '@gongbao/adjudication/what-if'
import { bytesColumn, civilDateColumn, fenColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { boolean, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { ClaimStatus } from './claims.rules.ts'

/** A file of records from the agency, kept whole, and the answer to each of its rows. */
export const settlementImportTable = pgTable(
  'settlement_import',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'import').notNull(),
    fileName: text('file_name').notNull(),
    format: text('format').$type<'csv' | 'jsonl'>().notNull(),
    bodySealed: bytesColumn('body_sealed').notNull(),
    bodyMac: bytesColumn('body_mac').notNull(),
    rowsTotal: integer('rows_total').notNull(),
    rowsAccepted: integer('rows_accepted').notNull(),
    rowsRepeated: integer('rows_repeated').notNull(),
    rowsRefused: integer('rows_refused').notNull(),
    answersSealed: bytesColumn('answers_sealed').notNull(),
    receivedBy: text('received_by').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'settlement_import_pkey', columns: [table.tenantId, table.id] }),
    unique('settlement_import_once').on(table.tenantId, table.bodyMac),
  ],
)

/** The agency's immutable fact as received; amounts in fen. */
export const settlementRecordTable = pgTable(
  'settlement_record',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'settlementRecord').notNull(),
    insuplcAdmdvs: text('insuplc_admdvs').notNull(),
    setlId: text('setl_id').notNull(),
    kind: text('kind').$type<'settlement' | 'reversal'>().notNull(),
    channel: text('channel').$type<'hospital' | 'file'>().notNull(),
    /** 'one-stop' is settled at the window, where the institution advances our part; 'paper' is paid to the insured. */
    route: text('route').$type<'one-stop' | 'paper'>().notNull(),
    importId: idColumn('import_id', 'import'),
    /** Gzipped JSON of the record as received, sealed. */
    bodySealed: bytesColumn('body_sealed').notNull(),
    /** HMAC of the record's canonical text: equal for a repeat. */
    bodyMac: bytesColumn('body_mac').notNull(),
    certificateIndex: bytesColumn('certificate_index'),
    /** Blind index of (psn_no, mdtrt_id): what a reversal without a named original has in common with it. */
    visitIndex: bytesColumn('visit_index'),
    origSetlId: text('orig_setl_id'),
    institutionCode: text('institution_code').notNull(),
    institutionName: text('institution_name').notNull(),
    treatedIn: text('treated_in'),
    medType: text('med_type').notNull(),
    beginOn: civilDateColumn('begin_on').notNull(),
    endOn: civilDateColumn('end_on').notNull(),
    settledOn: civilDateColumn('settled_on').notNull(),
    totalFen: fenColumn('total_fen').notNull(),
    inScopeFen: fenColumn('in_scope_fen').notNull(),
    classBFirstPayFen: fenColumn('class_b_first_pay_fen').notNull(),
    overPriceCapFen: fenColumn('over_price_cap_fen').notNull(),
    outOfCatalogueFen: fenColumn('out_of_catalogue_fen').notNull(),
    fundsFen: fenColumn('funds_fen').notNull(),
    hospitalFen: fenColumn('hospital_fen').notNull(),
    borneFen: fenColumn('borne_fen').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'settlement_record_pkey', columns: [table.tenantId, table.id] }),
    unique('settlement_record_key').on(table.tenantId, table.insuplcAdmdvs, table.setlId),
  ],
)

/** Prior approval of a drug for one insured (W16). */
export const drugApprovalTable = pgTable(
  'drug_approval',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'evidence').notNull(),
    insuredId: idColumn('insured_id', 'person').notNull(),
    drug: text('drug').notNull(),
    indication: text('indication'),
    fromOn: civilDateColumn('from_on').notNull(),
    toOn: civilDateColumn('to_on'),
    approvedBy: text('approved_by').notNull(),
    approvedAt: instantColumn('approved_at').notNull(),
  },
  (table) => [primaryKey({ name: 'drug_approval_pkey', columns: [table.tenantId, table.id] })],
)

/** Where money for an insured (by person id) or an institution (by code) goes. */
export const payoutAccountTable = pgTable(
  'payout_account',
  {
    tenantId: tenantIdColumn(),
    holderKind: text('holder_kind').$type<'insured' | 'institution'>().notNull(),
    holderId: text('holder_id').notNull(),
    nameSealed: bytesColumn('name_sealed').notNull(),
    accountSealed: bytesColumn('account_sealed').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instantColumn('changed_at').notNull(),
  },
  (table) => [primaryKey({ name: 'payout_account_pkey', columns: [table.tenantId, table.holderKind, table.holderId] })],
)

/** Our case about one settlement record. */
export const claimTable = pgTable(
  'claim',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'claim').notNull(),
    recordId: idColumn('record_id', 'settlementRecord').notNull(),
    insuredId: idColumn('insured_id', 'person'),
    policyId: idColumn('policy_id', 'policy'),
    planVersionId: idColumn('plan_version_id', 'planVersion'),
    planCode: text('plan_code'),
    planYear: integer('plan_year'),
    status: text('status').$type<ClaimStatus>().notNull(),
    /** Why it stands where it stands: a warning's or a denial's code. */
    reason: text('reason'),
    payee: text('payee').$type<'institution' | 'insured'>().notNull(),
    /** Version of the latest adjudication; 0 before the first. */
    adjudicationNo: integer('adjudication_no').notNull(),
    /** The adjudication whose eligible amounts stand in the year's counters; null = none. */
    heldNo: integer('held_no'),
    burdenFen: fenColumn('burden_fen').notNull(),
    /** Sum of its adjudications: what it is worth; negative when a reversal takes back more than it paid. */
    payableFen: fenColumn('payable_fen').notNull(),
    /** What of it the ledger has as incurred; less what is paid it is owed, or to be returned when negative. */
    bookedFen: fenColumn('booked_fen').notNull(),
    /** What was paid out for it, returns taken off. */
    paidFen: fenColumn('paid_fen').notNull(),
    reviewedBy: idColumn('reviewed_by', 'staffAccount'),
    approvedBy: idColumn('approved_by', 'staffAccount'),
    disbursementId: idColumn('disbursement_id', 'disbursement'),
    /** The day the request arrived: the clock of W34 starts after it. */
    receivedOn: civilDateColumn('received_on').notNull(),
    pausedFrom: civilDateColumn('paused_from'),
    pausedTo: civilDateColumn('paused_to'),
    /** null where no clock runs: advanced at the window, or paused. */
    dueOn: civilDateColumn('due_on'),
    dueProvisional: boolean('due_provisional').notNull(),
    reviewAskedAt: instantColumn('review_asked_at'),
    reviewAnsweredAt: instantColumn('review_answered_at'),
    paidOn: civilDateColumn('paid_on'),
    changedAt: instantColumn('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'claim_pkey', columns: [table.tenantId, table.id] }),
    unique('claim_record').on(table.tenantId, table.recordId),
  ],
)

/** One opinion about a claim, never changed; only the latest counts. */
export const adjudicationTable = pgTable(
  'adjudication',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'adjudication').notNull(),
    claimId: idColumn('claim_id', 'claim').notNull(),
    versionNo: integer('version_no').notNull(),
    /** 'reversal' takes the version before it back. */
    kind: text('kind').$type<'claim' | 'reversal'>().notNull(),
    /** The record judged, or the record that reverses. */
    recordId: idColumn('record_id', 'settlementRecord').notNull(),
    insuredId: idColumn('insured_id', 'person').notNull(),
    planYear: integer('plan_year').notNull(),
    planVersionId: idColumn('plan_version_id', 'planVersion').notNull(),
    /** The city's state it was decided by. */
    snapshotHash: text('snapshot_hash').notNull(),
    /** Link in the chain of (insured, plan year); null when it moved no counter. */
    chainNo: integer('chain_no'),
    status: text('status').$type<'payable' | 'zero' | 'denied' | 'review'>().notNull(),
    burdenFen: fenColumn('burden_fen').notNull(),
    notCoveredFen: fenColumn('not_covered_fen').notNull(),
    /** Negative on a reversal that takes money back. */
    payableFen: fenColumn('payable_fen').notNull(),
    /** Gzipped JSON of all it was decided by but the record: person, added facts, counters before. Sealed. */
    factsSealed: bytesColumn('facts_sealed').notNull(),
    /** Gzipped JSON of the explanation. Sealed. */
    explanationSealed: bytesColumn('explanation_sealed').notNull(),
    /** What it brings to a year, for what-if; null on a reversal and on decisions older than this. */
    brought: jsonb('brought').$type<Packed>(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: instantColumn('decided_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'adjudication_pkey', columns: [table.tenantId, table.id] }),
    unique('adjudication_version').on(table.tenantId, table.claimId, table.versionNo),
    unique('adjudication_chain').on(table.tenantId, table.insuredId, table.planYear, table.chainNo),
  ],
)

/** What an insured has used of a plan year: eligible fen counted, by benefit code. */
export const accumulatorTable = pgTable(
  'accumulator',
  {
    tenantId: tenantIdColumn(),
    insuredId: idColumn('insured_id', 'person').notNull(),
    planYear: integer('plan_year').notNull(),
    lastChainNo: integer('last_chain_no').notNull(),
    counters: jsonb('counters').$type<Readonly<Record<string, number>>>().notNull(),
    changedAt: instantColumn('changed_at').notNull(),
  },
  (table) => [primaryKey({ name: 'accumulator_pkey', columns: [table.tenantId, table.insuredId, table.planYear] })],
)

/** A record that takes another back. */
export const reversalTable = pgTable(
  'reversal',
  {
    tenantId: tenantIdColumn(),
    recordId: idColumn('record_id', 'settlementRecord').notNull(),
    /** received → applied, or waiting for its original (or for the bank), or with a person. */
    status: text('status').$type<'received' | 'waiting' | 'review' | 'applied' | 'dismissed'>().notNull(),
    reason: text('reason'),
    originalId: idColumn('original_id', 'settlementRecord'),
    origInsuplc: text('orig_insuplc').notNull(),
    origSetlId: text('orig_setl_id'),
    visitIndex: bytesColumn('visit_index'),
    /** Total of the reversing record, usually negative. */
    totalFen: fenColumn('total_fen').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    appliedAt: instantColumn('applied_at'),
  },
  (table) => [primaryKey({ name: 'reversal_pkey', columns: [table.tenantId, table.recordId] })],
)

/** Every move of a claim: who, when, from where to where, and why. */
export const claimEventTable = pgTable(
  'claim_event',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'event').notNull(),
    claimId: idColumn('claim_id', 'claim').notNull(),
    what: text('what').notNull(),
    fromStatus: text('from_status').$type<ClaimStatus>(),
    toStatus: text('to_status').$type<ClaimStatus>().notNull(),
    /** 'staff:<account>', 'resident:<account>', 'machine:<client>' or 'system:<process>'. */
    actor: text('actor').notNull(),
    noteSealed: bytesColumn('note_sealed'),
    happenedAt: instantColumn('happened_at').notNull(),
  },
  (table) => [primaryKey({ name: 'claim_event_pkey', columns: [table.tenantId, table.id] })],
)
