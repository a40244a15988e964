/** Shared deductibles: each that is named exists, and each that exists is shared. */
import { deductiblesOf } from '../decide/figures.ts'
import { nearest } from '../nearest.ts'
import type { Plan } from '../schema/plan.ts'
import { planFileOf, type Report } from './report.ts'

export function checkSharedDeductibles(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    checkNamed(report, plan, planFileOf(code))
    checkShared(report, plan, planFileOf(code))
  }
}

function checkNamed(report: Report, plan: Plan, file: string): void {
  const codes = (plan.sharedDeductibles ?? []).map(({ code }) => code)
  for (const { path, figure } of deductiblesOf(plan)) {
    if (figure.shared === undefined || codes.includes(figure.shared)) continue
    const guess = nearest(figure.shared, codes)
    report.error(
      'UNKNOWN_SHARED_DEDUCTIBLE',
      { file, path: [...path, 'shared'] },
      {
        zh: `sharedDeductibles 中没有 ${figure.shared}${guess ? `，是否想写 ${guess}` : ''}`,
        en: `there is no shared deductible ${figure.shared}${guess ? `, did you mean ${guess}` : ''}`,
        mend: { zh: '在 sharedDeductibles 中写明它', en: 'state it under sharedDeductibles' },
      },
    )
  }
}

function checkShared(report: Report, plan: Plan, file: string): void {
  for (const [at, { code, name, clause }] of (plan.sharedDeductibles ?? []).entries()) {
    const sharing = plan.benefits.filter((benefit) =>
      deductiblesOf({ benefits: [benefit] }).some(({ figure }) => figure.shared === code),
    )
    const spot = { file, path: ['sharedDeductibles', at] }
    if (sharing.length === 0)
      report.error('SHARED_DEDUCTIBLE_UNUSED', spot, {
        zh: `没有责任使用共用免赔额 ${name}`,
        en: `no benefit consumes the shared deductible ${code}`,
        mend: {
          zh: `在责任中写 deductible: { shared: ${code} }，或删去`,
          en: `write deductible: { shared: ${code} }, or remove it`,
        },
        clause,
      })
    else if (sharing.length === 1)
      report.warning('SHARED_BY_ONE', spot, {
        zh: `共用免赔额 ${name} 只有一项责任使用`,
        en: `only one benefit consumes the shared deductible ${code}`,
        mend: {
          zh: '写成该责任自己的 deductible，或补上其他责任',
          en: 'make it the benefit’s own, or name the others',
        },
        clause,
      })
  }
}
