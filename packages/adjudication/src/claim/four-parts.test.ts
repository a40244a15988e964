import type { ZERO_FEN } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testCity } from '../testing/city.ts'
import { type Bill, record } from '../testing/records.ts'
import { fourParts } from './four-parts.ts'
import { indexLists } from './lists.ts'
import { Warnings } from './warnings.ts'

const lists = indexLists(testCity().lists)

/** The four parts in yuan, in the order in scope, first pay, over cap, out of catalogue; and the warnings' codes. */
function partsOf(bill: Bill, over: Record<string, unknown> = {}, ownPayout = 0) {
  const warnings = new Warnings()
  const parts = fourParts(record(bill, over).settlement, lists, (ownPayout * 100) as typeof ZERO_FEN, warnings)
  return { yuan: parts.map((part) => part / 100), warnings: warnings.list.map(({ code }) => code) }
}

/** The document's example: 100,000 = 15,000 + 2,000 + 8,000 + 75,000. */
const EXAMPLE = { inScope: 75_000, firstPay: 8_000, overCap: 2_000, outOfCatalogue: 15_000, hospital: 3_000 }

describe('the four parts', () => {
  it('funds 60,000, hospital 3,000: in scope 12,000, not 15,000', () => {
    expect(partsOf({ ...EXAMPLE, funds: 60_000 })).toEqual({ yuan: [12_000, 8_000, 2_000, 15_000], warnings: [] })
  })

  it('with 3,000 of a subsidy of which 1,000 paid first pay: in scope 10,000, first pay 7,000', () => {
    const setldetail = [
      { fund_pay_type: '310100', inscp_scp_amt: '75000', fund_payamt: '60000' },
      { fund_pay_type: '320100', inscp_scp_amt: '2000', fund_payamt: '3000' },
    ]
    const parts = partsOf({ ...EXAMPLE, funds: 63_000 }, { setldetail })
    expect(parts).toEqual({ yuan: [10_000, 7_000, 2_000, 15_000], warnings: [] })
  })

  it('moves all of a fund that pays another part, and nothing of a row that states no in-scope amount', () => {
    const out = [{ fund_pay_type: '399999', fund_payamt: '5000' }]
    expect(partsOf({ ...EXAMPLE, funds: 65_000 }, { setldetail: out }).yuan).toEqual([12_000, 8_000, 2_000, 10_000])
    const unsaid = [{ fund_pay_type: '320100', fund_payamt: '5000' }]
    expect(partsOf({ ...EXAMPLE, funds: 65_000 }, { setldetail: unsaid }).yuan).toEqual([7_000, 8_000, 2_000, 15_000])
  })

  it('takes our own payout out of the funds first, whether or not the centre has deducted it from the burden', () => {
    const bill = { inScope: 50_000, funds: 30_000 }
    expect(partsOf(bill, {}, 8_000)).toEqual({ yuan: [28_000, 0, 0, 0], warnings: [] })
    expect(partsOf(bill, { psn_part_amt: '28000' }, 8_000)).toEqual({ yuan: [28_000, 0, 0, 0], warnings: [] })
  })

  it('never subtracts the personal account', () => {
    const over = { acct_pay: '5000', acct_mulaid_pay: '1000', psn_cash_pay: '31000' }
    expect(partsOf({ ...EXAMPLE, funds: 60_000 }, over)).toEqual(partsOf({ ...EXAMPLE, funds: 60_000 }))
  })

  it('lets what is negative, then the hospital’s part, reduce in order and never below 0', () => {
    // Funds pass the in-scope amount by 5,000: it takes the 3,000 of first pay and 2,000 over the cap; the hospital's 2,000 goes on from there.
    const bill = {
      inScope: 10_000,
      firstPay: 3_000,
      overCap: 2_500,
      outOfCatalogue: 4_000,
      funds: 15_000,
      hospital: 2_000,
    }
    expect(partsOf(bill)).toEqual({ yuan: [0, 0, 0, 2_500], warnings: [] })
  })

  it('warns when the four do not sum to what the person bears', () => {
    expect(partsOf({ inScope: 1_000 }, { psn_part_amt: '999.99' }).warnings).toEqual(['PARTS_NOT_BURDEN'])
  })

  it('asks about a fund code it does not know, and about funds that moved more than was paid', () => {
    expect(partsOf({ inScope: 1_000 }, { setldetail: [{ fund_pay_type: '777777', fund_payamt: 0 }] }).warnings).toEqual(
      ['UNKNOWN_FUND_CODE'],
    )
    const moved = [{ fund_pay_type: '399999', fund_payamt: '10' }]
    expect(partsOf({ inScope: 1_000, outOfCatalogue: 100 }, { setldetail: moved }).warnings).toEqual(['FUNDS_NOT_SUM'])
  })

  it('always sums to what the person bears while that is not negative, and no part is negative', () => {
    const yuan = fc.integer({ min: 0, max: 50_000 })
    fc.assert(
      fc.property(fc.tuple(yuan, yuan, yuan, yuan, yuan, yuan, yuan), (amounts) => {
        const [inScope, firstPay, overCap, outOfCatalogue, funds, hospital, moved] = amounts
        const borne = inScope + firstPay + overCap + outOfCatalogue - funds - hospital
        fc.pre(borne >= 0 && moved <= funds)
        const setldetail = [{ fund_pay_type: '320100', inscp_scp_amt: 0, fund_payamt: moved }]
        const parts = partsOf({ inScope, firstPay, overCap, outOfCatalogue, funds, hospital }, { setldetail })
        expect(parts.yuan.every((part) => part >= 0)).toBe(true)
        expect(parts.yuan.reduce((sum, part) => sum + part, 0)).toBe(borne)
        expect(parts.warnings).toEqual([])
      }),
    )
  })
})
