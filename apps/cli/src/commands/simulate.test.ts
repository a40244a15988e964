import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { everyCity } from '../demo/testing.ts'
import type { Wishes } from '../simulate/run.ts'
import { type Outputs, simulateFiles } from './simulate.ts'

vi.setConfig({ testTimeout: 120_000 })

const ROOT = new URL('../../../..', import.meta.url).pathname
const CITY = join(ROOT, 'tests/harness/fixture-city')
const PLAN = readdirSync(join(CITY, 'plans'))[0]!.replace('.yaml', '')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-simulate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string): string => join(folder, name)

function record(
  id: string,
  yuan: number,
  over: Record<string, unknown> = {},
  beside: Record<string, unknown> = {},
): string {
  const settlement = {
    setl_id: id,
    setl_time: `${PLAN}-03-09 10:00:00`,
    begndate: `${PLAN}-03-01`,
    enddate: `${PLAN}-03-09`,
    med_type: '21',
    fixmedins_code: 'H1',
    medfee_sumamt: `${yuan}.00`,
    inscp_scp_amt: `${yuan}.00`,
    fund_pay_sumamt: '0.00',
    psn_part_amt: `${yuan}.00`,
    ...over,
  }
  return JSON.stringify({ person: { id, birthOn: '1970-01-01', insutype: '310' }, settlement, ...beside })
}

async function run(wishes: Partial<Wishes>, outputs: Outputs = {}) {
  const [told, said]: [string[], string[]] = [[], []]
  const whole = { dir: CITY, plan: PLAN, set: [], grid: [], seed: '1', ...wishes }
  const code = await simulateFiles(
    whole,
    outputs,
    (text) => told.push(text),
    (text) => said.push(text),
  )
  return { code, told: told.join(''), said: said.join('') }
}

interface Kept {
  readonly report: {
    readonly book: { readonly kinds: Readonly<Record<'claim' | 'review', number>> }
    readonly before: {
      paidFen: number
      planHash: string
      premiumFen: number | null
      atDate: { paidFen: number | null } | null
    }
    readonly after: { paidFen: number; planHash: string }
    readonly unpaid: { after: { line: number; status: string; codes: string[]; field?: string }[] }
  }
  readonly search?: { found: { parameter: { path: string }; to: number | null }[] }
  readonly grid?: { points: { values: number[]; paidFen: number; planHash: string }[] }
}
const keptIn = (name: string): Kept => JSON.parse(readFileSync(path(name), 'utf8')) as Kept

