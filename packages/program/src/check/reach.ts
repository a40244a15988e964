/**
 * Whether a rule in an ordered list can ever decide. Conditions only compare facts with the values they name, so a few values of each fact stand
 * for all: those named, their neighbours, and one that is none of them. Facts are set one after another; as conditions decide three ways, a
 * set of facts that is not complete yet often settles them already, and whole branches fall away.
 */
import { type FactValue, factNamed } from '../facts/index.ts'
import { compile, type Decide } from '../rules/compile.ts'
import { type Condition, type Leaf, leavesOf } from '../schema/conditions.ts'

/** Leaves read before the search gives up: a fraction of a second, whatever was written. */
const MOST_READS = 2_000_000
/** The same for all rules of a city together. */
export interface ReadBudget {
  left: number
}
export const readBudget = (): ReadBudget => ({ left: 8_000_000 })
const MOST_TEXTS = 6

export type Reach = 'reached' | 'never' | 'not-proven'

/**
 * @param before conditions that stand earlier and would take the case first; null takes everything
 * @param budget shared by the rules of one check
 * @param open what an earlier rule does that cannot be decided: it 'stops' the list (prices), or is 'passed' over (pathways, where any yes decides)
 */
export function reachOf(
  when: Condition | null,
  before: readonly (Condition | null)[],
  open: 'stops' | 'passed' = 'stops',
  budget: ReadBudget = readBudget(),
): Reach {
  if (before.includes(null)) return 'never'
  const earlier = before as readonly Condition[]
  const leaves = [...(when ? [when] : []), ...earlier].flatMap(leavesOf)
  const domains = domainsOf(leaves, open === 'passed')
  if (!domains) return 'not-proven'
  const facts: Record<string, FactValue> = Object.fromEntries([...domains.keys()].map((fact) => [fact, null]))
  const search: Search = {
    facts,
    domains: [...domains],
    decide: when ? compile(when) : () => 1,
    earlier: earlier.map(compile),
    openPasses: open === 'passed',
    left: Math.ceil(Math.min(MOST_READS, budget.left) / Math.max(1, leaves.length)),
  }
  const allowed = search.left
  const reach = searchFrom(0, search)
  budget.left -= (allowed - search.left) * leaves.length
  return reach
}

interface Search {
  /** Facts not set yet are null. */
  readonly facts: Record<string, FactValue>
  /** Facts that are asked whether they are known come first: for them null is an answer, not an open question. */
  readonly domains: readonly (readonly [fact: string, values: readonly FactValue[]])[]
  readonly decide: Decide
  readonly earlier: readonly Decide[]
  readonly openPasses: boolean
  /** Steps the search may still take. */
  left: number
}

function searchFrom(at: number, search: Search): Reach {
  const { facts, domains, decide, earlier, openPasses } = search
  if (search.left-- <= 0) return 'not-proven'
  const settled = at >= domains.length || !domains[at]![1].includes(null)
  const own = settled ? decide(facts) : -1
  const others = settled ? earlier.map((other) => other(facts)) : [-1]
  if (own === 0 || others.includes(1)) return 'never'
  if (own === 1 && others.every((verdict) => verdict === 0)) return 'reached'
  if (at >= domains.length) return own === 1 && openPasses ? 'reached' : 'never'
  const [fact, values] = domains[at]!
  let proven: Reach = 'never'
  for (const value of values) {
    facts[fact] = value
    const reach = searchFrom(at + 1, search)
    if (reach === 'reached') return reach
    if (reach === 'not-proven') proven = reach
  }
  facts[fact] = null
  return proven
}

/** The values that stand for all others, by fact; null when a fact has too many combinations to prove anything. */
function domainsOf(leaves: readonly Leaf[], withUnknown: boolean): Map<string, FactValue[]> | null {
  const named = new Map<string, Leaf[]>()
  for (const leaf of leaves) named.set(leaf.fact, [...(named.get(leaf.fact) ?? []), leaf])
  const domains = new Map<string, FactValue[]>()
  for (const [fact, read] of named) {
    const values = domainOf(fact, read, withUnknown)
    if (!values) return null
    domains.set(fact, values)
  }
  const nullFirst = ([, a]: [string, FactValue[]], [, b]: [string, FactValue[]]): number =>
    Number(b.includes(null)) - Number(a.includes(null))
  return new Map([...domains].sort(nullFirst))
}

function domainOf(fact: string, leaves: readonly Leaf[], withUnknown: boolean): FactValue[] | null {
  const definition = factNamed(fact)!
  const asked = leaves.some(({ operator }) => operator === 'isKnown' || operator === 'isUnknown')
  const unknown = asked || (withUnknown && definition.optional) ? [null] : []
  const named = [...new Set(leaves.flatMap(({ value }) => (value === undefined ? [] : value)))]
  if (definition.type === 'boolean') return [true, false, ...unknown]
  if (definition.type === 'integer') {
    const numbers = (named as number[]).flatMap((value) => [value - 1, value, value + 1]).filter((value) => value >= 0)
    return [...new Set([...numbers, ...(numbers.length === 0 ? [0] : [])]), ...unknown]
  }
  const texts = named as string[]
  if (definition.type === 'texts') return texts.length > MOST_TEXTS ? null : [...subsets(texts)]
  if (definition.values) return [...Object.keys(definition.values), ...unknown]
  // A text may equal what is named, only start with it, or be none of it.
  return [...new Set([...texts, ...texts.map((text) => `${text}~`), '~']), ...unknown]
}

function subsets(texts: readonly string[]): string[][] {
  const sets: string[][] = [[]]
  for (const text of texts) sets.push(...sets.map((set) => [...set, text]))
  return sets
}
