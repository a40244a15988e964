/** A plan's rules as json-rules-engine runs them: claim exclusions once a claim, line exclusions and benefits once a line. No money is computed. */

import type { ClaimRecord } from '@gongbao/adjudication'
import { type City, type Condition, type Facts, isLeaf, type Plan } from '@gongbao/program'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { claimFacts, setLineFacts } from '../../packages/adjudication/src/claim/claim-facts.ts'
import { indexLists } from '../../packages/adjudication/src/claim/lists.ts'
import { Warnings } from '../../packages/adjudication/src/claim/warnings.ts'

export interface FactsOfClaim {
  readonly claim: Facts
  readonly lines: readonly Facts[]
}

export function factsOfLines(city: City, level: string, record: ClaimRecord): FactsOfClaim {
  const lists = indexLists(city.lists)
  const facts = claimFacts(record, level, 'healthy', {
    lists,
    city: city.program.city,
    reads: new Set(),
    warnings: new Warnings(),
  })
  const claim = { ...facts }
  const lines = record.settlement.lines.map((line) => {
    setLineFacts(facts, line, record, line.code === null ? null : lists.listing(line.code))
    return { ...facts }
  })
  return { claim, lines }
}

/** @returns runs all rules of the plan over one claim */
export function engineRules(plan: Plan): (facts: FactsOfClaim) => Promise<void> {
  const ofLines = plan.exclusions.filter(({ takes }) => takes === 'line')
  const ofClaim = plan.exclusions.filter(({ takes }) => takes !== 'line')
  const claimEngine = engineOf(ofClaim)
  const lineEngine = engineOf([...ofLines, ...plan.benefits])
  return async ({ claim, lines }) => {
    await claimEngine.run(claim)
    for (const line of lines) await lineEngine.run(line)
  }
}

function engineOf(rules: readonly { code: string; when: Condition }[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: false })
  for (const { code, when } of rules) {
    const conditions = { all: [toEngine(when)] } as TopLevelCondition
    engine.addRule({ name: code, conditions, event: { type: code } })
  }
  const begins = (text: string | null, prefixes: readonly string[]) =>
    prefixes.some((prefix) => text?.startsWith(prefix))
  engine.addOperator('isKnown', (actual: unknown) => actual !== null)
  engine.addOperator('isUnknown', (actual: unknown) => actual === null)
  engine.addOperator('startsWithAny', (text: string | null, prefixes: readonly string[]) => begins(text, prefixes))
  engine.addOperator('startsWithNone', (text: string | null, prefixes: readonly string[]) => !begins(text, prefixes))
  engine.addOperator('anyStartsWith', (texts: readonly string[], prefixes: readonly string[]) =>
    texts.some((text) => begins(text, prefixes)),
  )
  engine.addOperator('noneStartsWith', (texts: readonly string[], prefixes: readonly string[]) =>
    texts.every((text) => !begins(text, prefixes)),
  )
  return engine
}

function toEngine(node: Condition): unknown {
  if (isLeaf(node)) return { fact: node.fact, operator: node.operator, value: node.value ?? true }
  return 'all' in node ? { all: node.all.map(toEngine) } : { any: node.any.map(toEngine) }
}
