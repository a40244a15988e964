import { randomUUID } from 'node:crypto'
import { inTenant, isUniqueViolation, postgresError, type TenantTx } from '@gongbao/database'
import { fen, type TenantId } from '@gongbao/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import {
  type Account,
  amountHeld,
  CHART,
  flowOf,
  holdRestricted,
  isLedgerSound,
  type Journal,
  type PostingFilter,
  type PostingPage,
  post,
  postingsPage,
  postReversal,
  proveLedger,
  trialBalance,
} from './index.ts'

let database: TestDatabase
let alpha: TenantId
let beta: TenantId
beforeAll(async () => {
  database = await testDatabase()
  alpha = await seedTenant(database, 'alpha')
  beta = await seedTenant(database, 'beta')
})
afterAll(() => database.drop())

const within = <T>(fn: (tx: TenantTx) => Promise<T>, tenant = alpha) => inTenant(database.app_rw, tenant, fn)
const premiumOf = (amount: number, planYear = 2031): Journal => ({
  eventCode: 'collection.settled',
  sourceId: randomUUID(),
  planYear,
  legs: [{ from: 'bank:premium', to: 'premium', amountFen: fen(amount) }],
})
const sound = (tenant = alpha) => within(async (tx) => isLedgerSound(await proveLedger(tx)), tenant)

describe('post', () => {
  test('moves money once per event, source and leg', async () => {
    const journal = premiumOf(12_900)
    await within((tx) => post(tx, journal))
    const again = await within((tx) => post(tx, journal)).catch((error: unknown) => error)
    expect(isUniqueViolation(again, 'posting_once')).toBe(true)
    expect(await within((tx) => amountHeld(tx, 'premium', 2031))).toBe(12_900)
    expect(await within((tx) => amountHeld(tx, 'bank:premium', 2031))).toBe(12_900)
  })

  test('books nothing for zero and keeps the number of the leg', async () => {
    const sourceId = randomUUID()
    const legs = [
      { from: 'cost:operation', to: 'cost:payable', amountFen: fen(0) },
      { from: 'cost:lead-fee', to: 'cost:payable', amountFen: fen(7) },
    ] as const
    await within((tx) => post(tx, { eventCode: 'cost.booked', sourceId, planYear: 2032, legs }))
    const page = await within((tx) => postingsPage(tx, { sourceId }))
    expect(page.postings.map((one) => [one.leg, one.amountFen])).toEqual([[1, 7]])
  })

  test('counts what the same transaction booked', async () => {
    const seen = await within(async (tx) => {
      await post(tx, premiumOf(100, 2033))
      const first = await amountHeld(tx, 'premium', 2033)
      await post(tx, premiumOf(50, 2033))
      return [first, await amountHeld(tx, 'premium', 2033)]
    })
    expect(seen).toEqual([100, 150])
    expect(await within((tx) => amountHeld(tx, 'premium', 2033))).toBe(150)
  })

  test('leaves nothing of a transaction that fails', async () => {
    await within(async (tx) => {
      await post(tx, premiumOf(1, 2034))
      throw new Error('planned')
    }).catch(() => {})
    expect(await within((tx) => trialBalance(tx, 2034))).toEqual([])
  })

  test('mirrors an event, and its second reversal is refused', async () => {
    const journal = premiumOf(500, 2035)
    const undo = { eventCode: 'collection.undone', sourceId: journal.sourceId }
    await within((tx) => post(tx, journal))
    await within((tx) => postReversal(tx, journal, undo))
    expect(await within((tx) => flowOf(tx, 'premium', 2035))).toEqual({
      account: 'premium',
      planYear: 2035,
      fromFen: 500,
      toFen: 500,
    })
    const twice = await within((tx) => postReversal(tx, journal, undo)).catch((error: unknown) => error)
    expect(isUniqueViolation(twice)).toBe(true)
  })
})

