/** The only file of this room that touches its tables. Names and numbers are opened here and nowhere else. */
import { blindIndex, openField, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, type Id, newId } from '@gongbao/kernel'
import { and, eq, inArray } from 'drizzle-orm'
import type { AgencyPerson } from './agency.ts'
import type { Certificate, CertificateKind } from './certificate.rules.ts'
import { basicCoverTable, type IdentityState, personTable } from './residents.table.ts'

/** A person with the sealed fields open: for verbs only; views mask it. */
export interface Person {
  readonly id: Id<'person'>
  readonly name: string
  readonly certKind: CertificateKind
  readonly certNo: string
  readonly birthOn: CivilDate
  readonly sex: 'male' | 'female' | null
  readonly identity: IdentityState
}
type PersonRow = typeof personTable.$inferSelect
export type CoverRow = typeof basicCoverTable.$inferSelect

const NAME = 'person.name'
const NUMBER = 'person.cert_no'

export const certificateIndex = (tx: TenantTx, kind: CertificateKind, number: string): Uint8Array =>
  blindIndex(tx.tenantId, `certificate-${kind}`, number)
const nameIndex = (tx: TenantTx, name: string): Uint8Array => blindIndex(tx.tenantId, 'person-name', name)

function opened(tx: TenantTx, row: PersonRow): Person {
  const { id, certKind, birthOn, sex, identity } = row
  const name = openField(tx.tenantId, NAME, row.nameSealed)
  return { id, name, certKind, certNo: openField(tx.tenantId, NUMBER, row.certNoSealed), birthOn, sex, identity }
}

/** The person of a certificate, locked against a second decision about it. @returns null when unknown */
export async function lockByCertificate(
  tx: TenantTx,
  certificate: Pick<Certificate, 'kind' | 'number'>,
): Promise<Person | null> {
  const [row] = await byCertificate(tx, certificate).for('update')
  return row ? opened(tx, row) : null
}

/** @returns the person of a certificate, or null */
export async function findByCertificate(
  tx: TenantTx,
  certificate: Pick<Certificate, 'kind' | 'number'>,
): Promise<Person | null> {
  const [row] = await byCertificate(tx, certificate)
  return row ? opened(tx, row) : null
}

function byCertificate(tx: TenantTx, { kind, number }: Pick<Certificate, 'kind' | 'number'>) {
  return tx.db
    .select()
    .from(personTable)
    .where(
      and(
        eq(personTable.tenantId, tx.tenantId),
        eq(personTable.certKind, kind),
        eq(personTable.certNoIndex, certificateIndex(tx, kind, number)),
      ),
    )
}

/** Who of the holders of some certificates is known here, by the certificate's place in the list; nothing of them is opened. */
export async function personIdsOf(
  tx: TenantTx,
  certificates: readonly Pick<Certificate, 'kind' | 'number'>[],
): Promise<ReadonlyMap<number, Id<'person'>>> {
  if (certificates.length === 0) return new Map()
  const indexes = certificates.map(({ kind, number }) => certificateIndex(tx, kind, number))
  const rows = await tx.db
    .select({ id: personTable.id, kind: personTable.certKind, index: personTable.certNoIndex })
    .from(personTable)
    .where(and(eq(personTable.tenantId, tx.tenantId), inArray(personTable.certNoIndex, indexes)))
  const keyOf = (kind: string, index: Uint8Array): string => `${kind} ${Buffer.from(index).toString('hex')}`
  const known = new Map(rows.map(({ id, kind, index }) => [keyOf(kind, index), id]))
  const found = new Map<number, Id<'person'>>()
  for (const [at, { kind }] of certificates.entries()) {
    const id = known.get(keyOf(kind, indexes[at]!))
    if (id) found.set(at, id)
  }
  return found
}

/** Writes a new person; when one of that certificate stands already, nothing is written. @returns the person, or null when one stood */
export async function insertPerson(
  tx: TenantTx,
  given: { name: string; certificate: Certificate; birthOn: CivilDate; sex: Person['sex']; identity: IdentityState },
): Promise<Person | null> {
  const { kind, number } = given.certificate
  const { name, birthOn, sex, identity } = given
  const id = newId('person')
  const written = await tx.db
    .insert(personTable)
    .values({
      tenantId: tx.tenantId,
      id,
      nameSealed: sealField(tx.tenantId, NAME, given.name),
      nameIndex: nameIndex(tx, given.name),
      certKind: kind,
      certNoSealed: sealField(tx.tenantId, NUMBER, number),
      certNoIndex: certificateIndex(tx, kind, number),
      birthOn: given.birthOn,
      sex: given.sex,
      identity: given.identity,
      identityAt: tx.business.at,
      createdAt: tx.business.at,
    })
    .onConflictDoNothing({ target: [personTable.tenantId, personTable.certKind, personTable.certNoIndex] })
    .returning({ id: personTable.id })
  return written.length === 1 ? { id, name, certKind: kind, certNo: number, birthOn, sex, identity } : null
}

/** Moves a person's identity state, and writes the name that was proven. */
export async function saveIdentity(
  tx: TenantTx,
  id: Id<'person'>,
  identity: IdentityState,
  name: string,
): Promise<void> {
  await tx.db
    .update(personTable)
    .set({
      identity,
      identityAt: tx.business.at,
      nameSealed: sealField(tx.tenantId, NAME, name),
      nameIndex: nameIndex(tx, name),
    })
    .where(and(eq(personTable.tenantId, tx.tenantId), eq(personTable.id, id)))
}

/** Keeps what the agency told of a person's basic insurance. */
export async function saveCover(tx: TenantTx, personId: Id<'person'>, told: AgencyPerson): Promise<void> {
  const { areaCode, insutype, status, sinceOn, chronic } = told
  const facts = { areaCode, insutype, status, sinceOn, chronic, checkedAt: tx.business.at }
  await tx.db
    .insert(basicCoverTable)
    .values({ tenantId: tx.tenantId, personId, ...facts })
    .onConflictDoUpdate({ target: [basicCoverTable.tenantId, basicCoverTable.personId], set: facts })
}

/** Persons by id, in no order; unknown ids are left out. */
export async function readPersons(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .select()
    .from(personTable)
    .where(and(eq(personTable.tenantId, tx.tenantId), inArray(personTable.id, [...ids])))
  return rows.map((row) => opened(tx, row))
}

/** Persons of a name, exactly as written; at most 200. */
export async function findByName(tx: TenantTx, name: string): Promise<Person[]> {
  const rows = await tx.db
    .select()
    .from(personTable)
    .where(and(eq(personTable.tenantId, tx.tenantId), eq(personTable.nameIndex, nameIndex(tx, name))))
    .limit(200)
  return rows.map((row) => opened(tx, row))
}

export async function readCovers(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<CoverRow[]> {
  if (ids.length === 0) return []
  return tx.db
    .select()
    .from(basicCoverTable)
    .where(and(eq(basicCoverTable.tenantId, tx.tenantId), inArray(basicCoverTable.personId, [...ids])))
}

/** Persons whom staff must look at, oldest first; at most 200. */
export async function readWaiting(tx: TenantTx): Promise<Person[]> {
  const rows = await tx.db
    .select()
    .from(personTable)
    .where(and(eq(personTable.tenantId, tx.tenantId), eq(personTable.identity, 'waiting')))
    .orderBy(personTable.id)
    .limit(200)
  return rows.map((row) => opened(tx, row))
}
