import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChildEvents, PortTaken, startChild } from './child.ts'
import { type House, sandboxPlan } from './children.ts'
import { readSettings } from './settings.ts'

let logs: string
let squatter: Server | undefined
beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), 'gongbao-child-'))
})
afterEach(() => {
  squatter?.close()
  squatter = undefined
  rmSync(logs, { recursive: true })
})

const events = (): ChildEvents => ({ logs, onRestart: () => {}, onGiveUp: () => {} })
const sandboxOn = (sandboxPort: number) => {
  const settings = readSettings({ DATA_DIR: logs })
  return sandboxPlan({ settings, sandboxPort, sandboxToken: 't', port: 1, urls: {} } as unknown as House)
}

/** A stranger who answers any request on a port. */
async function stranger(): Promise<number> {
  squatter = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')).listen(0, '127.0.0.1')
  await new Promise((resolve) => squatter!.once('listening', resolve))
  return (squatter.address() as { port: number }).port
}

test('a child whose port a stranger took meanwhile is not taken for ready because the stranger answers', async () => {
  await expect(startChild(sandboxOn(await stranger()), events())).rejects.toBeInstanceOf(PortTaken)
})

test('waiting for a child ends when the house is to end', async () => {
  const ending = AbortSignal.timeout(100)
  const never = { ...sandboxOn(await stranger()), isReady: async () => false, env: { SANDBOX_PORT: '0' } }
  const from = Date.now()
  await expect(startChild(never, events(), ending)).rejects.toThrow()
  expect(Date.now() - from).toBeLessThan(10_000)
})
