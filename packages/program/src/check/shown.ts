/** Every rule that can be reached is shown by a case: of its plan, or of another year with the same code. */
import type { Bilingual } from '@gongbao/kernel'
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

export function checkShown(report: Report): void {
  const { cases, plans } = report.city
  const shown = new Set(cases.flatMap(({ case: one }) => shownBy(one, plans.get(one.plan))))
  for (const [code, plan] of plans)
    for (const kind of kindsOf(plan))
      for (const [at, rule] of plan[kind].entries())
        if (!shown.has(`${kind} ${rule.code}`)) sayUnshown(report, code, kind, at, rule)
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

function sayUnshown(
  report: Report,
  plan: string,
  kind: Kind,
  at: number,
  rule: { code: string; name: string; clause?: string | undefined },
): void {
  const { code, ...word } = KINDS[kind]
  const mend: Bilingual = {
    zh: `请在 cases/ 补一个用到它的案例`,
    en: 'write a case that it decides',
  }
  report.warning(
    code,
    { file: planFileOf(plan), path: [kind, at, 'code'] },
    {
      zh: `没有案例说明${word.zh} ${rule.name}（${rule.code}）`,
      en: `no case shows the ${word.en} ${rule.code}`,
      mend,
      clause: rule.clause,
    },
  )
}
