import { fen } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextQueryAt, outsideNo } from './asking.rules.ts'
import { judgeDisbursement, judgePayment, judgeRefund } from './events/event.rules.ts'
import type { CollectionState, DisbursementState, RefundState } from './payments.table.ts'

type Event = { told: 'done' | 'failed'; amountFen: ReturnType<typeof fen> }
const event = fc.record<Event>({
  told: fc.constantFrom('done', 'failed'),
  amountFen: fc.constantFrom(fen(100), fen(101)),
})

/** Plays events against a collection as processing does. */
function play(events: readonly Event[]): CollectionState {
  let state: CollectionState = 'pending'
  for (const one of events) {
    const judgement = judgePayment(one, { state, amountFen: fen(100) })
    if (judgement === 'settle') state = 'settled'
    if (judgement === 'close') state = 'closed'
  }
  return state
}

function playRefund(events: readonly Event[]): RefundState {
  let state: RefundState = 'sent'
  for (const one of events) {
    const judgement = judgeRefund(one, { state, amountFen: fen(100) })
    if (judgement === 'settle') state = 'settled'
    if (judgement === 'fail') state = 'failed'
  }
  return state
}

function playPayout(events: readonly Event[]): DisbursementState {
  let state: DisbursementState = 'sent'
  for (const one of events) {
    const judgement = judgeDisbursement(one, { state, amountFen: fen(100) })
    if (judgement === 'settle') state = 'settled'
    if (judgement === 'fail') state = 'returned'
  }
  return state
}

describe('events from outside', () => {
  test('state is a function of the set of events: any order, any number of repetitions', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (events, random) => {
        const shuffled = [...events, ...events]
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
        const again = shuffled.map(({ one }) => one)
        expect(play(again)).toBe(play(events))
        expect(playRefund(again)).toBe(playRefund(events))
        expect(playPayout(again)).toBe(playPayout(events))
      }),
    )
  })

  test('only the right amount settles, even after a closing', () => {
    expect(judgePayment({ told: 'done', amountFen: fen(101) }, { state: 'pending', amountFen: fen(100) })).toBe(
      'mismatch',
    )
    expect(judgePayment({ told: 'done', amountFen: fen(100) }, { state: 'closed', amountFen: fen(100) })).toBe('settle')
    expect(judgePayment({ told: 'failed', amountFen: fen(100) }, { state: 'settled', amountFen: fen(100) })).toBe(
      'needless',
    )
  })

  test('money for nothing of ours is an orphan, a closing of it is nothing', () => {
    expect(judgePayment({ told: 'done', amountFen: fen(1) }, null)).toBe('orphan')
    expect(judgePayment({ told: 'failed', amountFen: fen(1) }, null)).toBe('needless')
    expect(judgeRefund({ told: 'done', amountFen: fen(1) }, null)).toBe('orphan')
  })
})

test('questions come at growing distances', () => {
  const now = Temporal.Instant.from('2025-11-20T00:00:00Z')
  const waits = [0, 1, 2, 7, 100].map((queries) => now.until(nextQueryAt(now, queries)).total('seconds'))
  expect(waits).toEqual([15, 30, 60, 3600, 3600])
  const seconds = (deadline: string) => now.until(nextQueryAt(now, 5, Temporal.Instant.from(deadline))).total('seconds')
  expect([seconds('2025-11-20T00:01:00Z'), seconds('2025-11-19T23:00:00Z')]).toEqual([61, 600])
  expect(outsideNo('0192f0c1-0000-7000-8000-000000000001')).toBe('0192f0c1000070008000000000000001')
})
