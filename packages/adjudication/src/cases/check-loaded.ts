/** Everything the check knows of one city: what reading found, its properties, its cases. `gongbao check`, drafts and deployment say the same. */
import { checkCity, checkFiguresShown, type Finding, type LoadedCity, sortFindings } from '@gongbao/program'
import type { CaseResult } from './case-result.ts'
import { sayBecause, sayDifference } from './difference-words.ts'
import { checkOrdinary } from './ordinary.ts'
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
  const held = [...new Set(cases.filter(({ planFault }) => planFault).map(({ plan }) => plan))]
  const found = [
    ...findings,
    ...checkCity(city, paidByPlan(cases)),
    ...checkFiguresShown(city, shownByPlan(cases), held),
    ...checkOrdinary(city, held),
  ]
  const failed = cases.filter(({ passed, planFault }) => !passed && !planFault).map(caseFailed)
  return { findings: sortFindings([...found, ...failed, ...notRun(held, cases)]), cases }
}

/** Keys of the figures that decided something in the cases of each plan. */
export function shownByPlan(cases: readonly CaseResult[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = new Map<string, Set<string>>()
  for (const { plan, shows } of cases) shown.set(plan, new Set([...(shown.get(plan) ?? []), ...shows]))
  return shown
}

/** Codes of the benefits that the passing cases of each plan were paid from. */
function paidByPlan(cases: readonly CaseResult[]): ReadonlyMap<string, ReadonlySet<string>> {
  const passing = cases.filter(({ passed }) => passed)
  return new Map(
    [...new Set(passing.map(({ plan }) => plan))].map((plan) => [
      plan,
      new Set(passing.flatMap((one) => (one.plan === plan ? (one.pays ?? []) : []))),
    ]),
  )
}

/** Cases of a plan that can pay nothing as it stands: one finding a plan, not one a case. */
function notRun(plans: readonly string[], cases: readonly CaseResult[]): Finding[] {
  return plans.map((plan) => {
    const held = cases.filter((one) => one.plan === plan && one.planFault)
    return {
      level: 'error',
      file: 'cases/',
      code: 'CASES_NOT_RUN',
      zh: `方案 ${plan} 的 ${held.length} 个案例没有运行：方案还不能理算（${held[0]!.planFault}）`,
      en: `${held.length} cases of plan ${plan} were not run: the plan can pay nothing as it stands`,
      mend: { zh: `先改 plans/${plan}.yaml，再看案例`, en: `mend plans/${plan}.yaml first` },
    }
  })
}

function caseFailed({ file, line, at, name, clause, note, differences, because }: CaseResult): Finding {
  const said = differences.map(sayDifference)
  const reckoned = sayBecause(because)
  return {
    level: 'error',
    file,
    ...(line ? { line, column: 1 } : {}),
    key: `[${at}]`,
    code: 'CASE_FAILED',
    zh: `案例“${name}”不符：${said.map(({ zh }) => zh).join('；')}${reckoned.zh}`,
    en: `the case differs: ${said.map(({ en }) => en).join('; ')}${reckoned.en}`,
    mend: {
      zh: `请核对案例的结果，或方案的规则${note ? `；案例的算式：${note}` : ''}`,
      en: `look at the case’s outcome or the plan’s rules${note ? `; the case reckons: ${note}` : ''}`,
    },
    ...(clause ? { clause } : {}),
  }
}