describe('restricted accounts', () => {
  const refund = (amount: number, planYear: number, out: boolean): Journal => ({
    eventCode: out ? 'refund.paid' : 'refund.owed',
    sourceId: randomUUID(),
    planYear,
    legs: [
      out
        ? { from: 'refund:payable', to: 'bank:premium', amountFen: fen(amount) }
        : { from: 'premium', to: 'refund:payable', amountFen: fen(amount) },
    ],
  })

  test('never fall below zero: the transaction does not commit', async () => {
    await within((tx) => post(tx, refund(100, 2041, false)))
    const error = await within((tx) => post(tx, refund(101, 2041, true))).catch((caught: unknown) => caught)
    expect(postgresError(error)?.constraint_name).toBe('balance_restricted')
    await within((tx) => post(tx, refund(100, 2041, true)))
    expect(await within((tx) => holdRestricted(tx, 'refund:payable', 2041))).toBe(0)
  })

  test('never fall below zero when 40 take from one at once', async () => {
    await within((tx) => post(tx, refund(1_000, 2042, false)))
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => within((tx) => post(tx, refund(70, 2042, true)))),
    )
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(14)
    expect(await within((tx) => holdRestricted(tx, 'refund:payable', 2042))).toBe(20)
    expect(await sound()).toBe(true)
  })

  test('a lock makes the second who asks wait for the first', async () => {
    await within((tx) => post(tx, refund(100, 2043, false)))
    const take = () =>
      within(async (tx) => {
        const held = await holdRestricted(tx, 'refund:payable', 2043)
        if (held < 60) return 'too little'
        await post(tx, refund(60, 2043, true))
        return 'taken'
      })
    expect((await Promise.all([take(), take()])).sort()).toEqual(['taken', 'too little'])
  })
})

describe('balances', () => {
  const open = (Object.keys(CHART) as Account[]).filter((name) => name !== 'refund:payable')
  const journals = fc.array(
    fc.record({
      planYear: fc.constantFrom(2051, 2052),
      legs: fc.array(
        fc
          .record({
            pair: fc.shuffledSubarray(open, { minLength: 2, maxLength: 2 }),
            amount: fc.integer({ min: 0, max: 9_999_999 }),
          })
          .map(({ pair, amount }) => ({ from: pair[0]!, to: pair[1]!, amountFen: fen(amount) })),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 8 },
  )

  test('equal the sums of the postings for random journals, posted at once by many, and no one waits for ever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(journals, { minLength: 8, maxLength: 8 }), async (work) => {
        await Promise.all(
          work.map((list) =>
            within(async (tx) => {
              for (const one of list) await post(tx, { ...one, eventCode: 'random.event', sourceId: randomUUID() })
            }, beta),
          ),
        )
        expect(await sound(beta)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('a difference planted in them is found', async () => {
    const broken = within(async (tx) => {
      await post(tx, premiumOf(5, 2061))
      await trialBalance(tx)
      await tx.sql`update balance set to_fen = to_fen + 1 where tenant_id = ${tx.tenantId} and plan_year = 2061 and account = 'premium'`
      const proof = await proveLedger(tx)
      throw new Error(JSON.stringify(proof))
    })
    await expect(broken).rejects.toThrow(
      '{"differences":[{"account":"premium","planYear":2061,"differenceFen":1}],"imbalanceFen":-1}',
    )
  })
})

describe('pages of postings', () => {
  test('give each posting of an account once, newest first, from both its sides', async () => {
    const journalsOf = Array.from({ length: 23 }, (_, at) => premiumOf(at + 1, 2071))
    await within((tx) => post(tx, ...journalsOf))
    await within((tx) =>
      postReversal(tx, journalsOf[0]!, { eventCode: 'collection.undone', sourceId: journalsOf[0]!.sourceId }),
    )
    const amounts: number[] = []
    let before: PostingPage['next'] = null
    do {
      const filter: PostingFilter = { account: 'premium', planYear: 2071, ...(before ? { before } : {}) }
      const page: PostingPage = await within((tx) => postingsPage(tx, filter, 5))
      amounts.push(...page.postings.map((one) => one.amountFen))
      before = page.next
    } while (before)
    expect(amounts).toHaveLength(24)
    expect([...amounts].sort((a, b) => a - b)).toEqual([1, ...journalsOf.map((_, at) => at + 1)])
  })
})

describe('postings are facts', () => {
  test.each(['app_rw', 'regulator', 'relay', 'auth', 'sealer'] as const)(
    '%s cannot change, remove or empty them',
    async (role) => {
      for (const command of ['update posting set amount_fen = 1', 'delete from posting', 'truncate posting']) {
        await expect(database[role].sql.unsafe(command), command).rejects.toThrow('permission denied')
      }
    },
  )

  test('not even the owner can: a trigger stands behind the privileges', async () => {
    await within((tx) => post(tx, premiumOf(1, 2081)))
    for (const command of ['update posting set amount_fen = 1', 'delete from posting', 'truncate posting']) {
      await expect(database.owner.sql.unsafe(command), command).rejects.toThrow('append only')
    }
  })
})
