/** No business date comes from the process: its clock may be wrong by a day either way, its time zone anything (quality 14). */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { testPerson } from '../harness/outside.ts'
import { type EnrollingWorld, enrollingWorld, type Family } from './enrolling.ts'

let world: EnrollingWorld
let family: Family
const mother = testPerson('钟母', '1985-03-03')
const father = testPerson('钟父', '1984-04-04', { sex: 'male' })
const child = testPerson('钟童', '2018-06-01')
const zone = process.env.TZ

beforeAll(async () => {
  world = await enrollingWorld()
  family = await world.family(mother, [
    ['spouse', father],
    ['child', child],
  ])
  const parents = await world.order(family.phone, [family.ids[mother.name]!, family.ids[father.name]!])
  await world.pay(family.phone, parents.json.orderId)
})
afterAll(() => world.close())
afterEach(() => {
  vi.restoreAllMocks()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Sets the process's clock off by some hours. */
function shiftClock(hours: number): void {
  const [now, instant] = [Date.now, Temporal.Now.instant.bind(Temporal.Now)]
  vi.spyOn(Date, 'now').mockImplementation(() => now() + hours * 3_600_000)
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => instant().add({ hours }))
}

const windowOpen = async () =>
  (await world.api.call(family.phone, 'POST', '/api/quotes', { insured: family.all })).json.windowOpen

test.each([-24, -2, 2, 24].flatMap((hours) => ['UTC', 'America/New_York'].map((tz) => [hours, tz] as const)))(
  'a clock off by %i hours in zone %s changes no business date',
  async (hours, tz) => {
    process.env.TZ = tz
    shiftClock(hours)
    await world.at('2025-11-20T08:00:00+08:00')
    const order = await world.order(family.phone, [family.ids[child.name]!])
    expect(order.json.status).toBe('completed')
    expect(order.json.placedAt).toMatch(/^2025-11-20T00:0/)
    const [policy] = (await world.policies(family.phone)).filter((one) => one.policyId === order.json.lines[0].policyId)
    expect(policy).toMatchObject({ status: 'waiting-for-cover', coverFrom: '2026-01-01' })
    await world.at('2025-12-31T23:59:40+08:00')
    expect(await windowOpen()).toBe(true)
    const cancelled = await world.post(family.phone, `/api/policies/${policy!.policyId}/cancel`)
    expect(cancelled.status).toBe(200)
    await world.at('2026-01-01T00:00:00+08:00')
    expect(await windowOpen()).toBe(false)
    await world.assertSound()
  },
)
