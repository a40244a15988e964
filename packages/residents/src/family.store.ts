/** Whom an account acts for, who belongs to whom, and what was asked and agreed on the way. */
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { CONSENT_TEXTS, type ConsentPurpose, consentHash } from './consent-texts.ts'
import type { EvidenceFact } from './evidence.rules.ts'
import {
  accountMemberTable,
  consentTable,
  evidenceTable,
  familyLinkTable,
  identityCheckTable,
  type Relation,
} from './residents.table.ts'

export interface Member {
  readonly personId: Id<'person'>
  readonly relation: Relation
}
type AccountId = Id<'residentAccount'>

/** The account's own person and family, oneself first. */
export async function readMembers(tx: TenantTx, accountId: AccountId): Promise<Member[]> {
  const rows = await tx.db
    .select({ personId: accountMemberTable.personId, relation: accountMemberTable.relation })
    .from(accountMemberTable)
    .where(
      and(
        eq(accountMemberTable.tenantId, tx.tenantId),
        eq(accountMemberTable.accountId, accountId),
        isNull(accountMemberTable.removedAt),
      ),
    )
    .orderBy(accountMemberTable.addedAt, accountMemberTable.personId)
  return rows.sort((a, b) => Number(b.relation === 'self') - Number(a.relation === 'self'))
}

/** The accounts whose own person is this one: an old phone's and the new one's. */
export async function accountsOfSelf(tx: TenantTx, personId: Id<'person'>): Promise<AccountId[]> {
  const rows = await tx.db
    .select({ accountId: accountMemberTable.accountId })
    .from(accountMemberTable)
    .where(
      and(
        eq(accountMemberTable.tenantId, tx.tenantId),
        eq(accountMemberTable.personId, personId),
        eq(accountMemberTable.relation, 'self'),
      ),
    )
    .orderBy(accountMemberTable.accountId)
  return rows.map(({ accountId }) => accountId)
}

/** Adds a person to an account; one that was removed comes back. */
export async function saveMember(tx: TenantTx, accountId: AccountId, member: Member): Promise<void> {
  const facts = { relation: member.relation, addedAt: tx.business.at, removedAt: null }
  await tx.db
    .insert(accountMemberTable)
    .values({ tenantId: tx.tenantId, accountId, personId: member.personId, ...facts })
    .onConflictDoUpdate({
      target: [accountMemberTable.tenantId, accountMemberTable.accountId, accountMemberTable.personId],
      set: facts,
      setWhere: ne(accountMemberTable.relation, 'self'),
    })
}

/** @returns whether there was such a member to remove */
export async function removeMemberRow(tx: TenantTx, accountId: AccountId, personId: Id<'person'>): Promise<boolean> {
  const removed = await tx.db
    .update(accountMemberTable)
    .set({ removedAt: tx.business.at })
    .where(
      and(
        eq(accountMemberTable.tenantId, tx.tenantId),
        eq(accountMemberTable.accountId, accountId),
        eq(accountMemberTable.personId, personId),
        ne(accountMemberTable.relation, 'self'),
        isNull(accountMemberTable.removedAt),
      ),
    )
    .returning({ id: accountMemberTable.personId })
  return removed.length === 1
}

export interface Link {
  readonly kind: 'parent' | 'spouse'
  readonly fromId: Id<'person'>
  readonly toId: Id<'person'>
}

/** Declares links; a link declared before by anyone stands. */
export async function saveLinks(tx: TenantTx, declaredBy: AccountId, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return
  const rows = links.map((link) => ({ tenantId: tx.tenantId, ...link, declaredBy, declaredAt: tx.business.at }))
  await tx.db
    .insert(familyLinkTable)
    .values(rows)
    .onConflictDoUpdate({
      target: [familyLinkTable.tenantId, familyLinkTable.kind, familyLinkTable.fromId, familyLinkTable.toId],
      set: { endedAt: null },
    })
}

