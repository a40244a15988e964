/** `npm run check`: format and lint, types, layers, dead code. Every step runs; each says what it found; exit 1 when any found something. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkSources } from './source-rules.ts'

const ROOT = join(import.meta.dirname, '..')

interface Step {
  readonly name: string
  readonly run: () => Promise<{ ok: boolean; output: string }>
}

/** Runs a program of node_modules/.bin. */
function program(name: string, command: string, args: string[], cwd = ROOT): Step {
  return {
    name,
    run: () =>
      new Promise((resolve) => {
        const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
          cwd,
          stdio: ['ignore', 'pipe', 'pipe'],
          shell: process.platform === 'win32',
        })
        let output = ''
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
        child.on('error', (error) => resolve({ ok: false, output: error.message }))
        child.on('close', (code) => resolve({ ok: code === 0, output }))
      }),
  }
}

/** Browser code has its own tsconfig. */
const browserTypes = ['apps/console', 'packages/ui']
  .filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')))
  .map((folder) => program(`types of ${folder}`, 'tsc', ['--noEmit', '-p', 'tsconfig.json'], join(ROOT, folder)))

const STEPS: readonly Step[] = [
  program('format and lint', 'biome', ['ci', '--error-on-warnings', '--max-diagnostics=50', '--colors=off']),
  program('types', 'tsc', [
    '--noEmit',
    '--checkers',
    '2',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/tsc.tsbuildinfo',
  ]),
  ...browserTypes,
  {
    name: 'layers, city names, sizes',
    run: async () => {
      const faults = checkSources(ROOT)
      return { ok: faults.length === 0, output: faults.map((fault) => `${fault}\n`).join('') }
    },
  },
  program('dead code', 'knip', ['--no-progress', '--no-config-hints']),
]

/** @returns the names of the steps that found something */
export async function check(steps: readonly Step[] = STEPS): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of steps) {
    const from = Date.now()
    const { ok, output } = await run()
    process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)\n`)
    if (!ok) {
      process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
      failed.push(name)
    }
  }
  return failed
}

export const CHECK_STEPS = STEPS.length

if (import.meta.main) process.exitCode = (await check()).length === 0 ? 0 : 1
