/** Everything the check knows of one city: what reading found, its properties, its cases. `gongbao check`, drafts and deployment say the same. */
import { checkCity, type Finding, type LoadedCity, sortFindings } from '@gongbao/program'
import type { CaseResult } from './case-result.ts'
import { runCases } from './run-cases.ts'

export interface CheckedCity {
  /** By file and line; an error, a failed case among them, keeps the city from being served. */
  readonly findings: readonly Finding[]
  /** In the order of the files; empty when the city could not be read. */
  readonly cases: readonly CaseResult[]
}

export function checkLoaded({ city, findings }: LoadedCity): CheckedCity {
  if (!city) return { findings: sortFindings(findings), cases: [] }
  const cases = runCases(city)
  const failed = cases.filter(({ passed }) => !passed).map(caseFailed)
  return { findings: sortFindings([...findings, ...checkCity(city), ...failed]), cases }
}

function caseFailed({ file, line, at, name, clause, differences }: CaseResult): Finding {
  const say = (words: { expected: string; actual: string }) =>
    differences.map(({ key, expected, actual }) => `${key} ${words.expected} ${expected}${words.actual} ${actual}`)
  return {
    level: 'error',
    file,
    ...(line ? { line, column: 1 } : {}),
    key: `[${at}]`,
    code: 'CASE_FAILED',
    zh: `案例“${name}”不符：${say({ expected: '应为', actual: '，实为' }).join('；')}`,
    en: `the case differs: ${say({ expected: 'should be', actual: ' but is' }).join('; ')}`,
    mend: { zh: '请核对案例的结果，或方案的规则', en: 'look at the case’s outcome or the plan’s rules' },
    ...(clause ? { clause } : {}),
  }
}
