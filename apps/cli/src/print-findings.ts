/** Findings as people read them: grouped by file in the order given, each with its line, what is wrong and how to mend it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from '@gongbao/program'

const LEVELS = { error: '错误 error', warning: '警告 warning', note: '说明 note' } as const

export function printFindings(dir: string, findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ file }) => file))]
  return files
    .map((file) => {
      const ofFile = findings.filter((finding) => finding.file === file)
      return `${file}\n${ofFile.map((finding) => printFinding(dir, finding)).join('\n')}\n`
    })
    .join('\n')
}

function printFinding(dir: string, finding: Finding): string {
  const { file, line, column, level, code, clause, key, zh, en, mend } = finding
  const path = pathOf(dir, file)
  const place = line ? `${path}:${line}:${column ?? 1}` : path
  return [
    `  ${place}  ${LEVELS[level]}  ${code}${clause ? `  ${clause}` : ''}${key ? `  (${key})` : ''}`,
    `    ${zh}`,
    `    ${en}`,
    `    → ${mend.zh} · ${mend.en}`,
  ].join('\n')
}

/** A shared piece stands beside the city's folder, else in the house's own. */
function pathOf(dir: string, file: string): string {
  if (!file.startsWith('_shared/')) return `${dir}/${file}`
  const beside = join(dirname(dir), file)
  return existsSync(beside) ? beside : join('tenants', file)
}
