import type { Explanation } from '@gongbao/adjudication'
import { fen } from '@gongbao/kernel'
import { expect, it } from 'vitest'
import { asKept } from './replay.ts'

const benefit = { code: 'b', eligibleFen: fen(1), deductibleUsedFen: fen(1), payableFen: fen(0), reasons: [] }
const again = { setl_id: 'S', status: 'zero', benefits: [{ ...benefit, counters: [] }] } as unknown as Explanation

it('holds a decision kept before counters were shown against the same without them', () => {
  const old = { ...again, benefits: [benefit] } as unknown as Explanation
  expect(asKept(again, old)).toEqual(old)
  expect(asKept(again, again)).toBe(again)
})
