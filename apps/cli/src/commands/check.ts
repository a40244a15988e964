/** `gongbao check <dir>`: reads a city's folder strictly, proves its properties, runs its cases. Exit 1 on any error. */
import { statSync } from 'node:fs'
import { checkLoaded } from '@gongbao/adjudication'
import { type Finding, loadCity } from '@gongbao/program'
import { defineCommand } from 'citty'
import { printFindings } from '../print-findings.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly cases: { readonly total: number; readonly passed: number }
}

/** Everything the check knows of one city. @throws Error when the folder cannot be read */
export function check(dir: string): Checked {
  const { findings, cases } = checkLoaded(loadCity(dir))
  return { findings, cases: { total: cases.length, passed: cases.filter(({ passed }) => passed).length } }
}

export default defineCommand({
  meta: { name: 'check', description: '检查一个城市的文件并运行案例 · check a city’s files and run its cases' },
  args: {
    dir: { type: 'positional', required: true, description: '城市目录，如 tenants/<slug> · the city’s folder' },
    json: { type: 'boolean', description: '以 JSON 输出 · print JSON' },
  },
  run: ({ args }) => {
    if (!statSync(args.dir, { throwIfNoEntry: false })?.isDirectory()) {
      process.stderr.write(`没有此目录：${args.dir} · there is no such folder: ${args.dir}\n`)
      process.exitCode = 1
      return
    }
    const checked = check(args.dir)
    process.stdout.write(args.json ? `${JSON.stringify(checked, null, 2)}\n` : print(args.dir, checked))
    process.exitCode = checked.findings.some(({ level }) => level === 'error') ? 1 : 0
  },
})

function print(dir: string, { findings, cases }: Checked): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.filter(({ level }) => level === 'warning').length
  const summary =
    `${errors} 个错误，${warnings} 个警告；${cases.total} 个案例，${cases.passed} 个通过 · ` +
    `${errors} errors, ${warnings} warnings; ${cases.total} cases, ${cases.passed} passed\n`
  const list = printFindings(dir.replace(/\/+$/, ''), findings)
  return list === '' ? summary : `${list}\n${summary}`
}
