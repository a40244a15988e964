import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { keyRing, newKeys } from './keys.ts'
import { KeysUnfit, settleKeys } from './settle-keys.ts'

const dir = mkdtempSync(join(tmpdir(), 'gongbao-keys-'))
const file = join(dir, 'keys.json')
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(dir, { recursive: true })
})
beforeEach(async () => {
  await database.owner.sql`delete from key_note`
  rmSync(file, { force: true })
})

const settle = (as: 'owner' | 'app_rw' = 'owner', environment: NodeJS.ProcessEnv = {}) =>
  settleKeys(dir, database[as], environment)
const noted = async () => (await database.owner.sql`select name from key_note order by name`).map(({ name }) => name)

describe('the keys of a house', () => {
  it('are made and noted at the first start, and known again by every part', async () => {
    await settle()
    expect(await noted()).toEqual(['1', 'root'])
    const root = keyRing().deriveRoot('x')
    await settle('app_rw')
    await settle()
    expect(keyRing().deriveRoot('x')).toEqual(root)
    expect(await noted()).toEqual(['1', 'root'])
  })

  it.each(['owner', 'app_rw'] as const)(
    'are not made anew for %s when the file was lost; back in place they serve',
    async (as) => {
      await settle()
      renameSync(file, `${file}.kept`)
      await expect(settle(as)).rejects.toThrow(KeysUnfit)
      await expect(settle(as)).rejects.toThrow(/密钥文件不见了.*keys\.json.*nothing was changed/s)
      expect(readdirSync(dir)).toEqual(['keys.json.kept'])
      renameSync(`${file}.kept`, file)
      await settle(as)
    },
  )

  it('of another house are refused, from the file and from the environment', async () => {
    await settle()
    await expect(settle('app_rw', { GONGBAO_KEYS: newKeys() })).rejects.toThrow('密钥不是这个数据库的')
    const own = JSON.parse(readFileSync(file, 'utf8'))
    const other = JSON.parse(newKeys())
    writeFileSync(file, JSON.stringify({ ...own, masters: other.masters }))
    await expect(settle()).rejects.toThrow('another key 1')
    writeFileSync(file, JSON.stringify({ ...own, current: 2, masters: { 2: other.masters[1] } }))
    await expect(settle()).rejects.toThrow('缺少第 1 版密钥')
    expect(await noted()).toEqual(['1', 'root'])
  })

  it('may be added to: the new one is noted by the owner, and must not be lost after that', async () => {
    await settle()
    const own = JSON.parse(readFileSync(file, 'utf8'))
    const rotated = { ...own, current: 2, masters: { ...own.masters, 2: JSON.parse(newKeys()).masters[1] } }
    writeFileSync(file, JSON.stringify(rotated))
    await settle('app_rw')
    expect(await noted()).toEqual(['1', 'root'])
    await settle()
    expect(await noted()).toEqual(['1', '2', 'root'])
    writeFileSync(file, JSON.stringify(own))
    await expect(settle()).rejects.toThrow('缺少第 2 版密钥')
  })
})
