import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTenant } from '@gongbao/database'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { readCityFiles } from '@gongbao/program'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { applyCity } from './apply-city.ts'
import { readCityFolder, snapshotOf } from './city-folder.ts'
import {
  applyTenants,
  bindContract,
  cityAt,
  cityOf,
  exportCity,
  planByCode,
  planFolder,
  planOfVersion,
  planOnSale,
} from './index.ts'
import { listClauses, listFiles, listPlanVersions, readPlanText } from './read-register.ts'

const FIXTURE = join(import.meta.dirname, '../../../tests/harness/fixture-city')
const demoAt = Temporal.Instant.from('2025-11-20T08:00:00+08:00')
let database: TestDatabase
let folder: string
let city: TenantId
let serial = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-register-'))
  serial += 1
  city = tenantId(`city-${serial}x`)
  cpSync(FIXTURE, join(folder, city), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const apply = (only?: string[]) => applyTenants(database.owner, folder, only ? { demoAt, only } : { demoAt })
const inCity = <T>(fn: Parameters<typeof inTenant<T>>[2]) => inTenant(database.app_rw, city, fn)
function edit(file: string, find: string, put: string): void {
  const path = join(folder, city, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`not in ${file}: ${find}`)
  writeFileSync(path, text.replace(find, put))
}
const sell = (code: string) => inCity(async (tx) => bindContract(tx, (await planByCode(tx, code))!.version.id))

test('a folder becomes a city on its demo date: created, then unchanged, with one version a plan', async () => {
  expect(await apply()).toMatchObject([
    { slug: city, outcome: 'created', newVersions: [{ planCode: '2025' }, { planCode: '2026' }] },
  ])
  expect(await apply()).toMatchObject([{ slug: city, outcome: 'unchanged', newVersions: [] }])
  const versions = await inCity(listPlanVersions)
  expect(versions.items.map(({ planCode, versionNo, status }) => [planCode, versionNo, status])).toEqual([
    ['2025', 1, 'closed'],
    ['2026', 1, 'on-sale'],
  ])
  expect(await inCity(async (tx) => (await planOnSale(tx))?.code)).toBe('2026')
})

test('two loads at once make one version', async () => {
  await apply()
  edit('plans/2026.yaml', 'amount: 1000000元', 'amount: 900000元')
  const both = await Promise.all([apply(), apply()])
  expect(both.map(([one]) => one!.outcome).sort()).toEqual(['unchanged', 'updated'])
})

test('without contracts a changed plan becomes the next version; the old one can still be read', async () => {
  await apply()
  const [before, old] = await inCity(async (tx) => [await cityOf(tx), (await planByCode(tx, '2026'))!] as const)
  edit('plans/2026.yaml', 'amount: 1000000元', 'amount: 900000元')
  expect(await apply()).toMatchObject([{ outcome: 'updated', newVersions: [{ planCode: '2026', versionNo: 2 }] }])
  const now = await inCity((tx) => planByCode(tx, '2026'))
  expect(now?.plan.benefits[0]?.cap?.amount).toBe(90_000_000)
  const [asOld, asThen] = await inCity(
    async (tx) => [await planOfVersion(tx, old.version.id), await cityAt(tx, before.hash)] as const,
  )
  expect(asOld.plan.benefits[0]?.cap?.amount).toBe(100_000_000)
  expect(asThen.city.plans.get('2026')?.benefits[0]?.cap?.amount).toBe(100_000_000)
})

test('a plan with contracts never changes: the folder is refused, naming what changed, and the city stays as it was', async () => {
  await apply()
  await sell('2026')
  edit('plans/2026.yaml', 'amount: 1000000元', 'amount: 900000元')
  edit('program.yaml', 'slogan: 测试用', 'slogan: 改过的')
  const [applied] = await apply()
  expect(applied).toMatchObject({ outcome: 'refused', newVersions: [] })
  expect(applied!.findings.find(({ code }) => code === 'PLAN_FROZEN')?.zh).toMatch(/1,000,000.*900,000/)
  expect(await inCity(async (tx) => (await cityOf(tx)).city.program.slogan)).toBe('测试用')
})

test('with contracts, comments, other files and other years may still change; the plan may not be removed', async () => {
  await apply()
  await sell('2025')
  edit('plans/2025.yaml', 'title:', '# 校对过\ntitle:')
  edit('program.yaml', 'slogan: 测试用', 'slogan: 改过的')
  edit('plans/2026.yaml', 'amount: 1000000元', 'amount: 900000元')
  expect(await apply()).toMatchObject([{ outcome: 'updated', newVersions: [{ planCode: '2026', versionNo: 2 }] }])
  rmSync(join(folder, city, 'plans/2025.yaml'))
  const [applied] = await apply()
  expect(applied).toMatchObject({ outcome: 'refused' })
  expect(applied!.findings.map(({ code }) => code)).toContain('PLAN_REMOVED')
})

test('the database itself refuses to change or remove a version', async () => {
  await apply()
  const change = inTenant(
    database.owner,
    city,
    (tx) => tx.sql`update plan_version set title = 'x' where tenant_id = ${city}`,
  )
  await expect(change).rejects.toThrow(/never changes/)
  await sell('2026')
  const again = inCity(
    (tx) => tx.sql`update plan_version set first_contract_on = null where tenant_id = ${city} and plan_code = '2026'`,
  )
  await expect(again).rejects.toThrow(/never changes/)
  const remove = inTenant(database.owner, city, (tx) => tx.sql`delete from plan_version where tenant_id = ${city}`)
  await expect(remove).rejects.toThrow(/append only/)
})

test('a shared piece that people are insured on never changes either; its text is kept with the city, and _shared is no city', async () => {
  const shared = join(folder, '_shared/exclusions')
  mkdirSync(shared, { recursive: true })
  const piece = (days: number) =>
    writeFileSync(
      join(shared, 'long.yaml'),
      `- { code: LONG, name: 住得太久, takes: claim, when: { fact: stayDays, operator: greaterThan, value: ${days} } }\n`,
    )
  piece(300)
  edit('plans/2026.yaml', 'exclusions:\n', 'exclusions:\n  - { include: long, clause: Q4 }\n')
  expect(await apply()).toMatchObject([{ slug: city, outcome: 'created' }])
  expect(await inCity(async (tx) => (await cityOf(tx)).files['_shared/exclusions/long.yaml'])).toContain('300')
  piece(200)
  expect(await apply()).toMatchObject([{ outcome: 'updated', newVersions: [{ planCode: '2026', versionNo: 2 }] }])
  await sell('2026')
  piece(100)
  const [applied] = await apply()
  expect(applied).toMatchObject({ outcome: 'refused' })
  expect(applied!.findings.find(({ code }) => code === 'PLAN_FROZEN')?.zh).toMatch(/200.*100/)
})

test('a folder with a misspelt key is refused with file, line and the right key; its neighbour loads all the same', async () => {
  cpSync(FIXTURE, join(folder, 'neighbour'), { recursive: true })
  edit('plans/2026.yaml', 'fourEyesAbove:', 'fourEyeAbove:')
  const applied = await apply([city, 'neighbour'])
  expect(applied.map(({ outcome }) => outcome).sort()).toEqual(['created', 'refused'])
  const finding = applied.find(({ slug }) => slug === city)!.findings[0]!
  expect(finding).toMatchObject({ level: 'error', file: 'plans/2026.yaml' })
  expect(JSON.stringify(finding)).toContain('fourEyesAbove')
})

test('a folder whose cases fail is refused, naming what came out', async () => {
  edit('plans/2026.yaml', 'amount: 15000元', 'amount: 14000元')
  const [applied] = await apply()
  expect(applied).toMatchObject({ outcome: 'refused' })
  expect(applied!.findings.find(({ code }) => code === 'CASE_FAILED')?.zh).toMatch(/4,000.*4,800/)
})

test('a folder whose name is no slug is refused', async () => {
  cpSync(FIXTURE, join(folder, 'Not_A_Slug'), { recursive: true })
  const applied = await apply(['Not_A_Slug'])
  expect(applied).toMatchObject([{ outcome: 'refused', findings: [{ code: 'BAD_SLUG' }] }])
})

test('a plan reads as a policy, with clauses; clauses name their rules and cases; files read as written', async () => {
  await apply()
  const reading = await inCity((tx) => readPlanText(tx, '2026'))
  const text = JSON.stringify(reading)
  expect(text).toContain('年度免赔额 15,000.00 元')
  expect(text).toContain('免赔额以上的部分赔 80%')
  const { items } = await inCity(listClauses)
  expect(items.find(({ id }) => id === 'Q4')?.uses.map(({ file }) => file)).toContain('plans/2026.yaml')
  const { files } = await inCity(listFiles)
  expect(files.map(({ path }) => path)).toContain('plans/2026.yaml')
})

const HOLDS = { saleHolds: true }
/** As if a draft with these edits had been published past the folder. */
async function publishPast(file: string, find: string, put: string): Promise<void> {
  edit(file, find, put)
  const read = readCityFolder(join(folder, city))
  await inTenant(database.owner, city, async (tx) => {
    const publishedAt = tx.business.at
    expect((await applyCity(tx, snapshotOf(read, read.city!), { ...HOLDS, from: { publishedAt } })).kind).toBe(
      'changed',
    )
  })
  edit(file, put, find)
}

test('what was published is not undone by the old folder, however often it is loaded; the folder is told', async () => {
  await apply()
  await publishPast('plans/2025.yaml', 'fourEyesAbove: 50000元', 'fourEyesAbove: 25000元')
  for (let times = 0; times < 2; times += 1) {
    const [applied] = await apply()
    expect(applied).toMatchObject({ outcome: 'unchanged', newVersions: [] })
    expect(applied!.findings.find(({ code }) => code === 'FOLDER_BEHIND')?.mend.zh).toContain('tenant export')
  }
  expect(await inCity(async (tx) => (await planByCode(tx, '2025'))!.plan.fourEyesAbove)).toBe(2_500_000)
})

test('a folder changed as well is refused, naming the export; on top of the export it is taken', async () => {
  await apply()
  await publishPast('plans/2025.yaml', 'fourEyesAbove: 50000元', 'fourEyesAbove: 25000元')
  edit('program.yaml', 'slogan: 测试用', 'slogan: 改过的')
  const [apart] = await apply()
  expect(apart).toMatchObject({ outcome: 'refused' })
  expect(apart!.findings.find(({ code }) => code === 'FOLDER_APART')?.mend.en).toContain('gongbao tenant export')
  const { files } = (await inCity(exportCity))!
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, city, path), bytes)
  expect(await apply()).toMatchObject([
    { outcome: 'unchanged', findings: expect.not.arrayContaining([{ level: 'error' }]) },
  ])
  edit('program.yaml', 'slogan: 测试用', 'slogan: 改过的')
  expect(await apply()).toMatchObject([{ outcome: 'updated' }])
  const { city: now } = await inCity(cityOf)
  expect([now.program.slogan, now.plans.get('2025')?.fourEyesAbove]).toEqual(['改过的', 2_500_000])
})

