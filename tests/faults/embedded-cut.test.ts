import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedServer, startEmbedded } from '@gongbao/database'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'

let dataDir = ''
let server: EmbeddedServer | undefined
let holder: ChildProcess | undefined
beforeEach(() => {
  dataDir = openTempDir('gongbao-cut-')
})
afterEach(async () => {
  holder?.kill('SIGKILL')
  await server?.stop()
  holder = server = undefined
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

/** A process of its own that runs the server; `said` is the server's process id once it runs. */
function hold(): { said: () => string } {
  let words = ''
  holder = spawn(process.execPath, [join(import.meta.dirname, 'hold-embedded.ts'), dataDir])
  holder.stdout!.on('data', (chunk: Buffer) => (words += chunk.toString()))
  return { said: () => words.trim() }
}

async function until(happened: () => boolean, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!happened()) {
    if (Date.now() > end) throw new Error(`did not happen in time: ${happened.toString()}`)
    await sleep(5)
  }
}

/** Processes that name our folder in their command. */
const running = (): string[] =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`${dataDir}/`)
    } catch {
      return false
    }
  })
const drafts = () => readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))

describe('a process that is killed', () => {
  test('takes its server with it', async () => {
    const { said } = hold()
    await until(() => said() !== '')
    holder!.kill('SIGKILL')
    await until(() => running().length === 0, 10_000)
    server = await startEmbedded({ dataDir })
  })

  test.each(['as it begins', 'as it ends'])(
    'while the cluster is made, %s, leaves none that is half made',
    async (when) => {
      hold()
      const at = when === 'as it begins' ? 'PG_VERSION' : 'base/5'
      await until(() => drafts().some((draft) => existsSync(join(dataDir, draft, 'cluster', at))))
      holder!.kill('SIGKILL')
      expect(existsSync(join(dataDir, 'postgres/PG_VERSION'))).toBe(false)
      server = await startEmbedded({ dataDir })
      expect(drafts()).toEqual([])
      const ours = running()
      expect(ours).toContain(String(server.pid))
      await server.stop()
      server = undefined
      await until(() => running().length === 0, 5_000)
    },
  )
})

describe('the password', () => {
  test('that a killed start left empty is made again', async () => {
    writeFileSync(join(dataDir, 'postgres.password'), '')
    server = await startEmbedded({ dataDir })
    expect(new URL(server.adminUrl).password).toHaveLength(32)
  })

  test('of another cluster is told, and leaves no server', async () => {
    server = await startEmbedded({ dataDir })
    await server.stop()
    server = undefined
    writeFileSync(join(dataDir, 'postgres.password'), 'of-another')
    await expect(startEmbedded({ dataDir })).rejects.toThrow('not the one of the cluster')
    expect(running()).toEqual([])
  })
})

test('goes on with a cluster as its owner: root as the ordinary user who made it, anyone else as themselves', async () => {
  const data = join(dataDir, 'data')
  const isRoot = process.getuid!() === 0
  const [uid, gid] = isRoot
    ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody']).toString()))
    : [process.getuid!(), process.getgid!()]
  mkdirSync(data)
  chownSync(data, uid!, gid!)
  server = await startEmbedded({ dataDir: data })
  await server.stop()
  execFileSync('chown', ['-R', `${uid}:${gid}`, data])
  server = await startEmbedded({ dataDir: data })
  expect(statSync(`/proc/${server.pid}`).uid).toBe(uid)
})
