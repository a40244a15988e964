/** Case files: each case is read by the shape that the keys of its `given` announce. */
import type { PlacedCase } from '../city.ts'
import type { Finding } from '../finding.ts'
import { CASE_SHAPES, type Case, type CaseKind } from '../schema/cases.ts'
import { fileFinding } from './findings.ts'
import { readShape } from './shape-findings.ts'
import type { SourceMap } from './source.ts'

export function readCases(
  file: string,
  data: unknown,
  sources: SourceMap,
): { cases: PlacedCase[]; findings: Finding[] } {
  if (!Array.isArray(data) || data.length === 0) return { cases: [], findings: [notAList(file)] }
  const cases: PlacedCase[] = []
  const findings: Finding[] = []
  for (const [at, item] of data.entries()) {
    const kind = kindOf(item)
    const place = sources.locate(file, [at])
    if (!kind) {
      findings.push(fileFinding(file, 'UNKNOWN_CASE', place, NO_KIND, [at]))
      continue
    }
    const read = readShape(CASE_SHAPES[kind], item, {
      file,
      locate: (path) => sources.locate(file, path),
      path: [at],
    })
    if ('findings' in read) findings.push(...read.findings)
    else cases.push({ file, at, ...(place ? { line: place.line } : {}), case: { kind, ...read.value } as Case })
  }
  return { cases, findings }
}

/** The shape a case announces; a misspelt key of `given` is then reported by that shape. */
function kindOf(item: unknown): CaseKind | null {
  const given = (item as { given?: unknown } | null)?.given
  if (typeof given !== 'object' || given === null) return null
  if ('settlements' in given) return 'record'
  if ('basket' in given) return 'price'
  if ('person' in given) return kindByThen(item)
  if ('benefit' in given || 'claimed' in given) return 'benefit'
  return null
}

/** A person alone: whether they may enroll, unless the outcome lists what records get. */
function kindByThen(item: unknown): CaseKind {
  const { then } = item as { then?: unknown }
  return Array.isArray(then) ? 'record' : 'eligibility'
}

const NO_KIND = {
  zh: '看不出是哪种案例',
  en: 'the kind of case cannot be told',
  mend: {
    zh: 'given 中应有 benefit 与 claimed（一项责任）、person（能否投保）、basket（价格）或 person 与 settlements（结算单）',
    en: '`given` has benefit and claimed, person (may they enroll), basket (price), or person and settlements',
  },
} as const

const notAList = (file: string): Finding =>
  fileFinding(
    file,
    'WRONG_VALUE',
    { line: 1, column: 1 },
    {
      zh: '案例文件应为案例的列表',
      en: 'a case file is a list of cases',
      mend: { zh: '每个案例以“- name:”开头', en: 'each case starts with "- name:"' },
    },
  )
