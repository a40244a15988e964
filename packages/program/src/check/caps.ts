/** Deductibles and caps that make sense together. */
import { type Fen, formatYuan } from '@gongbao/kernel'
import { figuresOf } from '../decide/figures.ts'
import type { Benefit, Cap, Plan } from '../schema/plan.ts'
import { planFileOf, type Report, type Said, type Spot } from './report.ts'

export function checkCaps(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    for (const [at, benefit] of plan.benefits.entries()) checkBenefit(report, plan, benefit, at, planFileOf(code))
    checkYearCap(report, plan, { file: planFileOf(code), path: ['yearCap'] })
  }
}

function checkBenefit(report: Report, plan: Plan, benefit: Benefit, at: number, file: string): void {
  const least = Math.min(...figuresOf(benefit, at, 'deductible').map(({ figure }) => figure.amount ?? 0))
  const whole = plan.yearCap && isPaid(plan.yearCap) ? plan.yearCap.amount : undefined
  for (const { path, figure } of figuresOf(benefit, at, 'cap')) {
    checkAmount(report, { ...figure, name: benefit.name }, least, { file, path })
    if (isPaid(figure) && whole !== undefined && whole < figure.amount)
      report.warning('CAP_ABOVE_YEAR_CAP', { file, path }, aboveSays('全年总限额', 'the year’s cap', whole, 'yearCap'))
  }
  for (const [index, cap] of (benefit.caps ?? []).entries()) {
    const spot = { file, path: ['benefits', at, 'caps', index] }
    checkAmount(report, cap, cap.per === 'year' ? least : 0, spot)
    const own = benefit.cap
    if (own && (own.counts ?? 'paid') === cap.counts && own.amount < cap.amount)
      report.warning('CAP_ABOVE_BENEFIT_CAP', spot, aboveSays('本项责任限额', 'the benefit’s cap', own.amount, 'cap'))
  }
}

const isPaid = ({ counts }: Cap): boolean => counts !== 'allowed'

type AnyCap = Pick<Cap, 'amount' | 'counts'> & { readonly name: string }

/** @param deductible the least that is taken before anything is paid, in fen */
function checkAmount(report: Report, { amount, counts, name }: AnyCap, deductible: number, spot: Spot): void {
  if (amount === 0) report.error('CAP_ZERO', spot, capZero(name))
  else if (counts === 'allowed' && amount <= deductible)
    report.error('CAP_WITHIN_DEDUCTIBLE', spot, {
      zh: `${name}至多计入 ${formatYuan(amount)}，不高于免赔额 ${formatYuan(deductible as Fen)}，永远不赔`,
      en: `no more than ${formatYuan(amount)} counts, and the deductible ${formatYuan(deductible as Fen)} takes all of it`,
      mend: { zh: '请核对两个数字，或改为 counts: paid', en: 'look at both figures, or write counts: paid' },
    })
  else if (amount < deductible)
    report.warning('CAP_BELOW_DEDUCTIBLE', spot, {
      zh: `限额 ${formatYuan(amount)} 低于免赔额 ${formatYuan(deductible as Fen)}`,
      en: `the cap ${formatYuan(amount)} is below the deductible ${formatYuan(deductible as Fen)}`,
      mend: { zh: '请核对两个数字是否写反', en: 'see whether the two figures were swapped' },
    })
}

const aboveSays = (zh: string, en: string, amount: Fen, key: string): Said => ({
  zh: `限额高于${zh} ${formatYuan(amount)}，永远达不到`,
  en: `the cap is above ${en} ${formatYuan(amount)} and is never reached`,
  mend: { zh: `请核对 ${key}`, en: `look at \`${key}\`` },
})

function checkYearCap(report: Report, plan: Plan, spot: Spot): void {
  if (!plan.yearCap) return
  if (plan.yearCap.amount === 0) report.error('CAP_ZERO', spot, capZero('全年'))
  if (!isPaid(plan.yearCap) || !plan.benefits.every(({ cap }) => cap)) return
  const caps = plan.benefits.map((benefit, at) => figuresOf(benefit, at, 'cap').map(({ figure }) => figure))
  if (!caps.flat().every(isPaid)) return
  const sum = caps.reduce((total, own) => total + Math.max(...own.map(({ amount }) => amount)), 0)
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
