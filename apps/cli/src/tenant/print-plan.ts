/** What loading a city's folder would change, as people read it. */
import type { PlannedPlan, TenantPlan } from '@gongbao/register'
import { printFindings } from '../print-findings.ts'

const STANDINGS: Readonly<Record<TenantPlan['standing'], string>> = {
  new: '新城市 · a new city',
  ahead: '与在用内容比较 · against what the city runs on',
  behind:
    '目录落后于已发布的内容，载入不改变任何东西 · the folder is behind what was published; loading it changes nothing',
  apart: '目录与已发布的内容各有改动 · folder and published content have both changed',
}
const MARKS = { added: '+', removed: '-', changed: '~' } as const

export const wouldBeRefused = (plan: TenantPlan): boolean => plan.findings.some(({ level }) => level === 'error')

export function printPlan(dir: string, plan: TenantPlan): string {
  const { slug, standing, files, plans, findings } = plan
  const errors = findings.filter(({ level }) => level === 'error')
  const lines = [
    `${slug}  ${STANDINGS[standing]}`,
    ...files.map(({ path, change }) => `  ${MARKS[change]} ${path}`),
    ...(files.length === 0 ? ['  没有改动 · nothing changes'] : []),
    ...(standing === 'behind' ? [] : plans.flatMap(printOne)),
    ...(errors.length > 0 ? ['  将被拒绝 · would be refused', printFindings(dir, errors)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function printOne({ code, move, versionNo, inForce, diff }: PlannedPlan): string[] {
  if (move === 'same') return []
  const what = {
    new: `→ 第 ${versionNo} 版 · becomes version ${versionNo}`,
    frozen: `不能改动：${inForce?.zh} · may not change: ${inForce?.en}`,
    removed: '从目录中删去，已有版本保留 · no longer in the folder; its versions stay',
  }[move]
  const changes = (diff?.changes ?? []).map(({ text, clause }) => `      ${text.zh}${clause ? `  〔${clause}〕` : ''}`)
  return [`  方案 ${code} ${what}`, ...changes, ...(diff ? [`      ${diff.summary.zh} · ${diff.summary.en}`] : [])]
}
