import { inTenant } from '@gongbao/database'
import { isRefusal, parsePublicId, systemClock, type TenantId } from '@gongbao/kernel'
import { amountHeld, isLedgerSound, proveLedger } from '@gongbao/ledger'
import { askOutside, collectionsOf, paymentsRoutes } from '@gongbao/payments'
import { findByCertificate, residentsRoutes } from '@gongbao/residents'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { type Outside, startOutside, testPerson } from '../../../tests/harness/outside.ts'
import { seedCity } from '../../../tests/harness/seed-city.ts'
import { type TestApi, testApi, testResident, testStaff } from '../../../tests/harness/test-api.ts'
import { enrollmentRoutes, policiesOfPersons, settleOrder } from './index.ts'

let database: TestDatabase
let outside: Outside
let api: TestApi
let server: { url: string; close(): Promise<void> }
let alpha: TenantId
const mother = testPerson('欧阳·喆', '1990-03-07')
const father = testPerson('张𬱖', '1988-01-02', { sex: 'male' })
const child = testPerson('张小小', '2018-06-01')
const phone = () => testResident(alpha)
type Phone = ReturnType<typeof phone>

beforeAll(async () => {
  database = await testDatabase()
  outside = await startOutside()
  alpha = await seedCity(database, 'alpha')
  await outside.enlist(alpha, [mother, father, child])
  const log = { error: (fields: object) => void api.errors.push((fields as { err: Error }).err) }
  api = testApi(database, [...residentsRoutes, ...paymentsRoutes({ log }), ...enrollmentRoutes], [alpha])
  server = await api.listen()
  await outside.connect(database, alpha, server.url)
})
afterAll(async () => {
  await server.close()
  await outside.close()
  await database.drop()
})

const inAlpha = <T>(fn: Parameters<typeof inTenant<T>>[2]) => inTenant(database.app_rw, alpha, fn)
const claim = (person: { name: string; certNo: string }) => ({ name: person.name, certificateNumber: person.certNo })

/** A phone that has proven itself and named a family; the public ids of all, oneself first. */
async function familyOf(who: Phone, self: typeof mother, others: readonly (readonly [string, typeof mother])[]) {
  expect((await api.call(who, 'POST', '/api/me/identity', { ...claim(self), consent: true })).status).toBe(200)
  for (const [relation, person] of others) {
    const added = await api.call(who, 'POST', '/api/household/members', { ...claim(person), relation, consent: true })
    expect(added.status).toBe(200)
  }
  const me = (await api.call(who, 'GET', '/api/me')).json
  return [me.self.personId, ...me.members.map((member: { personId: string }) => member.personId)] as string[]
}

async function order(who: Phone, insured: string[]) {
  const quote = (await api.call(who, 'POST', '/api/quotes', { insured })).json
  const notice = (await api.call(who, 'GET', `/api/notice?planCode=${quote.planCode}`)).json
  const body = {
    insured,
    totalFen: quote.totalFen,
    notice: { version: notice.version, sha256: notice.sha256, accepted: true },
  }
  return post(who, '/api/orders', body)
}
const post = (who: Phone, path: string, body: object = {}) => api.call(who, 'POST', path, body, crypto.randomUUID())

/** Presses pay on the channel's page, lets its callback arrive, and works the event as the worker does. */
async function payFor(who: Phone, orderId: string) {
  const paying = await post(who, `/api/orders/${orderId}/pay`, { channel: 'wechat' })
  expect(paying.status).toBe(200)
  const page = await api.call(who, 'POST', `/api/collections/${paying.json.collectionId}/page`)
  expect(page.json.payUrl).toContain('http')
  return settle(orderId)
}

