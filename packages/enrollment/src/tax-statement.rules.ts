/**
 * What an employer may deduct from its taxable income for supplementary medical insurance (W8): what it paid for its staff, under this plan and
 * all others together, up to 5% of the year's wages; paid for all of its staff (财税〔2009〕27号). What it paid for dependants is apart.
 */
import { type Bilingual, type Bp, type Fen, fen, portion, sumFen, ZERO_FEN } from '@gongbao/kernel'

/** 5% of the wages. */
export const TAX_CAP_RATE = 500 as Bp

export interface EmployerYear {
  /** All wages of the year. */
  readonly wagesFen: Fen
  /** Paid for staff under other supplementary medical insurance in the year. */
  readonly otherPlansFen: Fen
  /** Paid for staff under this plan. */
  readonly thisPlanFen: Fen
  /** Paid for dependants, under any plan. */
  readonly dependantsFen: Fen
  /** Whether the supplementary medical insurance is there for every member of staff. */
  readonly coversAllStaff: boolean
}

export interface TaxStatement {
  readonly capFen: Fen
  /** What is held against the cap: all plans, staff only. */
  readonly countedFen: Fen
  readonly deductibleFen: Fen
  /** Paid for staff, and not deductible. */
  readonly excessFen: Fen
  readonly notes: readonly Bilingual[]
}

const LEGAL: Bilingual = {
  zh: '依据财税〔2009〕27号：为在本企业任职或受雇的全体员工支付的补充医疗保险费，不超过职工工资总额 5% 的部分，在计算应纳税所得额时准予扣除，超过的部分不予扣除。各项补充医疗保险合并计算',
  en: 'By notice 财税〔2009〕27号 what an employer pays for supplementary medical insurance of all its staff is deductible up to 5% of total wages; what is above is not. All such insurance is counted together',
}
const NOT_ALL: Bilingual = {
  zh: '填报为未覆盖全体员工：不符合上述规定的前提，可扣除额按 0 列示，请向主管税务机关确认',
  en: 'Not all staff are covered, as the notice presumes: the deductible amount is shown as 0; ask the tax authority',
}
const DEPENDANTS: Bilingual = {
  zh: '为员工家属支付的部分单列，不计入上述限额和可扣除额',
  en: 'What was paid for dependants is apart: it counts neither toward the cap nor as deductible',
}
const NO_ADVICE: Bilingual = {
  zh: '本表按所填数字计算，不是税务意见，以主管税务机关的认定为准',
  en: 'Reckoned from the figures given; it is no tax advice, the tax authority decides',
}

/** The statement of one employer and year; every amount is the sum or the part of amounts given. */
export function taxStatement(year: EmployerYear): TaxStatement {
  const capFen = portion(year.wagesFen, TAX_CAP_RATE)
  const countedFen = sumFen([year.otherPlansFen, year.thisPlanFen])
  const deductibleFen = year.coversAllStaff ? fen(Math.min(capFen, countedFen)) : ZERO_FEN
  const notes = [
    LEGAL,
    ...(year.coversAllStaff ? [] : [NOT_ALL]),
    ...(year.dependantsFen > 0 ? [DEPENDANTS] : []),
    NO_ADVICE,
  ]
  return { capFen, countedFen, deductibleFen, excessFen: fen(countedFen - deductibleFen), notes }
}
