/** The window and its edges: an extension decided in time counts at once, and a renewal in its grace is covered from the plan's first day. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppliedTenant, applyTenants, planByCode } from '@gongbao/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPerson } from '../harness/outside.ts'
import { type EnrollingWorld, enrollingWorld, type Family } from './enrolling.ts'

const FIXTURE = join(import.meta.dirname, '../harness/fixture-city')
const GRACE = `  - code: grace-renewal
    name: 上一年度已投保，宽限期内续保
    when:
      all:
        - { fact: insuredLastYear, operator: equal, value: true }
        - { fact: daysAfterWindow, operator: lessThanInclusive, value: 30 }
    outsideWindow: { coverFrom: plan-start }
`
const RENEWAL = `  - code: renewal
    name: 续保优惠
    when: { fact: insuredLastYear, operator: equal, value: true }
    amount: 120元
    illustrative: true
`
const extended = (on: string, more = '') =>
  `payWithin: 30分钟, extensions: [{ to: 2026-01-15, reason: 支付系统故障三天, approvedBy: 联席会议, on: ${on}, coverFrom: next-day }${more}], `

let world: EnrollingWorld
let folder: string
const [renewer, forgetful, newcomer, late] = [
  testPerson('续保人', '1980-01-01'),
  testPerson('忘事人', '1981-01-01'),
  testPerson('新来人', '1982-01-01'),
  testPerson('晚来人', '1983-01-01'),
]
let families: Record<'renewer' | 'forgetful' | 'newcomer' | 'late', Family>

beforeAll(async () => {
  world = await enrollingWorld('2024-11-20T08:00:00+08:00')
  folder = mkdtempSync(join(tmpdir(), 'gongbao-window-'))
  cpSync(FIXTURE, join(folder, world.city), { recursive: true })
  edit('  - code: city-basic', `${GRACE}  - code: city-basic`)
  edit('  - code: adult\n', `${RENEWAL}  - code: adult\n`)
  expect(await apply()).toMatchObject([{ outcome: 'updated', newVersions: [{ planCode: '2026', versionNo: 2 }] }])
  families = {
    renewer: await world.family(renewer),
    forgetful: await world.family(forgetful),
    newcomer: await world.family(newcomer),
    late: await world.family(late),
  }
  for (const family of [families.renewer, families.forgetful]) await enroll(family)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const apply = () => applyTenants(world.database.owner, folder)
function edit(find: string, put: string): void {
  const path = join(folder, world.city, 'plans/2026.yaml')
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`not there: ${find}`)
  writeFileSync(
    path,
    text.replace(find, () => put),
  )
}
const quote = async (family: Family) => {
  const { json } = await world.api.call(family.phone, 'POST', '/api/quotes', { insured: family.all })
  return { open: json.windowOpen, to: json.windowTo, line: json.lines[0], total: json.totalFen }
}
async function enroll(family: Family) {
  const order = await world.order(family.phone, family.all)
  expect(order.status).toBe(201)
  await world.pay(family.phone, order.json.orderId)
  return (await world.policies(family.phone))[0]!
}
const errorsOf = (applied: AppliedTenant | undefined) =>
  applied!.findings.filter(({ level }) => level === 'error').map(({ code, key }) => [code, key])
const versionId = () => world.in(async (tx) => (await planByCode(tx, '2026'))!.version.id)

test('inside the window a renewal has its own price, and pays it', async () => {
  await world.at('2025-12-20T08:00:00+08:00')
  expect(await quote(families.renewer)).toMatchObject({
    open: true,
    total: 12_000,
    line: { price: { code: 'renewal' } },
  })
  expect(await quote(families.newcomer)).toMatchObject({
    open: true,
    total: 15_000,
    line: { price: { code: 'adult' } },
  })
})

test('an extension decided in time counts at once, without a new version of terms that people hold', async () => {
  const early = await enroll(families.newcomer)
  expect(early).toMatchObject({ status: 'waiting-for-cover', coverFrom: '2026-01-01', planCode: '2026' })
  const before = await versionId()
  await world.at('2025-12-28T08:00:00+08:00')
  edit('payWithin: 30分钟, ', extended('2025-12-29'))
  const [future] = await apply()
  expect(future).toMatchObject({ outcome: 'refused' })
  expect(future!.findings.map(({ code }) => code)).toContain('EXTENSION_FUTURE')
  edit('on: 2025-12-29', 'on: 2025-12-28')
  expect(await apply()).toMatchObject([{ outcome: 'updated', newVersions: [] }])
  expect(await versionId()).toBe(before)
  const trail = await world.in(
    (tx) =>
      tx.sql`select subject_id, detail from audit_row where tenant_id = ${world.city} and action = 'window.extended'`,
  )
  expect(trail).toEqual([{ subject_id: before, detail: { to: '2026-01-15', decidedOn: '2025-12-28' } }])
})

test('inside the extension people enroll and pay; cover runs as the extension says; it closes on the second', async () => {
  await world.at('2026-01-10T08:00:00+08:00')
  expect(await quote(families.late)).toMatchObject({ open: true, to: '2026-01-15', line: { eligible: 'yes' } })
  await world.at('2026-01-15T23:59:40+08:00')
  expect(await quote(families.late)).toMatchObject({ open: true })
  const order = await world.order(families.late.phone, families.late.all)
  expect(order.json.payBefore).toMatch(/^2026-01-15T16:29/)
  await world.at('2026-01-16T00:10:00+08:00')
  expect(await quote(families.forgetful)).toMatchObject({ open: false })
  await world.pay(families.late.phone, order.json.orderId)
  const [policy] = await world.policies(families.late.phone)
  expect(policy).toMatchObject({ status: 'in-force', coverFrom: '2026-01-16' })
})

test('what was announced is never taken back, and no other term moves with it', async () => {
  edit('reason: 支付系统故障三天', 'reason: 报名人数不足')
  const [changed] = await apply()
  expect(errorsOf(changed)).toEqual([['EXTENSION_CHANGED', 'window.extensions[0]']])
  edit('reason: 报名人数不足', 'reason: 支付系统故障三天')
  edit('cap: { amount: 1000000元', 'cap: { amount: 900000元')
  const [moved] = await apply()
  expect(errorsOf(moved)).toEqual([['PLAN_FROZEN', 'benefits.inpatient-in-scope.cap.amount']])
  edit('cap: { amount: 900000元', 'cap: { amount: 1000000元')
  expect(await apply()).toMatchObject([{ outcome: 'unchanged' }])
})

test('in its grace a renewal is covered from the first day of the plan, at its own price; others are too late', async () => {
  await world.at('2026-02-01T08:00:00+08:00')
  expect(await quote(families.renewer)).toMatchObject({
    open: false,
    total: 12_000,
    line: { eligible: 'yes', pathway: { code: 'grace-renewal' } },
  })
  const policy = await enroll(families.renewer)
  expect(policy).toMatchObject({ status: 'in-force', coverFrom: '2026-01-01', enrolledYears: 2, premiumFen: 12_000 })
  const stranger = await world.family(testPerson('过路人', '1984-01-01'))
  const refused = await world.order(stranger.phone, stranger.all)
  expect([refused.status, refused.json.code]).toEqual([422, 'WINDOW_CLOSED'])
})

test('the grace ends on its day, counted from the end of the extension', async () => {
  await world.at('2026-02-14T23:59:00+08:00')
  expect(await quote(families.forgetful)).toMatchObject({ line: { eligible: 'yes' } })
  await world.at('2026-02-15T00:00:00+08:00')
  expect(await quote(families.forgetful)).toMatchObject({ line: { eligible: 'no' } })
  await world.assertSound()
})
