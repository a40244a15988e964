/** Corrections after money has moved: what the agency, the bank and people undo and do again counts once. */
import {
  approveClaim,
  type Claim,
  confirmClaim,
  disburseClaim,
  dischargeByPrefund,
  markPaid,
  markReturned,
  type RecordAnswer,
  readClaim,
  redoClaim,
  reverseClaim,
  savePayoutAccount,
} from '@gongbao/claims'
import { civilDate, type Id, isRefusal, publicId, type Refusal } from '@gongbao/kernel'
import { type Account, amountHeld } from '@gongbao/ledger'
import { disbursementTable } from '@gongbao/payments'
import { reportingRoutes } from '@gongbao/reporting'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testApi, testStaff } from '../harness/test-api.ts'
import { assertClaimsAgree } from './claims-agree.ts'
import { billOf, ClaimsWorld, type InsuredPerson, reversalOf } from './claims-world.ts'

let world: ClaimsWorld
beforeAll(async () => {
  world = await ClaimsWorld.open()
})
afterAll(() => world.close())
afterEach(() => assertClaimsAgree(world))

const held = (account: Account) => world.in((tx) => amountHeld(tx, account, 2025))
const read = async (id: Id<'claim'>): Promise<Claim> => (await world.in((tx) => readClaim(tx, id)))!
const claimOf = (answer: RecordAnswer) => read(answer.claimId!)
const taken = async <T>(step: Promise<T | Refusal>): Promise<T> => {
  const result = await step
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.text.zh}`)
  return result
}
const codeOf = async (step: Promise<unknown>) => {
  const result = await step
  return isRefusal(result) ? result.code : 'taken'
}
const approve = (id: Id<'claim'>, actor = world.staff()) => taken(world.in((tx) => approveClaim(tx, actor, id)))
const reverse = (id: Id<'claim'>) => taken(world.in((tx) => reverseClaim(tx, world.staff(), id, '更正')))
const redo = (id: Id<'claim'>) => world.in((tx) => redoClaim(tx, world.staff(), id, '重算'))
async function pay(person: InsuredPerson, id: Id<'claim'>): Promise<Id<'disbursement'>> {
  await world.in((tx) => {
    const holder = { kind: 'insured', id: person.id } as const
    return savePayoutAccount(tx, world.system, holder, { name: person.name, account: '6200000000000001' })
  })
  const { disbursementId } = await taken(world.in((tx) => disburseClaim(tx, world.system, id)))
  await credited(disbursementId!)
  return disbursementId!
}
/** The bank has credited it: as payments has it, and as it tells claims. */
async function credited(id: Id<'disbursement'>): Promise<void> {
  await world.in((tx) => {
    const settled = { state: 'settled', settledAt: tx.business.at } as const
    return tx.db.update(disbursementTable).set(settled).where(eq(disbursementTable.id, id))
  })
  await taken(world.in((tx) => markPaid(tx, world.system, id)))
}

test('each entry about a claim is told once', async () => {
  const claim = await claimOf(await world.sent(billOf(await world.insure('测试甲'), { inScope: 25_000 })))
  const api = testApi(world.database, reportingRoutes, [world.city])
  const path = `/api/ledger/entries?about=${publicId('claim', claim.id)}`
  const { items } = (await api.call(testStaff(world.city, 'lead-finance'), 'GET', path)).json
  expect(items).toMatchObject([{ eventCode: 'claim.approved', amountFen: 800_000, subject: { kind: 'claim' } }])
})

test('the prefund pays again what a correction adds', async () => {
  const person = await world.insure('测试乙')
  const body = billOf(person, { inScope: 25_000, more: { mdtrtarea_admvs: '880100' } })
  const { id } = await claimOf(await world.sent(body))
  const told = (amountFen: number, day: string) => {
    const record = { insuplcAdmdvs: '990001', setlId: String(body.setl_id) }
    return world.in((tx) =>
      dischargeByPrefund(tx, world.system, { record, amountFen, paidOn: civilDate(`2025-06-${day}`) }),
    )
  }
  const before = await held('prefund')
  await taken(told(800_000, '09'))
  await reverse(id)
  // The deductible was met by another bill meanwhile, so the same bill is now worth more.
  await world.sent(billOf(person, { inScope: 15_000 }))
  expect(await taken(redo(id))).toMatchObject({ status: 'ready', payableFen: 2_000_000 })
  expect(await approve(id)).toMatchObject({ status: 'approved', bookedFen: 2_000_000, paidFen: 800_000 })
  expect(await taken(told(1_200_000, '10'))).toMatchObject({ status: 'paid', paidFen: 2_000_000 })
  expect(await codeOf(told(1_200_000, '10'))).toBe('taken')
  expect(await held('prefund')).toBe(before - 2_000_000)
})

test('what the agency took back is not sent round again, though a rest of it was paid', async () => {
  const person = await world.insure('测试丙')
  const bodies = [billOf(person, { inScope: 1_300_000 }), billOf(person, { inScope: 500_000 })]
  const { id } = await claimOf(await world.file(bodies[0]!))
  await world.file(bodies[1]!)
  await taken(world.in((tx) => confirmClaim(tx, world.staff(), id)))
  await approve(id, world.staff())
  await world.sent(reversalOf(bodies[0]!))
  expect(await read(id)).toMatchObject({ status: 'approved', bookedFen: 38_800_000 })
  await pay(person, id)
  expect((await reverse(id)).status).toBe('reversed')
  expect(await codeOf(redo(id))).toBe('STATE_FORBIDS')
  const again = { ext: { origSetlId: bodies[0]!.setl_id }, setl_id: 'AGAIN1' }
  expect(await world.sent(reversalOf(bodies[0]!, again))).toMatchObject({ reason: { code: 'ALREADY_REVERSED' } })
})

test('money that the bank sends back after it had credited it is owed again, and paid again', async () => {
  const person = await world.insure('测试丁')
  const { id } = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  await approve(id)
  const before = await held('bank:claims')
  const first = await pay(person, id)
  expect(await held('bank:claims')).toBe(before - 800_000)
  const back = () => world.in((tx) => markReturned(tx, world.system, first))
  expect(await taken(back())).toMatchObject({
    status: 'approved',
    paidFen: 0,
    paidOn: null,
    reason: 'PAYMENT_RETURNED',
  })
  expect(await held('bank:claims')).toBe(before)
  expect(await taken(back())).toMatchObject({ status: 'approved', paidFen: 0 })
  await pay(person, id)
  expect(await read(id)).toMatchObject({ status: 'paid', paidFen: 800_000 })
  expect(await held('bank:claims')).toBe(before - 800_000)
})

test('an earlier payment that comes back while the rest is under way leaves just that owed', async () => {
  const person = await world.insure('测试己')
  const { id } = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  await approve(id)
  const first = await pay(person, id)
  await reverse(id)
  await world.sent(billOf(person, { inScope: 15_000 }))
  await redo(id)
  await approve(id)
  const { disbursementId: second } = await taken(world.in((tx) => disburseClaim(tx, world.system, id)))
  await taken(world.in((tx) => markReturned(tx, world.system, first)))
  expect(await read(id)).toMatchObject({ status: 'paying', disbursementId: second, paidFen: 0 })
  await credited(second!)
  expect(await read(id)).toMatchObject({ status: 'approved', bookedFen: 2_000_000, paidFen: 1_200_000 })
  await pay(person, id)
  expect(await read(id)).toMatchObject({ status: 'paid', paidFen: 2_000_000 })
})

test('a claim that the bank is paying cannot be approved once more', async () => {
  const person = await world.insure('测试庚')
  const { id } = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  await approve(id)
  await pay(person, id)
  const again = (actor = world.staff()) => codeOf(world.in((tx) => approveClaim(tx, actor, id)))
  expect(await again()).toBe('STATE_FORBIDS')
  expect(await codeOf(world.in((tx) => confirmClaim(tx, world.staff(), id)))).toBe('STATE_FORBIDS')
  const other = await claimOf(await world.file(billOf(person, { inScope: 1_000 })))
  await approve(other.id)
  await taken(world.in((tx) => disburseClaim(tx, world.system, other.id)))
  expect(await codeOf(world.in((tx) => approveClaim(tx, world.staff(), other.id)))).toBe('STATE_FORBIDS')
  expect((await read(other.id)).status).toBe('paying')
})

test('above the limit a claim sent round again takes two people again', async () => {
  const [one, two] = [world.staff(), world.staff()]
  const { id } = await claimOf(await world.file(billOf(await world.insure('测试辛'), { inScope: 90_000 })))
  const confirm = () => taken(world.in((tx) => confirmClaim(tx, one, id)))
  await confirm()
  await approve(id, two)
  await reverse(id)
  expect(await taken(redo(id))).toMatchObject({ status: 'ready', reviewedBy: null, approvedBy: null })
  expect(await codeOf(world.in((tx) => approveClaim(tx, two, id)))).toBe('FOUR_EYES')
  await confirm()
  expect((await approve(id, two)).status).toBe('approved')
})

test('money that comes back for a claim taken back meanwhile is no longer to be returned by anyone', async () => {
  const person = await world.insure('测试戊')
  const { id } = await claimOf(await world.file(billOf(person, { inScope: 25_000 })))
  await approve(id)
  const disbursement = await pay(person, id)
  const before = await held('claims:receivable')
  await reverse(id)
  expect(await held('claims:receivable')).toBe(before + 800_000)
  await taken(world.in((tx) => markReturned(tx, world.system, disbursement)))
  expect(await read(id)).toMatchObject({ status: 'reversed', bookedFen: 0, paidFen: 0 })
  expect(await held('claims:receivable')).toBe(before)
})
