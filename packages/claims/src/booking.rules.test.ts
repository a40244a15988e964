import { type Fen, fen } from '@gongbao/kernel'
import { amountOf, type Leg } from '@gongbao/ledger'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookingLegs, owedFen, type Standing } from './booking.rules.ts'

const standing = (booked: number, paid: number): Standing => ({ bookedFen: fen(booked), paidFen: fen(paid) })
const said = (legs: readonly Leg[]) => legs.map(({ from, to, amountFen }) => `${from} → ${to} ${amountFen}`)

test('approval owes the money', () => {
  expect(said(bookingLegs(standing(0, 0), fen(800)))).toEqual(['claims:incurred → claims:payable 800'])
})

test('a reversal before payment owes nothing any more', () => {
  expect(said(bookingLegs(standing(800, 0), fen(0)))).toEqual(['claims:payable → claims:incurred 800'])
})

test('a reversal after payment asks for it back', () => {
  expect(said(bookingLegs(standing(800, 800), fen(0)))).toEqual(['claims:receivable → claims:incurred 800'])
})

test('a reversal that takes more than was owed asks for the rest', () => {
  const legs = said(bookingLegs(standing(800, 0), fen(-300)))
  expect(legs).toEqual(['claims:payable → claims:incurred 800', 'claims:receivable → claims:incurred 300'])
})

test('approved once more, what was paid before is set off', () => {
  const legs = said(bookingLegs(standing(0, 800), fen(1000)))
  expect(legs).toEqual(['claims:incurred → claims:receivable 800', 'claims:incurred → claims:payable 200'])
})

test('on any path incurred is the worth, payable what is owed, receivable what must come back', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(fc.array(fc.record({ worth: amount, pay: fc.boolean() }), { maxLength: 20 }), (steps) => {
      const flows = { incurred: flow(), payable: flow(), receivable: flow() }
      let now = standing(0, 0)
      for (const { worth, pay } of steps) {
        for (const leg of bookingLegs(now, fen(worth))) book(flows, leg)
        now = { ...now, bookedFen: fen(worth) }
        if (!pay || owedFen(now) <= 0) continue
        book(flows, { from: 'claims:payable', to: 'bank:claims', amountFen: owedFen(now) })
        now = { ...now, paidFen: fen(now.paidFen + owedFen(now)) }
      }
      expect(amountOf('claims:incurred', flows.incurred)).toBe(now.bookedFen)
      expect(amountOf('claims:payable', flows.payable)).toBe(Math.max(0, owedFen(now)))
      expect(amountOf('claims:receivable', flows.receivable)).toBe(Math.max(0, -owedFen(now)))
    }),
  )
})

const flow = () => ({ fromFen: 0 as Fen, toFen: 0 as Fen })
function book(flows: Record<string, { fromFen: Fen; toFen: Fen }>, leg: Leg): void {
  const from = flows[leg.from.split(':')[1]!]
  const to = flows[leg.to.split(':')[1]!]
  if (from && leg.from.startsWith('claims:')) from.fromFen = fen(from.fromFen + leg.amountFen)
  if (to && leg.to.startsWith('claims:')) to.toFen = fen(to.toFen + leg.amountFen)
}
