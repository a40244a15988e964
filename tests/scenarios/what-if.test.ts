/** Other figures tried on the city's own claims: asked over the API, worked by the flow, read to the fen. */
import { claimsRoutes } from '@gongbao/claims'
import { publicId } from '@gongbao/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi, testStaff } from '../harness/test-api.ts'
import { billOf, ClaimsWorld } from './claims-world.ts'
import { claimsToTry, workOff } from './tried-claims.ts'

let world: ClaimsWorld
let api: TestApi
beforeAll(async () => {
  world = await ClaimsWorld.open('wif')
  api = testApi(world.database, claimsRoutes, [world.city])
})
afterAll(() => world.close())

const call = (method: string, path: string, body?: unknown, as: Parameters<typeof testStaff>[1] = 'lead-product') =>
  api.call(testStaff(world.city, as), method, `/api/program/${path}`, body, crypto.randomUUID())
const wish = (more: object) => ({ planCode: '2025', ...more })
const DEDUCTIBLE = 'inpatient-in-scope.deductible.amount'

async function tried(more: object) {
  const asked = await call('POST', 'what-ifs', wish(more))
  expect(asked.json).toMatchObject({ state: 'requested', result: null })
  await workOff(world, 'whatIf.requested')
  return (await call('GET', `what-ifs/${asked.json.whatIfId}`)).json
}

test('a city without claims is told so', async () => {
  const { status, json } = await call('POST', 'what-ifs', wish({}))
  expect([status, json.code]).toEqual([409, 'CONFLICT'])
})

test('other figures come out to the fen; premium, floor, gains and losses with them', async () => {
  await claimsToTry(world)
  const { state, donePeople, allPeople, result } = await tried({
    figures: [{ path: DEDUCTIBLE, value: '12,000元' }],
    on: '2025-06-10',
  })
  // Two of three people gain, and nobody could tell how many: the totals alone say what it comes to.
  expect([state, donePeople, allPeople, result.planYear, result.unpaidCount]).toEqual(['done', 3, 3, 2025, 0])
  expect(result.report).toMatchObject({
    floorBp: 7_500,
    before: {
      paidFen: 43_200_00,
      premiumFen: 100_000_00,
      ratioBp: 4_320,
      reachesFloor: false,
      premiumForFloorFen: 57_600_00,
    },
    after: {
      paidFen: 48_000_00,
      ratioBp: 4_800,
      reachesFloor: false,
      premiumForFloorFen: 64_000_00,
      atDate: { reportedFen: 48_000_00 },
    },
    changes: {
      gain: { people: null, fen: null },
      lose: { people: null, fen: null },
      same: null,
      largest: { gain: [], lose: [] },
    },
  })
  expect(result.report.before.planHash).not.toBe(result.report.after.planHash)
  expect(result.report.groups.health).toEqual([
    { key: 'healthy', people: null, burdenFen: null, beforeFen: null, afterFen: null },
  ])
})

test('a claim that the plan cannot classify is listed by its own number, under figures that need no record opened and under others', async () => {
  const waiting = await world.sent(billOf(await world.insure('测试戊'), { inScope: 20_000, more: { med_type: '88' } }))
  expect(waiting.result).toBe('review')
  for (const figures of [[], [{ path: DEDUCTIBLE, value: '12,000元' }]]) {
    const { result } = await tried({ figures })
    expect([result.unpaidCount, result.unpaid]).toEqual([
      1,
      [{ claimId: publicId('claim', waiting.claimId!), status: 'review', codes: ['UNKNOWN_MED_TYPE'] }],
    ])
    expect(result.words.UNKNOWN_MED_TYPE.zh).toBe('医疗类别代码不在对照表中')
    for (const { key } of result.report.groups.district) if (key) expect(result.words[key].zh).not.toBe(key)
  }
})

test('results over the same claims bear the same mark, and another one once a claim has come', async () => {
  const marks: string[] = []
  for (const isNew of [false, false, true]) {
    if (isNew) await world.sent(billOf(await world.insure('测试己'), { inScope: 1_000 }))
    marks.push((await tried({})).result.bookMark)
  }
  expect(marks[1]).toBe(marks[0])
  expect(marks[2]).not.toBe(marks[1])
})