describe('gongbao simulate', () => {
  const DEDUCTIBLE = 'inpatient-in-scope.deductible.amount'
  const records = () => {
    const lines = [
      record('A', 50_000, {}, { approvedOn: `${PLAN}-03-10`, paidOn: `${PLAN}-04-01` }),
      record('B', 18_000),
      '{',
      record('C', 9, { begndate: 'x' }),
      record('D', 30_000, { med_type: '99' }),
    ]
    writeFileSync(path('records.jsonl'), `${lines.join('\n')}\n`)
    return path('records.jsonl')
  }

  const empty = () => {
    writeFileSync(path('empty.jsonl'), '')
    return path('empty.jsonl')
  }

  it('pays a file of records before and after, lists every line it cannot pay, and keeps it with the plans’ hashes', async () => {
    const { code, told } = await run({ in: records(), set: [], on: `${PLAN}-03-31` }, { out: path('same.json') })
    expect(code).toBe(2)
    expect(told).toContain('总览 · Summary')
    const { report } = keptIn('same.json')
    expect(report.before.paidFen).toBeGreaterThan(0)
    expect(report.after).toMatchObject({ paidFen: report.before.paidFen, planHash: report.before.planHash })
    expect(report.before.atDate).toMatchObject({ paidFen: 0 })
    expect(report.unpaid.after).toEqual([
      { line: 3, status: 'error', codes: ['NOT_JSON'] },
      { line: 4, status: 'error', codes: ['INVALID_DATE'], field: 'begndate' },
      { line: 5, status: 'review', codes: ['UNKNOWN_MED_TYPE'], field: 'med_type' },
    ])
  })

  it('says why it does not say what fewer than ten people gain', async () => {
    const { told } = await run({ in: records(), set: ['inpatient-in-scope.deductible.amount=1元'] })
    expect(told).toContain('fewer than ten on one side, hidden')
    expect(told).not.toContain('By how much people gain')
  })

  it('pays nothing for a line in which a key stands twice, as adjudicate does', async () => {
    const twice = record('D', 50_000).replace('"medfee_sumamt"', '"psn_part_amt":"1.00","medfee_sumamt"')
    writeFileSync(path('twice.jsonl'), `${twice}\n`)
    expect((await run({ in: path('twice.jsonl') }, { out: path('twice.json') })).code).toBe(2)
    const { report } = keptIn('twice.json')
    expect(report.before.paidFen).toBe(0)
    expect(report.unpaid.after).toEqual([{ line: 1, status: 'error', codes: ['DOUBLE_KEY'], field: 'psn_part_amt' }])
  })

  it('says what is wrong with a wish, and how to mend it', async () => {
    const listed = (await run({ in: records(), set: ['x=1'] })).said
    expect(listed).toContain('--parameters')
    const faults: [Partial<Wishes>, string][] = [
      [{ plan: '1999' }, '没有方案 1999'],
      [{ dir: join(folder, 'none') }, '没有此目录'],
      [{ in: path('none.jsonl') }, '没有此文件或文件夹 · ENOENT'],
      [{ in: folder }, '是文件夹，不是文件 · EISDIR'],
      [{ in: records(), premium: '1234' }, '--premium 1234'],
      [{ in: records(), on: 'today' }, '--on today'],
      [{ in: records(), on: `${Number(PLAN) + 4}-01-01` }, `${Number(PLAN) + 3}-12-31 at the latest`],
      [{ in: records(), set: [`${DEDUCTIBLE}=1元`, `${DEDUCTIBLE} =2元`] }, `--set ${DEDUCTIBLE} 写了两次`],
      [{ in: records(), grid: [`${DEDUCTIBLE}=1元`, `${DEDUCTIBLE}=2元,3元`] }, `--grid ${DEDUCTIBLE} 写了两次`],
      [{ in: records(), search: 'soon' }, '--search soon'],
      [{ in: records(), set: ['price'] }, '名称=值'],
      [{ plan: '1999' }, `there is no plan 1999, only ${PLAN}`],
      [{ dir: join(folder, 'none') }, `there is no such folder: ${join(folder, 'none')}`],
      [{ synthetic: 'many' }, '--synthetic many'],
      [{ synthetic: '999999999' }, '至多八位 · must be a whole number from 1, of at most eight digits'],
      [{ synthetic: '0' }, '--synthetic 0：应为不小于 1 的整数'],
      [{ synthetic: '1' }, '没有一件理赔'],
      [{ in: empty() }, '没有一行记录'],
      [{ in: records(), synthetic: '100' }, '--in 与 --synthetic 只取一个'],
      [{ in: records(), search: 'at-least:80%' }, '--search needs the premium'],
    ]
    for (const [wish, words] of faults)
      expect(await run(wish)).toMatchObject({ code: 1, told: '', said: expect.stringContaining(words) })
  })

  it('says before it works that the output folder does not exist', async () => {
    for (const option of ['out', 'csv', 'xlsx']) {
      const outcome = await run({ in: records() }, { [option]: path('nodir/x') })
      expect(outcome).toMatchObject({ code: 1, told: '' })
      expect(outcome.said).toContain(`the output folder does not exist: ${path('nodir')}`)
    }
  })

  it('names the lines of a members file that cannot be priced', async () => {
    writeFileSync(
      path('members.jsonl'),
      '{"birthOn":"1970-01-01","count":100}\n{"birthOn":"70"}\n{"age":5,"agee":1}\n\n{"age":3,"count":0}\n',
    )
    const { code, said } = await run({ in: records(), members: path('members.jsonl') })
    expect(code).toBe(1)
    for (const words of ['第 2 行', 'birthOn', '第 3 行', 'agee', '第 4 行', '第 5 行', 'count'])
      expect(said).toContain(words)
  })
})

