/** Figures that only some claims meet (variants, caps, limits) are shown by a case: of their plan, or of another year in which they stand alike. */
import type { City } from '../city.ts'
import type { Finding } from '../finding.ts'
import type { KeyPath } from '../load/source.ts'
import type { Benefit, Plan } from '../schema/plan.ts'
import { planFileOf, Report } from './report.ts'
import { howToShow, standsAlike } from './shown.ts'

/** What a rule is called in what cases show. @param owner code of its benefit, or of the shared deductible */
export function shownKey(owner: string, rule: string): string {
  return `${owner}/${rule}`
}

/**
 * @param shown of each plan, keys of the rules that decided something in a case of that plan (`shownKey`)
 * @param notRun plans whose cases could not be run: nothing is said of their figures
 * @returns a warning for each that decided nothing
 */
export function checkFiguresShown(
  city: City,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  notRun: readonly string[] = [],
): Finding[] {
  const report = new Report(city)
  const placed = new Map([...city.plans].map(([code, plan]) => [code, placedFigures(plan)]))
  const isShown = (plan: string, { owner, rule }: Placed): boolean =>
    [...placed].some(
      ([other, figures]) =>
        shown.get(other)?.has(shownKey(owner, rule.code)) &&
        (other === plan || figures.some((one) => one.owner === owner && standsAlike(one.rule, rule))),
    )
  for (const [code, figures] of placed)
    for (const figure of figures) if (!notRun.includes(code) && !isShown(code, figure)) sayUnshown(report, code, figure)
  return report.findings
}

function sayUnshown(report: Report, plan: string, { path, owner, rule }: Placed): void {
  report.warning(
    'VARIANT_WITHOUT_CASE',
    { file: planFileOf(plan), path },
    {
      zh: `方案 ${plan} 没有案例用到 ${rule.name}（${owner} 的 ${rule.code}）`,
      en: `no case of plan ${plan} shows ${rule.code} of ${owner}`,
      mend: howToShow(plan),
      clause: rule.clause,
    },
  )
}

interface Rule {
  readonly code: string
  readonly name: string
  readonly clause?: string | undefined
}
interface Placed {
  readonly path: KeyPath
  readonly owner: string
  readonly rule: Rule
}

function placedFigures({ benefits, sharedDeductibles = [] }: Plan): Placed[] {
  return [
    ...benefits.flatMap(figuresOfBenefit),
    ...sharedDeductibles.flatMap(({ code, variants }, at) =>
      placedUnder(['sharedDeductibles', at, 'variants'], code, variants),
    ),
  ]
}

function figuresOfBenefit({ code, variants, caps, limits }: Benefit, at: number): Placed[] {
  const under = (key: string, rules: readonly Rule[] | undefined) => placedUnder(['benefits', at, key], code, rules)
  return [...under('variants', variants), ...under('caps', caps), ...under('limits', limits)]
}

function placedUnder(path: KeyPath, owner: string, rules: readonly Rule[] = []): Placed[] {
  return rules.map((rule, index) => ({ path: [...path, index, 'code'], owner, rule }))
}
