/** Claims and the ledger: every step posts, everything undone leaves no trace but its history, and the two agree to the fen. */
import {
  adjudicationTable,
  approveClaim,
  type Claim,
  confirmClaim,
  denyClaim,
  disburseClaim,
  dischargeByPrefund,
  markPaid,
  markReturned,
  type RecordAnswer,
  readClaim,
  redoClaim,
  returnClaim,
  reverseClaim,
  reviewClaim,
  savePayoutAccount,
} from '@gongbao/claims'
import { civilDate, type Fen, type Id, isRefusal, type Refusal, sumFen } from '@gongbao/kernel'
import { amountHeld } from '@gongbao/ledger'
import { disbursementTable } from '@gongbao/payments'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { assertClaimsAgree } from './claims-agree.ts'
import { billOf, ClaimsWorld, type InsuredPerson, reversalOf } from './claims-world.ts'

let world: ClaimsWorld
beforeAll(async () => {
  world = await ClaimsWorld.open()
})
afterAll(() => world.close())

const held = (account: Parameters<typeof amountHeld>[1]) => world.in((tx) => amountHeld(tx, account, 2025))
const claimOf = async (answer: RecordAnswer): Promise<Claim> =>
  (await world.in((tx) => readClaim(tx, answer.claimId!)))!