describe.each(everyCity())('gongbao simulate of $slug', ({ slug, city }) => {
  const dir = join(ROOT, 'tenants', slug)
  const plan = '2025'
  const path0 = city.plans.get(plan)!.benefits.find(({ deductible }) => (deductible.amount ?? 0) > 0)!.code
  const figure = `${path0}.deductible.amount`
  const wishes = { dir, plan, synthetic: '12000', seed: '7' }

  it('an invented year is the same for the same seed, and pays more on a lower deductible', async () => {
    await run({ ...wishes, set: [`${figure}=1000元`] }, { out: path('a.json'), xlsx: path('a.xlsx') })
    await run({ ...wishes, set: [`${figure}=1000元`] }, { out: path('b.json') })
    expect(readFileSync(path('a.json'), 'utf8')).toBe(readFileSync(path('b.json'), 'utf8'))
    const { report } = keptIn('a.json')
    expect(report.after.paidFen).toBeGreaterThan(report.before.paidFen)
    expect(report.before.premiumFen).toBeGreaterThan(0)
    const { sheets } = await readXlsx(readFileSync(path('a.xlsx')))
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['summary', 'benefits', 'ageBand', 'changes', 'largest', 'unclassified']),
    )
    const paid = sheets[0]!.rows.find(([name]) => String(name).includes('paid'))!
    const district = sheets.find(({ name }) => name === 'district')!
    const named = district.rows.slice(2).map(([name]) => name)
    for (const { code, name } of city.program.city.districts) {
      expect(named).not.toContain(code)
      expect(named).toContain(name)
    }
    expect([paid[1], paid[2]]).toEqual([report.before.paidFen / 100, report.after.paidFen / 100])
  })

  it('another plan of the city is tried as if it had stood in that year', async () => {
    const { code } = await run({ ...wishes, against: '2026' }, { out: path('against.json') })
    expect(code).not.toBe(1)
    const { report } = keptIn('against.json')
    expect(report.after.planHash).not.toBe(report.before.planHash)
    expect(report.after.paidFen).toBeGreaterThan(0)
  })

  it('a search and a grid say what each figure would do', async () => {
    const grid = [`${figure}=1000元..5000元/1000元`]
    const { told } = await run(
      { ...wishes, search: 'at-least:100%', grid },
      { out: path('g.json'), csv: path('g.csv') },
    )
    const { search, grid: kept } = keptIn('g.json')
    expect(told).toMatch(new RegExp(`${figure} .+·免赔额 deductible`, 'i'))
    expect(told).toContain('使赔付率至少 100%')
    expect((await run({ ...wishes, search: 'at-least:1%' })).told).toContain('met already')
    expect(search!.found.length).toBeGreaterThan(5)
    expect(kept!.points.map(({ values }) => values[0])).toEqual([100_000, 200_000, 300_000, 400_000, 500_000])
    const paid = kept!.points.map(({ paidFen }) => paidFen)
    expect([...paid].sort((a, b) => b - a)).toEqual(paid)
    expect(readFileSync(path('g.csv'), 'utf8').split('\r\n')).toHaveLength(7)
  })
})

const INVENTED = join(ROOT, 'tests/fixtures/cities')
it.each(readdirSync(INVENTED))('an invented year of %s can mostly be judged, and prices everyone', async (slug) => {
  const dir = join(INVENTED, slug)
  const plan = readdirSync(join(dir, 'plans'))[0]!.replace('.yaml', '')
  await run({ dir, plan, synthetic: '3000' }, { out: path('city.json') })
  const { report } = keptIn('city.json')
  const { claim, review } = report.book.kinds
  expect(claim).toBeGreaterThan(150)
  expect(review).toBeLessThan(claim / 5)
  expect(report.before.paidFen).toBeGreaterThan(0)
  expect(report.before.premiumFen).toBeGreaterThan(0)
})
