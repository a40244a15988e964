/**
 * The payout ratios of a plan year (赔付率), never to be confused with the reimbursement rate. Each is two sums with where they come from; the
 * ledger's accounts give all but what claims and the calendar add (domain.md, "Payout ratio").
 */
import { type Bilingual, type Fen, fen, type Ratio, sumFen } from '@gongbao/kernel'
import type { Account } from '@gongbao/ledger'

export const FIGURE_CODES = ['paid', 'approved', 'reported', 'incurred', 'earned'] as const
export type FigureCode = (typeof FIGURE_CODES)[number]

/** What a sum is made of: an account of the ledger, claims still open, or an estimate with its inputs. */
export interface Component {
  readonly code: string
  readonly name: Bilingual
  /** As it enters the sum: negative where it is taken off. */
  readonly amountFen: Fen
  readonly from: 'ledger' | 'claims' | 'estimate'
  readonly account?: Account
}

export interface Figure extends Ratio {
  readonly code: FigureCode | 'cost'
  readonly name: Bilingual
  readonly formula: Bilingual
  readonly numerator: readonly Component[]
  readonly denominator: readonly Component[]
}

/** A plan year as its sources give it, in fen. */
export interface YearSums {
  readonly collectedFen: Fen
  readonly refundedFen: Fen
  /** What each account holds, positive in its natural direction. */
  readonly incurredFen: Fen
  readonly supplementaryFen: Fen
  readonly recoveredFen: Fen
  readonly payableFen: Fen
  readonly receivableFen: Fen
  readonly costs: readonly { readonly account: Account; readonly name: Bilingual; readonly amountFen: Fen }[]
  /** Claims reported and not yet decided: what adjudication says they will pay. */
  readonly openFen: Fen
  readonly notYetReportedFen: Fen
  readonly earnedPremiumFen: Fen
}

export const PROJECT_LABEL: Bilingual = {
  zh: '项目口径，未计再保',
  en: 'project figure, reinsurance not counted',
}

const ledger = (code: string, account: Account, zh: string, en: string, amount: number): Component => ({
  code,
  account,
  from: 'ledger',
  name: { zh, en },
  amountFen: fen(amount),
})

function premiumParts(year: YearSums): Component[] {
  return [
    ledger('collected', 'premium', '已收保费', 'premium collected', year.collectedFen),
    ledger('refunded', 'premium', '退保退费', 'refunds', -year.refundedFen),
  ]
}

function approvedParts(year: YearSums): Component[] {
  return [
    ledger(
      'incurred',
      'claims:incurred',
      '已核赔款（已减冲销）',
      'claims approved, reversals taken off',
      year.incurredFen,
    ),
    ledger('supplementary', 'claims:supplementary', '追赔', 'supplementary payouts', year.supplementaryFen),
    ledger('recovered', 'claims:recovered', '追偿收回', 'recoveries', -year.recoveredFen),
  ]
}

/** Paid: what was approved less what is still owed, plus what was paid on claims since reversed and has not come back. */
function paidParts(year: YearSums): Component[] {
  return [
    ...approvedParts(year),
    ledger('payable', 'claims:payable', '已核未付', 'approved, not yet paid', -year.payableFen),
    ledger('receivable', 'claims:receivable', '已付待退回', 'paid, to be returned', year.receivableFen),
  ]
}

const openPart = (year: YearSums): Component => ({
  code: 'open',
  from: 'claims',
  name: { zh: '已报未决案件（按理算应付额）', en: 'reported, undecided: as adjudicated' },
  amountFen: year.openFen,
})
const unreportedPart = (year: YearSums): Component => ({
  code: 'not-yet-reported',
  from: 'estimate',
  name: { zh: '已发生未报告（IBNR，BF 法）', en: 'not yet reported (Bornhuetter–Ferguson)' },
  amountFen: year.notYetReportedFen,
})
const earnedPart = (year: YearSums): Component => ({
  code: 'earned-premium',
  from: 'estimate',
  name: { zh: '已赚保费（按日）', en: 'premium earned, by days' },
  amountFen: year.earnedPremiumFen,
})

const FORMULAS: Readonly<Record<FigureCode | 'cost', readonly [Bilingual, Bilingual]>> = {
  paid: [
    { zh: '已决赔付率', en: 'Paid' },
    {
      zh: '（已核赔款 + 追赔 − 追偿 − 已核未付 + 已付待退回）÷（已收保费 − 退费）',
      en: '(approved + supplementary − recoveries − approved unpaid + paid to be returned) ÷ (premium collected − refunds)',
    },
  ],
  approved: [
    { zh: '已核赔付率', en: 'Approved' },
    {
      zh: '（已核赔款 + 追赔 − 追偿）÷（已收保费 − 退费）',
      en: '(approved + supplementary − recoveries) ÷ (premium collected − refunds)',
    },
  ],
  reported: [
    { zh: '含未决赔付率', en: 'Reported' },
    {
      zh: '（已核赔款 + 追赔 − 追偿 + 已报未决）÷（已收保费 − 退费）',
      en: '(approved + supplementary − recoveries + reported undecided) ÷ (premium collected − refunds)',
    },
  ],
  incurred: [
    { zh: '含 IBNR 赔付率', en: 'Incurred' },
    {
      zh: '（含未决赔款 + 已发生未报告）÷（已收保费 − 退费）；已发生未报告 = 预期赔款 ×（1 − 已发展比例）',
      en: '(reported + not yet reported) ÷ (premium collected − refunds); not yet reported = expected × (1 − developed)',
    },
  ],
  earned: [
    { zh: '满期赔付率', en: 'Earned' },
    { zh: '已决赔款 ÷ 已赚保费（按日）', en: 'paid ÷ premium earned by days' },
  ],
  cost: [
    { zh: '成本率', en: 'Cost ratio' },
    {
      zh: '（运营成本 + 出单费 + 第三方服务费 + 约定利润）÷（已收保费 − 退费）',
      en: '(operating cost + lead fee + third-party fees + agreed profit) ÷ (premium collected − refunds)',
    },
  ],
}

function figure(code: FigureCode | 'cost', numerator: Component[], denominator: Component[]): Figure {
  const [name, formula] = FORMULAS[code]
  const sum = (parts: readonly Component[]) => sumFen(parts.map((part) => part.amountFen))
  return { code, name, formula, numerator, denominator, numeratorFen: sum(numerator), denominatorFen: sum(denominator) }
}

/** All five, in the order people read them. 100 m premium, 58 paid, 4 approved unpaid, 6 reported, 14 not yet reported → 58 / 62 / 68 / 82%. */
export function payoutFigures(year: YearSums): Figure[] {
  const premium = premiumParts(year)
  const reported = [...approvedParts(year), openPart(year)]
  return [
    figure('paid', paidParts(year), premium),
    figure('approved', approvedParts(year), premium),
    figure('reported', reported, premium),
    figure('incurred', [...reported, unreportedPart(year)], premium),
    figure('earned', paidParts(year), [earnedPart(year)]),
  ]
}

/** Operating cost, fees and profit over the same premium (S6). */
export function costFigure(year: YearSums): Figure {
  const costs = year.costs.map(
    ({ account, name, amountFen }): Component => ({ code: account, account, name, amountFen, from: 'ledger' }),
  )
  return figure('cost', costs, premiumParts(year))
}
