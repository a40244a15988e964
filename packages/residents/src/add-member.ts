import { audit, type ResidentPrincipal } from '@gongbao/access'
import { type TenantTx, together } from '@gongbao/database'
import { type Id, invariant, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { hasThirdParent, linksOf, refusalOfAges } from './family.rules.ts'
import {
  endLinks,
  readMembers,
  readParents,
  removeMemberRow,
  saveConsents,
  saveLinks,
  saveMember,
} from './family.store.ts'
import { lockAccount } from './lock-account.ts'
import { type Person, readPersons } from './residents.store.ts'
import type { Relation } from './residents.table.ts'
import { type IdentityClaim, type KnownPerson, settlePerson } from './settle-person.ts'

const MEMBERS_MAX = 20

/**
 * Adds a family member to those the account may insure, with the family links that follow (`linksOf`).
 *
 * @returns the member's person; IDENTITY_NOT_PROVEN before one's own identity is known; CONFLICT for oneself, a 21st member or a third parent
 */
export async function addMember(
  tx: TenantTx,
  actor: ResidentPrincipal,
  relation: Exclude<Relation, 'self'>,
  claim: IdentityClaim,
  known: KnownPerson,
): Promise<Person | Refusal> {
  await lockAccount(tx, actor.accountId)
  const household = await readMembers(tx, actor.accountId)
  const selfId = household.find((member) => member.relation === 'self')?.personId
  if (!selfId) return proveSelfFirst()
  const [[self], person] = await together(readPersons(tx, [selfId]), settlePerson(tx, claim, known))
  invariant(self, 'who signed in has a person')
  if (isRefusal(person)) return person
  const member = { personId: person.id, relation }
  const links = linksOf(member, household)
  const children = links.filter((link) => link.kind === 'parent').map((link) => link.fromId)
  const refusal =
    refusalOfAges(relation, self.birthOn, person.birthOn) ??
    refusalOfPlace(household.length, person.id === self.id, hasThirdParent(await readParents(tx, children), links))
  if (refusal) return refusal
  await together(
    saveMember(tx, actor.accountId, member),
    saveLinks(tx, actor.accountId, links),
    saveConsents(tx, actor.accountId, 'family', [person.id]),
  )
  await audit(tx, actor, { action: 'member.added', subjectKind: 'person', subjectId: person.id, detail: { relation } })
  return person
}

/** Takes a family member off the account, and ends the links this account declared about them; policies stay as they are. */
export async function removeMember(
  tx: TenantTx,
  actor: ResidentPrincipal,
  personId: Id<'person'>,
): Promise<{ done: true } | Refusal> {
  await lockAccount(tx, actor.accountId)
  if (!(await removeMemberRow(tx, actor.accountId, personId))) {
    return refuse('NOT_FOUND', { zh: '没有这位家庭成员', en: 'No such family member' })
  }
  await endLinks(tx, actor.accountId, personId)
  await audit(tx, actor, { action: 'member.removed', subjectKind: 'person', subjectId: personId })
  return { done: true }
}

export function proveSelfFirst(): Refusal {
  const text = { zh: '请先完成本人实名核验', en: 'Please prove your own identity first' }
  return refuse('IDENTITY_NOT_PROVEN', text)
}

function refusalOfPlace(members: number, isSelf: boolean, isThirdParent: boolean): Refusal | null {
  if (isSelf) return refuse('CONFLICT', { zh: '不能把本人添加为家庭成员', en: 'You cannot add yourself' })
  if (members > MEMBERS_MAX) return refuse('CONFLICT', { zh: '家庭成员最多 20 人', en: 'At most 20 family members' })
  if (!isThirdParent) return null
  const text = {
    zh: '该子女已登记两位父母，如有误请联系客服',
    en: 'This child already has two parents on record; please call us',
  }
  return refuse('CONFLICT', text)
}
