/** Files of settlement records: JSON Lines in national names, or CSV with a column map. Pure; every row gets its own answer. */
import { type Bilingual, doubleKeyIn } from '@gongbao/kernel'
import Papa from 'papaparse'
import type { RecordBody } from './store/record.store.ts'

export const FILE_ROWS_MAX = 100_000

/** Their column → ours. Ours is a national field, `ext.<key>`, or one of the lists written as JSON. */
export type ColumnMap = Readonly<Record<string, string>>

/** Columns of centre-side extracts that are named otherwise; a tenant's own map comes before these. */
export const CENTRE_COLUMNS: ColumnMap = {
  INSCP_AMT: 'inscp_scp_amt',
  PSN_PAY: 'psn_part_amt',
  CASH_PAYAMT: 'psn_cash_pay',
  OWNPAY_AMT: 'fulamt_ownpay_amt',
  OVERLMT_AMT: 'overlmt_selfpay',
  PRESELFPAY: 'preselfpay_amt',
  ORIG_SETL_ID: 'ext.origSetlId',
  CAUSE_CODE: 'ext.causeCode',
}
const LISTS = ['details', 'diseinfo', 'setldetail']

export interface FileRow {
  /** Line in the file, from 1. */
  readonly line: number
  readonly body: RecordBody | null
  /** Why the row is none. */
  readonly fault: { readonly field: string; readonly text: Bilingual } | null
}

/** Reads text that is UTF-8, or else GB 18030 as Chinese spreadsheets save it. */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** One JSON object a line; empty lines are passed over. */
export function readJsonLines(text: string): FileRow[] {
  const rows: FileRow[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '') rows.push(jsonRow(at + 1, line))
  })
  return rows
}

function jsonRow(line: number, text: string): FileRow {
  try {
    const value: unknown = JSON.parse(text)
    const twice = doubleKeyIn(text, value)
    if (twice !== null) return faulty(line, twice, `同一处有两个 ${twice}`, `${twice} stands twice in one place`)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, body: value as RecordBody, fault: null }
    }
  } catch {
    // answered below
  }
  return faulty(line, '', '本行不是 JSON 对象', 'this line is no JSON object')
}

/** @param own the tenant's column map; names are compared without regard to case */
export function readCsvRecords(text: string, own: ColumnMap = {}): FileRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { header: false, skipEmptyLines: 'greedy' })
  const [header = [], ...body] = data
  const map = new Map<string, string>()
  for (const [theirs, ours] of [...Object.entries(CENTRE_COLUMNS), ...Object.entries(own)])
    map.set(theirs.toUpperCase(), ours)
  const columns = header.map(
    (name) =>
      map.get(name.trim().toUpperCase()) ?? name.trim().replace(/^(?!ext\.).*$/i, (plain) => plain.toLowerCase()),
  )
  return body.map((cells, at) => csvRow(at + 2, columns, cells))
}

/** A spreadsheet that stored an 18-digit number as a number has lost it: '3.70102E+17'. */
const LOST_DIGITS = /^\d(?:\.\d+)?E\+\d+$/i

function csvRow(line: number, columns: readonly string[], cells: readonly string[]): FileRow {
  const body: Record<string, unknown> = {}
  const ext: Record<string, unknown> = {}
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]?.trim() ?? ''
    if (cell === '' || column === '') continue
    if (LOST_DIGITS.test(cell))
      return faulty(
        line,
        column,
        `单元格 ${column} 的长数字已丢失精度，请以文本格式导出`,
        `the long number in ${column} was rounded; export it as text`,
      )
    if (column === '__proto__' || column === 'ext.__proto__') continue
    if (column.startsWith('ext.')) ext[column.slice(4)] = cell
    else if (!LISTS.includes(column)) body[column] = cell
    else {
      const list = listOf(cell)
      if (!list) return faulty(line, column, `${column} 应为 JSON 列表`, `${column} must be a JSON list`)
      body[column] = list
    }
  }
  if (typeof body.diag_code === 'string' && !body.diseinfo)
    body.diseinfo = [{ diag_code: body.diag_code, maindiag_flag: '1' }]
  return { line, body: Object.keys(ext).length > 0 ? { ...body, ext } : body, fault: null }
}

function listOf(cell: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(cell)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const faulty = (line: number, field: string, zh: string, en: string): FileRow => ({
  line,
  body: null,
  fault: { field, text: { zh, en } },
})
