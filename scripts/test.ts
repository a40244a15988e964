/**
 * `npm test`: the checks of `npm run check`, then every test. Ends with the counts, alone on the last line: `N passed, N failed`. Anything that
 * failed, was skipped, or did not run makes the exit code 1. With `--long` (`npm run test:faults`) only the faults, the long ones too.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECK_STEPS, check } from './check.ts'

const ROOT = join(import.meta.dirname, '..')

/** What vitest's JSON reporter says, as far as we read it. */
interface Report {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numFailedTestSuites: number
}

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/**
 * Counts a run. A skipped test counts as failed: this suite skips nothing. So does a file that could not be loaded, an error outside any
 * test (vitest then exits with 1), and a run without tests.
 */
export function countTests(report: Report | null, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report
  const failed = numFailedTests + numPendingTests + numTodoTests
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? Math.max(1, report.numFailedTestSuites) : failed }
}

async function vitest(args: string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const child = spawn(join(ROOT, 'node_modules/.bin/vitest'), ['run', ...reporters, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const code = await new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)))
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
  rmSync(folder, { recursive: true, force: true })
  return countTests(report, code)
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const long = args[0] === '--long'
  if (long) process.env.GONGBAO_LONG = '1'
  const failedSteps = long ? [] : await check()
  const tests = await vitest(long ? ['--project', 'faults', ...args.slice(1)] : args)
  const passed = (long ? 0 : CHECK_STEPS) - failedSteps.length + tests.passed
  const failed = failedSteps.length + tests.failed
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
}
