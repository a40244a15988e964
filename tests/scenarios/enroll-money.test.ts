/** Money and enrolling: two phones at once, the window closing, late and double payments, replays. */
import { drainOutbox, inTenant } from '@gongbao/database'
import { fen, newId, publicId } from '@gongbao/kernel'
import { collectionsOf, refundsOf, startCollection } from '@gongbao/payments'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testPerson } from '../harness/outside.ts'
import { type EnrollingWorld, enrollingWorld, type Family, orderIdOf } from './enrolling.ts'

let world: EnrollingWorld
beforeAll(async () => {
  world = await enrollingWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  await world.outside.admin('DELETE', '/faults')
  await world.at('2025-11-20T08:00:00+08:00')
  await world.assertSound()
})

let serial = 0
const adult = (birthOn = '1980-05-05') =>
  testPerson(`测试人${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄'[serial++]}`, birthOn)
const status = async (family: Family, orderId: string) =>
  (await world.api.call(family.phone, 'GET', `/api/orders/${orderId}`)).json.status
const refundsFor = (orderId: string) =>
  world.in(async (tx) => {
    const collections = await collectionsOf(tx, orderIdOf(orderId))
    return refundsOf(
      tx,
      collections.map(({ id }) => id),
    )
  })

describe('two phones', () => {
  test('that enroll one person at once end in one policy; the other’s money goes back', async () => {
    const person = adult()
    const [first, second] = [await world.family(person), await world.family(person)]
    const before = await world.premium(2026)
    const orders = await Promise.all([first, second].map((family) => world.order(family.phone, family.all)))
    expect(orders.map((order) => order.status)).toEqual([201, 201])
    for (const [at, family] of [first, second].entries())
      await world.startPaying(family.phone, orders[at]!.json.orderId)
    await Promise.all(orders.map((order) => world.press(order.json.orderId)))
    await world.work()
    // One person, two phones: both show the one policy.
    const seen = [await world.policies(first.phone), await world.policies(second.phone)]
    expect(seen[0]).toHaveLength(1)
    expect(seen[1]).toEqual(seen[0])
    expect(await world.premium(2026)).toBe(before + 15_000)
    const refunds = (await Promise.all(orders.map((order) => refundsFor(order.json.orderId)))).flat()
    expect(refunds).toHaveLength(1)
    expect(refunds[0]).toMatchObject({ amountFen: 15_000, reason: 'already-covered' })
    const states = await Promise.all([status(first, orders[0]!.json.orderId), status(second, orders[1]!.json.orderId)])
    expect(states.sort()).toEqual(['completed', 'refunded'])
  })

  test('the second learns before paying, once the first has paid', async () => {
    const person = adult()
    const [first, second] = [await world.family(person), await world.family(person)]
    const [mine, theirs] = [await world.order(first.phone, first.all), await world.order(second.phone, second.all)]
    await world.pay(first.phone, mine.json.orderId)
    const paying = await world.post(second.phone, `/api/orders/${theirs.json.orderId}/pay`, { channel: 'wechat' })
    expect([paying.status, paying.json.code]).toEqual([409, 'ALREADY_COVERED'])
    expect((await world.order(second.phone, second.all)).json.code).toBe('ALREADY_COVERED')
  })

  test('are held by the database itself, without any key or verb', async () => {
    const family = await world.family(adult())
    const order = await world.order(family.phone, family.all)
    await world.pay(family.phone, order.json.orderId)
    const again = world.database.owner.sql`
      insert into policy select (jsonb_populate_record(p, jsonb_build_object('id', ${newId('policy')}::text, 'policy_no', 'X'))).*
      from policy p where tenant_id = ${world.city} and order_id = ${orderIdOf(order.json.orderId)}`
    await expect(again).rejects.toMatchObject({ constraint_name: 'policy_one_live' })
  })

  test('that enroll a free child at once make one policy, and one clear no', async () => {
    const [mother, father, child] = [
      adult(),
      testPerson('测试父', '1979-01-01', { sex: 'male' }),
      testPerson('测试子', '2018-06-01'),
    ]
    const first = await world.family(mother, [
      ['spouse', father],
      ['child', child],
    ])
    const second = await world.family(father, [
      ['spouse', mother],
      ['child', child],
    ])
    const parents = await world.order(first.phone, [first.ids[mother.name]!, first.ids[father.name]!])
    await world.pay(first.phone, parents.json.orderId)
    const bodies = await Promise.all([first, second].map((one) => world.orderBody(one.phone, [one.ids[child.name]!])))
    expect(bodies.map((body) => body.totalFen)).toEqual([0, 0])
    const answers = await Promise.all(
      [first, second].map((one, at) => world.post(one.phone, '/api/orders', bodies[at])),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
    expect(answers.find((answer) => answer.status === 409)!.json.code).toBe('ALREADY_COVERED')
    expect(answers.find((answer) => answer.status === 201)!.json.status).toBe('completed')
    const children = [...(await world.policies(first.phone)), ...(await world.policies(second.phone))].filter(
      (policy) => policy.insuredName === child.name,
    )
    expect(children).toHaveLength(1)
  })
})

describe('one key', () => {
  test('fifty times at once is one order and 49 replays; with another body it is refused', async () => {
    const family = await world.family(adult())
    const body = await world.orderBody(family.phone, family.all)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.post(family.phone, '/api/orders', body, 'one-key')),
    )
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.json.orderId}`)).size).toBe(1)
    expect(answers.filter((answer) => answer.headers.get('idempotent-replayed') === 'true')).toHaveLength(49)
    expect((await world.api.call(family.phone, 'GET', '/api/orders')).json.items).toHaveLength(1)
    const other = await world.post(family.phone, '/api/orders', { ...body, channel: 'app' }, 'one-key')
    expect([other.status, other.json.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
    const keyless = await world.api.call(family.phone, 'POST', '/api/orders', body)
    expect([keyless.status, keyless.json.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED'])
  })

  test('of one phone does not answer for another phone', async () => {
    const [mine, theirs] = [await world.family(adult()), await world.family(adult())]
    const first = await world.post(mine.phone, '/api/orders', await world.orderBody(mine.phone, mine.all), 'shared')
    const second = await world.post(
      theirs.phone,
      '/api/orders',
      await world.orderBody(theirs.phone, theirs.all),
      'shared',
    )
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.json.orderId).not.toBe(second.json.orderId)
  })
})

describe('the window', () => {
  test('opens and closes on the exact second', async () => {
    const family = await world.family(adult())
    const seen: [number, string | boolean][] = []
    const moments = ['2025-10-31T23:59:57', '2025-11-01T00:00:00', '2025-12-31T23:59:50', '2026-01-01T00:00:00']
    for (const moment of moments) {
      await world.at(`${moment}+08:00`)
      const quote = await world.api.call(family.phone, 'POST', '/api/quotes', { insured: family.all })
      seen.push([quote.status, quote.json.windowOpen ?? quote.json.code])
    }
    expect(seen).toEqual([
      [200, false],
      [200, true],
      [200, true],
      [200, false],
    ])
  })

  test('closing during payment: ordered inside, paid within the plan’s minutes, is insured', async () => {
    const family = await world.family(adult())
    await world.at('2025-12-31T23:59:30+08:00')
    const order = await world.order(family.phone, family.all)
    await world.startPaying(family.phone, order.json.orderId)
    await world.at('2026-01-01T00:20:00+08:00')
    await world.press(order.json.orderId)
    await world.work()
    expect(await status(family, order.json.orderId)).toBe('completed')
    expect(await world.policies(family.phone)).toHaveLength(1)
  })

  test('closing during payment: paid after the plan’s minutes, the money goes back and nobody is insured', async () => {
    const family = await world.family(adult())
    const before = await world.premium(2026)
    await world.at('2025-12-31T23:59:30+08:00')
    const order = await world.order(family.phone, family.all)
    await world.startPaying(family.phone, order.json.orderId)
    await world.at('2026-01-01T00:40:00+08:00')
    await world.press(order.json.orderId)
    await world.work()
    expect(await status(family, order.json.orderId)).toBe('refunded')
    expect(await world.policies(family.phone)).toEqual([])
    expect(await world.premium(2026)).toBe(before)
    expect((await refundsFor(order.json.orderId))[0]).toMatchObject({ reason: 'late', amountFen: 15_000 })
  })

  test('closed: what was quoted inside cannot be ordered outside', async () => {
    const family = await world.family(adult())
    const body = await world.orderBody(family.phone, family.all)
    await world.at('2026-01-01T00:00:00+08:00')
    const late = await world.post(family.phone, '/api/orders', body)
    expect([late.status, late.json.code]).toEqual([422, 'WINDOW_CLOSED'])
    expect((await world.api.call(family.phone, 'GET', '/api/orders')).json.items).toEqual([])
  })
})

describe('payments', () => {
  test('told thirty days late, but paid in time, still insure, though the order had expired meanwhile', async () => {
    const family = await world.family(adult())
    const order = await world.order(family.phone, family.all)
    await world.startPaying(family.phone, order.json.orderId)
    await world.at('2025-12-20T08:00:00+08:00')
    await world.expire()
    expect(await status(family, order.json.orderId)).toBe('expired')
    const thirtyDaysAgo = Temporal.Now.instant()
      .subtract({ hours: 24 * 30 })
      .add({ minutes: 2 })
    await world.press(order.json.orderId, thirtyDaysAgo)
    await world.work()
    expect(await status(family, order.json.orderId)).toBe('completed')
    expect(await world.policies(family.phone)).toHaveLength(1)
  })

  test('an unpaid order expires after its minutes, and cannot be paid', async () => {
    const family = await world.family(adult())
    const order = await world.order(family.phone, family.all)
    await world.at('2025-11-20T08:29:00+08:00')
    await world.expire()
    expect(await status(family, order.json.orderId)).toBe('waiting-for-payment')
    await world.at('2025-11-20T08:31:00+08:00')
    const paying = await world.post(family.phone, `/api/orders/${order.json.orderId}/pay`, { channel: 'wechat' })
    expect(paying.json.code).toBe('WINDOW_CLOSED')
    await world.expire()
    expect(await status(family, order.json.orderId)).toBe('expired')
  })

  test('an order that cannot be ended does not hold up the others', async () => {
    const [stuck, other] = [await world.family(adult()), await world.family(adult())]
    const orders = [await world.order(stuck.phone, stuck.all), await world.order(other.phone, other.all)]
    const id = orderIdOf(orders[0]!.json.orderId)
    await world.database.owner.sql.unsafe(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'planned'; end $$;
      create trigger stuck before update on enrollment_order for each row when (new.id = '${id}') execute function fail()`)
    await world.at('2025-11-20T08:31:00+08:00')
    const { failures } = await world.expire()
    await world.database.owner.sql`drop function fail() cascade`
    expect(failures).toHaveLength(1)
    expect(await status(stuck, orders[0]!.json.orderId)).toBe('waiting-for-payment')
    expect(await status(other, orders[1]!.json.orderId)).toBe('expired')
    expect((await world.expire()).failures).toEqual([])
    expect(await status(stuck, orders[0]!.json.orderId)).toBe('expired')
  })

  test('a second payment of one order goes back whole', async () => {
    const family = await world.family(adult())
    const before = await world.premium(2026)
    const order = await world.order(family.phone, family.all)
    const id = orderIdOf(order.json.orderId)
    await world.startPaying(family.phone, order.json.orderId)
    // A channel of another name: the person had two pages open.
    await inTenant(
      world.database.owner,
      world.city,
      (tx) => tx.sql`update collection set state = 'closed' where tenant_id = ${world.city} and subject_id = ${id}`,
    )
    await world.startPaying(family.phone, order.json.orderId)
    await world.press(order.json.orderId)
    await world.work()
    expect(await world.premium(2026)).toBe(before + 15_000)
    expect((await refundsFor(order.json.orderId)).map(({ reason, amountFen }) => [reason, amountFen])).toEqual([
      ['paid-twice', 15_000],
    ])
    expect(await world.policies(family.phone)).toHaveLength(1)
  })

  test('forty replays of the callback and of the event leave one policy and one premium', async () => {
    const family = await world.family(adult())
    const before = await world.premium(2026)
    const order = await world.order(family.phone, family.all)
    await world.pay(family.phone, order.json.orderId)
    const [collection] = await world.in((tx) => collectionsOf(tx, orderIdOf(order.json.orderId)))
    await world.outside.admin('POST', '/callbacks/replay', { subject: collection!.tradeNo, times: 40 })
    await inTenant(
      world.database.owner,
      world.city,
      (tx) =>
        tx.sql`update outbox set relayed_at = null where tenant_id = ${world.city} and payload ->> 'collectionId' = ${collection!.id}`,
    )
    await world.work()
    expect(await world.premium(2026)).toBe(before + 15_000)
    expect(await world.policies(family.phone)).toHaveLength(1)
    expect(await refundsFor(order.json.orderId)).toEqual([])
    expect(await drainOutbox(world.database.relay, [], world.city)).toBe(0)
  })

  test('an order is paid by its own account alone', async () => {
    const [mine, theirs] = [await world.family(adult()), await world.family(adult())]
    const order = await world.order(mine.phone, mine.all)
    for (const path of ['', '/pay']) {
      const method = path ? 'POST' : 'GET'
      const answer = await world.api.call(
        theirs.phone,
        method,
        `/api/orders/${order.json.orderId}${path}`,
        path ? { channel: 'wechat' } : undefined,
        'k',
      )
      expect(answer.status).toBe(404)
    }
    const collection = await world.in((tx) =>
      startCollection(
        tx,
        { realm: 'system', tenantId: world.city, process: 'test' },
        {
          orderId: orderIdOf(order.json.orderId),
          channel: 'wechat',
          amountFen: fen(15_000),
          planYear: 2026,
          description: 'x',
          payUntil: tx.business.at.add({ minutes: 5 }),
        },
      ),
    )
    const page = `/api/collections/${publicId('collection', collection.id)}/page`
    expect((await world.api.call(theirs.phone, 'POST', page)).status).toBe(404)
  })
})
