import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  assertDurable,
  connect,
  type EmbeddedServer,
  migrate,
  pendingMigrations,
  readMigrations,
  roleUrls,
  startEmbedded,
} from '@gongbao/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'

const dataDir = openTempDir('gongbao-migrate-')
let server: EmbeddedServer
beforeAll(async () => {
  server = await startEmbedded({ dataDir, settings: { fsync: 'off', full_page_writes: 'off' } })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('migrations run at once and twice: each file is applied once', async () => {
  const all = readMigrations().map((migration) => migration.name)
  const runs = await Promise.all(Array.from({ length: 6 }, () => migrate(server.adminUrl)))
  expect(runs.flat().sort()).toEqual(all)
  expect(await migrate(server.adminUrl)).toEqual([])
  const app = connect(roleUrls(server.adminUrl).app_rw, 'app_rw')
  expect(await pendingMigrations(app.sql)).toEqual([])
  await app.close()
})

test('a file that changed after it was applied stops the deployment; a broken one leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-files-'))
  cpSync(join(import.meta.dirname, '../../migrations'), folder, { recursive: true })
  const broken = join(folder, '9999_broken.sql')
  writeFileSync(broken, 'create table half_made (id int primary key); select no_such_function();')
  await expect(migrate(server.adminUrl, { folder })).rejects.toThrow('9999_broken.sql')
  const owner = connect(roleUrls(server.adminUrl).owner, 'owner')
  expect((await owner.sql`select to_regclass('half_made') as name`)[0]!.name).toBeNull()
  await owner.close()
  rmSync(broken)
  const first = join(folder, '0001_foundation.sql')
  writeFileSync(first, `${readFileSync(first, 'utf8')}\n-- edited`)
  await expect(migrate(server.adminUrl, { folder })).rejects.toThrow('was changed after it was applied')
  rmSync(folder, { recursive: true })
})

test('a server that may lose writes is refused, and the settings are named', async () => {
  const app = connect(roleUrls(server.adminUrl).app_rw, 'app_rw')
  await expect(assertDurable(app)).rejects.toThrow('turn on fsync, full_page_writes')
  await app.close()
})
