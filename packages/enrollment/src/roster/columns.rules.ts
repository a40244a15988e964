/** Which column of a roster is which: by its own name or one that personnel offices use, and what is missing is said with its near misses. */
import { type Refusal, refuse } from '@gongbao/kernel'
import { nearest } from '@gongbao/program'
import type { Cell } from './open-sheet.ts'
import { ROSTER_FIELDS, type RosterColumn, type RosterField } from './roster.types.ts'

/** The template's name of each column, then others that are understood. */
export const COLUMN_NAMES: Readonly<Record<RosterField, readonly [string, ...string[]]>> = {
  name: ['姓名', '员工姓名', '职工姓名', '被保险人姓名', '参保人姓名'],
  certificateKind: ['证件类型', '证件种类'],
  certificateNo: ['证件号码', '证件号', '身份证号', '身份证号码', '公民身份号码', '身份证'],
  birthOn: ['出生日期', '出生年月日', '生日'],
  phone: ['手机号', '手机号码', '手机', '联系电话', '电话'],
  relation: ['与员工关系', '与职工关系', '关系'],
  staffNo: ['工号', '员工编号', '职工编号'],
}
export const REQUIRED: readonly RosterField[] = ['name', 'certificateNo']
/** A title and a note may stand above the header. */
const HEADER_WITHIN_ROWS = 10

export interface Header {
  /** Index of its row, from 0. */
  readonly at: number
  readonly columns: readonly RosterColumn[]
  /** Where each field stands, from 0; -1 for a column that the file lacks. */
  readonly places: Readonly<Record<RosterField, number>>
}

/** Finds the header: of the first rows the one with the most names it should have. */
export function findHeader(rows: readonly (readonly Cell[])[]): Header | Refusal {
  const candidates = rows.slice(0, HEADER_WITHIN_ROWS).map((cells) => columnsOf(cells))
  const known = (columns: readonly RosterColumn[]) => columns.filter(({ field, near }) => field ?? near).length
  const at = candidates.reduce((best, columns, row) => (known(columns) > known(candidates[best]!) ? row : best), 0)
  const columns = candidates[at] ?? []
  const doubled = ROSTER_FIELDS.find((field) => columns.filter((column) => column.field === field).length > 1)
  if (doubled) return twice(columns.filter(({ field }) => field === doubled))
  const missing = REQUIRED.filter((field) => !columns.some((column) => column.field === field))
  if (missing.length > 0) return lacking(missing, columns, at)
  const places = Object.fromEntries(
    ROSTER_FIELDS.map((field) => [field, columns.find((column) => column.field === field)?.at ?? -1]),
  ) as Record<RosterField, number>
  return { at, columns: columns.map(({ at: _, ...column }) => column), places }
}

function columnsOf(cells: readonly Cell[]): (RosterColumn & { at: number })[] {
  const headers = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(cell)))
  const fields = headers.map(fieldOf)
  return headers
    .map((header, at) => {
      const field = fields[at] ?? null
      const free = ROSTER_FIELDS.filter((one) => !fields.includes(one)).map((one) => COLUMN_NAMES[one][0])
      return {
        at,
        column: letterOf(at),
        header: header.slice(0, 40),
        field,
        near: field ? null : nearName(header, free),
      }
    })
    .filter(({ header }) => header !== '')
}

/** '身份证号码（必填）*' is 身份证号码. */
const plainHeader = (header: string): string => header.normalize('NFKC').replaceAll(/\(.*?\)|[\s*:]/g, '')

function fieldOf(header: string): RosterField | null {
  const plain = plainHeader(header)
  return ROSTER_FIELDS.find((field) => COLUMN_NAMES[field].includes(plain)) ?? null
}

/** Chinese names are short: one that shares no character with ours is another thing. */
function nearName(header: string, names: readonly string[]): string | null {
  const plain = plainHeader(header)
  if (plain.length < 2 || plain.length > 12) return null
  return nearest(
    plain,
    names.filter((name) => [...name].filter((one) => plain.includes(one)).length * 2 >= name.length),
  )
}

/** 0 → 'A', 26 → 'AA'. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (at % 26))
}

function lacking(missing: readonly RosterField[], columns: readonly RosterColumn[], at: number): Refusal {
  const names = missing.map((field) => COLUMN_NAMES[field][0])
  const nears = columns.filter(({ near }) => near !== null && names.includes(near))
  const zh = nears.map(({ column, header, near }) => `${column} 列“${header}”是否应为“${near}”`)
  const en = nears.map(({ column, header, near }) => `is “${header}” in column ${column} meant to be “${near}”?`)
  return refuse(
    'INVALID_INPUT',
    {
      zh: `第 ${at + 1} 行的表头缺少：${names.join('、')}${zh.length > 0 ? `；${zh.join('；')}` : ''}。请照模板填写表头`,
      en: `The header (row ${at + 1}) lacks: ${names.join(', ')}${en.length > 0 ? `; ${en.join(' ')}` : ''}. Use the template's header`,
    },
    { field: 'header' },
  )
}

function twice(columns: readonly RosterColumn[]): Refusal {
  const named = columns.map(({ column, header }) => `${column} ${header}`)
  return refuse(
    'INVALID_INPUT',
    {
      zh: `有几列都是同一内容：${named.join('、')}。请只保留一列`,
      en: `Several columns mean the same: ${named.join(', ')}. Keep one`,
    },
    { field: 'header' },
  )
}