test('an export is the folder, byte for byte', async () => {
  writeFileSync(join(folder, city, 'brand/logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]))
  writeFileSync(join(folder, city, 'README.md'), '\uFEFF说明\r\n')
  await apply()
  const { files } = (await inCity(exportCity))!
  const { bytes } = readCityFolder(join(folder, city))
  expect(Object.keys(files).sort()).toEqual(Object.keys(bytes).sort())
  for (const [path, content] of Object.entries(files))
    expect(Buffer.from(content).equals(bytes[path]!), path).toBe(true)
})

test('every city of tenants/ comes back as its folder, byte for byte', async () => {
  const tenants = join(import.meta.dirname, '../../../tenants')
  const applied = await applyTenants(database.owner, tenants, { demoAt })
  expect(applied.map(({ outcome }) => outcome)).toEqual(applied.map(() => 'created'))
  expect(applied.length).toBeGreaterThanOrEqual(2)
  for (const { slug } of applied) {
    const { files, shared } = (await inTenant(database.app_rw, tenantId(slug), exportCity))!
    const bytes = readCityFiles(join(tenants, slug))
    expect(Object.keys(files).sort()).toEqual(Object.keys(bytes).sort())
    for (const [path, content] of Object.entries(files))
      expect(Buffer.from(content).equals(bytes[path]!), `${slug}/${path}`).toBe(true)
    for (const [path, content] of Object.entries(shared))
      expect(Buffer.from(content).equals(readFileSync(join(tenants, path))), path).toBe(true)
    expect(Object.keys(shared).length).toBeGreaterThan(0)
  }
})

test('a plan of what a folder would change names files, versions, words and what is in force; nothing is written', async () => {
  const planned = () => inCity((tx) => planFolder(tx, readCityFolder(join(folder, city)), HOLDS))
  await apply()
  expect(await planned()).toMatchObject({
    standing: 'ahead',
    files: [],
    findings: expect.not.arrayContaining([{ level: 'error' }]),
  })
  edit('plans/2025.yaml', 'amount: 15000元', 'amount: 14000元')
  edit('plans/2026.yaml', 'amount: 1000000元', 'amount: 800000元')
  const plan = await planned()
  expect(plan.files.map(({ path, change }) => [path, change])).toEqual([
    ['plans/2025.yaml', 'changed'],
    ['plans/2026.yaml', 'changed'],
  ])
  expect(plan.plans.map(({ code, move, versionNo }) => [code, move, versionNo])).toEqual([
    ['2025', 'new', 2],
    ['2026', 'frozen', 1],
  ])
  expect(plan.plans[0]!.diff?.changes[0]?.text.zh).toMatch(/15,000 元 → 14,000 元/)
  expect(plan.findings.find(({ code }) => code === 'PLAN_FROZEN')?.zh).toMatch(
    /正在销售（2025年11月1日至.*1,000,000 元 → 800,000 元/,
  )
  expect((await inCity(listPlanVersions)).items).toHaveLength(2)
})
