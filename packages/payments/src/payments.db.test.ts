import { createHmac } from 'node:crypto'
import { readParty } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { fen, type Id, isRefusal, newId, systemClock, type TenantId } from '@gongbao/kernel'
import { amountHeld, proveLedger } from '@gongbao/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { type Outside, startOutside } from '../../../tests/harness/outside.ts'
import { type TestApi, testApi, testResident, testStaff } from '../../../tests/harness/test-api.ts'
import {
  askCollection,
  askOutside,
  askRefund,
  type Collection,
  collectionsOf,
  openAlarms,
  openPayPage,
  type PaymentsDeps,
  readCollection,
  readDisbursement,
  refundsOf,
  requestDisbursement,
  requestRefund,
  sendDisbursement,
  sendRefund,
  startCollection,
} from './index.ts'
import { paymentsRoutes } from './payments.routes.ts'

let database: TestDatabase
let outside: Outside
let api: TestApi
let server: { url: string; close(): Promise<void> }
let alpha: TenantId
let beta: TenantId
let deps: PaymentsDeps
const PRICE = fen(12_900)

beforeAll(async () => {
  database = await testDatabase()
  outside = await startOutside()
  alpha = await seedTenant(database, 'alpha', { at: '2025-11-20T08:00:00+08:00' })
  beta = await seedTenant(database, 'beta', { at: '2025-11-20T08:00:00+08:00' })
  const log = { error: (fields: object) => void api.errors.push((fields as { err: Error }).err) }
  api = testApi(database, paymentsRoutes({ log }), [alpha, beta])
  server = await api.listen()
  for (const tenant of [alpha, beta]) await outside.connect(database, tenant, server.url)
  deps = { db: database.app_rw, wall: systemClock }
})
afterAll(async () => {
  await server.close()
  await outside.close()
  await database.drop()
})
beforeEach(() => outside.admin('DELETE', '/faults'))

const actor = (tenant = alpha) => ({ realm: 'system', tenantId: tenant, process: 'test' }) as const
const inAlpha = <T>(fn: Parameters<typeof inTenant<T>>[2]) => inTenant(database.app_rw, alpha, fn)
const plant = (at: string, kind: string, more: object = {}) =>
  outside.admin('POST', '/faults', { tenant: alpha, at, kind, ...more })

async function start(minutes = 30, orderId = newId('order'), tenant = alpha): Promise<Collection> {
  return inTenant(database.app_rw, tenant, (tx) =>
    startCollection(tx, actor(tenant), {
      orderId,
      channel: 'wechat',
      amountFen: PRICE,
      planYear: 2026,
      description: '2026年度保障',
      payUntil: tx.business.at.add({ minutes }),
    }),
  )
}
async function open(minutes = 30): Promise<Collection> {
  const collection = await start(minutes)
  expect(await openPayPage(deps, alpha, collection.id, '127.0.0.1')).toHaveProperty('pageUrl')
  return collection
}
const state = (id: Id<'collection'>) => inAlpha(async (tx) => (await readCollection(tx, id))!.state)
const pay = (collection: Collection, tenant = alpha) =>
  outside.admin<{ paid: number }>('POST', '/pay', { tenant, outTradeNos: [collection.tradeNo] })
const events = (collection: Collection) =>
  inAlpha(
    (tx) =>
      tx.sql<
        { outcome: string }[]
      >`select outcome from channel_event where tenant_id = ${alpha} and trade_no = ${collection.tradeNo} order by id`,
  )
const announced = (type: string, key: string, value: string) =>
  inAlpha(async (tx) => {
    const [row] =
      await tx.sql`select count(*) as n from outbox where tenant_id = ${alpha} and type = ${type} and payload ->> ${key} = ${value}`
    return row!.n as number
  })
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('waited four seconds in vain')
}
const settled = async (minutes = 30) => {
  const collection = await open(minutes)
  await pay(collection)
  await until(async () => (await state(collection.id)) === 'settled')
  return collection
}
const callback = (tenant: TenantId, resource: object, more: object = {}) =>
  outside.admin('POST', '/callbacks', {
    tenant,
    channel: 'wechat',
    url: `${server.url}/callbacks/${tenant}/wechat`,
    resource,
    ...more,
  })
