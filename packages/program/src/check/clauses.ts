/** Clauses: each cited id exists, each clause is carried by a rule, shown by a case, or is someone's named duty. */
import type { KeyPath } from '../load/source.ts'
import { nearest } from '../nearest.ts'
import type { Clause } from '../schema/program.ts'
import { cycleFileOf, planFileOf, type Report, type Spot } from './report.ts'

export function checkClauses(report: Report): void {
  const { city } = report
  const byRules = [
    ...citationsIn('program.yaml', city.program),
    ...[...city.cycles].flatMap(([name, cycle]) => citationsIn(cycleFileOf(name), cycle)),
    ...[...city.plans].flatMap(([code, plan]) => citationsIn(planFileOf(code), plan)),
  ]
  const byCases = city.cases.flatMap(({ file, at, case: one }) =>
    one.clause ? [{ clause: one.clause, spot: { file, path: [at, 'clause'] } }] : [],
  )
  for (const { clause, spot } of [...byRules, ...byCases]) checkKnown(report, clause, spot)
  const cited = {
    rules: new Set(byRules.map(({ clause }) => clause)),
    cases: new Set(byCases.map(({ clause }) => clause)),
  }
  checkDocuments(report)
  for (const [at, clause] of [...city.clauses.values()].entries())
    checkStatus(report, clause, cited, { file: 'clauses.yaml', path: [at] })
}

interface Citation {
  readonly clause: string
  readonly spot: Spot
}

function citationsIn(file: string, value: unknown, path: KeyPath = []): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return key === 'clause' && typeof inner === 'string'
      ? [{ clause: inner, spot: { file, path: at } }]
      : citationsIn(file, inner, at)
  })
}

function checkKnown(report: Report, clause: string, spot: Spot): void {
  if (report.city.clauses.has(clause)) return
  const guess = nearest(clause, [...report.city.clauses.keys()])
  report.error('UNKNOWN_CLAUSE', spot, {
    zh: `clauses.yaml 中没有条款 ${clause}`,
    en: `clauses.yaml has no clause ${clause}`,
    mend: guess
      ? { zh: `是否想写 ${guess}`, en: `did you mean ${guess}` }
      : { zh: '请补上此条款', en: 'add the clause' },
  })
}

function checkDocuments(report: Report): void {
  const documents = report.city.program.documents.map(({ id }) => id)
  for (const [at, { id, document }] of [...report.city.clauses.values()].entries()) {
    if (documents.includes(document)) continue
    report.error(
      'UNKNOWN_DOCUMENT',
      { file: 'clauses.yaml', path: [at, 'document'] },
      {
        zh: `条款 ${id} 所在文件 ${document} 不在 program.yaml 的 documents 中`,
        en: `the document ${document} of clause ${id} is not among the documents of program.yaml`,
        mend: { zh: `可用：${documents.join('、')}`, en: `there are: ${documents.join(', ')}` },
      },
    )
  }
}

function checkStatus(
  report: Report,
  clause: Clause,
  cited: { rules: ReadonlySet<string>; cases: ReadonlySet<string> },
  spot: Spot,
): void {
  const { id, status, owner, duty } = clause
  const at: Spot = { file: spot.file, path: [...spot.path, 'status'] }
  if (status === 'rule' && !cited.rules.has(id))
    report.error('CLAUSE_WITHOUT_RULE', at, {
      zh: `条款 ${id} 标为 rule，但没有规则引用它`,
      en: `clause ${id} says rule, but no rule cites it`,
      mend: {
        zh: `在承载它的规则写 clause: ${id}，或改 status`,
        en: `cite it (clause: ${id}) where it is carried, or change its status`,
      },
      clause: id,
    })
  if (status === 'case' && !cited.cases.has(id))
    report.error('CLAUSE_WITHOUT_CASE', at, {
      zh: `条款 ${id} 标为 case，但没有案例引用它`,
      en: `clause ${id} says case, but no case cites it`,
      mend: {
        zh: `在 cases 写一个 clause: ${id} 的案例，或改 status`,
        en: `write a case with clause: ${id}, or change its status`,
      },
      clause: id,
    })
  if (status === 'manual' && !duty)
    report.error('CLAUSE_WITHOUT_DUTY', at, {
      zh: `条款 ${id} 由人工办理，但没有写明谁、做什么`,
      en: `clause ${id} is done by hand, but nobody is named who does what`,
      mend: {
        zh: `写明 duty: { who: ${owner ?? '单位或岗位'}, does: 做什么、多久一次 }`,
        en: `state duty: { who: ${owner ?? 'the office'}, does: what, and how often }`,
      },
      clause: id,
    })
  if (status !== 'planned') return
  if (cited.rules.has(id) || cited.cases.has(id))
    report.warning('CLAUSE_STATUS_OLD', at, {
      zh: `条款 ${id} 仍标为 planned，但已有规则或案例引用它`,
      en: `clause ${id} still says planned, but a rule or case cites it`,
      mend: { zh: '请更新 status', en: 'bring its status up to date' },
      clause: id,
    })
  else
    report.warning('CLAUSE_UNCARRIED', at, {
      zh: `条款 ${id} 还没有规则、案例或写明由谁办理`,
      en: `clause ${id} has no rule, no case and nobody's duty yet`,
      mend: {
        zh: `让规则或案例引用它，或写 status: manual 和 duty: { who, does }`,
        en: 'let a rule or a case cite it, or write status: manual with duty: { who, does }',
      },
      clause: id,
    })
}
