import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf } from './random.ts'
import { evenNormals, normalQuantile, pickEvenly } from './spread.ts'

describe('even draws', () => {
  it('pick as many as the weights promise, but for one, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 300 }), fc.integer(), (weights, seed) => {
        const picked = pickEvenly(randomOf(seed, 'test'), weights)
        const promised = weights.reduce((sum, weight) => sum + weight, 0) / 10_000
        expect(Math.abs(picked.length - promised)).toBeLessThanOrEqual(1)
        expect(picked.every((at, nth) => weights[at]! > 0 && (nth === 0 || at > picked[nth - 1]!))).toBe(true)
      }),
    )
  })

  it('know the normal distribution', () => {
    const known: [number, number][] = [
      [0.5, 0],
      [0.841344746, 1],
      [0.025, -1.959963985],
      [0.999, 3.090232306],
      [0.01, -2.326347874],
    ]
    for (const [share, deviations] of known) expect(normalQuantile(share)).toBeCloseTo(deviations, 6)
  })

  it('fill the range: symmetric, the extremes always among them', () => {
    const draws = evenNormals(randomOf(5, 'test'), 101)
    expect(Math.abs(draws.reduce((sum, draw) => sum + draw, 0))).toBeLessThan(1e-9)
    expect(Math.max(...draws)).toBeCloseTo(normalQuantile(100.5 / 101), 9)
    expect(draws).not.toEqual([...draws].sort((a, b) => a - b))
    expect(evenNormals(randomOf(5, 'test'), 0)).toEqual([])
  })
})
