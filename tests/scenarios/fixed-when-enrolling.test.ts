/** What an order fixes for the whole year (category, claim-free years), and how it reaches price and claims. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { approveClaim, reverseClaim } from '@gongbao/claims'
import { setDemoClock } from '@gongbao/database'
import { decideBasket, placeOrder, policiesOfPersons, replayOrder } from '@gongbao/enrollment'
import { type Fen, type Id, isRefusal, type Refusal } from '@gongbao/kernel'
import { noticeOf } from '@gongbao/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testResident } from '../harness/test-api.ts'
import { billOf, ClaimsWorld, type InsuredPerson } from './claims-world.ts'

const PLAN_FILE = 'plans/2026.yaml'
const TEXT = readFileSync(join(import.meta.dirname, '../harness/fixture-city', PLAN_FILE), 'utf8')
/** Women by a pathway of their own: free, and without outpatient benefits; the deductible falls with claim-free years. */
const CHANGED = TEXT.replace(
  'eligibility:\n',
  `eligibility:
  - code: women
    name: 女性
    category: woman
    when: { fact: sex, operator: equal, value: female }
`,
)
  .replace(
    'price:\n',
    `price:
  - { code: women, name: 女性免费, when: { fact: category, operator: equal, value: woman }, amount: 0元, illustrative: true }
`,
  )
  .replace(
    '    deductible: { amount: 15000元, illustrative: true }\n',
    `    deductible: { amount: 15000元, illustrative: true }
    variants:
      - code: woman-claim-free
        name: 女性且上年未理赔
        illustrative: true
        when:
          all:
            - { fact: category, operator: equal, value: woman }
            - { fact: claimFreeYears, operator: greaterThanInclusive, value: 1 }
        deductible: { amount: 5000元 }
`,
  )

let world: ClaimsWorld
beforeAll(async () => {
  world = await ClaimsWorld.open('alpha', undefined, { [PLAN_FILE]: [TEXT, CHANGED] })
})
afterAll(() => world.close())

const resident = ({ accountId }: InsuredPerson) => ({ ...testResident(world.city), accountId })
const at = (moment: string) => setDemoClock(world.database.owner, world.city, Temporal.Instant.from(moment))
async function taken<T>(step: Promise<T | Refusal>): Promise<T> {
  const result = await step
  if (isRefusal(result)) throw new Error(result.text.zh)
  return result as T
}

/** A paper claim of 2025 that is approved. */
async function paidIn2025(person: InsuredPerson): Promise<Id<'claim'>> {
  const { claimId } = await world.file(billOf(person, { inScope: 20_000 }))
  await taken(world.in((tx) => approveClaim(tx, world.staff(), claimId!)))
  return claimId!
}

async function renew(person: InsuredPerson) {
  const order = await taken(
    world.in(async (tx) => {
      const basket = await decideBasket(tx, person.accountId, [person.id])
      if (isRefusal(basket)) return basket
      const { version, sha256 } = noticeOf(basket.sale.plan)
      const request = { insured: [person.id], totalFen: 0 as Fen, notice: { version, sha256 }, channel: 'test' }
      return placeOrder(tx, resident(person), request)
    }),
  )
  const replayed = await world.in((tx) => replayOrder(tx, order.id))
  expect(replayed.map(({ same }) => same)).toEqual([true])
  const policies = await world.in((tx) => policiesOfPersons(tx, [person.id]))
  return policies.find(({ planYear }) => planYear === 2026)!
}

const stayOf2026 = (person: InsuredPerson) =>
  billOf(person, {
    inScope: 20_000,
    more: { begndate: '2026-02-01', enddate: '2026-02-05', setl_time: '2026-02-05 10:00:00' },
  })

test('category and claim-free years are those of the order, whatever comes after', async () => {
  await at('2025-06-10T09:00:00+08:00')
  const [calm, ill, mended] = [await world.insure('平安'), await world.insure('就医'), await world.insure('更正')]
  await paidIn2025(ill)
  const wrong = await paidIn2025(mended)
  const second = await paidIn2025(mended)
  await taken(world.in((tx) => reverseClaim(tx, world.staff(), wrong, '更正')))
  await at('2025-11-20T09:00:00+08:00')
  expect(await renew(calm)).toMatchObject({ category: 'woman', claimFreeYears: 1, premiumFen: 0 })
  expect(await renew(ill)).toMatchObject({ category: 'woman', claimFreeYears: 0 })
  // Of two payouts one still stands; with both taken back the year is free of claims.
  await taken(world.in((tx) => reverseClaim(tx, world.staff(), second, '更正')))
  expect(await renew(mended)).toMatchObject({ claimFreeYears: 1 })
  // A late payout of the year before changes nothing of what was ordered.
  await paidIn2025(calm)
  await at('2026-03-01T09:00:00+08:00')
  expect((await world.sent(stayOf2026(calm))).payableFen).toBe(1_200_000)
  expect((await world.sent(stayOf2026(ill))).payableFen).toBe(400_000)
})
