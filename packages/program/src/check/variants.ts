/** What replaces a benefit's own figures names some; whose health counts is said wherever it is read; money that counts counts for something. */
import { figuresOf } from '../decide/figures.ts'
import { placedRules } from '../rules/placed-rules.ts'
import { FIGURES, type Plan } from '../schema/plan.ts'
import { planFileOf, type Report } from './report.ts'

export function checkVariants(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    checkEmpty(report, plan, planFileOf(code))
    checkCounted(report, plan, planFileOf(code))
    checkBasis(report, plan, planFileOf(code))
  }
}

function checkEmpty(report: Report, { benefits }: Plan, file: string): void {
  for (const [at, { variants = [] }] of benefits.entries())
    for (const [index, variant] of variants.entries()) {
      if (FIGURES.some((name) => variant[name] !== undefined)) continue
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
