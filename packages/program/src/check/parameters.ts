/** City parameters: each that a deductible is pegged to has a figure for the plan's year, and for every insurance type. */
import { peggedOf } from '../decide/figures.ts'
import { nearest } from '../nearest.ts'
import { type Plan, planYearOf } from '../schema/plan.ts'
import { planFileOf, type Report, type Spot } from './report.ts'

export function checkParameters(report: Report): void {
  for (const [code, plan] of report.city.plans)
    for (const { path, figure } of peggedOf(plan)) {
      if (figure.parameter === undefined) continue
      checkParameter(report, plan, figure.parameter, { file: planFileOf(code), path: [...path, 'parameter'] })
    }
}

function checkParameter(report: Report, plan: Plan, name: string, spot: Spot): void {
  const { parameters } = report.city.lists
  const year = planYearOf(plan)
  const names = [...new Set(parameters.map(({ parameter }) => parameter))]
  const rows = parameters.filter((row) => row.parameter === name && row.year === year)
  if (!names.includes(name)) {
    const guess = nearest(name, names)
    report.error('UNKNOWN_PARAMETER', spot, {
      zh: `lists/parameters.csv 中没有 ${name}${guess ? `，是否想写 ${guess}` : ''}`,
      en: `lists/parameters.csv has no ${name}${guess ? `, did you mean ${guess}` : ''}`,
      mend: { zh: '补上一行：参数名,险种,年度,金额', en: 'add a row: parameter, insutype, year, amount' },
    })
  } else if (rows.length === 0)
    report.error('PARAMETER_WITHOUT_YEAR', spot, {
      zh: `lists/parameters.csv 没有 ${name} 在 ${year} 年度的数额`,
      en: `lists/parameters.csv gives no ${name} for ${year}`,
      mend: { zh: `补上 ${year} 年度的行`, en: `add a row for ${year}` },
    })
  else if (!rows.some(({ insutype }) => insutype === ''))
    report.warning('PARAMETER_BY_TYPE_ONLY', spot, {
      zh: `${name} 在 ${year} 年度只写了险种 ${rows.map(({ insutype }) => insutype).join('、')}，其他险种的案件将转人工`,
      en: `${name} for ${year} is given for ${rows.map(({ insutype }) => insutype).join(', ')} only: claims of other types go to a person`,
      mend: { zh: '如有其他险种，补一行 insutype 为空的', en: 'add a row with an empty insutype, if there are others' },
    })
}
