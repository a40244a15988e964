/** Results as files: JSON with everything, a workbook, a table. Cells that a spreadsheet would run are made plain text. */
import { writeFileSync } from 'node:fs'
import type { Cell, Sheet } from '@gongbao/adjudication/what-if'
import { type Fen, toYuan } from '@gongbao/kernel'
import { writeXlsx } from 'hucre/xlsx'
import { say } from './print-sheets.ts'

export function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`)
}

/** With the mark by which spreadsheets know UTF-8. */
export function writeCsv(path: string, { head, rows }: Sheet): void {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${plain(cell).replaceAll('"', '""')}"`).join(',')
  writeFileSync(path, `\uFEFF${[line(head), ...rows.map((row) => line(row.map(csvCell)))].join('\r\n')}\r\n`)
}

export async function writeWorkbook(path: string, sheets: readonly Sheet[]): Promise<void> {
  const book = await writeXlsx({
    sheets: sheets.map(({ name, title, head, rows }) => ({
      name,
      rows: [[`${title.zh} · ${title.en}`], head.map(plain), ...rows.map((row) => row.map(xlsxCell))],
      columns: head.map(() => ({ width: 24 })),
    })),
  })
  writeFileSync(path, book)
}

const csvCell = (cell: Cell): string =>
  typeof cell === 'object' && cell !== null && 'fen' in cell && cell.fen !== null ? toYuan(cell.fen as Fen) : say(cell)

/** Yuan as a number, so that a spreadsheet can add it up. */
function xlsxCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell === 'string') return plain(cell)
  if ('fen' in cell) return cell.fen === null ? null : Number(toYuan(cell.fen as Fen))
  return cell.bp === null ? null : say(cell)
}

/** What begins as a formula does is text (quality 33); a number below zero stays one. */
const plain = (text: string): string => (/^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text)