const alarms = () => inAlpha(openAlarms)

describe('collecting', () => {
  test('a payment settles once, books the premium and tells enrollment', async () => {
    const before = await inAlpha((tx) => amountHeld(tx, 'premium', 2026))
    const collection = await settled()
    const after = await inAlpha((tx) => readCollection(tx, collection.id))
    expect(after).toMatchObject({ state: 'settled', nextQueryAt: null })
    expect(Math.abs(after!.paidAt!.until(after!.settledAt!).total('seconds'))).toBeLessThan(5)
    expect(await inAlpha((tx) => amountHeld(tx, 'premium', 2026))).toBe(before + PRICE)
    expect(await announced('collection.settled', 'collectionId', collection.id)).toBe(1)
  })

  test('two taps, even at once, meet on one open collection and one page', async () => {
    const orderId = newId('order')
    const made = await Promise.all(Array.from({ length: 8 }, () => start(30, orderId)))
    expect(new Set(made.map((one) => one.id)).size).toBe(1)
    const pages = await Promise.all(made.map((one) => openPayPage(deps, alpha, one.id, '127.0.0.1')))
    expect(new Set(pages.map((page) => (isRefusal(page) ? page.code : page.pageUrl))).size).toBe(1)
  })

  test.each(['lost', 'hang', 'error'])(
    'an answer that is %s leaves it open, and asking again gives the page',
    async (kind) => {
      const collection = await start()
      await plant('channel.create', kind, { delayMs: 10 })
      expect(await openPayPage(deps, alpha, collection.id, '127.0.0.1')).toMatchObject({
        code: 'OUTSIDE_PARTY_UNAVAILABLE',
      })
      expect(await openPayPage(deps, alpha, collection.id, '127.0.0.1')).toHaveProperty('pageUrl')
    },
  )

  test('a payment whose callback never came is found by asking', async () => {
    await plant('channel.callback', 'drop')
    const collection = await open()
    await pay(collection)
    expect(await state(collection.id)).toBe('pending')
    await askCollection(deps, alpha, collection.id)
    expect(await state(collection.id)).toBe('settled')
    expect(await events(collection)).toEqual([{ outcome: 'applied' }])
  })

  test('an unpaid payment is closed at the channel once its time is over, and cannot be paid afterwards', async () => {
    const collection = await open(-1)
    await askCollection(deps, alpha, collection.id)
    expect(await state(collection.id)).toBe('closed')
    expect((await pay(collection)).paid).toBe(0)
  })

  test('a channel that keeps us waiting is asked about many at once', async () => {
    const due: Id<'collection'>[] = []
    for (let at = 0; at < 8; at += 1) due.push((await start(-1)).id)
    await inTenant(
      database.owner,
      alpha,
      (tx) => tx.sql`update collection set next_query_at = created_at where tenant_id = ${alpha} and id = any(${due})`,
    )
    await plant('channel.query', 'hang', { delayMs: 500, times: 8 })
    const from = performance.now()
    expect((await askOutside(deps, alpha)).failures).toEqual([])
    expect(performance.now() - from).toBeLessThan(8 * 500)
    expect(new Set(await Promise.all(due.map(state)))).toEqual(new Set(['created']))
  })

  test('a payment that never reached the channel is closed once its time is over', async () => {
    const [early, late] = [await start(30), await start(-1)]
    await askCollection(deps, alpha, early.id)
    await askCollection(deps, alpha, late.id)
    expect([await state(early.id), await state(late.id)]).toEqual(['created', 'closed'])
  })
})

