import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../..')
const dir = mkdtempSync(join(tmpdir(), 'gongbao-roster-'))
afterAll(() => rmSync(dir, { recursive: true }))

const run = (...args: string[]) => {
  const command = ['--import', './scripts/loader.ts', 'apps/cli/src/main.ts', 'roster', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a template is written that passes its own check; faults end with 2 and come back marked; what is none ends with 1', () => {
  const template = join(dir, 'template.xlsx')
  expect(run('template', template).status).toBe(0)
  expect(run('check', template)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 行，1 行可用，0 行有误'),
  })
  const faulty = join(dir, 'faulty.csv')
  const marked = join(dir, 'marked.xlsx')
  writeFileSync(faulty, '姓名,证件号码,部们\n张三,12,一\n')
  const { status, stdout } = run('check', faulty, '--out', marked)
  expect(status).toBe(2)
  expect(stdout).toContain('B2 证件号码 1****：身份证号应为 18 位')
  expect(run('check', marked, '--json').stdout).toContain('"rowsFaulty": 1')
  expect(run('check', join(dir, 'none.csv')).status).toBe(1)
})