/** Ends the links that this account declared about a person. */
export async function endLinks(tx: TenantTx, declaredBy: AccountId, personId: Id<'person'>): Promise<void> {
  await tx.db
    .update(familyLinkTable)
    .set({ endedAt: tx.business.at })
    .where(
      and(
        eq(familyLinkTable.tenantId, tx.tenantId),
        eq(familyLinkTable.declaredBy, declaredBy),
        or(eq(familyLinkTable.fromId, personId), eq(familyLinkTable.toId, personId)),
        isNull(familyLinkTable.endedAt),
      ),
    )
}

/** Parent links of children. */
export async function readParents(tx: TenantTx, childIds: readonly Id<'person'>[]): Promise<Link[]> {
  if (childIds.length === 0) return []
  return linksWhere(tx, inArray(familyLinkTable.fromId, [...childIds]))
}

/** Parent links to parents. */
export async function readChildren(tx: TenantTx, parentIds: readonly Id<'person'>[]): Promise<Link[]> {
  if (parentIds.length === 0) return []
  return linksWhere(tx, inArray(familyLinkTable.toId, [...parentIds]))
}

function linksWhere(tx: TenantTx, whom: ReturnType<typeof eq>): Promise<Link[]> {
  return tx.db
    .select({ kind: familyLinkTable.kind, fromId: familyLinkTable.fromId, toId: familyLinkTable.toId })
    .from(familyLinkTable)
    .where(
      and(
        eq(familyLinkTable.tenantId, tx.tenantId),
        eq(familyLinkTable.kind, 'parent'),
        whom,
        isNull(familyLinkTable.endedAt),
      ),
    )
}

/** Keeps that the agency was asked, and what it answered. */
export async function saveCheck(
  tx: TenantTx,
  check: { accountId: AccountId; certNoIndex: Uint8Array; result: 'match' | 'mismatch' | 'undetermined' },
): Promise<void> {
  await tx.db
    .insert(identityCheckTable)
    .values({ tenantId: tx.tenantId, id: newId('evidence'), ...check, checkedAt: tx.business.at })
}

/** How many questions of an account the agency answered with "no such person" since an instant. */
export async function countMismatches(tx: TenantTx, accountId: AccountId, since: Temporal.Instant): Promise<number> {
  const [row] = await tx.db
    .select({ count: sql<number>`count(*)` })
    .from(identityCheckTable)
    .where(
      and(
        eq(identityCheckTable.tenantId, tx.tenantId),
        eq(identityCheckTable.accountId, accountId),
        eq(identityCheckTable.result, 'mismatch'),
        gte(identityCheckTable.checkedAt, since),
      ),
    )
  return row?.count ?? 0
}

/** Keeps consents for persons, each with version and hash of the text that was shown. */
export async function saveConsents(
  tx: TenantTx,
  accountId: AccountId,
  purpose: ConsentPurpose,
  personIds: readonly Id<'person'>[],
): Promise<void> {
  const text = { textVersion: CONSENT_TEXTS[purpose].version, textSha256: consentHash(purpose) }
  const same = { tenantId: tx.tenantId, accountId, purpose, ...text, givenAt: tx.business.at }
  await tx.db.insert(consentTable).values(personIds.map((personId) => ({ ...same, id: newId('consent'), personId })))
}

/** The facts of persons that staff has accepted proof for. */
export async function readAcceptedFacts(
  tx: TenantTx,
  ids: readonly Id<'person'>[],
): Promise<{ personId: Id<'person'>; fact: EvidenceFact; state: 'submitted' | 'accepted' | 'refused' }[]> {
  if (ids.length === 0) return []
  return tx.db
    .select({ personId: evidenceTable.personId, fact: evidenceTable.fact, state: evidenceTable.state })
    .from(evidenceTable)
    .where(and(eq(evidenceTable.tenantId, tx.tenantId), inArray(evidenceTable.personId, [...ids])))
    .orderBy(evidenceTable.id)
}
