/** `gongbao diff <dir> <from> <to>`: what changes from one plan of a city to another, in plain words. */
import { statSync } from 'node:fs'
import { diffPlans, loadCity, type PlanDiff } from '@gongbao/program'
import { defineCommand } from 'citty'
import { printFindings } from '../print-findings.ts'

export default defineCommand({
  meta: { name: 'diff', description: '两个方案的差别，用平常的话 · what changes from one plan to another' },
  args: {
    dir: { type: 'positional', required: true, description: '城市目录 · the city’s folder' },
    from: { type: 'positional', required: true, description: '原方案，如 2025 · the plan before' },
    to: { type: 'positional', required: true, description: '新方案，如 2026 · the plan after' },
    json: { type: 'boolean', description: '以 JSON 输出 · print JSON' },
  },
  run: ({ args: { dir, from, to, json } }) => {
    const fault = (text: string): void => {
      process.stderr.write(`${text}\n`)
      process.exitCode = 1
    }
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
      return fault(`没有此目录：${dir} · there is no such folder: ${dir}`)
    const { city, findings } = loadCity(dir)
    if (!city) return fault(printFindings(dir, findings))
    const [before, after] = [city.plans.get(from), city.plans.get(to)]
    if (!before || !after)
      return fault(
        `没有此方案；可用：${[...city.plans.keys()].join('、')} · there is no such plan, only ${[...city.plans.keys()].join(', ')}`,
      )
    const diff = diffPlans(before, after)
    process.stdout.write(json ? `${JSON.stringify(diff, null, 2)}\n` : print(diff))
  },
})

function print({ changes, summary }: PlanDiff): string {
  const lines = changes.map(({ text, clause }) => `  ${text.zh}${clause ? `  〔${clause}〕` : ''}`)
  return `${[...lines, `${summary.zh} · ${summary.en}`].join('\n')}\n`
}
