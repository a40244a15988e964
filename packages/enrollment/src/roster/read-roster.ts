/** Reads an employer's roster (W7): the people it names, and every cell that is wrong with how to mend it. */
import { type CivilDate, isRefusal, type Refusal } from '@gongbao/kernel'
import { type CellFault, checkRow } from './check-row.rules.ts'
import { COLUMN_NAMES, findHeader, type Header, letterOf } from './columns.rules.ts'
import { FAULT_WORDS } from './fault-texts.ts'
import { type OpenSheet, openSheet, tooManyRows } from './open-sheet.ts'
import { maskCell, textOf } from './read-cells.rules.ts'
import {
  ROSTER_LIMITS,
  type Roster,
  type RosterColumn,
  type RosterFault,
  type RosterProgress,
  type RosterRow,
} from './roster.types.ts'

const TOLD_EVERY_ROWS = 2_000

export interface ReadingOptions {
  /** Nobody is born after it. */
  readonly today: CivilDate
  readonly onProgress?: (progress: RosterProgress) => void
}

/**
 * Reads the bytes of a roster, XLSX or CSV. Pure: it asks nobody about anybody and keeps nothing.
 *
 * @returns the rows that are right and the faults of the others, or why the file as a whole is not read
 */
export async function readRoster(bytes: Uint8Array, options: ReadingOptions): Promise<Roster | Refusal> {
  options.onProgress?.({ rows: 0, all: null })
  const sheet = await openSheet(bytes)
  if (isRefusal(sheet)) return sheet
  return checkSheet(sheet, options)
}

/** As `readRoster`, of a file that is open. */
export function checkSheet(sheet: OpenSheet, { today, onProgress }: ReadingOptions): Roster | Refusal {
  const header = findHeader(sheet.rows)
  if (isRefusal(header)) return header
  const faults = new FaultList(sheet, header)
  faults.addMerges()
  const rows: RosterRow[] = []
  const seen = new Map<string, number>()
  let rowsTotal = 0
  let rowsFaulty = 0
  for (let at = header.at + 1; at < sheet.rows.length; at += 1) {
    if ((at - header.at) % TOLD_EVERY_ROWS === 0)
      onProgress?.({ rows: at - header.at, all: sheet.rows.length - header.at - 1 })
    const cells = sheet.rows[at]!
    if (cells.every((cell) => textOf(cell).trim() === '')) continue
    rowsTotal += 1
    if (rowsTotal > ROSTER_LIMITS.rows) return tooManyRows()
    const { person, faults: found } = checkRow({
      row: at + 1,
      today,
      seen,
      cell: (field) => cells[header.places[field]],
      isFormula: (field) => header.places[field] >= 0 && sheet.isFormula(at, header.places[field]),
    })
    if (person) rows.push(person)
    else rowsFaulty += 1
    for (const fault of found) faults.add(at, fault)
  }
  const { format, encoding, sheet: name } = sheet
  const { columns } = header
  const counted = { rowsTotal, rowsFaulty, faults: faults.list, faultsTotal: faults.total }
  return { format, encoding, sheet: name, headerRow: header.at + 1, columns, rows, ...counted }
}

/** The faults in the order of the file, with the place and as much of the value as may be shown; those past the limit only counted. */
class FaultList {
  readonly list: RosterFault[] = []
  total = 0
  readonly sheet: OpenSheet
  readonly header: Header
  readonly named: ReadonlyMap<string, RosterColumn>

  constructor(sheet: OpenSheet, header: Header) {
    this.sheet = sheet
    this.header = header
    this.named = new Map(header.columns.map((column) => [column.column, column]))
  }

  add(at: number, { field, code, level, text, mend }: CellFault): void {
    const place = this.header.places[field]
    const column = place < 0 ? '' : letterOf(place)
    const value = maskCell(field, textOf(this.sheet.rows[at]![place]))
    this.push({
      row: at + 1,
      cell: `${column}${at + 1}`,
      header: this.named.get(column)?.header ?? COLUMN_NAMES[field][0],
      code,
      level,
      value,
      text,
      mend,
    })
  }

  /** Merged cells, but those of a title above the header. */
  addMerges(): void {
    for (const { startRow, startCol, endRow, endCol } of this.sheet.merges) {
      if (endRow < this.header.at) continue
      const cell = `${letterOf(startCol)}${startRow + 1}:${letterOf(endCol)}${endRow + 1}`
      const header = this.named.get(letterOf(startCol))?.header ?? null
      this.push({ row: startRow + 1, cell, header, code: 'MERGED', level: 'error', value: '', ...FAULT_WORDS.MERGED })
    }
  }

  private push(fault: RosterFault): void {
    this.total += 1
    if (this.list.length < ROSTER_LIMITS.faults) this.list.push(fault)
  }
}
