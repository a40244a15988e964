/** A list's text changed row by row: every other line stays as it was written, quotes and all. Pure. */

export interface CsvRow {
  readonly cells: readonly string[]
  /** The row as it stands, without its line end. */
  readonly raw: string
  /** Line on which it begins, from 1. */
  readonly line: number
}

/** Every row of a text, the header first; a row of nothing at the end is none. */
export function rowsOf(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  let [start, line] = [0, 1]
  while (start < text.length) {
    const end = endOfRow(text, start)
    const raw = text.slice(start, end).replace(/\r$/, '')
    if (raw.trim() !== '') rows.push({ cells: cellsOf(raw), raw, line })
    line += text.slice(start, end + 1).split('\n').length - 1
    start = end + 1
  }
  return rows
}

/** The line end that closes a row, or the end of the text; line ends between quotes belong to a cell. */
function endOfRow(text: string, start: number): number {
  let isQuoted = false
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === '\n' && !isQuoted) return at
  }
  return text.length
}

function cellsOf(raw: string): string[] {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw[at]!
    if (sign === '"' && isQuoted && raw[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') isQuoted = !isQuoted
    else if (sign === ',' && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}

const written = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const textOf = (rows: readonly { raw: string }[]): string => rows.map(({ raw }) => `${raw}\n`).join('')
const replaced = (rows: readonly CsvRow[], at: number, cells: readonly string[]): string =>
  textOf(rows.map((row, index) => (index === at ? { raw: cells.map(written).join(',') } : row)))

/** @param at of the row, the header being 0 */
export function setCell(text: string, at: number, column: number, cell: string): string {
  const rows = rowsOf(text)
  const width = rows[0]?.cells.length ?? 0
  const cells = Array.from({ length: Math.max(width, column + 1) }, (_, index) => rows[at]?.cells[index] ?? '')
  return replaced(rows, at, cells.with(column, cell))
}

export function removeRow(text: string, at: number): string {
  return textOf(rowsOf(text).filter((_, index) => index !== at))
}

/** A row of empty cells at the end. */
export function addRow(text: string): string {
  const rows = rowsOf(text)
  return textOf([...rows, { raw: ','.repeat(Math.max(0, (rows[0]?.cells.length ?? 1) - 1)) }])
}

/** The names of the columns, without the mark that a file may begin with. */
export const headerOf = (rows: readonly CsvRow[]): string[] =>
  (rows[0]?.cells ?? []).map((cell) => cell.replace(/^\uFEFF/, ''))
