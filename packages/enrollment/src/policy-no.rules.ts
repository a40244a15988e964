/** A policy number a person can read out: plan code, the policy's own id in 10 characters, and a check character. */
import { createHash } from 'node:crypto'
import type { Id } from '@gongbao/kernel'

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

export function policyNoOf(planCode: string, id: Id<'policy'>): string {
  const digest = createHash('sha256').update(id).digest()
  const body = [...digest.subarray(0, 12)].map((byte) => ALPHABET[byte % 32]).join('')
  const sum = [...body].reduce((total, character, at) => total + ALPHABET.indexOf(character) * (at + 2), 0)
  return `${planCode}-${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}${ALPHABET[sum % 31]}`
}
