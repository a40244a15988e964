/** Whatever a line holds, it gets an answer in the format: nothing throws, no sum breaks. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testAdjudicator } from '../testing/city.ts'
import { feeLine, value } from '../testing/records.ts'
import { MemoryChain } from './memory-chain.ts'

const AMOUNTS = ['0', '-1', '-1000000000', '1000000000', '999999999.99', '0.01', 1e-9, null, 'x', '12.345']
const amount = fc.oneof(fc.constantFrom(...AMOUNTS), fc.integer({ min: -500, max: 500 }))
const text = fc.constantFrom(
  'S1',
  'S2',
  'S3',
  'D1',
  'D2',
  'T1',
  '21',
  '11',
  '41',
  '320100',
  '399999',
  '',
  null,
  '__proto__',
  'constructor',
)
const flag = fc.constantFrom('0', '1', true, 0, null, 'yes')
const date = fc.constantFrom('2026-03-01', '2025-12-31', '2026-12-31 23:59:59', 'x', null)
const some = <One>(arbitrary: fc.Arbitrary<One>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

const over = fc.record({
  setl_id: text,
  psn_no: some(text),
  mdtrt_id: some(text),
  med_type: text,
  begndate: date,
  enddate: date,
  medfee_sumamt: some(amount),
  inscp_scp_amt: some(amount),
  preselfpay_amt: some(amount),
  overlmt_selfpay: some(amount),
  fulamt_ownpay_amt: some(amount),
  fund_pay_sumamt: some(amount),
  oth_pay: some(amount),
  hosp_part_amt: some(amount),
  psn_part_amt: some(amount),
  refd_setl_flag: some(flag),
  vali_flag: some(flag),
  details: some(
    fc.array(fc.record({ feedetl_sn: text, inscp_scp_amt: amount, overlmt_amt: amount, med_list_codg: text }), {
      maxLength: 4,
    }),
  ),
  setldetail: some(
    fc.array(fc.record({ fund_pay_type: text, inscp_scp_amt: amount, fund_payamt: amount }), { maxLength: 3 }),
  ),
  ext: some(
    fc.record({
      origSetlId: some(text),
      otherCoverPaid: some(amount),
      thirdPartyPortion: some(fc.constantFrom('70%', '100%', 0)),
    }),
  ),
})
const who = fc.record({
  id: text,
  opening: some(fc.dictionary(text.map(String), amount, { maxKeys: 2 })),
  healthStatus: some(text),
})

/** A bill whose identities hold, so that more than the identities is reached. */
const sound = fc
  .record({ fees: fc.array(fc.tuple(fc.nat(900), text), { maxLength: 4 }), paid: fc.nat(100), setl_id: text })
  .map(({ fees, paid, setl_id }) => {
    const inScope = fees.reduce((sum, [fee]) => sum + fee, 0)
    const details = fees.map(([fee, code], at) => feeLine(at, { inScope: fee }, { med_list_codg: code }))
    return { bill: { inScope, funds: Math.floor((inScope * paid) / 100) }, details, setl_id }
  })

it('a stream of spoiled records is answered line by line', () => {
  const adjudicator = testAdjudicator()
  const statuses = new Set<string>()
  const record = fc.oneof(
    fc.tuple(over, who).map(([spoiled, person]) => value({ inScope: 500 }, defined(spoiled), defined(person))),
    fc.tuple(sound, over, fc.nat(3)).map(([{ bill, ...rest }, { ext, refd_setl_flag }, which]) =>
      value(bill, {
        ...rest,
        ...defined(
          which === 0 ? { ext } : which === 1 ? { refd_setl_flag } : which === 2 ? { begndate: '2025-06-01' } : {},
        ),
      }),
    ),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const chain = new MemoryChain(adjudicator, 1)
      records.forEach((one, at) => {
        const answer = adjudicator.answer(chain, at + 1, JSON.parse(JSON.stringify(one)))
        expect(answer.line).toBe(at + 1)
        if ('error' in answer) {
          expect(answer.error.code).toMatch(/^[A-Z_0-9]+$/)
          return
        }
        statuses.add(answer.status)
        const listed = [
          ...answer.benefits.map((each) => each.eligibleFen),
          ...answer.excluded.map((each) => each.amountFen),
        ]
        expect(listed.reduce((sum, each) => sum + each, 0) + answer.notCoveredFen).toBe(answer.burdenFen)
        if (answer.status === 'review' || answer.status === 'denied') expect(answer.payableFen).toBe(0)
      })
    }),
    { numRuns: 500 },
  )
  expect([...statuses].sort()).toEqual(['denied', 'payable', 'review', 'zero'])
}, 30_000)

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined))
}
