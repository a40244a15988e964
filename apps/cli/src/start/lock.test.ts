import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdDataDir, isHeld } from './lock.ts'

let folder: string
let holder: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-lock-'))
})
afterEach(() => {
  holder?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Another process that holds the folder until it is killed. */
async function another() {
  const source = `import { holdDataDir } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    holdDataDir(${JSON.stringify(folder)}); process.stdout.write('held'); setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'ignore'] })
  holder = child
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const kill = () => {
    child.kill('SIGKILL')
    return new Promise((resolve) => child.once('exit', resolve))
  }
  return { pid: child.pid, kill }
}

test('one process holds a folder; another is told its number, and may have it when the first was killed', async () => {
  const { pid, kill } = await another()
  expect(isHeld(folder)).toBe(true)
  expect(() => holdDataDir(folder)).toThrow(`already running on ${folder} as process ${pid}`)
  await kill()
  expect(readFileSync(join(folder, 'gongbao.pid'), 'utf8')).toBe(String(pid)) // left behind, and not believed
  const release = holdDataDir(folder)
  release()
  expect(isHeld(folder)).toBe(false)
  expect(existsSync(join(folder, 'gongbao.pid'))).toBe(false)
})

test('the number of a living process in a note left behind keeps nobody out', () => {
  writeFileSync(join(folder, 'gongbao.pid'), String(process.ppid))
  expect(isHeld(folder)).toBe(false)
  holdDataDir(folder)()
})
