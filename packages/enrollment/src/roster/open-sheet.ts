/** Opens a roster's file: a workbook's first visible sheet, or text with commas, semicolons or tabs. */
import { type Refusal, refuse } from '@gongbao/kernel'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { ROSTER_LIMITS, type Roster } from './roster.types.ts'
import { refusalToOpen } from './zip-guard.rules.ts'

export type Cell = CellValue

/** Rows and columns from 0. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

export interface OpenSheet extends Pick<Roster, 'format' | 'encoding' | 'sheet'> {
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  isFormula(row: number, column: number): boolean
}

/** Empty rows among the others have room; a sheet longer than this is refused, never cut. */
const ROWS_READ = 3 * ROSTER_LIMITS.rows
/** A roster has a dozen columns. Rows are kept as wide as the widest, so a stray cell far to the right would fill the memory with nothing. */
const AREA_READ = 'A1:BH1048576'

/** @returns the cells as they stand, or why the file is none we read */
export async function openSheet(bytes: Uint8Array): Promise<OpenSheet | Refusal> {
  if (bytes.length > ROSTER_LIMITS.fileBytes) return tooManyBytes()
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === '504b0304') return openWorkbook(bytes)
  if (start === 'd0cf11e0') return oldWorkbook()
  return openText(bytes)
}

async function openWorkbook(bytes: Uint8Array): Promise<OpenSheet | Refusal> {
  const refusal = refusalToOpen(bytes)
  if (refusal) return refusal
  let first = true
  const isFirst = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }): boolean => {
    const taken = first && !hidden && !veryHidden
    if (taken) first = false
    return taken
  }
  const book = await readXlsx(bytes, { sheets: isFirst, maxRows: ROWS_READ, range: AREA_READ }).catch(() => null)
  const sheet = book?.sheets[0]
  if (!sheet) return unreadable()
  if (sheet.rows.length >= ROWS_READ) return tooManyRows()
  const cells = sheet.cells ?? new Map()
  return {
    format: 'xlsx',
    encoding: null,
    sheet: sheet.name,
    rows: sheet.rows,
    merges: sheet.merges ?? [],
    isFormula: (row, column) => cells.size > 0 && cells.get(`${row},${column}`)?.formula !== undefined,
  }
}

function openText(bytes: Uint8Array): OpenSheet | Refusal {
  const read = decode(bytes)
  if (!read) return unreadable()
  const { text, encoding } = read
  const head = text.slice(0, 2_000)
  const delimiter = [',', '\t', ';'].reduce((best, sign) => (count(head, sign) > count(head, best) ? sign : best))
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_READ })
  if (data.length >= ROWS_READ) return tooManyRows()
  return {
    format: 'csv',
    encoding,
    sheet: null,
    rows: data,
    merges: [],
    isFormula: (row, column) => /^\s*[=@]/.test(data[row]?.[column] ?? ''),
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** UTF-8 (with or without its mark), else UTF-16 by its mark, else what Chinese spreadsheets save. Null when it is no text at all. */
function decode(bytes: Uint8Array): { text: string; encoding: NonNullable<Roster['encoding']> } | null {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  const tries =
    mark === 'fffe'
      ? (['utf-16le'] as const)
      : mark === 'feff'
        ? (['utf-16be'] as const)
        : (['utf-8', 'gb18030'] as const)
  for (const encoding of tries) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (text.includes('\0')) return null
      return { text, encoding: encoding.startsWith('utf-16') ? 'utf-16' : (encoding as 'utf-8' | 'gb18030') }
    } catch {
      // the next encoding
    }
  }
  return null
}

export const tooManyRows = (): Refusal =>
  refuse('TOO_LARGE', {
    zh: `名册超过 ${ROSTER_LIMITS.rows} 行，请分成几份上传`,
    en: `The roster has more than ${ROSTER_LIMITS.rows} rows; hand it in in parts`,
  })
const unreadable = (): Refusal =>
  refuse('UNSUPPORTED_MEDIA', {
    zh: '这不是可读的名册。请上传 .xlsx 工作簿，或 UTF-8、GBK 编码的 .csv 文件',
    en: 'This is no roster that can be read. Hand in an .xlsx workbook, or a .csv file in UTF-8 or GBK',
  })
const oldWorkbook = (): Refusal =>
  refuse('UNSUPPORTED_MEDIA', {
    zh: '这是旧格式（.xls）或加了密码的工作簿。请去掉密码，另存为“Excel 工作簿（.xlsx）”再上传',
    en: 'This is an old (.xls) or password-protected workbook. Remove the password and save it as .xlsx',
  })
const tooManyBytes = (): Refusal =>
  refuse('TOO_LARGE', {
    zh: `文件超过 ${ROSTER_LIMITS.fileBytes / 1_000_000} MB，请只保留名册一张表`,
    en: `The file is larger than ${ROSTER_LIMITS.fileBytes / 1_000_000} MB; keep the roster's sheet alone`,
  })
