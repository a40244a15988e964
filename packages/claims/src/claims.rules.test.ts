import { isRefusal } from '@gongbao/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CLAIM_MOVES,
  CLAIM_STATUSES,
  type ClaimStatus,
  isBooked,
  mayMove,
  refusalToApprove,
  refusalToMove,
  residentStatus,
} from './claims.rules.ts'

const anyStatus = fc.constantFrom(...CLAIM_STATUSES)

test('only listed moves are allowed, and each other one is refused in words', () => {
  fc.assert(
    fc.property(anyStatus, anyStatus, (from, to) => {
      const refusal = refusalToMove(from, to)
      expect(refusal === null).toBe(CLAIM_MOVES[from].includes(to))
      if (refusal) expect(isRefusal(refusal) && refusal.code === 'STATE_FORBIDS').toBe(true)
    }),
  )
})

test('on any walk money is booked only by approval, and nothing is paid that was not approved', () => {
  fc.assert(
    fc.property(fc.array(anyStatus, { maxLength: 60 }), (wishes) => {
      let status: ClaimStatus = 'received'
      for (const wish of wishes) {
        if (!mayMove(status, wish)) continue
        if (isBooked(wish)) expect(isBooked(status) || status === 'ready').toBe(true)
        if (wish === 'paid') expect(['ready', 'approved', 'paying']).toContain(status)
        if (wish === 'approved') expect(['ready', 'paying', 'paid']).toContain(status)
        status = wish
      }
    }),
  )
})

test('people approve what waits for approval and nothing else: the bank alone brings a claim back to it', () => {
  expect(CLAIM_STATUSES.filter((status) => refusalToApprove(status) === null)).toEqual(['ready'])
})

test('what is denied, and what paid nothing, can always come before a person again (quality 39)', () => {
  for (const status of ['denied', 'zero'] as const) expect(mayMove(status, 'review')).toBe(true)
})

test('from every state the claim can still be taken back, but while the bank has it', () => {
  const stuck = CLAIM_STATUSES.filter((status) => !mayMove(status, 'reversed'))
  expect(stuck).toEqual(['paying', 'reversed'])
})

test('a resident sees no inner state', () => {
  const shown = ['received', 'review', 'approved', 'paid', 'denied', 'zero', 'reversed']
  for (const status of CLAIM_STATUSES) expect(shown).toContain(residentStatus(status))
})
