/** Runs a city's own cases (`cases/*.yaml`): the examples a bureau officer writes are held against the very code that decides and pays. */

import { type Fen, formatYuan } from '@gongbao/kernel'
import {
  type BenefitCase,
  type City,
  decideEligibility,
  type EligibilityCase,
  type PersonFacts,
  type PlacedCase,
  type Plan,
  type PriceCase,
  personFacts,
  priceBasket,
} from '@gongbao/program'
import { type Adjudicator, type CityRules, createAdjudicator } from '../create-adjudicator.ts'
import { type CaseResult, type Difference, differ } from './case-result.ts'
import { runRecordCase } from './record-case.ts'

/** @returns one result a case, in the order of the files; a case never throws */
export function runCases(city: CityRules & Pick<City, 'cases'>): CaseResult[] {
  const adjudicators = new Map<string, Adjudicator>()
  const adjudicatorOf = (plan: string): Adjudicator => {
    const known = adjudicators.get(plan) ?? createAdjudicator(city, plan)
    adjudicators.set(plan, known)
    return known
  }
  return city.cases.map((placed) => resultOf(placed, differencesOf(placed.case, city, adjudicatorOf)))
}

function resultOf({ file, line, at, case: one }: PlacedCase, differences: readonly Difference[]): CaseResult {
  const { name, kind, plan, clause } = one
  return { file, line, at, name, kind, plan, clause, passed: differences.length === 0, differences }
}

function differencesOf(
  one: PlacedCase['case'],
  city: CityRules,
  adjudicatorOf: (plan: string) => Adjudicator,
): Difference[] {
  const plan = city.plans.get(one.plan)
  if (!plan) return differ('plan', one.plan, [...city.plans.keys()].join('、'))
  try {
    return runCase(plan, one, adjudicatorOf)
  } catch (error) {
    // A plan that cannot be adjudicated is the check's finding; here its cases fail, and the others still run.
    return [{ key: 'plan', expected: '可以理算', actual: error instanceof Error ? error.message : String(error) }]
  }
}

function runCase(plan: Plan, one: PlacedCase['case'], adjudicatorOf: (plan: string) => Adjudicator): Difference[] {
  if (one.kind === 'benefit') return runBenefitCase(adjudicatorOf(one.plan), one)
  if (one.kind === 'eligibility') return runEligibilityCase(plan, one)
  if (one.kind === 'price') return runPriceCase(plan, one)
  return runRecordCase(adjudicatorOf(one.plan), one)
}

const yuan = (amount: number): string => formatYuan(amount as Fen)

/** One benefit on an amount, wherever the amount comes from. */
function runBenefitCase(adjudicator: Adjudicator, { given, then }: BenefitCase): Difference[] {
  const healthStatus = given.healthStatus ?? 'healthy'
  const result = adjudicator.payBenefit(
    given.benefit,
    {
      healthStatus,
      firstEnrolledHealthStatus: given.firstEnrolledHealthStatus ?? healthStatus,
      enrolledYears: given.enrolledYears ?? 1,
      insutype: given.insutype ?? null,
    },
    { used: given.usedThisYear ?? 0, claimed: given.claimed },
  )
  if (!result) return differ('given.benefit', given.benefit, adjudicator.benefitCodes.join('、'))
  return [
    ...(then.deductibleUsed === undefined
      ? []
      : differ('deductibleUsed', yuan(then.deductibleUsed), yuan(result.deductibleUsedFen))),
    ...differ('payable', yuan(then.payable), yuan(result.payableFen)),
  ]
}

function runEligibilityCase(plan: Plan, { given, then }: EligibilityCase): Difference[] {
  const facts = personFacts(plan, given.person)
  if (isFaulty(facts)) return faultsOf('given.person', facts)
  const when = given.outsideWindow ? 'outside-window' : 'inside-window'
  const { verdict, pathway } = decideEligibility(plan, facts, when)
  return [
    ...differ('eligible', then.eligible, verdict),
    ...(then.pathway === undefined ? [] : differ('pathway', then.pathway, pathway?.code ?? '无')),
  ]
}

function runPriceCase(plan: Plan, { given, then }: PriceCase): Difference[] {
  const read = given.basket.map((member) => ({ ...member, facts: personFacts(plan, member.facts) }))
  const faults = read.flatMap(({ who, facts }) => (isFaulty(facts) ? faultsOf(`given.basket.${who}`, facts) : []))
  if (faults.length > 0) return faults
  const members = read.map(({ who, facts, parents }) => ({ who, facts: facts as PersonFacts, parents: parents ?? [] }))
  const { prices, totalFen } = priceBasket(plan, members)
  const say = (amount: number | null | undefined): string =>
    amount === null ? '转人工' : amount === undefined ? '无' : yuan(amount)
  const differences = Object.entries(then.prices).flatMap(([who, expected]) =>
    differ(`prices.${who}`, yuan(expected), say(prices.find((price) => price.who === who)?.amountFen)),
  )
  return then.total === undefined ? differences : [...differences, ...differ('total', yuan(then.total), say(totalFen))]
}

type Facts = ReturnType<typeof personFacts>

function isFaulty(facts: Facts): facts is Extract<Facts, readonly unknown[]> {
  return Array.isArray(facts)
}

function faultsOf(key: string, faults: Extract<Facts, readonly unknown[]>): Difference[] {
  return faults.map(({ zh }) => ({ key, expected: '可读的事实', actual: zh }))
}
