import { expect, it } from 'vitest'
import { everyLabel } from './thin.ts'

const yuan = Array.from({ length: 11 }, (_, at) => `${at + 10},000.00 元`)

it('writes every second of eleven amounts, every one where they fit', () => {
  expect(everyLabel(yuan, 580)).toBe(2)
  expect(everyLabel(yuan.slice(0, 6), 580)).toBe(1)
  expect(everyLabel(['80%'], 580)).toBe(1)
})

it('leaves room between any two that are written, however many there are', () => {
  for (const count of [2, 11, 40, 1_000]) {
    const labels = Array.from({ length: count }, (_, at) => `${at + 1_000}.00 元`)
    const apart = (everyLabel(labels, 580) * 580) / (count - 1)
    expect(apart).toBeGreaterThan(9 * 7)
  }
})