describe('callbacks', () => {
  test('forty replays and copies in any order change nothing', async () => {
    await plant('channel.callback', 'duplicate', { copies: 9 })
    const collection = await settled()
    const { statuses } = await outside.admin<{ statuses: number[] }>('POST', '/callbacks/replay', {
      subject: collection.tradeNo,
      times: 4,
    })
    expect(statuses).toEqual(Array.from({ length: 40 }, () => 200))
    const truth = await outside.admin<object>('GET', `/payments/${collection.tradeNo}`)
    await callback(alpha, truth)
    await until(async () => (await events(collection)).length === 2)
    await until(async () => (await events(collection)).every((event) => event.outcome !== 'waiting'))
    expect((await events(collection)).map((event) => event.outcome)).toEqual(['applied', 'needless'])
    expect(await announced('collection.settled', 'collectionId', collection.id)).toBe(1)
  })

  test('a wrong amount is kept and alarmed; the channel is asked, and the truth settles', async () => {
    await plant('channel.callback', 'wrongAmount')
    const collection = await open()
    await pay(collection)
    await until(async () => (await events(collection)).some((event) => event.outcome === 'mismatch'))
    expect(await state(collection.id)).toBe('pending')
    expect((await alarms()).map((alarm) => alarm.kind)).toContain('wrong-amount')
    await askOutside(deps, alpha)
    expect(await state(collection.id)).toBe('settled')
    expect((await inAlpha((tx) => readCollection(tx, collection.id)))!.amountFen).toBe(PRICE)
  })

  test('a wrong signature is refused and nothing is kept', async () => {
    const collection = await open()
    const truth = await outside.admin<object>('GET', `/payments/${collection.tradeNo}`)
    await callback(alpha, { ...truth, trade_state: 'SUCCESS' }, { forged: true })
    await until(async () => {
      const { callbacks } = await outside.admin<{ callbacks: { lastStatus: number }[] }>(
        'GET',
        `/callbacks?subject=${collection.tradeNo}`,
      )
      return callbacks.some((one) => one.lastStatus === 401)
    })
    expect(await events(collection)).toEqual([])
    const unsigned = await api.callback(`/callbacks/${alpha}/wechat`, '{}', { 'content-type': 'application/json' })
    expect([unsigned.status, unsigned.json.code]).toEqual([401, 'SIGNATURE_INVALID'])
    expect(await state(collection.id)).toBe('pending')
  })

  test('money for an unknown order is kept, booked apart, alarmed, and sent back by finance once', async () => {
    await plant('channel.callback', 'unknownOrder')
    const collection = await open()
    await pay(collection)
    await until(async () => (await alarms()).some((alarm) => alarm.kind === 'unknown-order'))
    expect(await inAlpha((tx) => amountHeld(tx, 'collection:unknown', 2025))).toBe(PRICE)
    const alarm = (await alarms()).find((one) => one.kind === 'unknown-order')!
    const finance = testStaff(alpha, 'lead-finance')
    const { items } = (await api.call(finance, 'GET', '/api/staff/payment-alarms')).json
    const shown = items.find((item: { subjectId: string }) => item.subjectId === alarm.subjectId)
    const refund = (key: string) =>
      api.call(finance, 'POST', `/api/staff/payment-alarms/${shown.alarmId}/refund`, undefined, key)
    expect((await refund('k1')).status).toBe(200)
    expect((await refund('k1')).headers.get('idempotent-replayed')).toBe('true')
    expect((await refund('k2')).status).toBe(404)
    expect(await inAlpha((tx) => amountHeld(tx, 'collection:unknown', 2025))).toBe(0)
    expect((await api.call(testStaff(alpha, 'bureau-officer'), 'GET', '/api/staff/payment-alarms')).status).toBe(403)
  })

  test('money for an unknown order told eight times at once, each in words of its own, is booked once', async () => {
    const before = await inAlpha((tx) => amountHeld(tx, 'collection:unknown', 2025))
    const amount = { total: PRICE, currency: 'CNY' }
    const { mchid } = await inAlpha((tx) => readParty<{ mchid: string }>(tx, 'channel-wechat')).then((found) => found!)
    const success_time = '2025-11-20T08:00:00+08:00'
    const view = { mchid, out_trade_no: 'nobodys1', trade_state: 'SUCCESS', transaction_id: 'T1', success_time, amount }
    await Promise.all(Array.from({ length: 8 }, () => callback(alpha, view)))
    const told = () =>
      inAlpha((tx) => tx.sql`select outcome from channel_event where tenant_id = ${alpha} and trade_no = 'nobodys1'`)
    await until(async () => (await told()).filter((event) => event.outcome !== 'waiting').length === 8)
    expect((await told()).map((event) => event.outcome).sort()).toEqual([...Array(7).fill('needless'), 'orphan'])
    expect(await inAlpha((tx) => amountHeld(tx, 'collection:unknown', 2025))).toBe(before + PRICE)
  })

  test('a wrong amount told of a settled payment is asked about once; then a person has the alarm', async () => {
    const collection = await settled()
    const truth = await outside.admin<{ amount: { total: number } }>('GET', `/payments/${collection.tradeNo}`)
    await callback(alpha, { ...truth, amount: { ...truth.amount, total: PRICE + 1 } })
    await until(async () => (await events(collection)).some((event) => event.outcome === 'mismatch'))
    const asked = async () => (await inAlpha((tx) => readCollection(tx, collection.id)))!.nextQueryAt
    expect(await asked()).not.toBeNull()
    await askOutside(deps, alpha)
    expect([await state(collection.id), await asked()]).toEqual(['settled', null])
  })

  test('news of another merchant is kept and alarmed, never worked', async () => {
    await plant('channel.callback', 'wrongMerchant')
    const collection = await open()
    await pay(collection)
    await until(async () => (await events(collection)).length === 1)
    expect(await events(collection)).toEqual([{ outcome: 'foreign' }])
    expect((await alarms()).map((alarm) => alarm.kind)).toContain('wrong-merchant')
    expect(await state(collection.id)).toBe('pending')
  })

  test('another tenant’s payment sent to this tenant’s address is refused, and touches neither', async () => {
    const mine = await open()
    const theirs = await start(30, newId('order'), beta)
    await openPayPage(deps, beta, theirs.id, '127.0.0.1')
    const view = {
      mchid: 'x',
      out_trade_no: mine.tradeNo,
      trade_state: 'SUCCESS',
      amount: { total: PRICE, currency: 'CNY' },
    }
    await outside.admin('POST', '/callbacks', {
      tenant: beta,
      channel: 'wechat',
      url: `${server.url}/callbacks/${alpha}/wechat`,
      resource: view,
    })
    await until(async () => {
      const { callbacks } = await outside.admin<{ callbacks: { lastStatus: number }[] }>(
        'GET',
        `/callbacks?subject=${mine.tradeNo}`,
      )
      return callbacks.some((one) => one.lastStatus === 401)
    })
    expect(await state(mine.id)).toBe('pending')
    expect((await inTenant(database.app_rw, beta, (tx) => readCollection(tx, theirs.id)))!.state).toBe('pending')
    expect((await api.callback('/callbacks/nowhere/wechat', '{}', { 'content-type': 'application/json' })).status).toBe(
      404,
    )
  })

  test('what was kept and not worked is worked by the next round', async () => {
    const collection = await settled()
    await inTenant(
      database.owner,
      alpha,
      (tx) =>
        tx.sql`update channel_event set outcome = 'waiting' where tenant_id = ${alpha} and trade_no = ${collection.tradeNo}`,
    )
    await askOutside(deps, alpha)
    expect(await events(collection)).toEqual([{ outcome: 'needless' }])
  })

  test('raw words stand nowhere in clear', async () => {
    const collection = await settled()
    const [row] = await inAlpha(
      (tx) =>
        tx.sql`select string_agg(body_sealed::text, '') as all from channel_event where tenant_id = ${alpha} and trade_no = ${collection.tradeNo}`,
    )
    expect(Buffer.from(String(row!.all).slice(2), 'hex').toString()).not.toContain('TRANSACTION.SUCCESS')
  })
})

