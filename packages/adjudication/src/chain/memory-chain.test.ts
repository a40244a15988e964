import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Adjudicator } from '../create-adjudicator.ts'
import type { ClaimRecord } from '../record/record.ts'
import { benefit, testAdjudicator } from '../testing/city.ts'
import { feeLine, record, value } from '../testing/records.ts'
import { float64 } from './columns.ts'
import { hash96, joinKey } from './hash96.ts'
import { KeyIndex } from './key-index.ts'
import { MemoryChain } from './memory-chain.ts'
import { PersonCounters } from './person-counters.ts'
import { readStep, writeStep } from './step-code.ts'

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
    const move = fc.record({ id: fc.constantFrom('p', 'q', 'r'), code: fc.constantFrom(...codes), to: fc.integer() })
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const counters = new PersonCounters(codes, 3)
        const model: Record<string, Record<string, number>> = {}
        for (const { id, code, to } of moves) {
          model[id] = { ...model[id], [code]: to }
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

it('a step is read as it was written', () => {
  const fingerprint = fc.oneof(fc.constantFrom(0, 1, 2 ** 52 - 1), fc.integer({ min: 0, max: 2 ** 52 - 1 }))
  const whole = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }))
  const anyStep = fc
    .record({
      stay: fingerprint,
      room: fc.option(whole, { nil: undefined }),
      items: fc.array(
        fc.record({
          benefit: fc.nat(29),
          amount: whole,
          quantity: fc.oneof(fc.constant(1), whole),
          touches: fc.array(fc.record({ bound: fc.nat(1200), sub: fingerprint }), { maxLength: 4 }),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ room, ...step }) => ({ terms: TERMS, ...step, ...(room === undefined ? {} : { room }) }))
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      const bytes: number[] = []
      const begins = steps.map((step) => {
        const begin = bytes.length
        const own = step.items.map((item) => ({
          ...item,
          touches: item.touches.map((touch, at) => (at === 0 ? { ...touch, sub: step.stay } : touch)),
        }))
        writeStep({ ...step, items: own }, (byte) => bytes.push(byte))
        return { begin, step: { ...step, items: own } }
      })
      expect(bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)).toBe(true)
      for (const { begin, step } of begins) expect(readStep((at) => bytes[at]!, begin, TERMS)).toEqual(step)
    }),
  )
})
const TERMS = { preExisting: false, enrolledYears: 1 }

it('a column keeps every value over many chunks', () => {
  const column = float64()
  for (let at = 0; at < 50_000; at += 1) column.set(at, at / 2)
  for (const at of [0, 16_383, 16_384, 49_999]) expect(column.get(at)).toBe(at / 2)
})

/** Bytes a record at its dearest, when every record brings its own person, visit and stay. */
function costOf(adjudicator: Adjudicator, one: ClaimRecord, benefits: number): number {
  const chain = new MemoryChain(adjudicator, 9)
  const judgment = adjudicator.judge(one, { used: {} })
  expect(judgment.explanation.benefits).toHaveLength(benefits)
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
  return Math.max(...costs)
}

it('costs at most 200 bytes a record, even when every record brings its own person, visit and two benefits', () => {
  const one = record({ inScope: 20_000, outOfCatalogue: 20_000 }, { psn_no: 'N', mdtrt_id: 'V' })
  expect(costOf(testAdjudicator(), one, 2)).toBeLessThan(200)
}, 30_000)

it('and no more where years are paid claim by claim, by stay, with counts and caps on drugs', () => {
  const isA = {
    all: [
      { fact: 'lineCode', operator: 'isKnown' },
      { fact: 'lineCode', operator: 'equal', value: 'A' },
    ],
  } as const
  const cap = { code: 'c', name: '每药', per: 'drug', amount: '5000元', counts: 'paid', over: 'cut' } as const
  const once = { code: 'l', name: '一次', per: 'year', when: isA, count: 1, over: 'cut' } as const
  const benefits = [
    benefit('in-scope', { parts: ['inScopeSelfPay'], deductible: { amount: '1000元', per: 'stay' }, limits: [once] }),
    benefit('out', { parts: ['outOfCatalogue'], caps: [{ ...cap, when: isA }] }),
  ]
  const bill = { inScope: 20_000, outOfCatalogue: 20_000 }
  const details = [
    feeLine('1', { inScope: 20_000 }, { med_list_codg: 'A' }),
    feeLine('2', { outOfCatalogue: 20_000 }, { med_list_codg: 'A' }),
  ]
  const one = record(bill, { psn_no: 'N', mdtrt_id: 'V', details })
  expect(costOf(testAdjudicator({ plan: { benefits } }), one, 2)).toBeLessThan(200)
}, 30_000)

it('of people not met lately the year is paid anew', () => {
  const plan = { benefits: [benefit('in-scope', { deductible: { amount: '1000元', per: 'stay' } })] }
  const adjudicator = testAdjudicator({ plan })
  const chain = new MemoryChain(adjudicator, 9)
  const tell = (line: number, person: string, setl_id: string) =>
    adjudicator.answer(chain, line, value({ inScope: 600 }, { setl_id, mdtrt_id: `V${person}` }, { id: person }))
  for (let at = 0; at < 5_000; at += 1) tell(at + 1, `P${at}`, `A${at}`)
  for (const at of [0, 1, 4_999]) {
    expect(tell(9, `P${at}`, `B${at}`)).toMatchObject({ payableFen: 16_000, benefits: [{ deductibleUsedFen: 40_000 }] })
    expect(tell(9, `P${at}`, `C${at}`)).toMatchObject({ payableFen: 48_000 })
  }
})
