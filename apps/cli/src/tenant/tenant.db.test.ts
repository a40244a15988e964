import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newKeys } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { tenantId } from '@gongbao/kernel'
import { applyTenants, bindContract, planByCode } from '@gongbao/register'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { holdDataDir } from '../start/lock.ts'
import { noteRunning } from '../start/running.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const FIXTURE = fileURLToPath(new URL('../../../../tests/harness/fixture-city', import.meta.url))
const demoAt = Temporal.Instant.from('2025-11-20T08:00:00+08:00')

// Each command is a process of its own.
vi.setConfig({ testTimeout: 120_000 })

/** Of the one database, whichever home a command is given. */
const KEYS = newKeys()

let database: TestDatabase
let home: string
let slug: string
let serial = 0
let letGo: () => void
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  serial += 1
  slug = `qing-${serial}`
  home = mkdtempSync(join(tmpdir(), 'gongbao-tenant-'))
  cpSync(FIXTURE, join(home, 'tenants', slug), { recursive: true })
  cpSync(join(home, 'tenants', slug), join(home, 'as-it-was'), { recursive: true })
  letGo = holdDataDir(home)
  noteRunning(home, { pid: process.pid, port: 8080, sandboxPort: 8090, adminUrl: database.adminUrl })
  await applyTenants(database.owner, join(home, 'tenants'), { demoAt })
})
afterEach(() => {
  letGo()
  rmSync(home, { recursive: true })
})

const gongbao = (...args: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: home, TENANTS_DIR: join(home, 'tenants'), GONGBAO_KEYS: KEYS }
    execFile(process.execPath, [MAIN, 'tenant', ...args], { env }, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error })
    })
  })
function edit(file: string, find: string, put: string): void {
  const path = join(home, 'tenants', slug, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(find)
  writeFileSync(path, text.replace(find, put))
}
const listed = (dir: string) =>
  (
    readdirSync(dir, { recursive: true, withFileTypes: true }) as {
      name: string
      parentPath: string
      isFile(): boolean
    }[]
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()
function expectSame(a: string, b: string): void {
  expect(listed(a)).toEqual(listed(b))
  for (const path of listed(a)) expect(readFileSync(join(a, path)).equals(readFileSync(join(b, path))), path).toBe(true)
}

const IN_FORCE = /方案 2025 第 1 版自2025年11月20日起已有保单，不能改动：.*15,000 元 → 14,000 元/

describe('gongbao tenant', () => {
  it.each(['diff', 'apply'])('%s of a folder that is not there says so first, house or no house', async (what) => {
    letGo()
    const { code, out, error } = await gongbao(what, '/nope')
    letGo = holdDataDir(home)
    expect([code, out]).toEqual([1, ''])
    expect(error).toContain(`没有城市目录 /nope，现有 ${slug} · there is no city's folder /nope`)
  })

  it('says what loading would change, in words, and changes nothing', async () => {
    expect((await gongbao('diff', slug)).out).toContain('没有改动')
    edit('plans/2025.yaml', 'amount: 15000元', 'amount: 14000元')
    const { code, out } = await gongbao('diff', slug)
    expect([code, out]).toEqual([0, expect.stringContaining('~ plans/2025.yaml')])
    expect(out).toContain('方案 2025 → 第 2 版')
    expect(out).toMatch(/免赔额：15,000 元 → 14,000 元 {2}〔Q4〕/)
    expect(out).toContain('1 处改变；1 条规则改变；涉及条款 Q4')
    expect((await gongbao('diff', slug, '--json')).out).toContain('"versionNo": 2')
    expect((await gongbao('diff', slug)).out).toContain('→ 第 2 版')
  })

  it('shows the plan, then loads it', async () => {
    edit('plans/2025.yaml', 'amount: 15000元', 'amount: 14000元')
    const { code, out } = await gongbao('apply', slug)
    expect([code, out]).toEqual([0, expect.stringContaining('15,000 元 → 14,000 元')])
    expect(out).toContain(`${slug}  updated`)
    expect((await gongbao('diff', slug)).out).toContain('没有改动')
  })

  it('refuses to touch what is in force, before and at loading', async () => {
    await inTenant(database.app_rw, tenantId(slug), async (tx) =>
      bindContract(tx, (await planByCode(tx, '2025'))!.version.id),
    )
    edit('plans/2025.yaml', 'amount: 15000元', 'amount: 14000元')
    for (const command of ['diff', 'apply']) {
      const { code, out, error } = await gongbao(command, slug)
      expect([code, out, error]).toEqual([1, expect.stringMatching(IN_FORCE), expect.any(String)])
    }
  })

  it('exports the folder byte for byte, into another place and over its own', async () => {
    const { code } = await gongbao('export', slug, '--out', join(home, 'exported'))
    expect(code).toBe(0)
    expectSame(join(home, 'exported'), join(home, 'as-it-was'))
    expect((await gongbao('export', slug)).out).toContain('0 个有改动')
    expectSame(join(home, 'tenants', slug), join(home, 'as-it-was'))
  })

  it('does not overwrite changes that were never loaded, unless told to', async () => {
    edit('program.yaml', 'slogan: 测试用', 'slogan: 改过的')
    const { code, error } = await gongbao('export', slug)
    expect([code, error]).toEqual([1, expect.stringContaining('从未载入的改动')])
    expect(readFileSync(join(home, 'tenants', slug, 'program.yaml'), 'utf8')).toContain('改过的')
    expect((await gongbao('export', slug, '--force')).code).toBe(0)
    expectSame(join(home, 'tenants', slug), join(home, 'as-it-was'))
  })

  it('says so when the city, the house or the option is not there', async () => {
    expect((await gongbao('export', 'nowhere')).error).toContain('没有此城市')
    expect((await gongbao('diff', 'nowhere')).error).toContain('没有城市目录 nowhere')
    expect((await gongbao('diff', '--jsno')).error).toContain('--json')
    rmSync(join(home, 'running.json'))
    expect((await gongbao('diff')).error).toContain('没有正在运行的系统')
  })
})
