/** A plan under which the order of claims matters: the claims room pays as the stream does, and undoes by paying the year anew. */
import { type Answer, createAdjudicator, isRecordError, MemoryChain, readRecord } from '@gongbao/adjudication'
import { accumulatorTable, denyClaim, readClaim, redoClaim, reverseClaim } from '@gongbao/claims'
import { type Id, isRefusal } from '@gongbao/kernel'
import { cityOf } from '@gongbao/register'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertClaimsAgree } from './claims-agree.ts'
import { billOf, ClaimsWorld, type InsuredPerson, reversalOf } from './claims-world.ts'

const OWN = '    deductible: { amount: 15000元, illustrative: true }\n'
const VARIED = `${OWN}    variants:
      - code: not-settled
        name: 未经基本医保结算
        illustrative: true
        when: { fact: settledByBasic, operator: equal, value: false }
        tiers: { measured: above-deductible, apply: marginal, bands: [{ rate: 40% }] }
    limits:
      - { code: once, name: 一年一次, illustrative: true, per: year, over: cut, count: 1, when: { fact: lineChargeType, operator: equal, value: '05' } }
`
const settledLater = { ext: { settledByBasic: false } }

let world: ClaimsWorld
beforeAll(async () => {
  world = await ClaimsWorld.open('alpha', undefined, { 'plans/2025.yaml': [OWN, VARIED] })
})
afterAll(() => world.close())

const countersOf = async ({ id }: InsuredPerson): Promise<Record<string, number>> => {
  const [row] = await world.in((tx) =>
    tx.db
      .select()
      .from(accumulatorTable)
      .where(and(eq(accumulatorTable.insuredId, id), eq(accumulatorTable.planYear, 2025))),
  )
  return nonzero(row?.counters ?? {})
}
const nonzero = (counters: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0))

/** The same records through the stream of `gongbao adjudicate`. */
async function streamed(person: InsuredPerson, bodies: readonly Record<string, unknown>[]) {
  const { city } = await world.in((tx) => cityOf(tx))
  const adjudicator = createAdjudicator(city, '2025')
  const chain = new MemoryChain(adjudicator, 5)
  const who = { id: person.id, birthOn: '1980-05-06', insutype: '390' }
  const answers = bodies.map(({ insuplc_admdvs: _, ...settlement }, at): Answer => {
    const ext = settlement.refd_setl_flag
      ? { origSetlId: String(settlement.setl_id).replace(/R$/, '') }
      : settlement.ext
    return adjudicator.answer(chain, at + 1, { person: who, settlement: { ...settlement, ext } })
  })
  const anew = readRecord({ person: who, settlement: { ...billOf(person, { inScope: 1 }), insuplc_admdvs: undefined } })
  if (isRecordError(anew)) throw new Error(anew.text)
  const counters = chain.used(anew)!
  const total = answers.reduce((sum, answer) => ('error' in answer ? Number.NaN : sum + answer.payableFen), 0)
  return { total, counters: nonzero(counters) }
}

const worthOf = async (claimIds: readonly (Id<'claim'> | null)[]): Promise<number> => {
  let total = 0
  for (const id of claimIds) total += (await world.in((tx) => readClaim(tx, id!)))!.payableFen
  return total
}
const taken = async <T>(step: Promise<T>): Promise<T> => {
  const result = await step
  if (isRefusal(result)) throw new Error(result.text.zh)
  return result
}

test('a record that reverses the first claim pays the others anew, as the stream does', async () => {
  const person = await world.insure('测试甲')
  const bills = [
    billOf(person, { inScope: 15_000 }),
    billOf(person, { inScope: 10_000, more: settledLater }),
    billOf(person, { inScope: 10_000 }),
  ]
  const answers = []
  for (const bill of bills) answers.push(await world.sent(bill))
  expect(answers.map(({ payableFen }) => payableFen)).toEqual([0, 400_000, 800_000])
  await world.sent(reversalOf(bills[0]!, { ext: undefined }))
  // Without the first, the second consumes 10,000 of the deductible and the third 5,000: 4,000 instead of 12,000.
  expect(await worthOf(answers.map(({ claimId }) => claimId))).toBe(400_000)
  const stream = await streamed(person, [...bills, reversalOf(bills[0]!, { ext: undefined })])
  expect(stream.total).toBe(400_000)
  expect(await countersOf(person)).toEqual(stream.counters)
  const [next] = [await world.sent(billOf(person, { inScope: 1_000 }))]
  expect(next.payableFen).toBe(80_000)
  await assertClaimsAgree(world)
})

test('taken back by a person, sent round again and denied, each counts once; what a limit cut comes back', async () => {
  const person = await world.insure('测试乙')
  const once = (setlId: string) => {
    const line = { feedetl_sn: '1', det_item_fee_sumamt: '20000.00', inscp_scp_amt: '20000.00', med_chrgitm_type: '05' }
    return billOf(person, { setlId, inScope: 20_000, more: { details: [line] } })
  }
  const first = await world.file(once('ONCE-1'))
  const second = await world.file(once('ONCE-2'))
  const [a, b] = [first.claimId!, second.claimId!]
  expect([await worthOf([a]), await worthOf([b])]).toEqual([400_000, 0])
  const staff = world.staff()
  await taken(world.in((tx) => reverseClaim(tx, staff, a, '更正')))
  // The line that the limit had cut out of the second is now the first of the year: as much is owed as before.
  expect(await worthOf([a, b])).toBe(400_000)
  expect(await countersOf(person)).toMatchObject({ 'inpatient-in-scope': 2_000_000, 'limit:once': 1 })
  await taken(world.in((tx) => reverseClaim(tx, staff, b, '更正')))
  expect(await worthOf([a, b])).toBe(0)
  expect(await countersOf(person)).toEqual({})
  await taken(world.in((tx) => redoClaim(tx, staff, b, '重算')))
  expect(await worthOf([a, b])).toBe(400_000)
  await taken(world.in((tx) => denyClaim(tx, staff, b, { reason: 'WORK_INJURY', note: '查明为工伤' })))
  expect(await worthOf([a, b])).toBe(0)
  await assertClaimsAgree(world)
})

test('many at once follow one another, and their reversals leave the year of those that stand', async () => {
  const person = await world.insure('测试丙')
  const bills = Array.from({ length: 8 }, (_, at) =>
    billOf(person, { inScope: 4_000 + at * 111, more: at % 2 ? settledLater : {} }),
  )
  const answers = await Promise.all(bills.map((bill) => world.sent(bill)))
  const undone = bills.filter((_, at) => at % 3 === 0)
  await Promise.all(undone.map((bill) => world.sent(reversalOf(bill, { ext: undefined }))))
  const counters = await countersOf(person)
  const standing = bills.filter((bill) => !undone.includes(bill))
  expect(counters['inpatient-in-scope:paid']).toBe(await worthOf(answers.map(({ claimId }) => claimId)))
  expect(counters['inpatient-in-scope']).toBe(standing.reduce((sum, bill) => sum + Number(bill.inscp_scp_amt) * 100, 0))
  await assertClaimsAgree(world)
})
