/** `person`: our own words, read strictly. A misspelt key is an error that names it and the nearest right one. */
import { type Fen, ZERO_FEN } from '@gongbao/kernel'
import { nearest } from '@gongbao/program'
import { readDate, readRequiredDate } from './read-dates.ts'
import {
  badValue,
  fault,
  isAbsent,
  isRow,
  missing,
  Place,
  type Row,
  readAmount,
  readCode,
  readOneOf,
  readRequiredText,
  readRows,
  readText,
  readWhole,
  rowAt,
} from './read-values.ts'
import type { Approval, Insured, KnownCondition } from './record.ts'

export const PERSON_KEYS = [
  'id',
  'birthOn',
  'sex',
  'insutype',
  'category',
  'level',
  'coverStartOn',
  'coverEndOn',
  'enrolledYears',
  'continuousYears',
  'claimFreeYears',
  'healthStatus',
  'firstEnrolledHealthStatus',
  'conditions',
  'approvals',
  'opening',
] as const
export const CONDITION_KEYS = ['code', 'diagnosedOn'] as const
export const APPROVAL_KEYS = ['drug', 'indication', 'fromOn', 'toOn'] as const
export const HEALTH = ['healthy', 'preExisting'] as const
/** Years of enrollment run from the first (W6) to more than any program is old. */
export const MOST_YEARS = 120
/** The most conditions, approvals or opening counters one person may bring. */
export const MOST_ENTRIES = 200

const PERSON = new Place('person.')
const NO_APPROVALS: readonly Approval[] = []

export function readPerson(person: Row): Insured {
  refuseUnknownKeys(person, PERSON_KEYS, 'person.')
  const coverStartOn = readDate(person.coverStartOn, 'coverStartOn', PERSON)
  const coverEndOn = readDate(person.coverEndOn, 'coverEndOn', PERSON)
  if (coverStartOn && coverEndOn && coverEndOn < coverStartOn)
    badValue('person.coverEndOn', '早于保障开始日', 'is before the start of cover')
  const years = readYears(person)
  const healthStatus = readOneOf(person.healthStatus, 'healthStatus', PERSON, HEALTH) ?? 'healthy'
  return {
    id: readRequiredText(person.id, 'id', PERSON),
    birthOn: readRequiredDate(person.birthOn, 'birthOn', PERSON),
    sex: readOneOf(person.sex, 'sex', PERSON, ['male', 'female']),
    insutype: readText(person.insutype, 'insutype', PERSON),
    category: readText(person.category, 'category', PERSON) ?? 'general',
    level: readText(person.level, 'level', PERSON),
    coverStartOn,
    coverEndOn,
    ...years,
    healthStatus,
    firstEnrolledHealthStatus:
      readOneOf(person.firstEnrolledHealthStatus, 'firstEnrolledHealthStatus', PERSON, HEALTH) ?? healthStatus,
    conditions: readConditions(person),
    approvals: readApprovals(person),
    opening: readOpening(person),
  }
}

/** Years that are stated are held against one another; what is not stated contradicts nothing. */
function readYears(person: Row): Pick<Insured, 'enrolledYears' | 'continuousYears' | 'claimFreeYears'> {
  const continuous = readWhole(person.continuousYears, 'continuousYears', PERSON, 1, MOST_YEARS)
  const enrolled = readWhole(person.enrolledYears, 'enrolledYears', PERSON, 1, MOST_YEARS)
  const claimFree = readWhole(person.claimFreeYears, 'claimFreeYears', PERSON, 0, MOST_YEARS)
  if (continuous !== null && enrolled !== null && continuous > enrolled)
    badValue(
      'person.continuousYears',
      `多于累计投保年数 enrolledYears（${enrolled}）`,
      `is more than enrolledYears (${enrolled})`,
    )
  if (continuous !== null && claimFree !== null && claimFree > continuous - 1)
    badValue(
      'person.claimFreeYears',
      `最多为 continuousYears 减 1（${continuous - 1}）：只数连续投保中已满的年度`,
      `is at most continuousYears less 1 (${continuous - 1}): completed years of the unbroken chain`,
    )
  return { enrolledYears: enrolled ?? 1, continuousYears: continuous ?? 1, claimFreeYears: claimFree ?? 0 }
}

export function refuseUnknownKeys(row: Row, keys: readonly string[], prefix: string): void {
  for (const key in row) {
    if (keys.includes(key)) continue
    const shown = key.slice(0, 60)
    const guess = nearest(key, keys)
    fault(
      'UNKNOWN_KEY',
      prefix + shown,
      `没有 ${prefix}${shown}${guess ? `，是否想写 ${guess}` : ''} / there is no ${prefix}${shown}${guess ? `, did you mean ${guess}` : ''}`,
    )
  }
}

function readConditions(person: Row): readonly KnownCondition[] | null {
  if (isAbsent(person.conditions)) return null
  const rows = listOf(person, 'conditions')
  return rows.map((_, at) => {
    const row = rowAt(rows, at, 'person.conditions')
    const place = new Place('person.conditions', at)
    refuseUnknownKeys(row, CONDITION_KEYS, `person.conditions[${at}].`)
    return {
      code: readRequiredText(row.code, 'code', place),
      diagnosedOn: readDate(row.diagnosedOn, 'diagnosedOn', place),
    }
  })
}

function readApprovals(person: Row): readonly Approval[] {
  const rows = listOf(person, 'approvals')
  if (rows.length === 0) return NO_APPROVALS
  return rows.map((_, at) => {
    const row = rowAt(rows, at, 'person.approvals')
    const place = new Place('person.approvals', at)
    refuseUnknownKeys(row, APPROVAL_KEYS, `person.approvals[${at}].`)
    return {
      drug: readCode(row.drug, 'drug', place) ?? missing(place.field('drug')),
      indication: readText(row.indication, 'indication', place),
      fromOn: readRequiredDate(row.fromOn, 'fromOn', place),
      toOn: readDate(row.toOn, 'toOn', place),
    }
  })
}

function listOf(person: Row, key: string): readonly unknown[] {
  return readRows(person[key], `person.${key}`, MOST_ENTRIES)
}

function readOpening(person: Row): Insured['opening'] {
  const { opening } = person
  if (isAbsent(opening)) return null
  if (!isRow(opening)) badValue('person.opening', '应为对象', 'must be an object')
  const place = new Place('person.opening.')
  const counters: Record<string, Fen> = Object.create(null)
  for (const key of Object.keys(opening).slice(0, MOST_ENTRIES)) {
    const amount = readAmount(opening[key], key, place)
    if (amount < ZERO_FEN) badValue(place.field(key.slice(0, 60)), '不能为负', 'must not be negative')
    counters[key] = amount
  }
  return counters
}
