import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testAdjudicator } from '../testing/city.ts'
import { record } from '../testing/records.ts'
import { keyOf } from '../year/state.ts'
import { float64 } from './columns.ts'
import { hash96, joinKey } from './hash96.ts'
import { KeyIndex } from './key-index.ts'
import { MemoryChain } from './memory-chain.ts'
import { PersonCounters } from './person-counters.ts'

describe('KeyIndex', () => {
  it('numbers keys in the order they come and finds each again, as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), fc.integer(), (keys, seed) => {
        const index = new KeyIndex(seed)
        const model = new Map<string, number>()
        for (const key of keys) {
          expect(index.find(key)).toBe(model.get(key) ?? -1)
          if (!model.has(key)) model.set(key, model.size)
          expect(index.findOrAdd(key)).toBe(model.get(key))
        }
        expect(index.size).toBe(model.size)
      }),
    )
  })

  it('keeps 100,000 keys apart and refuses 100,000 others, growing as it goes', () => {
    const index = new KeyIndex(5)
    for (let at = 0; at < 100_000; at += 1) expect(index.findOrAdd(`setl-${at}`)).toBe(at)
    for (let at = 0; at < 100_000; at += 1) {
      if (index.find(`setl-${at}`) !== at) expect.unreachable(`setl-${at}`)
      if (index.find(`other-${at}`) !== -1) expect.unreachable(`other-${at}`)
    }
  }, 30_000)
})

describe('hash96', () => {
  const hash = (text: string, seed = 1): string => {
    const into = new Uint32Array(3)
    hash96(text, seed, into)
    return into.join()
  }

  it('differs by text, by length, by trailing zeros and by seed', () => {
    const hashes = ['', '\0', '\0\0', 'a', 'a\0', 'b', 'ab', 'ba', '一', '丁'].map((text) => hash(text))
    expect(new Set([...hashes, hash('a', 2)]).size).toBe(11)
  })

  it('spreads a change of one bit over all words', () => {
    const flips = (text: string, other: string): number[] => {
      const [a, b] = [hash(text), hash(other)].map((words) => words.split(',').map(Number))
      return a!.map((word, at) => (word ^ b![at]!).toString(2).replaceAll('-', '').replaceAll('0', '').length)
    }
    const sums = [0, 0, 0]
    for (let at = 0; at < 500; at += 1)
      for (const [word, count] of flips(`k${at}`, `k${at}x`).entries()) sums[word]! += count
    for (const sum of sums) expect(sum / 500).toBeGreaterThan(13)
  })

  it('joins two texts so that no other two join alike', () => {
    expect(joinKey('a', 'bc')).not.toBe(joinKey('ab', 'c'))
    expect(joinKey('', '1:a')).not.toBe(joinKey('1', ':a'))
  })
})

describe('PersonCounters', () => {
  it('keeps each person’s counters as a map would', () => {
    const codes = ['a', 'b', 'c']
    const sub = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 52 - 1 }))
    const move = fc.record({
      id: fc.constantFrom('p', 'q', 'r'),
      code: fc.constantFrom(...codes),
      sub,
      to: fc.integer(),
    })
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const counters = new PersonCounters(codes, true, 3)
        const model: Record<string, Record<string, number>> = {}
        for (const { id, code, sub, to } of moves) {
          model[id] = { ...model[id], [keyOf(code, sub)]: to }
          counters.write(counters.numberOf(id), model[id])
        }
        for (const id of ['p', 'q', 'r']) {
          const kept = Object.entries(model[id] ?? {}).filter(([, value]) => value !== 0)
          expect(counters.open(id, null, (opening) => opening)).toEqual(Object.fromEntries(kept))
        }
      }),
    )
  })
})

it('a column keeps every value over many chunks', () => {
  const column = float64()
  for (let at = 0; at < 50_000; at += 1) column.set(at, at / 2)
  for (const at of [0, 16_383, 16_384, 49_999]) expect(column.get(at)).toBe(at / 2)
})

it('costs at most 200 bytes a record, even when every record brings its own person, visit and two benefits', () => {
  const adjudicator = testAdjudicator()
  const chain = new MemoryChain(adjudicator, 9)
  const one = record({ inScope: 20_000, outOfCatalogue: 20_000 }, { psn_no: 'N', mdtrt_id: 'V' })
  const judgment = adjudicator.judge(one, { used: {} })
  expect(judgment.explanation.benefits).toHaveLength(2)
  const costs: number[] = []
  for (let at = 0; at < 200_000; at += 1) {
    const own = {
      ...one,
      person: { ...one.person, id: `P${at}` },
      settlement: { ...one.settlement, setlId: `S${at}`, mdtrtId: `V${at}` },
    }
    chain.remember(own, judgment, null)
    if (at >= 50_000 && at % 500 === 0) costs.push(chain.bytes / (at + 1))
  }
  expect(Math.max(...costs)).toBeLessThan(200)
}, 30_000)
