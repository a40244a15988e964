/** The identities every settlement record must keep. A broken one is a warning that sends the claim to review, never silent. */
import { type Fen, formatYuan } from '@gongbao/kernel'
import type { FeeLine, Settlement } from '../record/record.ts'
import type { Warnings } from './warnings.ts'

/** @param ownPayout what of `fund_pay_sumamt` this program itself paid */
export function checkIdentities(settlement: Settlement, ownPayout: Fen, ownField: boolean, warnings: Warnings): void {
  const { amounts } = settlement
  const parts = amounts.outOfCatalogue + amounts.overPriceCap + amounts.classBFirstPay + amounts.inScope
  if (amounts.total !== parts) warnings.add('TOTAL_NOT_SUM_OF_PARTS', 'medfee_sumamt', apart(amounts.total, parts))
  checkFunds(settlement, ownField, warnings)
  const borne = amounts.total - amounts.funds - amounts.hospital
  if (amounts.borne !== borne && amounts.borne !== borne + ownPayout)
    warnings.add('BURDEN_NOT_SUM', 'psn_part_amt', apart(amounts.borne, borne))
  if (amounts.funds < 0) warnings.add('NEGATIVE_AMOUNT', 'fund_pay_sumamt')
  if (amounts.otherPay < 0) warnings.add('NEGATIVE_AMOUNT', 'oth_pay')
  if (amounts.hospital < 0) warnings.add('NEGATIVE_AMOUNT', 'hosp_part_amt')
  if (settlement.lines.length > 0) checkLines(settlement, warnings)
  else warnings.add('NO_DETAILS', 'details')
}

/** The funds are summed only when the record states some of them; our own payout alone says nothing about the others. */
function checkFunds({ amounts, fundRows }: Settlement, ownField: boolean, warnings: Warnings): void {
  const single = amounts.singleFunds ?? (!ownField && amounts.otherPay !== 0 ? 0 : null)
  if (single !== null) {
    const sum = single + amounts.otherPay
    if (amounts.funds !== sum) warnings.add('FUNDS_NOT_SUM', 'fund_pay_sumamt', apart(amounts.funds, sum))
    return
  }
  if (ownField && amounts.otherPay > amounts.funds) warnings.add('FUNDS_NOT_SUM', 'oth_pay')
  if (amounts.funds !== 0 && fundRows.length === 0) warnings.add('FUNDS_NOT_BROKEN_DOWN', 'fund_pay_sumamt')
}

/** What the settlement states and what follows from its other amounts. */
const apart = (stated: number, follows: number, by = '其他金额推算'): string =>
  `结算单为 ${formatYuan(stated as Fen)}，${by}为 ${formatYuan(follows as Fen)}`

const COLUMNS = [
  ['total', 'det_item_fee_sumamt'],
  ['inScope', 'inscp_scp_amt'],
  ['classBFirstPay', 'preselfpay_amt'],
  ['overPriceCap', 'overlmt_amt'],
  ['outOfCatalogue', 'fulamt_ownpay_amt'],
] as const

/** Lines sum to the head, column by column; a column that no line states is not held against it, unless the head's part needs it to be split. */
function checkLines({ lines, stated, amounts }: Settlement, warnings: Warnings): void {
  const sums = { total: 0, inScope: 0, classBFirstPay: 0, overPriceCap: 0, outOfCatalogue: 0 }
  let negative = false
  for (const line of lines) {
    sums.total += line.total
    sums.inScope += line.inScope
    sums.classBFirstPay += line.classBFirstPay
    sums.overPriceCap += line.overPriceCap
    sums.outOfCatalogue += line.outOfCatalogue
    if (isNegative(line)) negative = true
  }
  if (negative) warnings.add('NEGATIVE_LINE', 'details')
  for (const [column, field] of COLUMNS) {
    if (stated[column] && sums[column] !== amounts[column])
      warnings.add('LINES_DO_NOT_SUM', `details.${field}`, apart(amounts[column], sums[column], '明细合计'))
  }
}

function isNegative(line: FeeLine): boolean {
  return (
    line.inScope < 0 || line.classBFirstPay < 0 || line.overPriceCap < 0 || line.outOfCatalogue < 0 || line.total < 0
  )
}
