import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'

/** A clone of nothing but the bootstrap, whose npm notes its pid and never comes to an end. */
function cloneWithSlowNpm(): { dir: string; npm: string } {
  const dir = mkdtempSync(join(tmpdir(), 'gongbao-bootstrap-'))
  cpSync('scripts', join(dir, 'scripts'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(dir, file))
  const npm = join(dir, 'npm.js')
  writeFileSync(
    npm,
    `import { writeFileSync } from 'node:fs'; writeFileSync('npm.pid', String(process.pid)); setInterval(() => {}, 1000)`,
  )
  return { dir, npm }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] !== 'Z'
  } catch {
    return false
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await after(100)
  expect(holds()).toBe(true)
}

const { dir, npm } = cloneWithSlowNpm()
let started: number[] = []
afterEach(() => {
  for (const pid of started.filter(isAlive)) process.kill(pid, 'SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

test('npm that is killed while packages are installed takes the installation with it, and nothing is started afterwards', async () => {
  const starts = `require('node:child_process').spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], { stdio: 'ignore' }); setInterval(() => {}, 1000)`
  const starter = spawn(process.execPath, ['-e', starts], {
    cwd: dir,
    stdio: 'ignore',
    env: { ...process.env, npm_execpath: npm, npm_lifecycle_event: 'start' },
  })
  await until(() => existsSync(join(dir, 'npm.pid')))
  const installing = Number(readFileSync(join(dir, 'npm.pid'), 'utf8'))
  const bootstrap = Number(readFileSync(`/proc/${installing}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  started = [bootstrap, installing]
  expect(started.every(isAlive)).toBe(true)

  starter.kill('SIGKILL')
  await until(() => !started.some(isAlive))
  expect(existsSync(join(dir, 'node_modules'))).toBe(false)
})
