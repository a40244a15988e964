/** The canonical form of a plan version and its hash: the same terms give the same hash, whatever the layout of the files. */
import { createHash } from 'node:crypto'
import type { City, Lists } from '../city.ts'
import { parametersOf } from '../decide/figures.ts'
import { claimFactsRead } from '../rules/placed-rules.ts'
import type { ListName } from '../schema/lists.ts'
import type { Plan } from '../schema/plan.ts'

/** JSON with sorted keys; Maps as objects, what is undefined left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    const plain = inner instanceof Map ? Object.fromEntries(inner) : inner
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain
    return Object.fromEntries(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The facts that come out of each list; the first two are read for every record, parameters by deductibles, conditions where health is judged by them. */
const LIST_FACTS: Readonly<Record<ListName, readonly string[] | 'always'>> = {
  'treatment-types': 'always',
  funds: 'always',
  'hospital-levels': ['institutionLevel'],
  institutions: ['institutionLevel', 'institutionKind', 'institutionDesignations'],
  drugs: ['drugList', 'drugIndicated'],
  items: ['lineCategory'],
  conditions: [],
  parameters: [],
}

/** The lists a plan's benefits and exclusions read. */
export function listsReadBy(plan: Plan): ListName[] {
  const facts = claimFactsRead(plan)
  return (Object.keys(LIST_FACTS) as ListName[]).filter((name) => {
    if (name === 'parameters') return parametersOf(plan).length > 0
    if (name === 'conditions') return plan.preExistingBasis?.judged === 'by-condition'
    const from = LIST_FACTS[name]
    return from === 'always' || from.some((fact) => facts.has(fact))
  })
}

/**
 * sha256 (hex) of a plan version. Without lists it is the hash of the terms, which never change once sold; with lists it also covers
 * the entries the plan reads, which may grow by date. An extension of the window is no term: it lets more people join the same ones.
 */
export function planHash(plan: Plan, lists?: Lists): string {
  const { extensions: _decided, ...window } = plan.window
  const terms = { ...plan, window }
  if (!lists) return sha256(canonical({ plan: terms }))
  const read = Object.fromEntries(listsReadBy(plan).map((name) => [name, lists[name]]))
  return sha256(canonical({ plan: terms, lists: read }))
}

/** sha256 (hex) of all that a city's files say. */
export function cityHash(city: Omit<City, 'hash' | 'sources'>): string {
  return sha256(canonical({ ...city, cases: city.cases.map((placed) => placed.case) }))
}
