/** The roster given back with what is wrong marked: each faulty cell coloured, and beside each row what to do. */
import { isRefusal, type Refusal } from '@gongbao/kernel'
import { writeXlsx } from 'hucre/xlsx'
import { type OpenSheet, openSheet } from './open-sheet.ts'
import { textOf } from './read-cells.rules.ts'
import { checkSheet, type ReadingOptions } from './read-roster.ts'
import type { Roster, RosterFault } from './roster.types.ts'

const RED = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } } as const
const YELLOW = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEB9C' } } } as const
const MEND_COLUMN = '问题与改法'
/** Spreadsheets grow slow with thousands of comments; past these the column beside the row says it. */
const COMMENTS = 2_000
/** Digits that a spreadsheet's figure keeps; what stands after them is invented. */
const DIGITS_KEPT = 15

interface Mark {
  style: typeof RED | typeof YELLOW
  comment?: { text: string }
}

/**
 * The roster as a workbook for the person who mends it: every cell as it was handed in, as text, the faulty ones coloured with a comment, and
 * a last column that says for each row what is wrong and how to mend it. It can be mended and handed in again as it is.
 *
 * @returns the workbook, or why the file is not read
 */
export async function errorWorkbook(bytes: Uint8Array, options: ReadingOptions): Promise<Uint8Array | Refusal> {
  const sheet = await openSheet(bytes)
  if (isRefusal(sheet)) return sheet
  const roster = checkSheet(sheet, options)
  if (isRefusal(roster)) return roster
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const told = wordsByRow(roster.faults)
  const last = mendColumn(sheet, roster, width)
  return writeXlsx({
    sheets: [
      {
        name: (sheet.sheet ?? '名册').slice(0, 31),
        rows: sheet.rows.map((row, at) => {
          const cells = Array.from({ length: last }, (_, column) => given(row[column]))
          return [...cells, at + 1 === roster.headerRow ? MEND_COLUMN : (told.get(at + 1) ?? null)]
        }),
        columns: Array.from({ length: last + 1 }, (_, at) => ({ width: at === last ? 60 : 20, numFmt: '@' })),
        cells: marksOf(roster.faults),
        freezePane: { rows: roster.headerRow },
      },
    ],
  })
}

/** The column of an earlier error workbook is written anew in its place. */
function mendColumn(sheet: OpenSheet, { headerRow }: Roster, width: number): number {
  const before = sheet.rows[headerRow - 1]!.indexOf(MEND_COLUMN)
  return before < 0 ? width : before
}

function wordsByRow(faults: readonly RosterFault[]): ReadonlyMap<number, string> {
  const told = new Map<number, string>()
  for (const { row, header, cell, text, mend } of faults) {
    const before = told.get(row)
    told.set(row, `${before ? `${before}\n` : ''}${header ?? cell}：${text.zh}。${mend.zh}`)
  }
  return told
}

function marksOf(faults: readonly RosterFault[]): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { cell, level, text, mend } of faults) {
    const [, letters, row] = /^([A-Z]+)(\d+)/.exec(cell) ?? []
    if (!letters) continue
    const place = `${Number(row) - 1},${columnOf(letters)}`
    const words = `${text.zh}。${mend.zh}`
    const mark: Mark = { style: level === 'error' ? RED : YELLOW }
    if (marks.size < COMMENTS) mark.comment = { text: words }
    marks.set(place, mark)
  }
  return marks
}

/** 'A' → 0, 'AA' → 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1

/** A cell as text that no spreadsheet runs (quality 33). Of a long figure only the digits that were kept: the rest would look right and be wrong. */
function given(cell: OpenSheet['rows'][number][number] | undefined): string | null {
  const text = textOf(cell)
  if (text === '') return null
  if (typeof cell === 'number' && Math.abs(cell) >= 10 ** DIGITS_KEPT) {
    const [digits = '', exponent] = Math.abs(cell).toPrecision(DIGITS_KEPT).replace('.', '').split('e+')
    return digits + '?'.repeat(Number(exponent) + 1 - DIGITS_KEPT)
  }
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text
}
