/** What lets anyone with a policy in hand ask whether it stands, and nobody without. */
import { timingSafeEqual } from 'node:crypto'
import { blindIndex } from '@gongbao/access'
import type { TenantId } from '@gongbao/kernel'

/** Twelve characters that are not taken for one another: 60 bits, so that no code is guessed. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 12

/** The code printed on a policy, in three groups of four: it follows from the city's key and the number, so none is kept. */
export function verificationCode(tenantId: TenantId, policyNo: string): string {
  const bytes = blindIndex(tenantId, 'policy-verification', policyNo)
  const letters = Array.from({ length: LENGTH }, (_, at) => LETTERS[bytes[at]! % LETTERS.length])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** @param typed with or without hyphens and blanks, in either case */
export function isVerificationCode(tenantId: TenantId, policyNo: string, typed: string): boolean {
  const plain = (code: string) => Buffer.from(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
  const [wanted, given] = [plain(verificationCode(tenantId, policyNo)), plain(typed)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
