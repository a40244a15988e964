/** Every rule that can be reached is shown by a case of its plan; a rule that stands alike in another year may be shown by that year's, a benefit may not. */
import type { Bilingual } from '@gongbao/kernel'
import type { City } from '../city.ts'
import { decideEligibility } from '../decide/eligibility.ts'
import { personFacts } from '../decide/person-facts.ts'
import { priceBasket } from '../decide/price.ts'
import type { PersonFacts } from '../facts/index.ts'
import type { Case, EligibilityCase, PriceCase } from '../schema/cases.ts'
import type { Plan } from '../schema/plan.ts'
import { planFileOf, type Report } from './report.ts'

const KINDS = {
  eligibility: { code: 'PATHWAY_WITHOUT_CASE', zh: '投保资格', en: 'pathway' },
  price: { code: 'PRICE_WITHOUT_CASE', zh: '价格', en: 'price' },
  benefits: { code: 'BENEFIT_WITHOUT_CASE', zh: '责任', en: 'benefit' },
  exclusions: { code: 'EXCLUSION_WITHOUT_CASE', zh: '责任免除', en: 'exclusion' },
} as const
type Kind = keyof typeof KINDS

/** `benefits inpatient` of each plan that a case of that plan shows. */
type Shown = ReadonlyMap<string, ReadonlySet<string>>

export function checkShown(report: Report): void {
  const { plans } = report.city
  const shown = shownByPlan(report.city)
  for (const [code, plan] of plans)
    for (const kind of kindsOf(plan))
      for (const [at, rule] of plan[kind].entries())
        if (!isPaid(report, code, kind, rule) && !isShown(shown, plans, code, kind, rule))
          sayUnshown(report, code, kind, at, rule)
}

/** A case that passed, stating what is payable in all, was paid from the benefit, whether or not it names it. */
function isPaid({ paid }: Report, plan: string, kind: Kind, { code }: { code: string }): boolean {
  return kind === 'benefits' && (paid.get(plan)?.has(code) ?? false)
}

function shownByPlan({ cases, plans }: City): Shown {
  const shown = new Map<string, Set<string>>()
  for (const { case: one } of cases)
    shown.set(one.plan, new Set([...(shown.get(one.plan) ?? []), ...shownBy(one, plans.get(one.plan))]))
  return shown
}

/** What a benefit pays hangs on the whole plan, so each year's is reckoned anew; who may enroll, at what price and what is excluded is said by the rule itself. */
function isShown(shown: Shown, plans: City['plans'], plan: string, kind: Kind, rule: { code: string }): boolean {
  const key = `${kind} ${rule.code}`
  if (shown.get(plan)?.has(key)) return true
  if (kind === 'benefits') return false
  return [...plans].some(
    ([other, { [kind]: rules }]) =>
      shown.get(other)?.has(key) && rules.some((one) => one.code === rule.code && standsAlike(one, rule)),
  )
}

/** Where the last price has a condition no basket is priced, and another finding says so. */
function kindsOf({ price }: Plan): Kind[] {
  return (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'price' || !price.at(-1)!.when)
}

/** Rules that a case shows: by what it expects of records, by what decides of people. */
function shownBy(one: Case, plan: Plan | undefined): string[] {
  if (one.kind === 'benefit') return [`benefits ${one.given.benefit}`]
  if (one.kind === 'record')
    return one.then.flatMap(({ benefits = {}, excluded = {}, warnings = [] }) => [
      ...Object.keys(benefits).map((code) => `benefits ${code}`),
      ...[...Object.keys(excluded), ...warnings].map((code) => `exclusions ${code}`),
    ])
  if (!plan) return []
  return one.kind === 'eligibility' ? pathwaysShown(one, plan) : pricesShown(one, plan)
}

const whenOf = ({ outsideWindow }: { outsideWindow?: true | undefined }) =>
  outsideWindow ? 'outside-window' : 'inside-window'

function pathwaysShown({ given }: EligibilityCase, plan: Plan): string[] {
  const facts = personFacts(plan, given.person, whenOf(given))
  if (Array.isArray(facts)) return []
  const { pathway } = decideEligibility(plan, facts as PersonFacts, whenOf(given))
  return pathway ? [`eligibility ${pathway.code}`] : []
}

function pricesShown({ given }: PriceCase, plan: Plan): string[] {
  const members = given.basket.map(({ who, facts, parents = [] }) => ({
    who,
    parents,
    facts: personFacts(plan, facts, whenOf(given)),
  }))
  if (members.some(({ facts }) => Array.isArray(facts)) || plan.price.at(-1)!.when) return []
  const { prices } = priceBasket(plan, members as Parameters<typeof priceBasket>[1], whenOf(given))
  return prices.map(({ rule }) => `price ${rule}`)
}

/** Whether a rule stands in two plans word for word: what reading gives has its keys in the order of the schema. */
export const standsAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** How to mend what no case of a plan shows. */
export const howToShow = (plan: string): Bilingual => ({
  zh: `请在 cases/ 写一个 plan: ${plan} 的案例，让它起作用；上一年的案例可以照抄，改 plan 和日期，再手算结果`,
  en: `write a case with \`plan: ${plan}\` that it decides; one of the year before may be copied: change its plan and dates and reckon its outcome by hand`,
})

function sayUnshown(
  report: Report,
  plan: string,
  kind: Kind,
  at: number,
  rule: { code: string; name: string; clause?: string | undefined },
): void {
  const { code, ...word } = KINDS[kind]
  report.warning(
    code,
    { file: planFileOf(plan), path: [kind, at, 'code'] },
    {
      zh: `方案 ${plan} 没有案例说明${word.zh} ${rule.name}（${rule.code}）`,
      en: `no case of plan ${plan} shows the ${word.en} ${rule.code}`,
      mend: howToShow(plan),
      clause: rule.clause,
    },
  )
}
