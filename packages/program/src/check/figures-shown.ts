/** Figures that only some claims meet (variants, caps, limits) are shown by a case: of their plan, or of another year with the same codes. */
import type { City } from '../city.ts'
import type { Finding } from '../finding.ts'
import type { KeyPath } from '../load/source.ts'
import type { Benefit, Plan } from '../schema/plan.ts'
import { planFileOf, Report } from './report.ts'

/** What a rule is called in what cases show. @param owner code of its benefit, or of the shared deductible */
export function shownKey(owner: string, rule: string): string {
  return `${owner}/${rule}`
}

/**
 * @param shown keys of the rules that decided something in any case (`shownKey`)
 * @param notRun plans whose cases could not be run: nothing is said of their figures
 * @returns a warning for each that decided nothing
 */
export function checkFiguresShown(city: City, shown: ReadonlySet<string>, notRun: readonly string[] = []): Finding[] {
  const report = new Report(city)
  for (const [code, plan] of city.plans)
    for (const { path, owner, rule } of placedFigures(plan)) {
      if (notRun.includes(code) || shown.has(shownKey(owner, rule.code))) continue
      report.warning(
        'VARIANT_WITHOUT_CASE',
        { file: planFileOf(code), path },
        {
          zh: `没有案例用到 ${rule.name}（${owner} 的 ${rule.code}）`,
          en: `no case shows ${rule.code} of ${owner}`,
          mend: { zh: '请在 cases/ 补一个用到它的案例', en: 'write a case that it decides' },
          clause: rule.clause,
        },
      )
    }
  return report.findings
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
