import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { audit, findKeys, installKeys, sealAudit } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { holdDataDir } from '../start/lock.ts'
import { noteRunning } from '../start/running.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'gongbao-audit-'))
let database: TestDatabase
let cities: TenantId[]
let letGo: () => void
beforeAll(async () => {
  installKeys(findKeys(dataDir, {}))
  database = await testDatabase()
  cities = [await seedTenant(database, 'alpha'), await seedTenant(database, 'beta')]
  for (const tenantId of cities) {
    const act = { action: 'test.done', subjectKind: 'test', subjectId: 'x' }
    const actor = { realm: 'system', tenantId, process: 'test' } as const
    await inTenant(database.app_rw, tenantId, (tx) => audit(tx, actor, act, act))
  }
  await sealAudit(database.sealer)
  letGo = holdDataDir(dataDir)
  noteRunning(dataDir, { pid: process.pid, port: 0, sandboxPort: 0, adminUrl: database.adminUrl })
})
afterAll(async () => {
  await database.drop()
  letGo()
  rmSync(dataDir, { recursive: true })
})

/** As somebody types it beside the running house. */
const verify = () =>
  new Promise<{ code: number; lines: string[] }>((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir, GONGBAO_KEYS: '' }
    execFile(process.execPath, [MAIN, 'audit', 'verify'], { env }, (failure, out) => {
      resolve({ code: failure ? Number(failure.code) : 0, lines: out.trim().split('\n') })
    })
  })

test('gongbao audit verify finds a sound chain sound, and names what was altered in which city', async () => {
  const sound = await verify()
  expect(sound.code).toBe(0)
  expect(sound.lines.map((line) => line.split('  ').slice(0, 2))).toEqual(cities.map((city) => [city, '完好 sound']))
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`update audit_row set subject_id = 'y' where tenant_id = 'beta' and id = (select min(id::text)::uuid from audit_row where tenant_id = 'beta')`
  })
  await admin.end()
  const broken = await verify()
  expect(broken.code).toBe(1)
  expect(broken.lines[0]).toMatch(/^alpha {2}完好/)
  expect(broken.lines[1]).toMatch(/^beta {2}有异常 NOT SOUND/)
  expect(broken.lines[2]).toMatch(/^ {2}row-altered {2}[0-9a-f-]{36}$/)
})
