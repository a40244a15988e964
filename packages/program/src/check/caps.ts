/** Deductibles and caps that make sense together. */
import { formatYuan } from '@gongbao/kernel'
import type { Benefit, Deductible, Plan } from '../schema/plan.ts'
import { planFileOf, type Report, type Spot } from './report.ts'

export function checkCaps(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    for (const [at, benefit] of plan.benefits.entries())
      checkBenefit(report, plan, benefit, { file: planFileOf(code), path: ['benefits', at] })
    checkYearCap(report, plan, { file: planFileOf(code), path: ['yearCap'] })
  }
}

function checkBenefit(report: Report, plan: Plan, benefit: Benefit, spot: Spot): void {
  const under = (key: string): Spot => ({ file: spot.file, path: [...spot.path, key] })
  const { cap, preExisting } = benefit
  const own = benefit.deductible.amount
  if (cap && cap.amount === 0) report.error('CAP_ZERO', under('cap'), capZero(benefit.name))
  else if (cap && own !== undefined && cap.amount < own)
    report.warning('CAP_BELOW_DEDUCTIBLE', under('cap'), {
      zh: `限额 ${formatYuan(cap.amount)} 低于免赔额 ${formatYuan(own)}`,
      en: `the cap ${formatYuan(cap.amount)} is below the deductible ${formatYuan(own)}`,
      mend: { zh: '请核对两个数字是否写反', en: 'see whether the two figures were swapped' },
    })
  if (cap && plan.yearCap && plan.yearCap.amount < cap.amount)
    report.warning('CAP_ABOVE_YEAR_CAP', under('cap'), {
      zh: `限额高于全年总限额 ${formatYuan(plan.yearCap.amount)}，永远达不到`,
      en: `the cap is above the year’s cap ${formatYuan(plan.yearCap.amount)} and is never reached`,
      mend: { zh: '请核对 yearCap', en: 'look at `yearCap`' },
    })
  if (isBetter(preExisting?.deductible, benefit.deductible))
    report.warning('PRE_EXISTING_BETTER', under('preExisting'), {
      zh: '既往症的免赔额低于健康人群',
      en: 'the deductible with a pre-existing condition is lower than without',
      mend: { zh: '请核对两个免赔额', en: 'look at both deductibles' },
    })
}

/** A city parameter is the same figure for both, so its portions compare. */
function isBetter(other: Deductible | undefined, own: Deductible): boolean {
  if (!other) return false
  if (other.amount !== undefined && own.amount !== undefined) return other.amount < own.amount
  return other.parameter === own.parameter && (other.portion ?? 10_000) < (own.portion ?? 10_000)
}

function checkYearCap(report: Report, plan: Plan, spot: Spot): void {
  if (!plan.yearCap) return
  if (plan.yearCap.amount === 0) report.error('CAP_ZERO', spot, capZero('全年'))
  if (!plan.benefits.every(({ cap }) => cap)) return
  const sum = plan.benefits.reduce((total, { cap }) => total + cap!.amount, 0)
  if (sum < plan.yearCap.amount)
    report.warning('YEAR_CAP_IDLE', spot, {
      zh: '全年总限额高于各责任限额之和，永远达不到',
      en: 'the year’s cap is above the sum of the benefits’ caps and is never reached',
      mend: { zh: '请核对，或删去 yearCap', en: 'look at it, or remove `yearCap`' },
    })
}

const capZero = (name: string) => ({
  zh: `${name}限额为 0 元，永远不赔`,
  en: 'a cap of 0 never pays',
  mend: { zh: '请写明限额，或删去 cap', en: 'state the cap, or remove it' },
})
