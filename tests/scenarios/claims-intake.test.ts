/** Bad settlements and what each gets: a clear answer, nothing half-written, nothing lost. */
import { approveClaim, claimTable, readClaim, rematchClaims, reviewClaim, settlementRecordTable } from '@gongbao/claims'
import { isRefusal } from '@gongbao/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testIdNumber } from '../harness/outside.ts'
import { billOf, ClaimsWorld, type InsuredPerson, reversalOf } from './claims-world.ts'

let world: ClaimsWorld
let person: InsuredPerson
beforeAll(async () => {
  world = await ClaimsWorld.open()
  person = await world.insure('测试甲')
})
afterAll(() => world.close())

const counts = () =>
  world.in(async (tx) => ({
    records: (await tx.db.select().from(settlementRecordTable)).length,
    claims: (await tx.db.select().from(claimTable)).length,
  }))
const codes = (answer: Awaited<ReturnType<ClaimsWorld['sent']>>) => answer.explanation?.warnings.map(({ code }) => code)

test('a good record is adjudicated and approved at the window, with its explanation', async () => {
  const insured = await world.insure('测试乙')
  const answer = await world.sent(billOf(insured, { inScope: 40_000, funds: 15_000 }))
  expect(answer).toMatchObject({ result: 'approved', burdenFen: 2_500_000, payableFen: 800_000, reason: null })
  expect(answer.explanation?.benefits[0]).toMatchObject({ code: 'inpatient-in-scope', deductibleUsedFen: 1_500_000 })
})

test('the same record again gives the same answer and writes nothing; field order does not matter', async () => {
  const body = billOf(person, { inScope: 3_000 })
  const first = await world.sent(body)
  const before = await counts()
  const again = await world.sent(Object.fromEntries(Object.entries(body).reverse()))
  expect(again).toEqual(first)
  expect(await counts()).toEqual(before)
})

test('the same setl_id with another content is refused and the first stands', async () => {
  const body = billOf(person, { inScope: 3_000 })
  const first = await world.sent(body)
  const answer = await world.send({ ...body, psn_name: '测试丙' })
  expect(isRefusal(answer) && answer.code).toBe('CONTENT_DIFFERS')
  expect(await world.sent(body)).toEqual(first)
})

test('fifty of the same record at once have one effect', async () => {
  const body = billOf(await world.insure('测试丁'), { inScope: 30_000 })
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.sent(body)))
  expect(new Set(answers.map((answer) => answer.claimId)).size).toBe(1)
  expect(new Set(answers.map((answer) => answer.payableFen))).toEqual(new Set([1_200_000]))
})

test.each([
  ['no setl_id', { setl_id: '' }, 'setl_id'],
  ['no insuplc_admdvs', { insuplc_admdvs: null }, 'insuplc_admdvs'],
  ['an amount that is none', { medfee_sumamt: '12.345' }, 'medfee_sumamt'],
  ['a day that is none', { begndate: '2025-02-30' }, 'begndate'],
  ['a discharge before the admission', { enddate: '2025-05-30' }, 'enddate'],
  ['an unknown key of ours', { ext: { couseCode: 'illness' } }, 'ext.couseCode'],
  ['a name that is no text', { psn_name: {} }, 'psn_name'],
  ['a certificate that is no text', { certno: ['99000019800101001X'] }, 'certno'],
  ['a settlement of tomorrow', { setl_time: '2025-06-11 00:10:00' }, 'setl_time'],
  ['a stay that has not ended', { enddate: '2025-06-11' }, 'enddate'],
])('%s is refused by its field, and nothing is kept', async (_what, wrong, field) => {
  const before = await counts()
  const answer = await world.send({ ...billOf(person, { inScope: 100 }), ...wrong })
  expect(isRefusal(answer) && [answer.code, answer.field]).toEqual(['INVALID_INPUT', field])
  expect(await counts()).toEqual(before)
})

test.each([
  ['an unknown treatment code', { med_type: '9999' }, 'UNKNOWN_MED_TYPE'],
  ['an unknown fund code', { setldetail: [{ fund_pay_type: '990000', fund_payamt: '10.00' }] }, 'UNKNOWN_FUND_CODE'],
  ['parts that are not the total', { preselfpay_amt: '5.00' }, 'TOTAL_NOT_SUM_OF_PARTS'],
  ['funds that are not their sum', { hifmi_pay: '7.00' }, 'FUNDS_NOT_SUM'],
  ['a burden that does not follow', { psn_part_amt: '1.00' }, 'BURDEN_NOT_SUM'],
  ['a void record', { vali_flag: '0' }, 'RECORD_VOID'],
])('%s goes to review, pays nothing and moves no counter', async (_what, wrong, code) => {
  const insured = await world.insure('测试戊')
  const answer = await world.sent({ ...billOf(insured, { inScope: 40_000 }), ...wrong })
  expect(answer).toMatchObject({ result: 'review', payableFen: 0 })
  expect(codes(answer)).toContain(code)
  const next = await world.sent(billOf(insured, { inScope: 15_000 }))
  expect(next).toMatchObject({ result: 'zero' })
  expect(next.explanation?.benefits[0]?.deductibleUsedFen).toBe(1_500_000)
})

