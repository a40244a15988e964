/** A plan's rules compiled once: what is refused, what waits, what each benefit takes. */
import {
  type Benefit,
  type Condition,
  claimFactsRead,
  compile,
  type Decide,
  describeLeaf,
  type Exclusion,
  FACTS,
  type FactName,
  factNamed,
  leavesOf,
  PARTS,
  type Plan,
} from '@gongbao/program'
import type { WorkingFacts } from './claim-facts.ts'
import type { Warnings } from './warnings.ts'

export interface CompiledRule<Rule extends Exclusion | Benefit = Exclusion | Benefit> {
  readonly rule: Rule
  readonly decide: Decide
  /** Whether it reads line facts: if not, one answer serves all lines of a claim. */
  readonly readsLines: boolean
}

export interface PlanRules {
  /** Exclusions by what they take, each in the plan's order. */
  readonly claim: readonly CompiledRule<Exclusion>[]
  readonly review: readonly CompiledRule<Exclusion>[]
  readonly thirdParty: readonly CompiledRule<Exclusion>[]
  readonly line: readonly CompiledRule<Exclusion>[]
  readonly benefits: readonly CompiledRule<Benefit>[]
  /** For each part, in the order of `PARTS`, the places of the benefits that count it. */
  readonly benefitsOfPart: readonly (readonly number[])[]
  /** Of the facts that a line states itself, those that any line rule or benefit reads: lines on no list that agree in them are alike. */
  readonly linesDifferBy: readonly StatedFact[]
  /** Every fact that any rule of the plan's reads of a claim. */
  readonly reads: ReadonlySet<string>
}

/** Facts a line states itself; the others follow from the city's lists and the claim. */
const STATED_FACTS = [
  'lineCode',
  'lineChargeType',
  'lineCatalogueLevel',
  'lineNegotiated',
  'lineQuantity',
  'linePrescriptionDays',
] as const
export type StatedFact = (typeof STATED_FACTS)[number]

export function compilePlan(plan: Plan): PlanRules {
  const taking = (takes: Exclusion['takes']) => plan.exclusions.filter((rule) => rule.takes === takes).map(compileRule)
  return {
    claim: taking('claim'),
    review: taking('review'),
    thirdParty: taking('third-party-portion'),
    line: taking('line'),
    benefits: plan.benefits.map(compileRule),
    benefitsOfPart: PARTS.map((part) =>
      plan.benefits.flatMap((benefit, at) => (benefit.parts.includes(part) ? [at] : [])),
    ),
    linesDifferBy: statedFactsRead(plan),
    reads: claimFactsRead(plan),
  }
}

function compileRule<Rule extends Exclusion | Benefit>(rule: Rule): CompiledRule<Rule> {
  const readsLines = leavesOf(rule.when).some(({ fact }) => !isClaimFact(fact))
  return { rule, decide: compile(rule.when), readsLines }
}

function statedFactsRead(plan: Plan): StatedFact[] {
  const rules = [...plan.exclusions.filter(({ takes }) => takes === 'line'), ...plan.benefits]
  const read = new Set(rules.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)))
  return STATED_FACTS.filter((fact) => read.has(fact))
}

function isClaimFact(fact: string): boolean {
  return (FACTS[fact as FactName].scopes as readonly string[]).includes('claim')
}

/** The first rule that holds. Where none does but one cannot be decided, the claim waits: the warnings name the rule and what it lacks. */
export function firstHolding(
  rules: readonly CompiledRule<Exclusion>[],
  facts: WorkingFacts,
  warnings: Warnings,
): Exclusion | null {
  const open: CompiledRule[] = []
  for (const compiled of rules) {
    const verdict = compiled.decide(facts)
    if (verdict === 1) return compiled.rule
    if (verdict === -1) open.push(compiled)
  }
  for (const compiled of open) warnUndetermined(compiled.rule, facts, warnings)
  return null
}

export function warnUndetermined(
  rule: { readonly code: string; readonly name: string; readonly when?: Condition | undefined },
  facts: WorkingFacts,
  warnings: Warnings,
): void {
  const unknown = (rule.when ? leavesOf(rule.when) : []).filter(
    (leaf) => facts[leaf.fact as keyof WorkingFacts] === null && needsValue(leaf),
  )
  const names = [...new Set(unknown.map(({ fact }) => fact))]
  const labels = names.map((name) => factNamed(name)?.label.zh ?? name).join('、')
  warnings.add(
    'UNDETERMINED',
    names.join(','),
    `「${rule.name}」（${rule.code}）缺少${labels}；${describeLeaf(unknown[0]!).zh}`,
  )
}

function needsValue({ operator }: { operator: string }): boolean {
  return operator !== 'isKnown' && operator !== 'isUnknown'
}
