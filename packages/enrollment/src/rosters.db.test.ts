import { installKeys, newKeys, parseKeys } from '@gongbao/access'
import { idNumberCheck, type TenantId } from '@gongbao/kernel'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { seedCity } from '../../../tests/harness/seed-city.ts'
import { type TestApi, testApi, testStaff } from '../../../tests/harness/test-api.ts'
import { rosterRoutes } from './rosters.routes.ts'

let database: TestDatabase
let api: TestApi
let alpha: TenantId

beforeAll(async () => {
  installKeys(parseKeys(newKeys()))
  database = await testDatabase()
  alpha = await seedCity(database, 'alpha')
  api = testApi(database, rosterRoutes, [alpha])
})
afterAll(async () => {
  expect(api.errors).toEqual([])
  await database.drop()
})

const idOf = (serial: number): string => {
  const digits = `99000019900131${String(serial).padStart(3, '0')}`
  return digits + idNumberCheck(digits)
}
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const staff = () => testStaff(alpha, 'lead-product')
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a roster is checked in lines: progress, then the report, without the people', async () => {
  const people = Array.from({ length: 900 }, (_, at) => `张三,${idOf(at)}`)
  const answer = await api.call(
    staff(),
    'POST',
    '/api/staff/rosters/check',
    csv('姓名,证件号码,部门', ...people, `李四,${idOf(1)}`),
  )
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  const lines = linesOf(answer.json)
  expect(lines[0]).toEqual({ progress: { step: 'reading', rows: 0, all: null } })
  expect(lines.at(-2)).toEqual({ progress: { step: 'cover', rows: 0, all: 900 } })
  const { report } = lines.at(-1)
  expect([report.rowsTotal, report.rowsGood, report.rowsFaulty]).toEqual([901, 900, 1])
  expect(report.faultsByCode).toEqual([{ code: 'DUPLICATE', count: 1 }])
  expect(report.faults[0]).toMatchObject({
    row: 902,
    cell: 'B902',
    header: '证件号码',
    text: { zh: '与第 3 行是同一证件号码' },
  })
  expect(report.columns[2]).toMatchObject({ header: '部门', field: null })
  expect(answer.json).not.toContain(idOf(1))
  expect(answer.json).not.toContain('张三')
})

test('a file that is no roster is refused in the last line, with words', async () => {
  const answer = await api.call(staff(), 'POST', '/api/staff/rosters/check', csv('姓名,部门', '张三,一'))
  expect(linesOf(answer.json).at(-1).refused).toMatchObject({ code: 'INVALID_INPUT', field: 'header' })
})

test('the roster comes back marked, and the template reads as one without faults', async () => {
  const marked = await api.call(staff(), 'POST', '/api/staff/rosters/error-workbook', csv('姓名,证件号码', '张三,12'))
  expect(marked.status).toBe(200)
  expect((await readXlsx(marked.bytes)).sheets[0]!.rows[1]![2]).toContain('证件号码：')
  const refused = await api.call(staff(), 'POST', '/api/staff/rosters/error-workbook', csv('部门', '一'))
  expect([refused.status, refused.json.code]).toEqual([400, 'INVALID_INPUT'])
  const template = await api.call(staff(), 'GET', '/api/staff/rosters/template')
  const lines = linesOf((await api.call(staff(), 'POST', '/api/staff/rosters/check', template.bytes)).json)
  expect(lines.at(-1).report).toMatchObject({ format: 'xlsx', rowsTotal: 1, faultsTotal: 0 })
})

test('only who manages policies may, each opening stands in the trail, and no table holds anything of it', async () => {
  for (const role of ['bureau-officer', 'audit-admin', 'regulator'] as const)
    expect((await api.call(testStaff(alpha, role), 'POST', '/api/staff/rosters/check', csv('姓名'))).status).toBe(403)
  const rows = await database.owner.sql`select action, detail from audit_row where action = 'roster.checked'`
  expect(rows.length).toBe(5)
  expect(rows[0]!.detail).toEqual({ bytes: expect.any(Number) })
})

test('an employer’s tax statement is reckoned from what it tells, and what makes no sense is refused', async () => {
  const body = {
    wagesFen: 1_000_000_000,
    otherPlansFen: 42_000_000,
    thisPlanFen: 12_000_000,
    dependantsFen: 0,
    coversAllStaff: true,
  }
  const answer = await api.call(staff(), 'POST', '/api/staff/employers/tax-statement', body)
  expect(answer.json).toMatchObject({ capFen: 50_000_000, deductibleFen: 50_000_000, excessFen: 4_000_000 })
  for (const wagesFen of [-1, 1.5, 1e15, '10'])
    expect((await api.call(staff(), 'POST', '/api/staff/employers/tax-statement', { ...body, wagesFen })).status).toBe(
      400,
    )
})
