/** The words of reading a roster (员工名册): what an employer hands in, what is taken from it and what is wrong with it. */
import type { Bilingual, CivilDate } from '@gongbao/kernel'
import type { Certificate } from '@gongbao/residents'

/** A roster is refused whole beyond these. `openedBytes` counts what a workbook holds once unzipped. */
export const ROSTER_LIMITS = {
  rows: 100_000,
  fileBytes: 20_000_000,
  openedBytes: 100_000_000,
  parts: 1_000,
  /** Faults told one by one; those beyond are counted. */
  faults: 200_000,
} as const

export const ROSTER_FIELDS = [
  'name',
  'certificateKind',
  'certificateNo',
  'birthOn',
  'phone',
  'relation',
  'staffNo',
] as const
export type RosterField = (typeof ROSTER_FIELDS)[number]

export type RosterRelation = 'self' | 'spouse' | 'child' | 'parent'

/** One person of a roster, right in itself: nobody was asked about them yet. */
export interface RosterRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number
  /** Kept to the character. */
  readonly name: string
  readonly certificate: Certificate
  readonly birthOn: CivilDate
  readonly phone: string | null
  /** To the employee: dependants are told apart for the tax statement (W8). */
  readonly relation: RosterRelation
  readonly staffNo: string | null
}

export const FAULT_CODES = [
  'EMPTY',
  'FORMULA',
  'MERGED',
  'NAME',
  'NAME_DOT',
  'NAME_BLANK',
  'KIND',
  'NUMBER_STORED',
  'DIGITS_LOST',
  'CERTIFICATE',
  'DUPLICATE',
  'DATE',
  'BIRTH_CONTRADICTS',
  'NOT_BORN',
  'PHONE',
  'RELATION',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** What is wrong with one cell. Warnings are told, and the row counts as good. */
export interface RosterFault {
  readonly row: number
  /** 'C', or the whole range for merged cells: 'A10:B11'. */
  readonly cell: string
  readonly header: string | null
  readonly code: FaultCode
  readonly level: 'error' | 'warning'
  /** The value with most of it hidden, or '' when there is none. */
  readonly value: string
  readonly text: Bilingual
  readonly mend: Bilingual
}

/** A column of the file: which field it is read as, or that it is passed over, perhaps by a slip of its name. */
export interface RosterColumn {
  readonly column: string
  readonly header: string
  readonly field: RosterField | null
  readonly near: string | null
}

export interface Roster {
  readonly format: 'xlsx' | 'csv'
  /** How the text was written; null for a workbook. */
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16' | null
  /** The sheet that was read; null for a text file. */
  readonly sheet: string | null
  readonly headerRow: number
  readonly columns: readonly RosterColumn[]
  /** The good rows, in the file's order. */
  readonly rows: readonly RosterRow[]
  /** Rows with anything in them. */
  readonly rowsTotal: number
  readonly rowsFaulty: number
  readonly faults: readonly RosterFault[]
  readonly faultsTotal: number
}

/** How far a reading is: `all` is null while the file is being opened. */
export interface RosterProgress {
  readonly rows: number
  readonly all: number | null
}
