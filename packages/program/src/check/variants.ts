/** What replaces a benefit's own figures names some; whose health counts is said wherever it is read; money that counts counts for something. */
import { figuresOf } from '../decide/figures.ts'
import { sayKey } from '../diff/words.ts'
import { placedRules } from '../rules/placed-rules.ts'
import { leavesOf } from '../schema/conditions.ts'
import { FIGURES, type Plan } from '../schema/plan.ts'
import { planFileOf, type Report } from './report.ts'

export function checkVariants(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    checkEmpty(report, plan, planFileOf(code))
    checkIll(report, plan, planFileOf(code))
    checkCounted(report, plan, planFileOf(code))
    checkBasis(report, plan, planFileOf(code))
  }
}

function checkEmpty(report: Report, { benefits }: Plan, file: string): void {
  for (const [at, { variants = [] }] of benefits.entries())
    for (const [index, variant] of variants.entries()) {
      if (variant.preExisting || FIGURES.some((name) => variant[name] !== undefined)) continue
      report.error(
        'VARIANT_EMPTY',
        { file, path: ['benefits', at, 'variants', index] },
        {
          zh: `情形 ${variant.name} 没有写任何数字`,
          en: `the variant ${variant.code} states no figure`,
          mend: { zh: '写明 deductible、tiers、cap 或 counted，或删去', en: 'state a figure, or remove it' },
          clause: variant.clause,
        },
      )
    }
}

/**
 * Where a benefit gives a figure for a pre-existing condition and a variant gives the same one, the variant says what it pays such a condition:
 * nothing of the policy's tells which of the two was meant.
 */
function checkIll(report: Report, { benefits }: Plan, file: string): void {
  for (const [at, { name, code, preExisting, variants = [], ...benefit }] of benefits.entries())
    for (const [index, variant] of variants.entries()) {
      if (leavesOf(variant.when).some(({ fact }) => HEALTH_FACTS.includes(fact))) continue
      for (const figure of FIGURES) {
        if (preExisting?.[figure] === undefined || variant[figure] === undefined) continue
        if (variant.preExisting?.[figure] !== undefined) continue
        const said = sayKey(figure)
        report.error(
          'VARIANT_HIDES_PRE_EXISTING',
          { file, path: ['benefits', at, 'variants', index, figure] },
          {
            zh: `责任 ${name} 的情形 ${variant.name} 写了${said.zh}，此责任的既往症也写了${said.zh}：既往症的人遇到此情形按哪个，没有写`,
            en: `the variant ${variant.code} of ${code} gives its ${said.en}, and so does the benefit's preExisting: which of them is paid where both hold is not said`,
            mend: {
              zh: `在此情形里写 preExisting: { ${figure}: … }，写明既往症的人此时按多少；或在它的 when 里加上 ratedAs（如 equal healthy），使既往症的人不用此情形`,
              en: `state preExisting: { ${figure}: … } in the variant: what is paid where both hold; or read ratedAs in its \`when\` (such as equal healthy)`,
            },
            clause: variant.clause ?? benefit.clause,
          },
        )
      }
    }
}
const HEALTH_FACTS: readonly string[] = ['ratedAs', 'healthStatus']

function checkCounted(report: Report, { benefits }: Plan, file: string): void {
  for (const [at, benefit] of benefits.entries())
    for (const { path, figure } of figuresOf(benefit, at, 'counted')) {
      if (figure > 0) continue
      report.error(
        'COUNTED_ZERO',
        { file, path },
        {
          zh: `责任 ${benefit.name} 计入 0%，永远不赔`,
          en: `${benefit.code} counts 0% of the money: it never pays`,
          mend: { zh: '写明比例；不赔的情形请写成责任免除', en: 'state a portion; what is not paid is an exclusion' },
        },
      )
    }
}

/** As of when a person is rated is never assumed; and by conditions only where some are specified. */
function checkBasis(report: Report, plan: Plan, file: string): void {
  if (plan.preExistingBasis?.judged === 'by-condition' && report.city.lists.conditions.length === 0)
    report.error(
      'NO_CONDITIONS',
      { file, path: ['preExistingBasis', 'judged'] },
      {
        zh: '按病种判断既往症，但 lists/conditions.csv 中没有病种',
        en: 'pre-existing conditions are judged by condition, but lists/conditions.csv has none',
        mend: { zh: '列出约定的病种及其 ICD-10 前缀', en: 'list the specified conditions with their ICD-10 prefixes' },
      },
    )
  if (plan.preExistingBasis) return
  for (const { leaf, path } of placedRules(plan).flatMap(({ leaves }) => leaves)) {
    if (leaf.fact !== 'ratedAs') continue
    report.error(
      'NO_PRE_EXISTING_BASIS',
      { file, path },
      {
        zh: '规则读取按何种健康状况赔付，但方案没有写按哪时的健康状况判断',
        en: 'a rule reads on which health status a claim is paid, but the plan does not say as of when it is judged',
        mend: { zh: '补上 preExistingBasis: { status: first-enrolled } 或 current', en: 'add preExistingBasis' },
      },
    )
  }
}