async function settle(orderId: string) {
  const id = parsePublicId('order', orderId)!
  const tradeNos = await inAlpha(async (tx) => (await collectionsOf(tx, id)).map(({ tradeNo }) => tradeNo))
  if (isRefusal(tradeNos)) throw new Error('refused')
  await outside.admin('POST', '/pay', { tenant: alpha, outTradeNos: tradeNos })
  await vi.waitFor(async () => {
    await askOutside({ db: database.app_rw, wall: systemClock }, alpha)
    const states = await inAlpha(async (tx) => (await collectionsOf(tx, id)).map(({ state }) => state))
    expect(states).toEqual(['settled'])
  })
  return inAlpha(async (tx) => {
    const told = []
    for (const collection of await collectionsOf(tx, id))
      told.push(await settleOrder(tx, { orderId: id, collectionId: collection.id }))
    return told
  })
}

test('a family of three enrolls: the child is free because both parents are in the basket; policies, ledger and reasons agree', async () => {
  const who = phone()
  const people = await familyOf(who, mother, [
    ['spouse', father],
    ['child', child],
  ])
  const quote = await api.call(who, 'POST', '/api/quotes', { insured: people })
  expect(quote.status).toBe(200)
  expect(quote.json.lines.map((line: { eligible: string }) => line.eligible)).toEqual(['yes', 'yes', 'yes'])
  expect(quote.json.lines.find((line: { name: string }) => line.name === child.name)).toMatchObject({ amountFen: 0 })
  const placed = await order(who, people)
  expect(placed.status).toBe(201)
  expect(placed.json.status).toBe('waiting-for-payment')
  expect(await payFor(who, placed.json.orderId)).toEqual(['issued'])
  const policies = (await api.call(who, 'GET', '/api/policies')).json.items
  expect(policies).toHaveLength(3)
  const premium = await inAlpha((tx) => amountHeld(tx, 'premium', Number(policies[0].planCode)))
  expect(premium).toBe(placed.json.totalFen)
  expect(isLedgerSound((await inAlpha((tx) => proveLedger(tx))) as never)).toBe(true)

  // One parent leaves before cover starts: the money goes back and the child's price falls due as an order of its own.
  const fathers = policies.find((policy: { insuredName: string }) => policy.insuredName === father.name)
  const cancelled = await post(who, `/api/policies/${fathers.policyId}/cancel`)
  expect(cancelled.status).toBe(200)
  expect(cancelled.json.refundFen).toBe(fathers.premiumFen)
  expect(cancelled.json.fallsDue).toHaveLength(1)
  const due = cancelled.json.fallsDue[0]
  expect(due).toMatchObject({ name: child.name })
  expect(due.amountFen).toBeGreaterThan(0)
  expect(await payFor(who, due.orderId)).toEqual(['issued'])
  const childs = (await api.call(who, 'GET', '/api/policies')).json.items.find(
    (policy: { insuredName: string }) => policy.insuredName === child.name,
  )
  expect(childs).toMatchObject({ premiumFen: due.amountFen, status: 'waiting-for-cover' })
  const after = await inAlpha((tx) => amountHeld(tx, 'premium', Number(fathers.planCode)))
  expect(after).toBe(placed.json.totalFen - fathers.premiumFen + due.amountFen)
})

test('an employer’s roster tells which of its people have cover already, by their numbers, and whom the program knows', async () => {
  const rows = [mother, testPerson('新来的', '1991-02-03'), father].map(({ name, certNo }) => `${name},${certNo}`)
  const roster = new TextEncoder().encode(['姓名,证件号码', ...rows].join('\n'))
  const answer = await api.call(testStaff(alpha, 'lead-product'), 'POST', '/api/staff/rosters/check', roster)
  const { report } = JSON.parse(answer.json.trim().split('\n').at(-1))
  const covered = await inAlpha(async (tx) => {
    const persons = await Promise.all(
      [mother, father].map(({ certNo }) => findByCertificate(tx, { kind: '01', number: certNo })),
    )
    return policiesOfPersons(
      tx,
      persons.map((person) => person!.id),
    )
  })
  if (isRefusal(covered)) throw new Error('refused')
  const live = covered.filter(({ planYear }) => planYear === report.cover.planYear)
  expect(live.length).toBeGreaterThan(0)
  expect(report.cover).toMatchObject({ known: 2, covered: live.length })
  expect(report.cover.coveredRows.every((row: number) => [2, 4].includes(row))).toBe(true)
})
