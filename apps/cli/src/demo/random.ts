/** Seeded randomness for the synthetic year: the same seed gives the same city, to the fen. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** True `perMille` times in a thousand. */
  chance(perMille: number): boolean
  pick<T>(items: readonly T[]): T
  /** An index drawn by integer weights. */
  weighted(weights: readonly number[]): number
  /** An integer with a long right tail: median × 2^(spread × normal/100), where spread is hundredths of doublings per standard deviation. */
  longTail(median: number, spread: number): number
}

/** @param stream a name, so that people and bills of one seed draw from streams of their own */
export function randomOf(seed: number, stream: string): Random {
  let mixed = seed | 0
  for (const character of stream) mixed = Math.imul(mixed ^ character.codePointAt(0)!, 0x9e3779b1)
  const generator = xoroshiro128plus(mixed)
  const int = (low: number, high: number) => uniformInt(generator, low, high)
  const weighted = (weights: readonly number[]) => {
    let left = int(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    )
    return weights.findIndex((weight) => {
      left -= weight
      return left <= 0
    })
  }
  return {
    int,
    weighted,
    chance: (perMille) => int(1, 1000) <= perMille,
    pick: (items) => items[int(0, items.length - 1)]!,
    longTail: (median, spread) => {
      let normal = -600
      for (let draw = 0; draw < 12; draw += 1) normal += int(0, 100)
      return Math.max(1, Math.round(median * 2 ** ((normal / 100) * (spread / 100))))
    },
  }
}
