/** A small city in which tests enroll people over the API, pay at the sandbox, and let events run. */
import type { ResidentPrincipal } from '@gongbao/access'
import { drainOutbox, inTenant, type Subscription, setDemoClock, type TenantTx } from '@gongbao/database'
import { enrollmentRoutes, expireOrders, orderTable, replayOrder, settleOrder } from '@gongbao/enrollment'
import { type Id, idOf, isRefusal, parsePublicId, systemClock, type TenantId } from '@gongbao/kernel'
import { amountHeld, proveLedger } from '@gongbao/ledger'
import { askOutside, collectionsOf, paymentsRoutes, sendRefund } from '@gongbao/payments'
import { residentsRoutes } from '@gongbao/residents'
import type { RollPerson } from '@gongbao/sandbox'
import { expect } from 'vitest'
import { type TestDatabase, testDatabase } from '../harness/index.ts'
import { type Outside, startOutside } from '../harness/outside.ts'
import { seedCity } from '../harness/seed-city.ts'
import { type TestAnswer, type TestApi, testApi, testResident } from '../harness/test-api.ts'

export type Phone = ResidentPrincipal

export interface EnrollingWorld {
  readonly database: TestDatabase
  readonly outside: Outside
  readonly api: TestApi
  readonly city: TenantId
  readonly other: TenantId
  in<T>(fn: (tx: TenantTx) => Promise<T>): Promise<T>
  /** Moves the city's business clock. */
  at(moment: string): Promise<void>
  phone(): Phone
  /** A phone that has proven itself and named its family. @returns the phone and public ids by name */
  family(self: RollPerson, others?: readonly (readonly [string, RollPerson])[]): Promise<Family>
  post(who: Phone, path: string, body?: unknown, key?: string): Promise<TestAnswer>
  /** The body that orders these people at the price quoted now. */
  orderBody(who: Phone, insured: readonly string[]): Promise<Record<string, unknown>>
  order(who: Phone, insured: readonly string[]): Promise<TestAnswer>
  /** Begins to pay and opens the channel's page. */
  startPaying(who: Phone, orderId: string): Promise<void>
  /** Presses pay on every page open for an order (at an instant of real time, if given), and waits until the callbacks were worked. */
  press(orderId: string, at?: Temporal.Instant): Promise<void>
  /** Runs all events announced, as the worker does. */
  work(): Promise<void>
  pay(who: Phone, orderId: string): Promise<void>
  expire(): ReturnType<typeof expireOrders>
  policies(who: Phone): Promise<PolicySeen[]>
  premium(planYear: number): Promise<number>
  /** The ledger balances, and no error was hidden behind an answer. */
  assertSound(): Promise<void>
  close(): Promise<void>
}
export interface Family {
  readonly phone: Phone
  readonly ids: Readonly<Record<string, string>>
  readonly all: readonly string[]
}
export interface PolicySeen {
  policyId: string
  insuredName: string
  status: string
  premiumFen: number
  planCode: string
  enrolledYears: number
  coverFrom: string
  cancellable: boolean
  boughtByOther: boolean
  due: { orderId: string; amountFen: number; payBefore: string } | null
  refund: { amountFen: number; state: string } | null
}

