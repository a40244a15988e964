/** One row of a roster: the person it names, or what is wrong with its cells. Nobody is asked: a right row may still be unknown to the roll. */
import { type Bilingual, type CivilDate, isRefusal } from '@gongbao/kernel'
import { type Certificate, type CertificateKind, hasOddDot, readCertificate, readName } from '@gongbao/residents'
import { CERTIFICATE_MEND, duplicateWords, FAULT_WORDS, NAME_MEND, OLD_NUMBER_MEND } from './fault-texts.ts'
import type { Cell } from './open-sheet.ts'
import { plainText, readDate, textOf } from './read-cells.rules.ts'
import type { FaultCode, RosterField, RosterRelation, RosterRow } from './roster.types.ts'

const KINDS: Readonly<Record<string, CertificateKind>> = {
  '': '01',
  '01': '01',
  居民身份证: '01',
  身份证: '01',
  '99': '99',
  出生医学证明: '99',
  出生证: '99',
}
const RELATIONS: Readonly<Record<string, RosterRelation>> = {
  '': 'self',
  本人: 'self',
  员工: 'self',
  职工: 'self',
  配偶: 'spouse',
  子女: 'child',
  父母: 'parent',
}
/** From here a number is too long for a spreadsheet's figures. */
const DIGITS_KEPT = 1e15

/** What is wrong, at which field. */
export interface CellFault {
  readonly field: RosterField
  readonly code: FaultCode
  readonly level: 'error' | 'warning'
  readonly text: Bilingual
  readonly mend: Bilingual
}
/** One row as the checks see it. */
export interface RowToCheck {
  readonly row: number
  readonly today: CivilDate
  /** Rows by certificate, of those before. */
  readonly seen: Map<string, number>
  cell(field: RosterField): Cell | undefined
  isFormula(field: RosterField): boolean
}
type Tell = (field: RosterField, code: FaultCode, words?: { text: Bilingual; mend: Bilingual }) => null

/** @returns the person when every cell is right, and the faults and warnings found */
export function checkRow(row: RowToCheck): { person: RosterRow | null; faults: readonly CellFault[] } {
  const faults: CellFault[] = []
  const tell: Tell = (field, code, words = FAULT_WORDS[code as keyof typeof FAULT_WORDS]) => {
    faults.push({ field, code, level: code.startsWith('NAME_') ? 'warning' : 'error', ...words })
    return null
  }
  const name = nameOf(row, tell)
  const certificate = certificateOf(row, tell)
  const birthOn = birthOf(row, certificate, tell)
  const phone = phoneOf(row, tell)
  const relation = typed(row, 'relation', tell)
  const related = relation === null ? null : (RELATIONS[plainText(relation)] ?? tell('relation', 'RELATION'))
  const staffNo = typed(row, 'staffNo', tell)
  if (certificate) seenBefore(row, certificate, tell)
  const wrong = faults.some(({ level }) => level === 'error')
  if (wrong || name === null || !certificate || birthOn === null || related === null) return { person: null, faults }
  const person = {
    row: row.row,
    name,
    certificate,
    birthOn,
    phone,
    relation: related,
    staffNo: staffNo?.trim() || null,
  }
  return { person, faults }
}

/** A cell's text; null when it may not be read. */
function typed(row: RowToCheck, field: RosterField, tell: Tell): string | null {
  return row.isFormula(field) ? tell(field, 'FORMULA') : textOf(row.cell(field))
}

function nameOf(row: RowToCheck, tell: Tell): string | null {
  const text = typed(row, 'name', tell)
  if (text === null) return null
  if (text.trim() === '') return tell('name', 'EMPTY')
  const name = readName(text)
  if (isRefusal(name)) return tell('name', 'NAME', { text: name.text, mend: NAME_MEND })
  if (hasOddDot(name)) tell('name', 'NAME_DOT')
  if (/\p{Script=Han}\s+\p{Script=Han}/u.test(name)) tell('name', 'NAME_BLANK')
  return name
}

function certificateOf(row: RowToCheck, tell: Tell): Certificate | null {
  const kindText = typed(row, 'certificateKind', tell)
  const kind = kindText === null ? null : (KINDS[plainText(kindText)] ?? tell('certificateKind', 'KIND'))
  const cell = row.cell('certificateNo')
  const text = typed(row, 'certificateNo', tell)
  if (text === null || kind === null) return null
  if (typeof cell === 'number' && Math.abs(cell) >= DIGITS_KEPT) return tell('certificateNo', 'NUMBER_STORED')
  const number = plainText(text)
  if (number === '') return tell('certificateNo', 'EMPTY')
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(number)) return tell('certificateNo', 'DIGITS_LOST')
  const certificate = readCertificate(kind, number)
  if (!isRefusal(certificate)) return certificate
  const mend = kind === '01' && /^\d{15}$/.test(number) ? OLD_NUMBER_MEND : CERTIFICATE_MEND
  return tell('certificateNo', 'CERTIFICATE', { text: certificate.text, mend })
}

/** The date of the number; what is written beside it must agree. Only a birth certificate says none. */
function birthOf(row: RowToCheck, certificate: Certificate | null, tell: Tell): CivilDate | null {
  const text = typed(row, 'birthOn', tell)
  if (text === null) return null
  const isEmpty = text.trim() === ''
  if (isEmpty && certificate?.kind === '99') return tell('birthOn', 'EMPTY')
  const written = isEmpty ? null : (readDate(text) ?? tell('birthOn', 'DATE'))
  if (!certificate) return null
  const field = certificate.birthOn ? 'certificateNo' : 'birthOn'
  const birthOn = certificate.birthOn ?? written
  if (birthOn && birthOn > row.today) return tell(field, 'NOT_BORN')
  if (written && birthOn !== written) return tell('birthOn', 'BIRTH_CONTRADICTS')
  return birthOn
}

function phoneOf(row: RowToCheck, tell: Tell): string | null {
  const text = typed(row, 'phone', tell)
  const phone =
    text === null
      ? ''
      : plainText(text)
          .replaceAll('-', '')
          .replace(/^\+?86(?=1\d{10}$)/, '')
  if (phone === '') return null
  return /^1[3-9]\d{9}$/.test(phone) ? phone : tell('phone', 'PHONE')
}

function seenBefore(row: RowToCheck, { kind, number }: Certificate, tell: Tell): void {
  const key = `${kind} ${number}`
  const first = row.seen.get(key)
  if (first === undefined) row.seen.set(key, row.row)
  else tell('certificateNo', 'DUPLICATE', duplicateWords(first))
}
