/** Certificates people prove themselves by: 01 resident identity card, 99 birth certificate of a newborn (出生医学证明). */
import { type CivilDate, maskIdNumber, type Refusal, readIdNumber, refuse } from '@gongbao/kernel'

export const CERTIFICATE_KINDS = ['01', '99'] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]

export interface Certificate {
  readonly kind: CertificateKind
  /** Upper case, without surrounding blanks: the one form that is indexed. */
  readonly number: string
  /** What the number itself says; a birth certificate's says nothing. */
  readonly birthOn: CivilDate | null
  readonly sex: 'male' | 'female' | null
}

const FAULTS = {
  shape: { zh: '身份证号应为 18 位，最后一位可为 X', en: 'An identity number has 18 characters; the last may be X' },
  birthDate: { zh: '身份证号中的出生日期不存在，请核对', en: 'The birth date in the identity number does not exist' },
  checkDigit: {
    zh: '身份证号校验位不符，请逐位核对',
    en: 'The identity number’s check digit does not fit; compare it digit by digit',
  },
} as const

/** Reads a certificate number as a person typed it (full-width digits and inner blanks are what keyboards do, not what is meant). */
export function readCertificate(kind: CertificateKind, typed: string): Certificate | Refusal {
  const number = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  if (kind === '99') {
    const isOne = /^[A-Z]\d{9}$/.test(number)
    const text = {
      zh: '出生医学证明编号应为 1 个字母加 9 位数字',
      en: 'A birth certificate number is a letter and 9 digits',
    }
    return isOne
      ? { kind, number, birthOn: null, sex: null }
      : refuse('INVALID_INPUT', text, { field: 'certificateNumber' })
  }
  const read = readIdNumber(number)
  if (typeof read === 'string') return refuse('INVALID_INPUT', FAULTS[read], { field: 'certificateNumber' })
  return { kind, number: read.number, birthOn: read.birthOn, sex: read.sex }
}

/** As much of a number as its holder needs to recognise it. */
export function maskCertificate(number: string): string {
  return number.length === 18
    ? maskIdNumber(number)
    : `${number.slice(0, 1)}${'*'.repeat(Math.max(0, number.length - 4))}${number.slice(-3)}`
}
