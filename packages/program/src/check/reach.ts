/**
 * Whether a rule in an ordered list can ever decide. Conditions only compare facts with the values they name, so a few values of each fact stand
 * for all: those named, their neighbours, and one that is none of them. Trying every combination then proves it, as long as there are not too many.
 */
import { type FactValue, factNamed } from '../facts/index.ts'
import { compile } from '../rules/compile.ts'
import { type Condition, type Leaf, leavesOf } from '../schema/conditions.ts'

const MOST_TRIES = 200_000
const MOST_TEXTS = 6

export type Reach = 'reached' | 'never' | 'not-proven'

/** @param before conditions that stand earlier and would take the case first; null takes everything */
export function reachOf(when: Condition | null, before: readonly (Condition | null)[]): Reach {
  if (before.includes(null)) return 'never'
  const earlier = before as readonly Condition[]
  const all = [...(when ? [when] : []), ...earlier]
  const domains = domainsOf(all.flatMap(leavesOf))
  if (!domains) return 'not-proven'
  const tries = [...domains.values()].reduce((product, values) => product * values.length, 1)
  const decide = when ? compile(when) : () => 1
  const others = earlier.map(compile)
  const facts: Record<string, FactValue> = {}
  for (let at = 0; at < Math.min(tries, MOST_TRIES); at += 1) {
    pick(facts, domains, tries > MOST_TRIES ? scatter(at, tries) : at)
    if (decide(facts) === 1 && others.every((other) => other(facts) === 0)) return 'reached'
  }
  return tries > MOST_TRIES ? 'not-proven' : 'never'
}

/** Spreads the tries over a space too large to walk through. */
const scatter = (at: number, space: number): number => (at * 7_919_993) % space

function pick(
  facts: Record<string, FactValue>,
  domains: ReadonlyMap<string, readonly FactValue[]>,
  index: number,
): void {
  let rest = index
  for (const [fact, values] of domains) {
    facts[fact] = values[rest % values.length]!
    rest = Math.floor(rest / values.length)
  }
}

/** The values that stand for all others, by fact; null when a fact has too many combinations to prove anything. */
function domainsOf(leaves: readonly Leaf[]): Map<string, FactValue[]> | null {
  const named = new Map<string, Leaf[]>()
  for (const leaf of leaves) named.set(leaf.fact, [...(named.get(leaf.fact) ?? []), leaf])
  const domains = new Map<string, FactValue[]>()
  for (const [fact, read] of named) {
    const values = domainOf(fact, read)
    if (!values) return null
    domains.set(fact, values)
  }
  return domains
}

function domainOf(fact: string, leaves: readonly Leaf[]): FactValue[] | null {
  const definition = factNamed(fact)!
  const unknown = leaves.some(({ operator }) => operator === 'isKnown' || operator === 'isUnknown') ? [null] : []
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