test('a search names the figure that reaches a goal; a grid tries every combination', async () => {
  const { result } = await tried({
    goal: { is: 'at-least', rate: '48%' },
    grid: [
      { path: DEDUCTIBLE, from: '10000元', to: '15000元', step: '2500元' },
      { path: 'inpatient-in-scope.tiers.1.rate', from: '80%', to: '90%', step: '10%' },
    ],
  })
  const found = result.search.found.find(
    ({ parameter }: { parameter: { path: string } }) => parameter.path === DEDUCTIBLE,
  )
  expect(found).toMatchObject({ to: 12_000_00, paidFen: 48_000_00, ratioBp: 4_800 })
  const points = result.grid.points as { values: number[]; paidFen: number }[]
  expect(points).toHaveLength(6)
  expect(new Map(points.map(({ values, paidFen }) => [values.join(), paidFen]))).toEqual(
    new Map([
      ['1000000,8000', 51_200_00],
      ['1000000,9000', 57_600_00],
      ['1250000,8000', 47_200_00],
      ['1250000,9000', 53_100_00],
      ['1500000,8000', 43_200_00],
      ['1500000,9000', 48_600_00],
    ]),
  )
})

test.each([
  [{ planCode: '1999' }, 'planCode'],
  [{ againstCode: '1999' }, 'againstCode'],
  [{ figures: [{ path: 'inpatient-in-scope.deductible.amout', value: '1元' }] }, 'figures[0].path'],
  [{ figures: [{ path: DEDUCTIBLE, value: '12000' }] }, 'figures[0].value'],
  [{ grid: [{ path: DEDUCTIBLE, from: '1元', to: '2元', step: '0元' }] }, 'grid[0].step'],
  [{ grid: [{ path: DEDUCTIBLE, from: '1元', to: '9000元', step: '1元' }] }, 'grid[0].step'],
  [{ goal: { is: 'at-least', rate: '很多' } }, 'goal.rate'],
  [{ on: '2025-02-30' }, 'on'],
  [{ on: '2099-01-01' }, 'on'],
  [
    {
      figures: [
        { path: DEDUCTIBLE, value: '1元' },
        { path: DEDUCTIBLE, value: '2元' },
      ],
    },
    'figures[1].path',
  ],
  [
    {
      grid: [
        { path: DEDUCTIBLE, from: '1元', to: '2元', step: '1元' },
        { path: DEDUCTIBLE, from: '3元', to: '4元', step: '1元' },
      ],
    },
    'grid[1].path',
  ],
])('%j is refused by its field', async (more, field) => {
  const { status, json } = await call('POST', 'what-ifs', wish(more))
  expect([status, json.errors?.[0]?.field]).toEqual([400, field])
})

test('the figures of a plan are listed as they are written; those without the right neither ask nor read', async () => {
  const { items } = (await call('GET', 'what-if-figures?planCode=2025')).json
  expect(items).toContainEqual(
    expect.objectContaining({ path: DEDUCTIBLE, kind: 'money', value: 15_000_00, written: '15,000.00 元' }),
  )
  const latest = (await call('GET', 'what-ifs')).json.items
  expect(latest).toHaveLength(7)
  // The newest has a grid, the first a figure: both are told by name.
  const name = { zh: '住院政策范围内个人自付·免赔额', en: expect.stringContaining('·') }
  expect(latest[0].told.grid[0]).toMatchObject({ kind: 'money', from: 10_000_00, to: 15_000_00, step: 2_500_00 })
  expect(latest[6].told).toEqual({ figures: [{ name, kind: 'money', value: 12_000_00 }], grid: [] })
  expect((await call('POST', 'what-ifs', wish({}), 'claims-reviewer')).status).toBe(403)
  expect((await call('GET', 'what-ifs', undefined, 'agency-clerk')).status).toBe(403)
})
