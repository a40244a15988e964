/**
 * The reference: the same condition decided by json-rules-engine itself. It knows two values, we three; as conditions are monotone (there is no
 * `not`), two readings settle the third: with unknown leaves false, yes is certain; with unknown leaves true, no is certain.
 * Far too slow for the claim path: a property test holds the closures of `compile` equal to it, reasons included.
 */
import { Engine, type RuleProperties, type RuleResult, type TopLevelCondition } from 'json-rules-engine'
import type { Facts, FactValue } from '../facts/index.ts'
import { type Condition, isLeaf, type Leaf, leavesOf, type Operator } from '../schema/conditions.ts'
import type { Verdict } from './compile.ts'
import type { Reason } from './explain.ts'

export interface EngineAnswer {
  readonly verdict: Verdict
  /** All leaves with the values the engine saw, in file order. */
  readonly reasons: readonly Reason[]
}

type Reading = 'certainly' | 'possibly'
type EngineNode = TopLevelCondition | { fact: string; operator: string; value: unknown }

/** Prepares an engine for one condition; its facts are given at each call. @throws Error (UNDEFINED_FACT) when a fact is missing */
export function engineFor(condition: Condition): (facts: Facts) => Promise<EngineAnswer> {
  const rules = (['certainly', 'possibly'] as const).map((reading): RuleProperties => {
    const conditions: EngineNode[] = [toEngine(condition, reading)]
    return { name: reading, conditions: { all: conditions } as TopLevelCondition, event: { type: reading } }
  })
  const engine = new Engine(rules, { allowUndefinedFacts: false })
  addOperators(engine)
  return async (facts) => {
    const { results, failureResults } = await engine.run({ ...facts })
    const of = (reading: Reading): RuleResult => [...results, ...failureResults].find(({ name }) => name === reading)!
    const [certain, possible] = [of('certainly'), of('possibly')]
    const leaves = leavesOf(condition)
    const sure = seenLeaves(certain.conditions)
    const open = seenLeaves(possible.conditions)
    return {
      verdict: verdictOf(certain.result === true, possible.result === true),
      reasons: leaves.map((leaf, at) => reasonOf(leaf, sure[at]!, open[at]!)),
    }
  }
}

/** Decides one condition once. */
export function engineVerdict(condition: Condition, facts: Facts): Promise<EngineAnswer> {
  return engineFor(condition)(facts)
}

const verdictOf = (certain: boolean, possible: boolean): Verdict => (certain ? 1 : possible ? -1 : 0)

function reasonOf({ fact, operator, value }: Leaf, sure: SeenLeaf, open: SeenLeaf): Reason {
  return { fact, operator, value: value ?? null, actual: sure.factResult, verdict: verdictOf(sure.result, open.result) }
}

function toEngine(node: Condition, reading: Reading): EngineNode {
  if (isLeaf(node)) {
    const known = node.operator === 'isKnown' || node.operator === 'isUnknown'
    const operator = known ? node.operator : `${reading}:${node.operator}`
    return { fact: node.fact, operator, value: node.value ?? true }
  }
  const parts = 'all' in node ? node.all : node.any
  return {
    ['all' in node ? 'all' : 'any']: parts.map((part) => toEngine(part, reading)),
  } as unknown as TopLevelCondition
}

/** The engine's own operators compare; ours add prefixes and unknowns, and two decorators say what an unknown fact counts as. */
function addOperators(engine: Engine): void {
  const begins = (text: string, prefixes: readonly string[]): boolean =>
    prefixes.some((prefix) => text.indexOf(prefix) === 0)
  const own: Partial<Record<Operator, (actual: never, value: never) => boolean>> = {
    isKnown: (actual: FactValue) => actual !== null,
    isUnknown: (actual: FactValue) => actual === null,
    startsWithAny: begins,
    startsWithNone: (actual: string, value: readonly string[]) => !begins(actual, value),
    anyStartsWith: (actual: readonly string[], value: readonly string[]) => actual.some((text) => begins(text, value)),
    noneStartsWith: (actual: readonly string[], value: readonly string[]) =>
      !actual.some((text) => begins(text, value)),
  }
  for (const [name, evaluate] of Object.entries(own)) engine.addOperator(name, evaluate)
  const unknownIs =
    (answer: boolean) => (actual: FactValue, value: unknown, next: (a: unknown, b: unknown) => boolean) =>
      actual === null ? answer : next(actual, value)
  engine.addOperatorDecorator('certainly', unknownIs(false))
  engine.addOperatorDecorator('possibly', unknownIs(true))
}

interface SeenLeaf {
  readonly factResult: FactValue
  readonly result: boolean
}
interface SeenNode extends SeenLeaf {
  readonly all?: readonly SeenNode[]
  readonly any?: readonly SeenNode[]
}

/** The engine keeps on each leaf what it saw and decided; it evaluates all leaves, as none carries a priority. */
function seenLeaves(node: unknown): SeenLeaf[] {
  const seen = node as SeenNode
  const parts = seen.all ?? seen.any
  return parts ? parts.flatMap(seenLeaves) : [seen]
}
