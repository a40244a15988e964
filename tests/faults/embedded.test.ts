import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbeddedServer, startEmbedded } from '@gongbao/database'
import postgres from 'postgres'
import { afterEach, describe, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'

let dataDir = ''
let server: EmbeddedServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

async function ask(one: EmbeddedServer, text: string): Promise<unknown> {
  const sql = postgres(one.adminUrl, { max: 1, onnotice: () => {} })
  try {
    return (await sql.unsafe(text))[0]
  } finally {
    await sql.end()
  }
}

describe('the embedded server', () => {
  test('keeps its data and its password from one start to the next, and lets nobody in without it', async () => {
    dataDir = openTempDir('gongbao-embedded-')
    server = await startEmbedded({ dataDir })
    await ask(server, 'create table kept as select 42 as answer')
    const first = server.adminUrl
    await server.stop()
    server = await startEmbedded({ dataDir })
    expect(await ask(server, 'select answer from kept')).toEqual({ answer: 42 })
    expect(new URL(server.adminUrl).password).toBe(new URL(first).password)
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600)
    const stranger = { ...server, adminUrl: server.adminUrl.replace(/:[^:@/]+@/, ':guess@') }
    await expect(ask(stranger, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('takes over from a server that a killed process left running', async () => {
    dataDir = openTempDir('gongbao-embedded-')
    const left = await startEmbedded({ dataDir })
    await ask(left, 'create table kept as select 43 as answer')
    server = await startEmbedded({ dataDir })
    await left.ended
    expect(await ask(server, 'select answer from kept')).toEqual({ answer: 43 })
  })

  test('a number of a process long gone in its lock file kills nobody', async () => {
    dataDir = openTempDir('gongbao-embedded-')
    server = await startEmbedded({ dataDir })
    await server.stop()
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n`)
    server = await startEmbedded({ dataDir })
    expect(await ask(server, 'select 1 as alive')).toEqual({ alive: 1 })
  })

  test('runs in a home that nobody else may enter: for root elsewhere, saying where; for anyone else inside it', async () => {
    dataDir = openTempDir('gongbao-private-')
    const inside = join(dataDir, 'data')
    mkdirSync(inside)
    chmodSync(dataDir, 0o700)
    server = await startEmbedded({ dataDir: inside })
    expect(await ask(server, 'select 1 as alive')).toEqual({ alive: 1 })
    const said = /\/var\/lib\/gongbao\/[0-9a-f]{16}/.exec(server.notes.join())?.[0]
    // Root alone must hand the server to another user, who cannot enter root's home.
    expect(said !== undefined).toBe(process.getuid!() === 0)
    expect(existsSync(join(inside, 'postgres'))).toBe(said === undefined)
    const cluster = said ? join(said, 'data') : join(inside, 'postgres')
    expect(readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()).toBe('18')
    await server.stop()
    server = undefined
    if (said) rmSync(said, { recursive: true, force: true })
  })
})
