import { installKeys, newKeys, parseKeys, type StaffPrincipal } from '@gongbao/access'
import { inTenant, setDemoClock, type TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal, type TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { seedCity } from '../../../../tests/harness/seed-city.ts'
import { testStaff } from '../../../../tests/harness/test-api.ts'
import { bindContract } from '../bind-contract.ts'
import { cityAt, cityOf, planByCode, planOfVersion } from '../city-of.ts'
import { listPlanVersions } from '../read-register.ts'
import { actOnDraft, answerObjection, recordAct } from './act-on-draft.ts'
import { beginDraftFile } from './begin-draft-file.ts'
import type { Draft } from './draft.store.ts'
import type { DraftFiles } from './draft-content.rules.ts'
import { openDraft } from './open-draft.ts'
import { approveDraft, publishDraft } from './publish-draft.ts'
import { filesOf } from './read-content.ts'
import { checkUnsaved, listDrafts, readDraft, readDraftText } from './read-draft.ts'
import { rebaseDraft, reviseDraft } from './revise-draft.ts'
import { signDraft } from './sign-draft.ts'
import { finishSimulation, requestSimulation, simulationTask } from './simulation.ts'
import { submitDraft } from './submit-draft.ts'

let database: TestDatabase
let city: TenantId
let serial = 0
type Staff = Record<'product' | 'product2' | 'actuary' | 'bureau' | 'finance', StaffPrincipal>
let staff: Staff
/** Before the window of 2026 opens: it is approved and not on sale. */
const BEFORE_SALE = '2025-10-20T09:00:00+08:00'

beforeAll(async () => {
  installKeys(parseKeys(newKeys()))
  database = await testDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  serial += 1
  city = await seedCity(database, `drafts-${serial}`, { at: BEFORE_SALE })
  staff = {
    product: testStaff(city, 'lead-product'),
    product2: testStaff(city, 'lead-product'),
    actuary: testStaff(city, 'actuary'),
    bureau: testStaff(city, 'bureau-officer'),
    finance: testStaff(city, 'lead-finance'),
  }
})

const at = (moment: string) => setDemoClock(database.owner, city, Temporal.Instant.from(moment))
const run = <T>(fn: (tx: TenantTx) => Promise<T | Refusal>): Promise<T | Refusal> => inTenant(database.app_rw, city, fn)
async function must<T>(fn: (tx: TenantTx) => Promise<T | Refusal>): Promise<T> {
  const value = await run(fn)
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.text.zh}`)
  return value
}
const refused = async (fn: (tx: TenantTx) => Promise<unknown>): Promise<Refusal> => {
  const value = await run(fn)
  if (!isRefusal(value)) throw new Error('it was not refused')
  return value
}

const open = (planCode = '2026', by = staff.product) => must((tx) => openDraft(tx, by, { fromCode: '2026', planCode }))
const textOf = async (draft: Draft, path: string): Promise<string> =>
  (await must((tx) => readDraftText(tx, draft.id, path))).text ?? ''
async function edited(draft: Draft, path: string, find: string, put: string): Promise<DraftFiles> {
  const text = await textOf(draft, path)
  expect(text).toContain(find)
  return { [path]: text.replace(find, put) }
}
const revise = (draft: Draft, files: DraftFiles, by = staff.product) =>
  must((tx) => reviseDraft(tx, by, draft.id, { revisionNo: draft.revisionNo, files }))
/** A draft that lowers the cap of 2026, which no case of the city speaks of. */
async function lowered(put = '900000元'): Promise<Draft> {
  const draft = await open()
  return revise(draft, await edited(draft, 'plans/2026.yaml', 'amount: 1000000元', `amount: ${put}`))
}
const filesOfDraft = (draft: Draft): Promise<DraftFiles> => must((tx) => filesOf(tx, draft))
const seen = (draft: Draft) => ({ seen: draft.contentHash })
const submit = (draft: Draft) => must((tx) => submitDraft(tx, staff.product, draft.id, seen(draft), []))
const sign = (draft: Draft) => must((tx) => signDraft(tx, staff.actuary, draft.id, seen(draft)))
async function simulate(draft: Draft): Promise<void> {
  const { id } = await must((tx) => requestSimulation(tx, staff.product, draft.id))
  await must((tx) => finishSimulation(tx, id, { method: 'test' }))
}
const approve =
  (draft: Draft, by = staff.finance) =>
  (tx: TenantTx) =>
    approveDraft(tx, by, draft.id, seen(draft), [])
const publish =
  (draft: Draft, by = staff.product) =>
  (tx: TenantTx) =>
    publishDraft(tx, by, draft.id, seen(draft), [])
async function approved(draft: Draft): Promise<Draft> {
  await submit(draft)
  await sign(draft)
  await simulate(draft)
  return must(approve(draft))
}

describe('from draft to sale', () => {
  test('drafted, reviewed, signed, simulated, approved by another, published: a new version and a new state of the city', async () => {
    const before = await must(cityOf)
    const old = (await must(async (tx) => planByCode(tx, '2026')))!
    const draft = await approved(await lowered())
    const { newVersions, draft: published } = await must(publish(draft))
    expect(newVersions).toMatchObject([{ planCode: '2026', versionNo: 2 }])
    const now = await must(cityOf)
    expect(published).toMatchObject({ state: 'published', publishedHash: now.hash })
    expect((await must(async (tx) => planByCode(tx, '2026')))!.plan.benefits[0]!.cap!.amount).toBe(90_000_000)
    const [then, asOld] = await must(
      async (tx) => [await cityAt(tx, before.hash), await planOfVersion(tx, old.version.id)] as const,
    )
    expect(then.city.plans.get('2026')!.benefits[0]!.cap!.amount).toBe(100_000_000)
    expect(asOld.plan.benefits[0]!.cap!.amount).toBe(100_000_000)
    const kinds = (await must((tx) => readDraft(tx, staff.product, draft.id, []))).events.map(({ kind }) => kind)
    expect(kinds).toEqual(['opened', 'submitted', 'signed', 'approved', 'published'])
    const trail = await database.owner.sql`select action from audit_row where tenant_id = ${city} order by id`
    expect(trail.map(({ action }) => action)).toEqual(
      ['opened', 'revised', 'submitted', 'signed', 'simulated', 'approved', 'published'].map((one) => `draft.${one}`),
    )
    expect((await refused(publish(published))).code).toBe('STATE_FORBIDS')
  })

  test('a plan of the next year is written from this year’s: dates moved, filing number to come, and published when it has one', async () => {
    let draft = await open('2027')
    const first = await must((tx) => readDraft(tx, staff.product, draft.id, []))
    expect(first.check.findings.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual([
      'PLAN_WITHOUT_CYCLE',
    ])
    expect(first.check.findings.map(({ code }) => code)).toContain('NOT_FILED')
    expect(await textOf(draft, 'plans/2027.yaml')).toContain('cover: { from: 2027-01-01, to: 2027-12-31')
    const cycle = (await textOf(draft, 'cycles/2024-2026.yaml')).replace('[2024, 2025, 2026]', '[2027, 2028, 2029]')
    const ownPlan = { 'plans/2027.yaml': await textOf(draft, 'plans/2027.yaml') }
    draft = await revise(draft, { ...ownPlan, 'cycles/2027-2029.yaml': cycle })
    await submit(draft)
    await sign(draft)
    await simulate(draft)
    expect((await refused(approve(draft))).text.zh).toContain('备案号')
    draft = await must((tx) =>
      actOnDraft(tx, staff.finance, draft.id, 'return', { ...seen(draft), note: '请填备案号' }),
    )
    const filed = await edited(draft, 'plans/2027.yaml', '待备案', '测试备案2027')
    draft = await revise(draft, { ...filed, 'cycles/2027-2029.yaml': cycle })
    await must(publish(await approved(draft)))
    expect((await must(async (tx) => planByCode(tx, '2027')))!.status).toBe('approved')
    expect((await must(listPlanVersions)).items.map(({ planCode, versionNo }) => [planCode, versionNo])).toEqual([
      ['2025', 1],
      ['2026', 1],
      ['2027', 1],
    ])
  })

  test('comments may name a place; an objection keeps the draft from approval until it is answered', async () => {
    const draft = await lowered()
    await must((tx) =>
      actOnDraft(tx, staff.bureau, draft.id, 'comment', {
        seen: null,
        note: '限额降得多',
        place: 'plans/2026.yaml cap',
      }),
    )
    const note = '基金结余充足，不应降低限额'
    await must((tx) => actOnDraft(tx, staff.bureau, draft.id, 'object', { seen: null, note }))
    await submit(draft)
    await sign(draft)
    await simulate(draft)
    expect((await refused(approve(draft))).text.zh).toContain('异议')
    const read = await must((tx) => readDraft(tx, staff.product, draft.id, []))
    expect(read.needs.map(({ zh }) => zh)).toEqual(['答复异议'])
    const objection = read.events.find(({ kind }) => kind === 'objected')!.eventId
    expect((await refused((tx) => answerObjection(tx, staff.finance, draft.id, objection, '同意'))).code).toBe(
      'FORBIDDEN',
    )
    const comment = read.events.find(({ kind }) => kind === 'commented')!.eventId
    expect((await refused((tx) => answerObjection(tx, staff.product, draft.id, comment, '不是异议'))).code).toBe(
      'NOT_FOUND',
    )
    await must((tx) => answerObjection(tx, staff.product, draft.id, objection, '精算测算见附件'))
    await must(approve(draft))
    const after = await must((tx) => readDraft(tx, staff.bureau, draft.id, []))
    expect(after.events.find(({ kind }) => kind === 'objected')!.answer?.note).toBe('精算测算见附件')
    expect(after.needs).toEqual([])
  })
})

describe('two people', () => {
  test('whoever edited any revision is an author and cannot approve; whoever wrote none of it can', async () => {
    // A city in which the same role drafts and approves: only the person keeps them apart.
    const own = await open()
    const text = await textOf(own, 'program.yaml')
    const files = { 'program.yaml': text.replace('approve: [lead-finance]', 'approve: [lead-product]') }
    await must(publish(await approved(await revise(own, files))))
    let draft = await lowered()
    draft = await revise(
      draft,
      await edited(draft, 'plans/2026.yaml', 'amount: 900000元', 'amount: 800000元'),
      staff.product2,
    )
    await submit(draft)
    await sign(draft)
    await simulate(draft)
    for (const author of [staff.product, staff.product2])
      expect((await refused(approve(draft, author))).code).toBe('FOUR_EYES')
    await must(approve(draft, testStaff(city, 'lead-product')))
    await must(publish(draft, staff.product))
  })

  test('the signature falls with the content, and nobody acts on what they did not see', async () => {
    let draft = await lowered()
    const first = draft
    await submit(draft)
    await sign(draft)
    await must((tx) => actOnDraft(tx, staff.product, draft.id, 'return', { ...seen(draft), note: '改一个数' }))
    draft = await revise(draft, await edited(draft, 'plans/2026.yaml', 'amount: 900000元', 'amount: 850000元'))
    await submit(draft)
    await simulate(draft)
    expect((await refused(approve(draft))).text.zh).toContain('精算签字')
    expect((await refused((tx) => signDraft(tx, staff.actuary, draft.id, seen(first)))).code).toBe('CONFLICT')
    await sign(draft)
    await must(approve(draft))
  })

  test('nobody signs before the day that the plan itself names for it', async () => {
    let draft = await lowered()
    const later = await edited(draft, 'plans/2026.yaml', 'signedOn: 2025-10-17', 'signedOn: 2025-10-25')
    draft = await revise(draft, later)
    await submit(draft)
    const early = '方案写明的精算签字日期是2025年10月25日，到那天才能签字；要提前签，请先改这个日期'
    expect((await refused((tx) => signDraft(tx, staff.actuary, draft.id, seen(draft)))).text.zh).toBe(early)
    const before = await must((tx) => readDraft(tx, staff.actuary, draft.id, []))
    expect(before.acts).not.toContain('sign')
    expect(before.needs.map(({ zh }) => zh)).toEqual([early, '完成一次试算'])
    await at('2025-10-25T00:00:01+08:00')
    expect((await must((tx) => readDraft(tx, staff.actuary, draft.id, []))).acts).toContain('sign')
    await sign(draft)
  })

  test('roles the city does not appoint are refused, whatever their permissions', async () => {
    const draft = await lowered()
    expect((await refused((tx) => openDraft(tx, staff.finance, { fromCode: '2026', planCode: '2028' }))).code).toBe(
      'FORBIDDEN',
    )
    expect(
      (await refused((tx) => reviseDraft(tx, staff.bureau, draft.id, { revisionNo: draft.revisionNo, files: {} })))
        .code,
    ).toBe('FORBIDDEN')
    await submit(draft)
    for (const who of [staff.bureau, staff.actuary, staff.product])
      expect((await refused(approve(draft, who))).code).toBe('FORBIDDEN')
    expect(
      (await refused((tx) => actOnDraft(tx, staff.finance, draft.id, 'object', { seen: null, note: '不' }))).code,
    ).toBe('FORBIDDEN')
    const list = await must((tx) => listDrafts(tx, staff.bureau, false))
    expect(list).toMatchObject({ mayOpen: false, items: [{ acts: ['simulate', 'comment', 'object'] }] })
  })
})

describe('the next year', () => {
  test('begins with the plan and its cases, dates moved; the findings of the draft’s own making come first', async () => {
    const draft = await open('2027')
    const cases = await textOf(draft, 'cases/2027.yaml')
    expect(cases).toContain('plan: 2027')
    expect(cases).not.toContain('plan: 2026')
    const { check } = await must((tx) => readDraft(tx, staff.product, draft.id, []))
    expect(check.cases.filter(({ plan }) => plan === '2027').map(({ passed }) => passed)).toEqual([true])
    const isNew = check.findings.map((finding) => finding.isNew)
    expect(new Set(isNew)).toEqual(new Set([true, false]))
    expect(isNew).toEqual([...isNew].sort((a, b) => Number(b) - Number(a)))
    expect(check.findings.filter((finding) => finding.isNew).map(({ code }) => code)).toContain('PLAN_WITHOUT_CYCLE')
  })
})

test('a new file begins as what it is; what no folder holds is refused by name', async () => {
  const draft = await open('2027')
  const cycle = await must((tx) => beginDraftFile(tx, draft.id, 'cycles/2027-2029.yaml'))
  expect(cycle.text).toContain('planYears: [2027, 2028, 2029]')
  const files = { ...(await filesOfDraft(draft)), 'cycles/2027-2029.yaml': cycle.text }
  const { findings } = await must((tx) => checkUnsaved(tx, draft.id, files, []))
  expect(findings.map(({ code }) => code)).not.toContain('PLAN_WITHOUT_CYCLE')
  expect(await refused((tx) => beginDraftFile(tx, draft.id, 'cycle/2027.yaml'))).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'path',
    text: { zh: expect.stringContaining('cycles/<名称>.yaml') },
  })
})

describe('what may not go on', () => {
  test('errors and failing cases are named with file, line and mend while typing, and refuse the submission', async () => {
    let draft = await open()
    const wrong = await edited(draft, 'plans/2026.yaml', 'fourEyesAbove:', 'fourEyeAbove:')
    const live = await must((tx) => checkUnsaved(tx, draft.id, wrong, []))
    expect(live.findings[0]).toMatchObject({ code: 'UNKNOWN_KEY', file: 'plans/2026.yaml', line: expect.any(Number) })
    expect(JSON.stringify(live.findings[0])).toContain('fourEyesAbove')
    draft = await revise(draft, await edited(draft, 'plans/2026.yaml', 'amount: 15000元', 'amount: 12000元'))
    const refusal = (await refused((tx) => submitDraft(tx, staff.product, draft.id, seen(draft), []))) as Refusal & {
      errors: { field: string }[]
    }
    expect(refusal.code).toBe('CONTENT_FAULTY')
    expect(refusal.errors[0]!.field).toContain('cases/basic.yaml:1')
    const read = await must((tx) => readDraft(tx, staff.product, draft.id, []))
    expect(read.check.cases).toMatchObject([{ passed: false, differences: [{ actual: '6,400.00 元' }] }])
    expect(read.check.diff?.changes[0]?.text.zh).toMatch(/免赔额：15,000 元 → 12,000 元/)
    expect(read.check.diff?.summary.zh).toBe('1 处改变；1 条规则改变；涉及条款 Q4')
  })

  test('a draft that changes nothing is no draft to submit; another plan’s file does not belong in it', async () => {
    const draft = await open()
    expect((await refused((tx) => submitDraft(tx, staff.product, draft.id, seen(draft), []))).text.zh).toContain(
      '没有任何改动',
    )
    const files = { 'plans/2025.yaml': 'title: x' }
    expect(await refused((tx) => reviseDraft(tx, staff.product, draft.id, { revisionNo: 1, files }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'files.plans/2025.yaml',
    })
  })

  test('somebody else’s newer revision is not written over; saving what is there already is no revision', async () => {
    const draft = await lowered()
    const stale = { revisionNo: 1, files: { 'CHANGELOG.md': 'x' } }
    expect((await refused((tx) => reviseDraft(tx, staff.product, draft.id, stale))).code).toBe('CONFLICT')
    const same = await revise(draft, { 'plans/2026.yaml': await textOf(draft, 'plans/2026.yaml') }, staff.product2)
    expect(same.revisionNo).toBe(draft.revisionNo)
    expect((await must((tx) => readDraft(tx, staff.product2, draft.id, []))).authors).toHaveLength(1)
  })

  test('the program’s name is not a draft’s to change', async () => {
    const draft = await open()
    const files = await edited(draft, 'program.yaml', 'name: 清屿惠民保（测试）', 'name: 别的名字')
    const { findings } = await must((tx) => checkUnsaved(tx, draft.id, files, []))
    expect(findings.find(({ code }) => code === 'NAME_CHANGED')?.level).toBe('error')
  })

  test('over a version on sale or with policies: refused, naming the version and what is in force', async () => {
    const draft = await lowered()
    await at('2025-11-20T09:00:00+08:00')
    const onSale = await refused((tx) => submitDraft(tx, staff.product, draft.id, seen(draft), []))
    expect(onSale).toMatchObject({ code: 'IN_FORCE' })
    expect(onSale.text.zh).toMatch(
      /方案 2026 第 1 版正在销售（2025年11月1日至2025年12月31日）.*1,000,000 元 → 900,000 元/,
    )
    await at(BEFORE_SALE)
    const ready = await approved(draft)
    await at('2025-11-01T00:00:01+08:00')
    expect((await refused(publish(ready))).code).toBe('IN_FORCE')
    await must(async (tx) => bindContract(tx, (await planByCode(tx, '2026'))!.version.id))
    await at('2026-02-01T09:00:00+08:00')
    expect((await refused(publish(ready))).text.zh).toContain('方案 2026 第 1 版自2025年11月1日起已有保单')
    expect((await must(listPlanVersions)).items).toHaveLength(2)
  })

  test('without a simulation of this very content nothing is approved, and a finished one never changes', async () => {
    const draft = await lowered()
    await submit(draft)
    await sign(draft)
    expect((await refused(approve(draft))).text.zh).toContain('试算')
    const asked = await must((tx) => requestSimulation(tx, staff.bureau, draft.id))
    expect((await must((tx) => requestSimulation(tx, staff.product, draft.id))).id).toBe(asked.id)
    const task = await must((tx) => simulationTask(tx, asked.id))
    expect(task).toMatchObject({ before: { planCode: '2026' }, after: { planCode: '2026' } })
    await must((tx) => finishSimulation(tx, asked.id, { method: 'test' }))
    expect(await must((tx) => simulationTask(tx, asked.id))).toBeNull()
    await expect(run((tx) => finishSimulation(tx, asked.id, { method: 'other' }))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/never changes/) },
    })
    await must(approve(draft))
  })

  test('nor published, were it approved all the same; the day the actuary names is waited for', async () => {
    const draft = await lowered()
    await submit(draft)
    await sign(draft)
    await must((tx) => recordAct(tx, staff.finance, { ...draft, state: 'review' }, 'approve', {}))
    const publish = (tx: TenantTx) => publishDraft(tx, staff.product, draft.id, { seen: draft.contentHash }, [])
    expect((await refused(publish)).text.zh).toContain('试算')
    await at('2025-10-10T09:00:00+08:00')
    const { needs } = await must((tx) => readDraft(tx, staff.finance, draft.id, []))
    expect(needs.map(({ zh }) => zh)).toEqual([
      '方案写明的精算签字日期是2025年10月17日，到那天才能签字；要提前签，请先改这个日期',
      '完成一次试算',
    ])
    expect((await refused(publish)).text.zh).toContain('2025年10月17日')
  })
})

describe('two drafts', () => {
  test('the second is taken to the newest state first; a file both changed is kept only when its author names it', async () => {
    const [first, second] = [await lowered(), await lowered('700000元')]
    let other = await open('2027')
    await must(publish(await approved(first)))
    expect((await refused(approve(other))).code).toBe('STATE_FORBIDS')
    await submit(second)
    await sign(second)
    await simulate(second)
    expect((await refused(approve(second))).text.zh).toContain('退回')
    await must((tx) => actOnDraft(tx, staff.finance, second.id, 'return', { ...seen(second), note: '请更新' }))
    const rebase =
      (draft: Draft, keep: string[] = []) =>
      (tx: TenantTx) =>
        rebaseDraft(tx, staff.product, draft.id, { revisionNo: draft.revisionNo, keep })
    expect((await refused(rebase(second))).text.zh).toContain('plans/2026.yaml')
    const read = await must((tx) => readDraft(tx, staff.product, second.id, []))
    expect(read).toMatchObject({
      isOnNewest: false,
      overtaken: ['plans/2026.yaml'],
      check: { diff: { summary: expect.anything() } },
    })
    const kept = await must(rebase(second, ['plans/2026.yaml']))
    expect((await must((tx) => readDraft(tx, staff.product, second.id, []))).check.diff?.changes[0]?.text.zh).toMatch(
      /900,000 元 → 700,000 元/,
    )
    expect(kept.contentHash).not.toBe(second.contentHash)
    other = await must(rebase(other))
    expect((await must((tx) => readDraft(tx, staff.product, other.id, []))).isOnNewest).toBe(true)
  })

  test('of two publications at once one happens', async () => {
    const draft = await approved(await lowered())
    const both = await Promise.all([run(publish(draft)), run(publish(draft, staff.product2))])
    expect(both.map((one) => (isRefusal(one) ? one.code : 'published')).sort()).toEqual(['STATE_FORBIDS', 'published'])
    expect((await must(listPlanVersions)).items.filter(({ planCode }) => planCode === '2026')).toHaveLength(2)
  })
})

test('revisions and events are facts: the application can neither change nor remove one', async () => {
  const draft = await lowered()
  const hostile: ((tx: TenantTx) => Promise<unknown>)[] = [
    (tx) => tx.sql`update draft_revision set edited_by = ${staff.finance.accountId} where tenant_id = ${city}`,
    (tx) => tx.sql`delete from draft_event where tenant_id = ${city}`,
    (tx) => tx.sql`update program_draft set opened_by = ${staff.finance.accountId} where tenant_id = ${city}`,
    (tx) => tx.sql`update city_snapshot set content = '' where tenant_id = ${city}`,
    (tx) => tx.sql`update plan_version set title = 'x' where tenant_id = ${city}`,
  ]
  for (const act of hostile) await expect(run(act)).rejects.toThrow(/permission denied|append only|never changes/)
  const unknown = 'ffffffff-ffff-7fff-bfff-ffffffffffff' as Id<'draft'>
  expect((await refused((tx) => readDraft(tx, staff.product, unknown, []))).code).toBe('NOT_FOUND')
  expect(draft.state).toBe('draft')
})
