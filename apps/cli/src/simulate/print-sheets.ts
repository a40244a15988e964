/** Tables for a terminal: columns as wide as what stands in them, Chinese characters counted as two. */
import type { Cell, Sheet } from '@gongbao/adjudication/what-if'
import { type Bp, type Fen, formatPercent, formatYuan } from '@gongbao/kernel'

const ROWS_MOST = 24

export function printSheets(sheets: readonly Sheet[]): string {
  return sheets
    .filter(({ rows }) => rows.length > 0)
    .map(printSheet)
    .join('\n')
}

function printSheet({ title, head, rows }: Sheet): string {
  const shown = rows.slice(0, ROWS_MOST).map((row) => row.map(say))
  const widths = head.map((word, at) => Math.max(...[word, ...shown.map((row) => row[at] ?? '')].map(widthOf)))
  const line = (cells: readonly string[], of: readonly Cell[] | null): string =>
    cells
      .map((cell, at) => pad(cell, widths[at]!, of !== null && typeof of[at] !== 'string'))
      .join('  ')
      .trimEnd()
  const more = rows.length - shown.length
  return [
    `${title.zh} · ${title.en}`,
    `  ${line(head, null)}`,
    ...shown.map((row, at) => `  ${line(row, rows[at]!)}`),
    ...(more > 0 ? [`  … 还有 ${more} 行，见 --out 或 --xlsx · ${more} more rows in the files`] : []),
    '',
  ].join('\n')
}

/** A cell as a person reads it. */
export function say(cell: Cell): string {
  if (cell === null) return '—'
  if (typeof cell !== 'object') return String(cell)
  if ('fen' in cell) return cell.fen === null ? '—' : formatYuan(cell.fen as Fen)
  return cell.bp === null ? '—' : formatPercent(cell.bp as Bp)
}

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0)

function pad(text: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? blank + text : text + blank
}
