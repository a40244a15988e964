/** Runs a city's own cases (`cases/*.yaml`): the examples a bureau officer writes are held against the very code that decides and pays. */

import { type Fen, formatYuan } from '@gongbao/kernel'
import {
  type BenefitCase,
  type City,
  claimFactFaults,
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
import { type CaseOutcome, type CaseResult, type Difference, differ } from './case-result.ts'
import { runRecordCase } from './record-case.ts'
import { shownOf } from './shows.ts'

/** @returns one result a case, in the order of the files; a case never throws */
export function runCases(city: CityRules & Pick<City, 'cases'>): CaseResult[] {
  const ready = new Map<string, Adjudicator | PlanFault>()
  const adjudicatorOf = (plan: string): Adjudicator => {
    const known = ready.get(plan) ?? makeReady(city, plan)
    ready.set(plan, known)
    if (known instanceof PlanFault) throw known
    return known
  }
  return city.cases.map((placed) => resultOf(placed, city, adjudicatorOf))
}

/** A plan that cannot be adjudicated: the check says why; its cases fail, and the others still run. */
class PlanFault extends Error {}

function makeReady(city: CityRules, plan: string): Adjudicator | PlanFault {
  try {
    return createAdjudicator(city, plan)
  } catch (error) {
    return new PlanFault(error instanceof Error ? error.message : String(error))
  }
}

function resultOf(
  { file, line, at, case: one }: PlacedCase,
  city: CityRules,
  adjudicatorOf: (plan: string) => Adjudicator,
): CaseResult {
  const { name, kind, plan, clause, note } = one
  const where = { file, line, at, name, kind, plan, clause, ...(note ? { note } : {}) }
  const known = city.plans.get(plan)
  try {
    const outcome = known
      ? runCase(known, one, adjudicatorOf)
      : showing(differ('plan', plan, [...city.plans.keys()].join('、')))
    return { ...where, passed: outcome.differences.length === 0, ...outcome }
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error)
    const fault = error instanceof PlanFault ? { planFault: actual } : {}
    return {
      ...where,
      ...fault,
      passed: false,
      shows: [],
      differences: [{ key: 'plan', expected: '可以理算', actual }],
    }
  }
}

function runCase(plan: Plan, one: PlacedCase['case'], adjudicatorOf: (plan: string) => Adjudicator): CaseOutcome {
  if (one.kind === 'benefit') return runBenefitCase(adjudicatorOf(one.plan), one)
  if (one.kind === 'eligibility') return showing(runEligibilityCase(plan, one))
  if (one.kind === 'price') return showing(runPriceCase(plan, one))
  return runRecordCase(adjudicatorOf(one.plan), one)
}

const showing = (differences: Difference[], shows: readonly string[] = []): CaseOutcome => ({ differences, shows })
const yuan = (amount: number): string => formatYuan(amount as Fen)

/** One benefit on an amount, wherever the amount comes from. */
function runBenefitCase(adjudicator: Adjudicator, { given, then }: BenefitCase): CaseOutcome {
  const healthStatus = given.healthStatus ?? 'healthy'
  const faults = claimFactFaults(given.facts ?? {})
  if (faults.length > 0) return showing(faultsOf('given.facts', faults))
  const result = adjudicator.payBenefit(
    given.benefit,
    {
      healthStatus,
      firstEnrolledHealthStatus: given.firstEnrolledHealthStatus ?? healthStatus,
      enrolledYears: given.enrolledYears ?? 1,
      insutype: given.insutype ?? null,
    },
    { used: given.usedThisYear ?? 0, claimed: given.claimed },
    given.facts,
  )
  if (!result) return showing(differ('given.benefit', given.benefit, adjudicator.benefitCodes.join('、')))
  const differences = [
    ...(then.deductibleUsed === undefined
      ? []
      : differ('deductibleUsed', yuan(then.deductibleUsed), yuan(result.deductibleUsedFen))),
    ...differ('payable', yuan(then.payable), yuan(result.payableFen)),
  ]
  const outcome = showing(differences, shownOf(adjudicator.plan, given.benefit, result.reasons))
  if (differences.length === 0) return outcome
  return { ...outcome, because: [{ record: null, benefit: given.benefit, reasons: result.reasons }] }
}

function runEligibilityCase(plan: Plan, { given, then }: EligibilityCase): Difference[] {
  const when = given.outsideWindow ? 'outside-window' : 'inside-window'
  const facts = personFacts(plan, given.person, when)
  if (isFaulty(facts)) return faultsOf('given.person', facts)
  const { verdict, pathway } = decideEligibility(plan, facts, when)
  return [
    ...differ('eligible', then.eligible, verdict),
    ...(then.pathway === undefined ? [] : differ('pathway', then.pathway, pathway?.code ?? '无')),
  ]
}

function runPriceCase(plan: Plan, { given, then }: PriceCase): Difference[] {
  const when = given.outsideWindow ? 'outside-window' : 'inside-window'
  const read = given.basket.map((member) => ({ ...member, facts: personFacts(plan, member.facts, when) }))
  const faults = read.flatMap(({ who, facts }) => (isFaulty(facts) ? faultsOf(`given.basket.${who}`, facts) : []))
  if (faults.length > 0) return faults
  const members = read.map(({ who, facts, parents }) => ({ who, facts: facts as PersonFacts, parents: parents ?? [] }))
  const { prices, totalFen } = priceBasket(plan, members, when)
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