describe('refunds', () => {
  const ask = (collection: Collection, amountFen: number) =>
    inAlpha((tx) =>
      requestRefund(tx, actor(), { collectionId: collection.id, amountFen: fen(amountFen), reason: 'cancelled' }),
    )

  test('go back by the way the money came, in parts, never more than came', async () => {
    const before = await inAlpha((tx) => amountHeld(tx, 'premium', 2026))
    const collection = await settled()
    const first = await ask(collection, 10_000)
    if (isRefusal(first)) throw new Error(first.code)
    expect(await ask(collection, 2_901)).toMatchObject({ code: 'AMOUNT_MISMATCH' })
    expect(await inAlpha((tx) => amountHeld(tx, 'refund:payable', 2026))).toBeGreaterThanOrEqual(10_000)
    await sendRefund(deps, alpha, first.refundId)
    const refunds = () => inAlpha((tx) => refundsOf(tx, [collection.id]))
    await until(async () => (await refunds())[0]!.state === 'settled')
    expect(await announced('refund.settled', 'refundId', first.refundId)).toBe(1)
    expect(await inAlpha((tx) => amountHeld(tx, 'premium', 2026))).toBe(before + PRICE - 10_000)
    expect(await ask(collection, 2_900)).toHaveProperty('refundId')
  })

  test('twenty at once take no more than what came', async () => {
    const collection = await settled()
    const results = await Promise.all(Array.from({ length: 20 }, () => ask(collection, 5_000)))
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(2)
  })

  test('what never came cannot be refunded', async () => {
    expect(await ask(await open(), 1)).toMatchObject({ code: 'STATE_FORBIDS' })
  })

  test('a lost answer is asked about, and the money goes back once', async () => {
    const collection = await settled()
    const made = await ask(collection, PRICE)
    if (isRefusal(made)) throw new Error(made.code)
    await plant('channel.refund', 'lost')
    await plant('channel.callback', 'drop', { times: 5 })
    await sendRefund(deps, alpha, made.refundId)
    await until(async () => {
      await askRefund(deps, alpha, made.refundId)
      return (await inAlpha((tx) => refundsOf(tx, [collection.id])))[0]!.state === 'settled'
    })
    await sendRefund(deps, alpha, made.refundId)
    const [row] = await inAlpha(
      (tx) =>
        tx.sql`select count(*) as n from posting where tenant_id = ${alpha} and source_id = ${made.refundId} and event_code = 'refund.settled'`,
    )
    expect(row!.n).toBe(1)
  })
})

