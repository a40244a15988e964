/** Resident identity numbers (公民身份号码, GB 11643-1999): 17 digits and an ISO 7064 MOD 11-2 check character. */
import { type CivilDate, parseDate } from './calendar.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

export interface IdNumberFacts {
  /** Upper-case number as stored. */
  readonly number: string
  readonly birthOn: CivilDate
  readonly sex: 'male' | 'female'
}
export type IdNumberFault = 'shape' | 'birthDate' | 'checkDigit'

/** The check character of the first 17 digits. */
export function idNumberCheck(digits17: string): string {
  return CHECK[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits17[at]), 0) % 11]!
}

/** Reads an identity number, or says what is wrong with it. The area code is not judged: areas are merged and renamed. */
export function readIdNumber(text: string): IdNumberFacts | IdNumberFault {
  const number = text.trim().toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return 'shape'
  const birthOn = parseDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)
  if (!birthOn) return 'birthDate'
  if (idNumberCheck(number) !== number[17]) return 'checkDigit'
  return { number, birthOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' }
}

/** Shows only what a person needs to recognise their own number: 370***********1234. */
export function maskIdNumber(number: string): string {
  return number.length < 8
    ? '*'.repeat(number.length)
    : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`
}