test('an unknown person of our own city is kept and waits for a person', async () => {
  const stranger = { name: '陌生人', certNo: testIdNumber('1980-01-01') }
  const answer = await world.sent(billOf(stranger, { inScope: 20_000 }))
  expect(answer).toMatchObject({ result: 'review', reason: { code: 'PERSON_UNKNOWN' }, payableFen: 0 })
})

test('a claim whose insured nobody knew finds its policy by itself once there is one, and is judged as it would have been', async () => {
  const [late, never] = [testIdNumber('1980-05-06'), testIdNumber('1980-05-06')]
  const bills = [late, never].map((certNo) => billOf({ name: '测试迟', certNo }, { inScope: 40_000, funds: 15_000 }))
  const [first, second] = [await world.sent(bills[0]!), await world.sent(bills[1]!)]
  expect(await world.in((tx) => rematchClaims(tx, world.system))).toBe(0)
  await world.insure('测试迟', { certNo: late })
  expect(await world.in((tx) => rematchClaims(tx, world.system))).toBe(1)
  expect(await world.in((tx) => rematchClaims(tx, world.system))).toBe(0)
  const claim = await world.in((tx) => readClaim(tx, first.claimId!))
  expect(claim).toMatchObject({ status: 'ready', payableFen: 800_000, payee: 'insured', reason: null })
  expect(await world.in((tx) => readClaim(tx, second.claimId!))).toMatchObject({ status: 'unmatched' })
})

test('a record without a certificate waits for a person', async () => {
  const answer = await world.sent(billOf(person, { inScope: 20_000, more: { certno: '' } }))
  expect(answer).toMatchObject({ result: 'review', reason: { code: 'NO_CERTIFICATE' } })
})

test('a stranger of a foreign city is answered so, and the record is kept', async () => {
  const before = await counts()
  const stranger = { name: '外地人', certNo: '990000198001010028' }
  const answer = await world.sent(billOf(stranger, { inScope: 20_000, more: { insuplc_admdvs: '880100' } }))
  expect(answer).toMatchObject({ result: 'denied', reason: { code: 'FOREIGN_CITY' }, payableFen: 0 })
  expect((await counts()).records).toBe(before.records + 1)
})

test('somebody insured elsewhere who is enrolled here is no stranger', async () => {
  const insured = await world.insure('测试己', { areaCode: '880100' })
  const answer = await world.sent(billOf(insured, { inScope: 25_000, more: { insuplc_admdvs: '880100' } }))
  expect(answer).toMatchObject({ result: 'approved', payableFen: 800_000 })
})

test('a settlement of another city’s insurance for somebody whom the roll has here waits for a person, who may accept it', async () => {
  const insured = await world.insure('测试未')
  const answer = await world.sent(billOf(insured, { inScope: 25_000, more: { insuplc_admdvs: '880100' } }))
  expect(answer).toMatchObject({ result: 'review', reason: { code: 'AREA_DIFFERS' }, payableFen: 0 })
  const decided = await world.in((tx) => reviewClaim(tx, world.staff(), answer.claimId!, {}, '参保关系已核实'))
  expect(decided).toMatchObject({ status: 'ready', payableFen: 800_000 })
})

test('before anything is judged the answer says what the settlement says the person bears', async () => {
  const strangers = [
    [{ name: '陌生人', certNo: testIdNumber('1980-01-01') }, 'PERSON_UNKNOWN'],
    [{ name: '陌生人', certNo: '99000019800101001Y' }, 'CERTIFICATE_INVALID'],
    [{ name: '陌生人', certNo: '990000198001010019' }, 'CERTIFICATE_INVALID'],
    [{ ...person, name: '测试某' }, 'NAME_DIFFERS'],
  ] as const
  for (const [stranger, code] of strangers) {
    const answer = await world.sent(billOf(stranger, { inScope: 20_000, funds: 5_000 }))
    expect(answer).toMatchObject({ result: 'review', reason: { code }, burdenFen: 1_500_000, payableFen: 0 })
  }
})

test('of a claim that no rule keeps back the answer says what it waits for', async () => {
  const body = billOf(await world.insure('测试申'), { inScope: 20_000, more: { setl_type: '1' } })
  const answer = await world.sent(body)
  expect(answer).toMatchObject({ result: 'review', reason: { code: 'AWAITING_APPROVAL' }, payableFen: 0 })
  await world.in((tx) => approveClaim(tx, world.staff(), answer.claimId!))
  expect(await world.sent(body)).toMatchObject({ result: 'review', reason: { code: 'PAID_TO_INSURED' } })
})

test('a known person without a policy for the day is denied, with the reason', async () => {
  const times = { setl_time: '2023-06-05 15:30:00', begndate: '2023-06-01', enddate: '2023-06-05' }
  const answer = await world.sent(billOf(person, { inScope: 25_000, more: times }))
  expect(answer).toMatchObject({ result: 'denied', reason: { code: 'NOT_COVERED' } })
})

