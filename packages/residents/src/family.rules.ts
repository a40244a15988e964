/** What a declared relation means between persons. */
import { addYears, type CivilDate, type Id, type Refusal, refuse } from '@gongbao/kernel'
import type { Link, Member } from './family.store.ts'
import type { Relation } from './residents.table.ts'

/** Years a parent is older than a child, at least: a plain typing fault otherwise. */
const GENERATION_YEARS = 12

/** @returns why the ages cannot be so, or null */
export function refusalOfAges(
  relation: Exclude<Relation, 'self'>,
  selfBirthOn: CivilDate,
  birthOn: CivilDate,
): Refusal | null {
  const [elder, younger] = relation === 'parent' ? [birthOn, selfBirthOn] : [selfBirthOn, birthOn]
  if (relation === 'spouse' || addYears(elder, GENERATION_YEARS) <= younger) return null
  const text = { zh: '出生日期与所选关系不符，请核对', en: 'The birth dates do not fit the relation chosen' }
  return refuse('INVALID_INPUT', text, { field: 'relation' })
}

/**
 * The links that follow when a family member is named. A child named by one of a couple is taken as the child of both, and a spouse named
 * after the child likewise: that is what the family declares by entering both in one household (W4).
 */
export function linksOf(member: Member, household: readonly Member[]): Link[] {
  const self = household.find((one) => one.relation === 'self')
  if (!self || member.personId === self.personId) return []
  const others = (relation: Relation) =>
    household.filter((one) => one.relation === relation && one.personId !== member.personId).map((one) => one.personId)
  switch (member.relation) {
    case 'child':
      return [self.personId, ...others('spouse')].map((parent) => parentLink(member.personId, parent))
    case 'parent':
      return [parentLink(self.personId, member.personId)]
    case 'spouse':
      return [
        spouseLink(self.personId, member.personId),
        ...others('child').map((child) => parentLink(child, member.personId)),
      ]
    case 'self':
      return []
  }
}

function parentLink(child: Id<'person'>, parent: Id<'person'>): Link {
  return { kind: 'parent', fromId: child, toId: parent }
}

function spouseLink(a: Id<'person'>, b: Id<'person'>): Link {
  return a < b ? { kind: 'spouse', fromId: a, toId: b } : { kind: 'spouse', fromId: b, toId: a }
}

/** Whether some child would stand with more than two parents. */
export function hasThirdParent(existing: readonly Link[], added: readonly Link[]): boolean {
  const parents = new Map<string, Set<string>>()
  for (const { kind, fromId, toId } of [...existing, ...added]) {
    if (kind === 'parent') parents.set(fromId, (parents.get(fromId) ?? new Set()).add(toId))
  }
  return added.some((link) => link.kind === 'parent' && parents.get(link.fromId)!.size > 2)
}
