/** Cases: enough of them, each naming plans, benefits, pathways and people that exist, every benefit shown by one. */
import type { Bilingual } from '@gongbao/kernel'
import type { PlacedCase } from '../city.ts'
import { claimFactFaults, personFacts } from '../decide/person-facts.ts'
import { nearest } from '../nearest.ts'
import {
  type BenefitCase,
  type EligibilityCase,
  OWN_EXCLUSIONS,
  type PriceCase,
  type RecordCase,
} from '../schema/cases.ts'
import type { Plan } from '../schema/plan.ts'
import type { Report, Spot } from './report.ts'
import { checkShown } from './shown.ts'

const LEAST_CASES = 25

export function checkCases(report: Report): void {
  const { cases } = report.city
  if (cases.length < LEAST_CASES)
    report.warning(
      'FEW_CASES',
      { file: 'cases/', path: [] },
      {
        zh: `案例 ${cases.length} 个，少于 ${LEAST_CASES} 个`,
        en: `there are ${cases.length} cases, fewer than ${LEAST_CASES}`,
        mend: {
          zh: '请为每项责任、资格、价格和免责补写案例',
          en: 'write more: each benefit, pathway, price and exclusion',
        },
      },
    )
  for (const placed of cases) checkCase(report, placed)
  checkShown(report)
}

function checkCase(report: Report, { file, at, case: one }: PlacedCase): void {
  const spot: SpotOf = (...path) => ({ file, path: [at, ...path] })
  const { plans } = report.city
  const plan = plans.get(one.plan)
  if (!plan) unknownName(report, spot('plan'), { zh: '方案', en: 'plan' }, one.plan, [...plans.keys()])
  else if (one.kind === 'benefit') checkBenefit(report, one, plan, spot)
  else if (one.kind === 'eligibility') checkEligibility(report, one, plan, spot)
  else if (one.kind === 'record') checkRecords(report, one, plan, spot)
  else checkBasket(report, one, plan, spot)
}

function checkBenefit(report: Report, { given }: BenefitCase, plan: Plan, spot: SpotOf): void {
  checkName(report, spot('given', 'benefit'), BENEFIT, given.benefit, codesOf(plan.benefits))
  sayFaults(report, spot('given', 'facts'), claimFactFaults(given.facts ?? {}))
}

function checkEligibility(report: Report, { given, then }: EligibilityCase, plan: Plan, spot: SpotOf): void {
  if (then.pathway) checkName(report, spot('then', 'pathway'), PATHWAY, then.pathway, codesOf(plan.eligibility))
  checkFacts(report, spot('given', 'person'), plan, given.person, given.outsideWindow)
}

function checkRecords(report: Report, { then }: RecordCase, plan: Plan, spot: SpotOf): void {
  for (const [index, { benefits = {}, excluded = {} }] of then.entries()) {
    for (const code of Object.keys(benefits))
      checkName(report, spot('then', index, 'benefits', code), BENEFIT, code, codesOf(plan.benefits))
    for (const code of Object.keys(excluded))
      checkName(report, spot('then', index, 'excluded', code), EXCLUSION, code, [
        ...codesOf(plan.exclusions),
        ...plan.benefits.flatMap(({ caps = [], limits = [] }) => codesOf([...caps, ...limits])),
        ...OWN_EXCLUSIONS,
      ])
  }
}

function checkBasket(report: Report, { given, then }: PriceCase, plan: Plan, spot: SpotOf): void {
  const people = given.basket.map(({ who }) => who)
  for (const [index, { facts, parents = [] }] of given.basket.entries()) {
    checkFacts(report, spot('given', 'basket', index, 'facts'), plan, facts, given.outsideWindow)
    for (const parent of parents) checkName(report, spot('given', 'basket', index, 'parents'), MEMBER, parent, people)
  }
  for (const who of Object.keys(then.prices)) checkName(report, spot('then', 'prices', who), MEMBER, who, people)
}

type SpotOf = (...path: (string | number)[]) => Spot
const BENEFIT: Bilingual = { zh: '保险责任', en: 'benefit' }
const PATHWAY: Bilingual = { zh: '投保资格', en: 'pathway' }
const EXCLUSION: Bilingual = { zh: '责任免除', en: 'exclusion' }
const MEMBER: Bilingual = { zh: '订单成员', en: 'member of the basket' }
const codesOf = (rules: readonly { code: string }[]): string[] => rules.map(({ code }) => code)

function checkName(report: Report, spot: Spot, kind: Bilingual, name: string, names: readonly string[]): void {
  if (!names.includes(name)) unknownName(report, spot, kind, name, names)
}

function unknownName(report: Report, spot: Spot, kind: Bilingual, name: string, names: readonly string[]): void {
  const guess = nearest(name, names)
  report.error('UNKNOWN_NAME', spot, {
    zh: `没有${kind.zh} ${name}${guess ? `，是否想写 ${guess}` : ''}`,
    en: `there is no ${kind.en} ${name}${guess ? `, did you mean ${guess}` : ''}`,
    mend: { zh: `可用：${names.join('、')}`, en: `there are: ${names.join(', ')}` },
  })
}

function checkFacts(
  report: Report,
  spot: Spot,
  plan: Plan,
  stated: Parameters<typeof personFacts>[1],
  outside?: true,
): void {
  const facts = personFacts(plan, stated, outside ? 'outside-window' : 'inside-window')
  if (Array.isArray(facts)) sayFaults(report, spot, facts)
}

function sayFaults(report: Report, spot: Spot, faults: readonly Bilingual[]): void {
  for (const { zh, en } of faults)
    report.error('CASE_FACT', spot, { zh, en, mend: { zh: '可用的事实见 gongbao facts', en: 'see `gongbao facts`' } })
}