const taken = async <T>(step: Promise<T | Refusal>): Promise<T> => {
  const result = await step
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.text.zh}`)
  return result
}
const codeOf = async (step: Promise<unknown>) => {
  const result = await step
  return isRefusal(result) ? result.code : 'taken'
}
const approve = (id: Id<'claim'>, actor = world.staff()) => world.in((tx) => approveClaim(tx, actor, id))
const pay = (id: Id<'claim'>) =>
  world.in(async (tx) => {
    const claim = await disburseClaim(tx, world.system, id)
    if (isRefusal(claim) || !claim.disbursementId) throw new Error('nothing was sent')
    return claim.disbursementId
  })
const settled = (id: Id<'disbursement'>) => taken(world.in((tx) => markPaid(tx, world.system, id)))
const withAccount = (person: InsuredPerson) =>
  world.in((tx) => {
    const holder = { kind: 'insured', id: person.id } as const
    return savePayoutAccount(tx, world.system, holder, { name: person.name, account: '6200000000000001' })
  })

afterEach(() => assertClaimsAgree(world))

test('a paper claim: ready → approved → paying → paid; each step posts, once', async () => {
  const person = await world.insure('测试甲')
  const claim = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  expect(claim).toMatchObject({
    status: 'ready',
    payableFen: 800_000,
    bookedFen: 0,
    payee: 'insured',
    dueOn: '2025-06-19',
  })
  const before = await held('claims:incurred')
  await taken(approve(claim.id))
  expect(await held('claims:incurred')).toBe(before + 800_000)
  expect(await codeOf(approve(claim.id))).toBe('STATE_FORBIDS')
  expect(await world.in((tx) => disburseClaim(tx, world.system, claim.id))).toMatchObject({
    reason: 'PAYEE_ACCOUNT_MISSING',
  })
  await withAccount(person)
  const disbursement = await pay(claim.id)
  const paid = await settled(disbursement)
  expect(paid).toMatchObject({ status: 'paid', paidFen: 800_000, paidOn: '2025-06-10' })
  expect(await settled(disbursement)).toMatchObject({ status: 'paid', paidFen: 800_000 })
})

test('a bank that returns the money leaves it owed, and another instruction pays it', async () => {
  const person = await world.insure('测试乙')
  const claim = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  await taken(approve(claim.id))
  await withAccount(person)
  const first = await pay(claim.id)
  await world.in((tx) => tx.db.update(disbursementTable).set({ state: 'returned', settledAt: tx.business.at }))
  expect(await world.in((tx) => markReturned(tx, world.system, first))).toMatchObject({
    status: 'approved',
    paidFen: 0,
  })
  // Told twice, or late: nothing more comes of it.
  for (const late of [markPaid, markReturned])
    expect(await world.in((tx) => late(tx, world.system, first))).toMatchObject({ status: 'approved', paidFen: 0 })
  expect(await settled(await pay(claim.id))).toMatchObject({ status: 'paid', paidFen: 800_000 })
})

test('above the limit two people: another confirms before one approves, and it cannot be the same', async () => {
  const person = await world.insure('测试丙')
  const claim = await claimOf(await world.sent(billOf(person, { inScope: 90_000 })))
  expect(claim).toMatchObject({ status: 'ready', payableFen: 6_000_000, payee: 'insured' })
  const [one, two] = [world.staff(), world.staff()]
  expect(await codeOf(approve(claim.id, one))).toBe('FOUR_EYES')
  await taken(world.in((tx) => confirmClaim(tx, one, claim.id)))
  expect(await codeOf(approve(claim.id, one))).toBe('FOUR_EYES')
  expect(await taken(approve(claim.id, two))).toMatchObject({ status: 'approved', approvedBy: two.accountId })
})

test('a reversal before payment owes nothing more; after payment it must come back', async () => {
  const person = await world.insure('测试丁')
  const [first, second] = [billOf(person, { inScope: 25_000 }), billOf(person, { inScope: 10_000 })]
  await world.sent(first)
  expect(await world.sent(second)).toMatchObject({ result: 'approved', payableFen: 800_000 })
  await world.sent(reversalOf(second))
  expect(await claimOf(await world.sent(second))).toMatchObject({ status: 'reversed', payableFen: 0, bookedFen: 0 })
  await world.in((tx) =>
    savePayoutAccount(
      tx,
      world.system,
      { kind: 'institution', id: 'H99000100001' },
      { name: '测试第一医院', account: '6200000000000002' },
    ),
  )
  const claim = await claimOf(await world.sent(first))
  await settled(await pay(claim.id))
  await world.sent(reversalOf(first))
  expect(await claimOf(await world.sent(first))).toMatchObject({ status: 'reversed', bookedFen: 0, paidFen: 800_000 })
})

test('a reversal while the bank has the money waits for its answer', async () => {
  const person = await world.insure('测试戊')
  const body = billOf(person, { inScope: 25_000 })
  const claim = await claimOf(await world.file(body))
  await taken(approve(claim.id))
  await withAccount(person)
  const disbursement = await pay(claim.id)
  expect(await world.sent(reversalOf(body))).toMatchObject({
    result: 'reversal-waiting',
    reason: { code: 'PAYMENT_UNDER_WAY' },
  })
  await settled(disbursement)
  expect(await world.sent(reversalOf(body))).toMatchObject({ result: 'reversal-applied' })
  expect(await claimOf(await world.file(body))).toMatchObject({ status: 'reversed', bookedFen: 0, paidFen: 800_000 })
})

test('a claim that paid nothing is reversed: what others were paid because of it comes back (15,000 and 10,000: −8,000)', async () => {
  const person = await world.insure('测试己')
  const [first, second] = [billOf(person, { inScope: 15_000 }), billOf(person, { inScope: 10_000 })]
  expect(await world.sent(first)).toMatchObject({ result: 'zero' })
  expect(await world.sent(second)).toMatchObject({ payableFen: 800_000 })
  await world.sent(reversalOf(first))
  expect(await claimOf(await world.sent(first))).toMatchObject({
    status: 'reversed',
    payableFen: -800_000,
    bookedFen: -800_000,
  })
  const third = await world.sent(billOf(person, { inScope: 5_000 }))
  expect(third).toMatchObject({ result: 'zero' })
})

test('above the year’s cap a reversal gives back only what the year owes less; the rest stays owed', async () => {
  const person = await world.insure('测试庚')
  const [two, one] = [world.staff(), world.staff()]
  const bodies = [billOf(person, { inScope: 1_300_000 }), billOf(person, { inScope: 500_000 })]
  const claims = [await claimOf(await world.file(bodies[0]!)), await claimOf(await world.file(bodies[1]!))]
  expect(claims.map(({ payableFen, status }) => [status, payableFen])).toEqual([
    ['ready', 100_000_000],
    ['zero', 0],
  ])
  await taken(world.in((tx) => confirmClaim(tx, one, claims[0]!.id)))
  await taken(approve(claims[0]!.id, two))
  await world.sent(reversalOf(bodies[0]!))
  // The second claim alone would be worth (500,000 − 15,000) × 80% = 388,000.
  const after = await claimOf(await world.file(bodies[0]!))
  expect(after).toMatchObject({ status: 'approved', payableFen: 38_800_000, bookedFen: 38_800_000 })
})

test('submit → process → review → reverse → redo, three times over, counts once', async () => {
  const person = await world.insure('测试辛')
  const staff = world.staff()
  const body = billOf(person, { inScope: 25_000, more: { psn_part_amt: '24999.00' } })
  const { id } = await claimOf(await world.file(body))
  for (let round = 0; round < 3; round += 1) {
    expect((await world.in((tx) => readClaim(tx, id)))?.status).toBe('review')
    const facts = { accepted: ['BURDEN_NOT_SUM', 'PARTS_NOT_BURDEN'] }
    const reviewed = await taken(world.in((tx) => reviewClaim(tx, staff, id, facts, '已核对')))
    expect(reviewed).toMatchObject({ status: 'ready', payableFen: 800_000 })
    await taken(world.in((tx) => returnClaim(tx, staff, id, '再看一次')))
    await taken(world.in((tx) => reviewClaim(tx, staff, id, facts, '无误')))
    expect(await taken(approve(id))).toMatchObject({ status: 'approved', bookedFen: 800_000 })
    expect(await taken(world.in((tx) => reverseClaim(tx, staff, id, '重做')))).toMatchObject({
      status: 'reversed',
      bookedFen: 0,
    })
    expect(await taken(world.in((tx) => redoClaim(tx, staff, id, '重做')))).toMatchObject({ status: 'review' })
    expect(await world.file(body)).toMatchObject({ result: 'review' })
  }
  await taken(world.in((tx) => denyClaim(tx, staff, id, { reason: 'NOT_PROVEN', note: '无法证明' })))
  const next = await world.sent(billOf(person, { inScope: 15_000 }))
  expect(next).toMatchObject({ result: 'zero' })
})

test('what was paid before a correction is set off: only the difference is sent', async () => {
  const person = await world.insure('测试壬')
  const staff = world.staff()
  const body = billOf(person, { inScope: 25_000 })
  const { id } = await claimOf(await world.file(body))
  await taken(approve(id))
  await withAccount(person)
  await settled(await pay(id))
  await taken(world.in((tx) => reverseClaim(tx, staff, id, '漏计')))
  expect(await held('claims:receivable')).toBeGreaterThanOrEqual(800_000)
  await taken(world.in((tx) => redoClaim(tx, staff, id, '重算')))
  // The same worth again: nothing is sent, the claim is paid by what was paid.
  expect(await taken(approve(id))).toMatchObject({ status: 'paid', paidFen: 800_000, bookedFen: 800_000 })
})

test('the agency pays out-of-town institutions out of the prefund, on its own day and to the fen', async () => {
  const person = await world.insure('测试癸')
  const away = { mdtrtarea_admvs: '880100' }
  const body = billOf(person, { inScope: 25_000, more: away })
  const answer = await world.sent(body)
  expect(answer).toMatchObject({ result: 'approved', payableFen: 800_000 })
  expect(await taken(world.in((tx) => disburseClaim(tx, world.system, answer.claimId!)))).toMatchObject({
    status: 'approved',
  })
  const record = { insuplcAdmdvs: '990001', setlId: String(body.setl_id) }
  const told = (amountFen: number) =>
    world.in((tx) => dischargeByPrefund(tx, world.system, { record, amountFen, paidOn: civilDate('2025-06-09') }))
  expect(await codeOf(told(799_999))).toBe('AMOUNT_MISMATCH')
  const before = await held('prefund')
  expect(await taken(told(800_000))).toMatchObject({ status: 'paid', paidOn: '2025-06-09' })
  await taken(told(800_000))
  expect(await held('prefund')).toBe((before - 800_000) as Fen)
})

test('64 claims of one person at once never pass the cap or use the deductible twice', async () => {
  const person = await world.insure('测试子')
  const bodies = Array.from({ length: 64 }, () => billOf(person, { inScope: 30_000 }))
  const answers = await Promise.all(bodies.map((body) => world.sent(body)))
  const explained = answers.map(({ explanation }) => explanation!)
  expect(sumFen(explained.map(({ payableFen }) => payableFen))).toBe(100_000_000)
  expect(sumFen(explained.flatMap(({ benefits }) => benefits.map((benefit) => benefit.deductibleUsedFen)))).toBe(
    1_500_000,
  )
  const own = await world.in((tx) => tx.db.select().from(adjudicationTable))
  const chain = own.filter(({ insuredId }) => insuredId === person.id).map(({ chainNo }) => chainNo)
  expect(chain.sort((a, b) => a! - b!)).toEqual(Array.from({ length: 64 }, (_, at) => at + 1))
})
