/** A draft of the plan in force, tried on the claims of its own year: what the house paid, and what it would have paid. */
import { simulateDraft } from '@gongbao/claims'
import { draftRoutes } from '@gongbao/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi, testStaff } from '../harness/test-api.ts'
import { ClaimsWorld } from './claims-world.ts'
import { claimsToTry, workOff } from './tried-claims.ts'

let world: ClaimsWorld
let api: TestApi
beforeAll(async () => {
  world = await ClaimsWorld.open('sim')
  api = testApi(world.database, draftRoutes([]), [world.city])
})
afterAll(() => world.close())

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await api.call(
    testStaff(world.city, 'lead-product'),
    method,
    `/api/program/drafts${path}`,
    body,
    crypto.randomUUID(),
  )
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.json))
  return answer.json
}
const booked = async (): Promise<number> => {
  const [row] = await world.database.owner
    .sql`select coalesce(sum(payable_fen), 0)::bigint as sum from claim where tenant_id = ${world.city}`
  return Number(row!.sum)
}
async function drafted(find: string, put: string, code = '2025'): Promise<string> {
  const { draftId, revisionNo } = await call('POST', '', { fromCode: code, planCode: code })
  const { text } = await call('GET', `/${draftId}/text?path=plans/${code}.yaml`)
  expect(text).toContain(find)
  const files = [{ path: `plans/${code}.yaml`, text: text.replace(find, put) }]
  await call('PUT', `/${draftId}`, { revisionNo, files })
  return draftId
}
async function simulated(draftId: string) {
  await call('POST', `/${draftId}/simulations`)
  await workOff(world, 'simulation.requested')
  const { simulations } = await call('GET', `/${draftId}`)
  return simulations[0]
}

test('a city without claims is told so, and nothing is made up', async () => {
  const simulation = await simulated(await drafted('amount: 15000元', 'amount: 14000元'))
  expect(simulation).toMatchObject({
    state: 'done',
    isOfThis: true,
    result: { planYear: null, people: 0, paidFen: { before: 0, after: 0 }, ratioBp: { before: null, after: null } },
  })
})

test('what the plan in force paid comes out to the fen; who gains and loses under the draft is counted', async () => {
  await claimsToTry(world)
  const simulation = await simulated(await drafted('amount: 15000元', 'amount: 12000元'))
  expect(simulation.result).toMatchObject({
    planYear: 2025,
    claims: 4,
    people: 3,
    paidFen: { before: 43_200_00, after: 48_000_00 },
    ratioBp: { before: 4_320, after: 4_800 },
    gain: { people: null, fen: null, largestFen: null },
    lose: { people: null, fen: null },
    same: null,
    waiting: { before: 0, after: 0 },
    benefits: [{ code: 'inpatient-in-scope', beforeFen: 43_200_00, afterFen: 48_000_00 }],
    priceChanges: false,
    unpaid: [],
    unpaidCount: 0,
    report: {
      before: { paidFen: 43_200_00, premiumFen: 100_000_00, planHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      after: { paidFen: 48_000_00 },
      changes: { gain: { people: null }, largest: { gain: [], lose: [] } },
      groups: { insutype: [{ key: '390', people: null }] },
    },
  })
  const { before, after } = simulation.result.report
  expect(after.planHash).not.toBe(before.planHash)
  expect(simulation.result.paidFen.before).toBe(await booked())
})

test('claims that the draft cannot classify are listed by what stops them, and counted, never dropped', async () => {
  const look = `exclusions:
  - code: LOOK
    name: 住院一律先由人看
    takes: review
    when: { fact: treatment, operator: equal, value: inpatient }
`
  const { result } = await simulated(await drafted('exclusions:\n', look))
  expect(result).toMatchObject({
    claims: 4,
    paidFen: { before: 43_200_00, after: 0 },
    lose: { people: null, fen: null },
    waiting: { before: 0, after: 4 },
    unpaidCount: 4,
  })
  expect(result.unpaid).toEqual(
    Array.from({ length: 4 }, () => ({ claimId: expect.stringMatching(/^clm_/), status: 'review', codes: ['LOOK'] })),
  )
  expect(new Set(result.unpaid.map(({ claimId }: { claimId: string }) => claimId)).size).toBe(4)
})

test('the plan of the next year is tried on this year’s claims as if it had stood then', async () => {
  const { result } = await simulated(await drafted('amount: 15000元', 'amount: 12000元', '2026'))
  expect(result).toMatchObject({
    planYear: 2025,
    planYears: { after: 2026 },
    paidFen: { before: 43_200_00, after: 48_000_00 },
  })
})

test('a simulation whose draft has moved on ends as failed, and a finished one is not made again', async () => {
  const draftId = await drafted('amount: 15000元', 'amount: 13000元')
  const asked = await call('POST', `/${draftId}/simulations`)
  const { revisionNo } = await call('GET', `/${draftId}`)
  await call('PUT', `/${draftId}`, { revisionNo, files: [{ path: 'CHANGELOG.md', text: '改了' }] })
  const { simulations } = await (async () => {
    const [row] = await world.database.owner
      .sql`select id from plan_simulation where tenant_id = ${world.city} order by id desc limit 1`
    await simulateDraft(world.database.app_rw, world.city, row!.id)
    await simulateDraft(world.database.app_rw, world.city, row!.id)
    return call('GET', `/${draftId}`)
  })()
  expect(simulations[0]).toMatchObject({
    simulationId: asked.simulationId,
    state: 'failed',
    isOfThis: false,
    result: null,
  })
})
