/** What a cell of a roster says, as text, and as little of it as may be shown again. */
import { type CivilDate, parseDate } from '@gongbao/kernel'
import { maskName } from '@gongbao/residents'
import type { Cell } from './open-sheet.ts'
import type { RosterField } from './roster.types.ts'

/** A cell as its writer sees it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}

/** Numbers and dates as keyboards give them: full-width digits, blanks, and the apostrophe by which spreadsheets keep text. */
export const plainText = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').replace(/^['’]/, '')

/** 1990-01-31, 1990/1/31, 1990.1.31, 1990年1月31日, 19900131. */
export function readDate(text: string): CivilDate | null {
  const plain = plainText(text)
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? []
  return year ? parseDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`) : null
}

/** Enough to find the cell by, not enough to learn what stands in it. */
export function maskCell(field: RosterField, text: string): string {
  const typed = text.trim()
  if (typed === '') return ''
  if (field === 'name') return maskName(typed)
  const characters = [...typed]
  if (field === 'relation' || field === 'certificateKind')
    return characters.length <= 6 ? typed : `${characters[0]}****`
  if (field === 'birthOn') return /^\d{4}/.test(typed) ? `${typed.slice(0, 4)}****` : `${characters[0]}****`
  return characters.length >= 10
    ? `${characters.slice(0, 3).join('')}****${characters.slice(-2).join('')}`
    : `${characters[0]}****`
}
