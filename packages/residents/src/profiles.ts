/** What later rooms may know of persons: enrollment for its facts, claims to find the insured. */
import { type TenantTx, together } from '@gongbao/database'
import { type Id, type Refusal, refuse } from '@gongbao/kernel'
import type { BasicCover } from './cover.rules.ts'
import type { EvidenceFact } from './evidence.rules.ts'
import { type Member, readAcceptedFacts, readMembers, readParents } from './family.store.ts'
import { type Person, readCovers, readPersons } from './residents.store.ts'

/** A person with all that the rules read of them but money and years. */
export interface Profile {
  readonly person: Person
  /** null: the agency was never asked. `chronic` is null when it did not say. */
  readonly cover: (BasicCover & { readonly chronic: boolean | null }) | null
  readonly parentIds: readonly Id<'person'>[]
  /** true once staff accepted proof, false once it was refused and nothing newer waits; absent: nobody said. */
  readonly proofs: Readonly<Partial<Record<EvidenceFact, boolean>>>
  /** Proofs that staff has not looked at yet. */
  readonly waiting: readonly EvidenceFact[]
}

/** Profiles by id; unknown ids are left out. @param known read already in this transaction: taken as they are */
export async function readProfiles(
  tx: TenantTx,
  ids: readonly Id<'person'>[],
  known: ReadonlyMap<Id<'person'>, Profile> = new Map(),
): Promise<Map<Id<'person'>, Profile>> {
  const unread = [...new Set(ids)].filter((id) => !known.has(id))
  const read = new Map((await readUnread(tx, unread)).map((profile) => [profile.person.id, profile]))
  return new Map(
    ids.flatMap((id) => {
      const profile = known.get(id) ?? read.get(id)
      return profile ? [[id, profile] as const] : []
    }),
  )
}

/** Profiles of persons and of their parents. */
export async function readFamilies(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<Map<Id<'person'>, Profile>> {
  const links = await readParents(tx, ids)
  return readProfiles(tx, [...ids, ...links.map(({ toId }) => toId)])
}

async function readUnread(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<Profile[]> {
  const [persons, covers, links, decisions] = await together(
    readPersons(tx, ids),
    readCovers(tx, ids),
    readParents(tx, ids),
    readAcceptedFacts(tx, ids),
  )
  const coverOf = new Map(covers.map((cover) => [cover.personId, cover]))
  return persons.map((person) => {
    const parentIds = links.filter((link) => link.fromId === person.id).map((link) => link.toId)
    const own = decisions.filter(({ personId }) => personId === person.id)
    const waiting = own.filter(({ state }) => state === 'submitted').map(({ fact }) => fact)
    return { person, cover: coverOf.get(person.id) ?? null, parentIds, proofs: proofsOf(own), waiting }
  })
}
function proofsOf(decisions: readonly { fact: EvidenceFact; state: string }[]): Profile['proofs'] {
  const proofs: Partial<Record<EvidenceFact, boolean>> = {}
  for (const { fact, state } of decisions) {
    if (state === 'accepted') proofs[fact] = true
    else if (state === 'refused' && !proofs[fact]) proofs[fact] = false
    else if (!proofs[fact]) delete proofs[fact]
  }
  return proofs
}

export interface Household {
  readonly members: readonly Member[]
  readonly profiles: ReadonlyMap<Id<'person'>, Profile>
}

/** An account's own person and family with their profiles. */
export async function readHousehold(tx: TenantTx, accountId: Id<'residentAccount'>): Promise<Household> {
  const members = await readMembers(tx, accountId)
  return {
    members,
    profiles: await readProfiles(
      tx,
      members.map((member) => member.personId),
    ),
  }
}

/** The household, when every id belongs to it: whom an account may insure. @returns NOT_FOUND for anyone else, as for nobody */
export async function householdWith(
  tx: TenantTx,
  accountId: Id<'residentAccount'>,
  ids: readonly Id<'person'>[],
): Promise<Household | Refusal> {
  const household = await readHousehold(tx, accountId)
  const isOwn = ids.every((id) => household.profiles.has(id))
  return isOwn ? household : refuse('NOT_FOUND', { zh: '没有这位家庭成员', en: 'No such family member' })
}

/** One profile. @returns NOT_FOUND when nobody is known by the id */
export async function readProfile(tx: TenantTx, id: Id<'person'>): Promise<Profile | Refusal> {
  const profile = (await readProfiles(tx, [id])).get(id)
  return profile ?? refuse('NOT_FOUND', { zh: '没有此人', en: 'No such person' })
}