test('before the person’s own cover began it is outside cover', async () => {
  const late = await world.insure('测试庚', { coverFrom: '2025-06-03' as never })
  const answer = await world.sent(billOf(late, { inScope: 25_000 }))
  expect(answer).toMatchObject({ result: 'denied', reason: { code: 'OUTSIDE_COVER' } })
})

test('another name under the same number goes to a person; a sister dot in the name does not', async () => {
  const other = await world.sent(billOf({ ...person, name: '测试某' }, { inScope: 25_000 }))
  expect(other).toMatchObject({ result: 'review', reason: { code: 'NAME_DIFFERS' } })
  const dotted = await world.insure('阿依·古丽')
  const answer = await world.sent(billOf({ ...dotted, name: '阿依•古丽' }, { inScope: 25_000 }))
  expect(answer.result).toBe('approved')
})

test('an exclusion of the plan denies with its code', async () => {
  const insured = await world.insure('测试辛')
  const answer = await world.sent(billOf(insured, { inScope: 40_000, more: { ext: { causeCode: 'work-injury' } } }))
  expect(answer).toMatchObject({ result: 'denied', reason: { code: 'WORK_INJURY' }, payableFen: 0 })
})

test('a hospital cannot send another institution’s record', async () => {
  const answer = await world.send(billOf(person, { inScope: 100, more: { fixmedins_code: 'H99000100002' } }))
  expect(isRefusal(answer) && answer.code).toBe('FORBIDDEN')
})

test('a reversal before its original waits, and is applied when the original arrives', async () => {
  const insured = await world.insure('测试壬')
  const body = billOf(insured, { inScope: 40_000 })
  expect(await world.sent(reversalOf(body))).toMatchObject({
    result: 'reversal-waiting',
    reason: { code: 'ORIGINAL_NOT_FOUND' },
  })
  expect(await world.sent(body)).toMatchObject({ result: 'reversed', payableFen: 0 })
  expect(await world.sent(reversalOf(body))).toMatchObject({ result: 'reversal-applied' })
  const next = await world.sent(billOf(insured, { inScope: 20_000 }))
  expect(next).toMatchObject({ result: 'approved', payableFen: 400_000 })
})

test('a reversal that came early and does not fit goes to a person, and the original is paid', async () => {
  const body = billOf(await world.insure('测试卯'), { inScope: 40_000 })
  const named = { ext: { origSetlId: body.setl_id } }
  await world.sent(reversalOf(body, { ...named, medfee_sumamt: '-1.00' }))
  expect(await world.sent(body)).toMatchObject({ result: 'approved', payableFen: 2_000_000 })
})

test('two reversals that came early: the first counts, the second goes to a person', async () => {
  const body = billOf(await world.insure('测试辰'), { inScope: 40_000 })
  const bodies = ['R1', 'R2'].map((tail) => reversalOf(body, { setl_id: `${body.setl_id}${tail}` }))
  for (const reversal of bodies) await world.sent(reversal)
  expect(await world.sent(body)).toMatchObject({ result: 'reversed' })
  expect(await world.sent(bodies[0]!)).toMatchObject({ result: 'reversal-applied' })
  expect(await world.sent(bodies[1]!)).toMatchObject({
    result: 'reversal-review',
    reason: { code: 'ALREADY_REVERSED' },
  })
})

test('two reversals of one record: the first counts, the second goes to a person', async () => {
  const insured = await world.insure('测试癸')
  const body = billOf(insured, { inScope: 40_000 })
  await world.sent(body)
  const named = { ext: { origSetlId: body.setl_id } }
  expect(await world.sent(reversalOf(body, named))).toMatchObject({ result: 'reversal-applied' })
  const second = await world.sent(reversalOf(body, { ...named, setl_id: `${body.setl_id}R2` }))
  expect(second).toMatchObject({ result: 'reversal-review', reason: { code: 'ALREADY_REVERSED' } })
})

test('a reversal of another amount, or of another person, goes to a person and moves nothing', async () => {
  const [one, two] = [await world.insure('测试子'), await world.insure('测试丑')]
  const body = billOf(one, { inScope: 40_000 })
  const answer = await world.sent(body)
  const named = { ext: { origSetlId: body.setl_id } }
  const wrong = await world.sent(reversalOf(body, { ...named, medfee_sumamt: '-1.00' }))
  expect(wrong).toMatchObject({ result: 'reversal-review', reason: { code: 'REVERSAL_AMOUNT_DIFFERS' } })
  const foreign = await world.sent(reversalOf({ ...body, certno: two.certNo }, { ...named, setl_id: 'OTHER1' }))
  expect(foreign).toMatchObject({ result: 'reversal-review', reason: { code: 'ORIGINAL_OF_ANOTHER_PERSON' } })
  expect(await world.sent(body)).toEqual(answer)
})

test('an original and its reversal that arrive at once always end reversed', async () => {
  const insured = await world.insure('测试寅')
  for (let round = 0; round < 8; round += 1) {
    const body = billOf(insured, { inScope: 40_000 })
    await Promise.all([world.sent(body), world.sent(reversalOf(body))])
    expect(await world.sent(body)).toMatchObject({ result: 'reversed' })
  }
})
