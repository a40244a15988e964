/** The family a newcomer may sign in as: one with something to look at. */
import type { Family } from './enroll.ts'
import type { LivedYear } from './year.ts'

/** A couple with a child if there is one, and of those the one with the most bills. @returns null in an empty city */
export function familyToShow({ families, bills }: Pick<LivedYear, 'families' | 'bills'>): Family | null {
  const billsOf = new Map<number, number>()
  for (const { fault, resident } of bills)
    if (!fault) billsOf.set(resident.index, (billsOf.get(resident.index) ?? 0) + 1)
  const score = ({ household: { members }, personIds }: Family): number => {
    const relations = new Set(members.map(({ relation }) => relation))
    const ill = members.reduce((sum, { index }) => sum + (billsOf.get(index) ?? 0), 0)
    const isWhole = relations.has('spouse') && relations.has('child') && personIds.size === members.length
    return (isWhole ? 100 : 0) + Math.min(ill, 50) + (ill > 0 ? 100 : 0)
  }
  let best: Family | null = null
  for (const family of families) if (best === null || score(family) > score(best)) best = family
  return best
}