describe('payouts', () => {
  const request = (accountNo: string, subjectId: string = newId('claim')) =>
    inAlpha((tx) =>
      requestDisbursement(tx, actor(), {
        subjectKind: 'claim',
        subjectId,
        payeeName: '李四',
        accountNo,
        amountFen: fen(50_000),
        planYear: 2025,
        purpose: '赔款',
      }),
    )
  const stateOf = (id: Id<'disbursement'>) => inAlpha(async (tx) => (await readDisbursement(tx, id))!.state)

  test('are sent once, settle by callback, and tell claims', async () => {
    const subjectId = newId('claim')
    const made = await request('6222000012345678', subjectId)
    if (isRefusal(made)) throw new Error(made.code)
    expect(await request('6222000012345678', subjectId)).toMatchObject({ code: 'CONFLICT' })
    await Promise.all([1, 2, 3].map(() => sendDisbursement(deps, alpha, made.disbursementId)))
    await until(async () => (await stateOf(made.disbursementId)) === 'settled')
    expect(await announced('disbursement.settled', 'subjectId', subjectId)).toBe(1)
    const [row] = await inAlpha(
      (tx) => tx.sql`select string_agg(d::text, '') as all from disbursement d where tenant_id = ${alpha}`,
    )
    expect(row!.all).not.toContain(Buffer.from('6222000012345678').toString('hex'))
  })

  test('a closed account brings the money back, with an alarm, and another instruction may follow', async () => {
    const subjectId = newId('claim')
    const made = await request('6222000012340000', subjectId)
    if (isRefusal(made)) throw new Error(made.code)
    await sendDisbursement(deps, alpha, made.disbursementId)
    await until(async () => (await stateOf(made.disbursementId)) === 'returned')
    expect(await inAlpha(async (tx) => (await readDisbursement(tx, made.disbursementId))!.bankReason)).toBe(
      '账户已销户',
    )
    expect((await alarms()).map((alarm) => alarm.kind)).toContain('payout-returned')
    expect(await request('6222000012345678', subjectId)).toHaveProperty('disbursementId')
  })

  test('money that the bank credits and then sends back is told to claims, in whatever order it is heard', async () => {
    const bank = (await inAlpha((tx) => readParty<{ keyId: string; secret: string }>(tx, 'bank')))!
    const hear = async (id: string, status: 'settled' | 'returned') => {
      const told = { instructionId: id.replaceAll('-', ''), amountFen: 50_000, status, reason: null }
      const body = JSON.stringify(told)
      const timestamp = String(Math.floor(Date.now() / 1000))
      const signed = createHmac('sha256', bank.secret)
        .update(`${timestamp}\n${id}${status}\n${body}\n`)
        .digest('base64')
      const headers = {
        'x-key-id': bank.keyId,
        'x-timestamp': timestamp,
        'x-nonce': `${id}${status}`,
        'x-signature': signed,
      }
      const answer = await api.callback(`/callbacks/${alpha}/bank`, body, {
        ...headers,
        'content-type': 'application/json',
      })
      expect(answer.status).toBe(200)
    }
    for (const order of [
      ['settled', 'returned', 'settled'],
      ['returned', 'settled', 'returned'],
    ] as const) {
      const made = await request('6222000012345678')
      if (isRefusal(made)) throw new Error(made.code)
      for (const status of order) await hear(made.disbursementId, status)
      expect(await stateOf(made.disbursementId)).toBe('returned')
      expect(await announced('disbursement.returned', 'disbursementId', made.disbursementId)).toBe(1)
    }
  })

  test.each(['lost', 'error'])('an instruction whose answer is %s is asked about until it is known', async (kind) => {
    const made = await request('6222000012345678')
    if (isRefusal(made)) throw new Error(made.code)
    await plant('bank.instruct', kind)
    await plant('bank.callback', 'drop')
    await sendDisbursement(deps, alpha, made.disbursementId)
    expect(await stateOf(made.disbursementId)).toBe('sent')
    await inTenant(
      database.owner,
      alpha,
      (tx) =>
        tx.sql`update disbursement set next_query_at = requested_at where tenant_id = ${alpha} and id = ${made.disbursementId}`,
    )
    await until(async () => {
      await inTenant(
        database.owner,
        alpha,
        (tx) =>
          tx.sql`update disbursement set next_query_at = requested_at where tenant_id = ${alpha} and id = ${made.disbursementId} and next_query_at is not null`,
      )
      await askOutside(deps, alpha)
      return (await stateOf(made.disbursementId)) === 'settled'
    })
  })

  test('a callback the bank did not sign, or with another amount, pays nothing', async () => {
    const made = await request('6222000012345678')
    if (isRefusal(made)) throw new Error(made.code)
    await plant('bank.callback', 'wrongAmount')
    const forged = {
      instructionId: made.disbursementId.replaceAll('-', ''),
      amountFen: 50_000,
      status: 'settled',
      reason: null,
    }
    const answer = await api.callback(`/callbacks/${alpha}/bank`, JSON.stringify(forged), {
      'content-type': 'application/json',
    })
    expect(answer.status).toBe(401)
    await sendDisbursement(deps, alpha, made.disbursementId)
    await until(async () =>
      (await alarms()).some((alarm) => alarm.kind === 'wrong-amount' && alarm.subjectKind === 'event'),
    )
    expect(await stateOf(made.disbursementId)).toBe('sent')
  })
})

test('finance sees collections page by page, others do not', async () => {
  const finance = testStaff(alpha, 'lead-finance')
  const first = await api.call(finance, 'GET', '/api/staff/collections?limit=3')
  expect(first.json.items).toHaveLength(3)
  const second = await api.call(finance, 'GET', `/api/staff/collections?limit=3&cursor=${first.json.next}`)
  const ids = [...first.json.items, ...second.json.items].map((item: { collectionId: string }) => item.collectionId)
  expect(new Set(ids).size).toBe(6)
  expect((await api.call(testStaff(beta, 'lead-finance'), 'GET', '/api/staff/collections')).json.items).toHaveLength(1)
  expect((await api.call(testResident(alpha), 'GET', '/api/staff/collections')).status).toBe(404)
})

test('after all that the ledger is sound, and no error was hidden', async () => {
  const proof = await inAlpha(proveLedger)
  expect(proof).toEqual({ differences: [], imbalanceFen: 0 })
  expect(api.errors).toEqual([])
  const open = await inAlpha(async (tx) => collectionsOf(tx, newId('order')))
  expect(open).toEqual([])
})