export async function enrollingWorld(
  at = '2025-11-20T08:00:00+08:00',
  options: Parameters<typeof testDatabase>[0] = {},
): Promise<EnrollingWorld> {
  const database = await testDatabase(options)
  const outside = await startOutside()
  const city = await seedCity(database, 'alpha', { at })
  const other = await seedCity(database, 'beta', { at })
  const log = { error: (fields: object) => void api.errors.push((fields as { err: Error }).err) }
  const routes = [...residentsRoutes, ...paymentsRoutes({ log }), ...enrollmentRoutes]
  const api = testApi(database, routes, [city, other])
  const server = await api.listen()
  for (const tenant of [city, other]) await outside.connect(database, tenant, server.url)
  const deps = { db: database.app_rw, wall: systemClock }
  const flows: Subscription[] = [
    { event: 'collection.settled', name: 'settleOrder', handle: ({ tenantId, payload }) => settle(tenantId, payload) },
    {
      event: 'refund.requested',
      name: 'sendRefund',
      handle: ({ tenantId, payload }) => sendRefund(deps, tenantId, idOf('refund', payload.refundId!)),
    },
  ]
  const settle = async (tenantId: TenantId, payload: Readonly<Record<string, string>>) => {
    const news = { orderId: idOf('order', payload.orderId!), collectionId: idOf('collection', payload.collectionId!) }
    const result = await inTenant(database.app_rw, tenantId, (tx) => settleOrder(tx, news))
    if (isRefusal(result)) throw new Error(`settleOrder refused: ${result.code}`)
  }
  const world: EnrollingWorld = {
    database,
    outside,
    api,
    city,
    other,
    in: (fn) => inTenant(database.app_rw, city, fn),
    at: (moment) => setDemoClock(database.owner, city, Temporal.Instant.from(moment)),
    phone: () => testResident(city),
    family: (self, others = []) => nameFamily(world, self, others),
    post: (who, path, body = undefined, key = crypto.randomUUID()) => api.call(who, 'POST', path, body, key),
    orderBody: (who, insured) => orderBody(world, who, insured),
    order: async (who, insured) => world.post(who, '/api/orders', await orderBody(world, who, insured)),
    startPaying: (who, orderId) => startPaying(world, who, orderId),
    press: (orderId, at) => press(world, orderId, at),
    work: async () => void (await drainOutbox(database.relay, flows, city)),
    pay: async (who, orderId) => {
      await startPaying(world, who, orderId)
      await press(world, orderId)
      await world.work()
    },
    expire: () => expireOrders(database.app_rw, city),
    policies: async (who) => (await api.call(who, 'GET', '/api/policies')).json.items,
    premium: (planYear) => world.in((tx) => amountHeld(tx, 'premium', planYear)),
    assertSound: async () => {
      expect(await world.in(proveLedger)).toEqual({ differences: [], imbalanceFen: 0 })
      // Every decision can be made again, alike (quality 10).
      for (const { id } of await world.in((tx) => tx.db.select({ id: orderTable.id }).from(orderTable)))
        for (const { kept, again, same } of await world.in((tx) => replayOrder(tx, id)))
          expect(same, JSON.stringify({ kept, again })).toBe(true)
      expect(api.errors).toEqual([])
    },
    close: async () => {
      await server.close()
      await outside.close()
      await database.drop()
    },
  }
  return world
}

const claim = (person: RollPerson) => ({
  name: person.name,
  certificateKind: person.certKind,
  certificateNumber: person.certNo,
})

async function nameFamily(
  world: EnrollingWorld,
  self: RollPerson,
  others: readonly (readonly [string, RollPerson])[],
): Promise<Family> {
  const phone = world.phone()
  await world.outside.enlist(world.city, [self, ...others.map(([, person]) => person)])
  expect((await world.api.call(phone, 'POST', '/api/me/identity', { ...claim(self), consent: true })).status).toBe(200)
  for (const [relation, person] of others) {
    const body = { ...claim(person), relation, consent: true }
    expect((await world.api.call(phone, 'POST', '/api/household/members', body)).status).toBe(200)
  }
  const me = (await world.api.call(phone, 'GET', '/api/me')).json
  const people: { name: string; personId: string }[] = [me.self, ...me.members]
  const ids = Object.fromEntries(people.map(({ name, personId }) => [name, personId]))
  return { phone, ids, all: people.map(({ personId }) => personId) }
}

async function orderBody(world: EnrollingWorld, who: Phone, insured: readonly string[]) {
  const quote = await world.api.call(who, 'POST', '/api/quotes', { insured })
  expect(quote.status).toBe(200)
  const { version, sha256 } = (await world.api.call(who, 'GET', `/api/notice?planCode=${quote.json.planCode}`)).json
  return { insured, totalFen: quote.json.totalFen, notice: { version, sha256, accepted: true } }
}

async function startPaying(world: EnrollingWorld, who: Phone, orderId: string): Promise<void> {
  const started = await world.post(who, `/api/orders/${orderId}/pay`, { channel: 'wechat' })
  expect(started.status).toBe(200)
  const page = await world.api.call(who, 'POST', `/api/collections/${started.json.collectionId}/page`)
  expect(page.status).toBe(200)
}

async function press(world: EnrollingWorld, orderId: string, at?: Temporal.Instant): Promise<void> {
  const id = parsePublicId('order', orderId)!
  const collections = await world.in((tx) => collectionsOf(tx, id))
  const outTradeNos = collections.map(({ tradeNo }) => tradeNo)
  await world.outside.admin('POST', '/pay', { tenant: world.city, outTradeNos, ...(at ? { at: at.toString() } : {}) })
  for (let turn = 0; turn < 200; turn += 1) {
    const now = await world.in((tx) => collectionsOf(tx, id))
    if (now.every(({ state }) => state === 'settled')) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the payment did not arrive in four seconds')
}

/** Asks the channel about everything open; for payments whose callbacks were lost. */
export function askAll(world: EnrollingWorld): Promise<unknown> {
  return askOutside({ db: world.database.app_rw, wall: systemClock }, world.city)
}

export function orderIdOf(text: string): Id<'order'> {
  return parsePublicId('order', text)!
}
