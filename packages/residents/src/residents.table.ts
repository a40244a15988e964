import { bytesColumn, civilDateColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { boolean, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { CertificateKind } from './certificate.rules.ts'
import type { ConsentPurpose } from './consent-texts.ts'
import type { CoverStatus } from './cover.rules.ts'
import type { EvidenceFact } from './evidence.rules.ts'

/** How sure we are that a person is who they say: proven by the agency or by staff, waiting for staff, or refused by staff. */
export type IdentityState = 'proven' | 'waiting' | 'refused'
export type Relation = 'self' | 'spouse' | 'child' | 'parent'

/** A human being known to the city's program. */
export const personTable = pgTable(
  'person',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'person').notNull(),
    nameSealed: bytesColumn('name_sealed').notNull(),
    nameIndex: bytesColumn('name_index').notNull(),
    certKind: text('cert_kind').$type<CertificateKind>().notNull(),
    certNoSealed: bytesColumn('cert_no_sealed').notNull(),
    certNoIndex: bytesColumn('cert_no_index').notNull(),
    birthOn: civilDateColumn('birth_on').notNull(),
    sex: text('sex').$type<'male' | 'female'>(),
    identity: text('identity').$type<IdentityState>().notNull(),
    identityAt: instantColumn('identity_at').notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'person_pkey', columns: [table.tenantId, table.id] }),
    unique('person_certificate').on(table.tenantId, table.certKind, table.certNoIndex),
  ],
)

/** Whom a signed-in phone may act for. */
export const accountMemberTable = pgTable(
  'account_member',
  {
    tenantId: tenantIdColumn(),
    accountId: idColumn('account_id', 'residentAccount').notNull(),
    personId: idColumn('person_id', 'person').notNull(),
    relation: text('relation').$type<Relation>().notNull(),
    addedAt: instantColumn('added_at').notNull(),
    removedAt: instantColumn('removed_at'),
  },
  (table) => [primaryKey({ name: 'account_member_pkey', columns: [table.tenantId, table.accountId, table.personId] })],
)

/** parent: from the child to the parent. spouse: from the smaller id to the greater. */
export const familyLinkTable = pgTable(
  'family_link',
  {
    tenantId: tenantIdColumn(),
    kind: text('kind').$type<'parent' | 'spouse'>().notNull(),
    fromId: idColumn('from_id', 'person').notNull(),
    toId: idColumn('to_id', 'person').notNull(),
    declaredBy: idColumn('declared_by', 'residentAccount').notNull(),
    declaredAt: instantColumn('declared_at').notNull(),
    endedAt: instantColumn('ended_at'),
  },
  (table) => [
    primaryKey({ name: 'family_link_pkey', columns: [table.tenantId, table.kind, table.fromId, table.toId] }),
  ],
)

/** Basic-insurance cover as the agency last told it. Its number for the person (psn_no) is not kept: nothing here reads it. */
export const basicCoverTable = pgTable(
  'basic_cover',
  {
    tenantId: tenantIdColumn(),
    personId: idColumn('person_id', 'person').notNull(),
    areaCode: text('area_code'),
    insutype: text('insutype'),
    status: text('status').$type<CoverStatus>().notNull(),
    sinceOn: civilDateColumn('since_on'),
    /** Registered for a chronic or special disease; null when the agency does not say. */
    chronic: boolean('chronic'),
    checkedAt: instantColumn('checked_at').notNull(),
  },
  (table) => [primaryKey({ name: 'basic_cover_pkey', columns: [table.tenantId, table.personId] })],
)

/** Each question to the agency about a person. */
export const identityCheckTable = pgTable(
  'identity_check',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'evidence').notNull(),
    accountId: idColumn('account_id', 'residentAccount'),
    certNoIndex: bytesColumn('cert_no_index').notNull(),
    result: text('result').$type<'match' | 'mismatch' | 'undetermined'>().notNull(),
    checkedAt: instantColumn('checked_at').notNull(),
  },
  (table) => [primaryKey({ name: 'identity_check_pkey', columns: [table.tenantId, table.id] })],
)

/** Proof of a fact the roll cannot answer, decided by staff. */
export const evidenceTable = pgTable(
  'evidence',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'evidence').notNull(),
    personId: idColumn('person_id', 'person').notNull(),
    fact: text('fact').$type<EvidenceFact>().notNull(),
    noteSealed: bytesColumn('note_sealed').notNull(),
    state: text('state').$type<'submitted' | 'accepted' | 'refused'>().notNull(),
    submittedAt: instantColumn('submitted_at').notNull(),
    submittedBy: idColumn('submitted_by', 'residentAccount').notNull(),
    decidedAt: instantColumn('decided_at'),
    decidedBy: idColumn('decided_by', 'staffAccount'),
  },
  (table) => [primaryKey({ name: 'evidence_pkey', columns: [table.tenantId, table.id] })],
)

/** Consent per purpose with the exact text shown. */
export const consentTable = pgTable(
  'consent',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'consent').notNull(),
    accountId: idColumn('account_id', 'residentAccount').notNull(),
    personId: idColumn('person_id', 'person').notNull(),
    purpose: text('purpose').$type<ConsentPurpose>().notNull(),
    textVersion: text('text_version').notNull(),
    textSha256: text('text_sha256').notNull(),
    givenAt: instantColumn('given_at').notNull(),
    withdrawnAt: instantColumn('withdrawn_at'),
  },
  (table) => [primaryKey({ name: 'consent_pkey', columns: [table.tenantId, table.id] })],
)
