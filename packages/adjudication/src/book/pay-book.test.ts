/** A book pays every claim as the transactional adjudication does, to the fen, whatever the plan and whatever stands between the claims. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MemoryChain } from '../chain/memory-chain.ts'
import { type CityRules, createAdjudicator } from '../create-adjudicator.ts'
import { isRecordError, readRecord } from '../record/read-record.ts'
import { anyBookWish, type BookWish, linesOf } from '../testing/any-book.ts'
import { anyPlan, orderFreePlan, yuan } from '../testing/any-plan.ts'
import { type BenefitInput, type PlanInput, testCity } from '../testing/city.ts'
import { read, value } from '../testing/records.ts'
import { KINDS } from './book.ts'
import { BookBuilder } from './book-builder.ts'
import { classHash } from './masked-plan.ts'
import { packed } from './packed.ts'
import { payBook } from './pay-book.ts'

vi.setConfig({ testTimeout: 180_000 })
const PLAN = '2026'

function bookOf(city: CityRules, lines: readonly unknown[]) {
  const builder = new BookBuilder(city, PLAN, 5)
  lines.forEach((line, at) => {
    builder.add(at + 1, line)
  })
  return builder.finish()
}

/** By line: what the transaction pays, or null for a line that cannot be read. */
function transactional(city: CityRules, lines: readonly unknown[]): (number | null)[] {
  const adjudicator = createAdjudicator(city, PLAN)
  const chain = new MemoryChain(adjudicator, 9)
  return lines.map((line, at) => {
    const answer = adjudicator.answer(chain, at + 1, line)
    return 'error' in answer ? null : answer.payableFen
  })
}

/** By line, likewise, out of the columns. */
function columnar(city: CityRules, lines: readonly unknown[], book = bookOf(city, lines)): (number | null)[] {
  const { paid, byBenefit } = payBook(book, city, PLAN)
  const byLine: (number | null)[] = lines.map(() => null)
  paid.forEach((fen, row) => {
    byLine[book.line[row]! - 1] = fen
  })
  expect(byBenefit.reduce((sum, fen) => sum + fen, 0)).toBe(paid.reduce((sum, fen) => sum + fen, 0))
  return byLine
}

const withoutMinusZero = (fen: (number | null)[]) => fen.map((one) => (one === 0 ? 0 : one))
const opensWith = (plan: Partial<PlanInput>): string => plan.benefits![0]!.code

/** The same plan with other figures: what a scenario changes. */
function refigured(plan: Partial<PlanInput>, by: number): Partial<PlanInput> {
  const text = JSON.stringify(plan.benefits, (_key, inner: unknown) => {
    if (typeof inner !== 'string') return inner
    const [, amount] = /^(\d+(?:\.\d+)?)元$/.exec(inner) ?? []
    return amount === undefined ? inner : yuan(Math.round(Number(amount) * 100) * by + 10_000)
  })
  const benefits = (JSON.parse(text) as BenefitInput[]).map((one) => ({
    ...one,
    bonus: [{ enrolledYears: 2, points: '5个百分点' }],
  }))
  return { ...plan, benefits, price: [{ code: 'flat', name: '统一', amount: '200元' }] }
}

describe.each([
  ['any plan', anyPlan],
  ['a plan whose year is one function of what has been counted', orderFreePlan],
] as const)('under %s', (_name, plans) => {
  it('each line of any book is paid as the transaction pays it', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(plans, anyBookWish, (plan, wish) => {
        const city = testCity({ plan })
        const lines = linesOf(wish, opensWith(plan))
        const expected = transactional(city, lines)
        expect(withoutMinusZero(columnar(city, lines))).toEqual(withoutMinusZero(expected))
        for (const fen of expected) met.add(fen === null ? 'unread' : String(Math.sign(fen)))
        for (const { status } of bookOf(city, lines).unpaid) met.add(status)
      }),
      { numRuns: 400 },
    )
    expect([...met]).toEqual(expect.arrayContaining(['unread', '-1', '0', '1', 'review', 'denied', 'error']))
  })

  it('and so it is under other figures, without classifying anew', () => {
    fc.assert(
      fc.property(plans, anyBookWish, fc.constantFrom(1, 2, 3), (plan, wish, by) => {
        const lines = linesOf(wish, opensWith(plan))
        const [base, other] = [testCity({ plan }), testCity({ plan: refigured(plan, by) })]
        expect(classHash(other, PLAN)).toBe(classHash(base, PLAN))
        const book = bookOf(base, lines)
        expect(withoutMinusZero(columnar(other, lines, book))).toEqual(withoutMinusZero(transactional(other, lines)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a book of decisions that stand', () => {
  it('pays as the records themselves do, read again as they were kept', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, orderFreePlan), anyBookWish, (plan, wish) => {
        const city = testCity({ plan })
        const lines = linesOf({ ...wish, undone: [], openings: [0, 0, 0, 0] }, opensWith(plan))
        const [kept, judged] = [new BookBuilder(city, PLAN, 5), new BookBuilder(city, PLAN, 5)]
        const adjudicator = createAdjudicator(city, PLAN)
        const readable = lines.filter((line) => !isRecordError(readRecord(line)))
        for (const [at, line] of readable.entries()) {
          const record = read(line)
          const given = { program: city.program, plan: adjudicator.plan, area: null }
          const pack = packed(record, adjudicator.judge(record, { used: {} }), given)
          kept.take(record.person.id, at + 1, JSON.parse(JSON.stringify(pack)))
          judged.judge(record.person.id, at + 1, record, { area: null, accepted: [] })
        }
        const expected = withoutMinusZero(columnar(city, readable))
        const books = [kept.finish(), judged.finish()]
        for (const book of books) expect(withoutMinusZero(columnar(city, readable, book))).toEqual(expected)
        for (const book of books) expect(book.unpaid).toEqual(bookOf(city, readable).unpaid)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a book', () => {
  const wish: BookWish = { claims: [], undone: [], openings: [0, 0, 0, 0], spoilt: [] }
  const city = testCity()

  it('lists every line it pays nothing for, with its codes, and drops none', () => {
    const good = value({ inScope: 30_000 }, { setl_id: 'A' })
    const lines = [
      good,
      good,
      { person: {} },
      value({ inScope: 30_000 }, { setl_id: 'B', med_type: '99' }),
      value({ inScope: 30_000 }, { setl_id: 'C', begndate: '2025-12-31' }),
    ]
    const book = bookOf(city, lines)
    expect(linesOf(wish, 'in-scope')).toEqual([])
    expect(book.unpaid.map(({ line, status, codes, field }) => [line, status, codes.join(), field])).toEqual([
      [2, 'error', 'DUPLICATE_SETTLEMENT', 'setl_id'],
      [3, 'error', 'MISSING', 'person.id'],
      [4, 'review', 'UNKNOWN_MED_TYPE', 'med_type'],
      [5, 'denied', 'OUTSIDE_COVER', undefined],
    ])
    expect([...book.kind].map((kind) => KINDS[kind])).toEqual(['claim', 'review', 'denied'])
  })

  it('is refused by a plan that would classify it otherwise', () => {
    const book = bookOf(city, [value({ inScope: 30_000 })])
    const [first, ...rest] = testCity().plans.get(PLAN)!.benefits
    const other = {
      ...city,
      plans: new Map([
        [PLAN, { ...city.plans.get(PLAN)!, benefits: [{ ...first!, parts: ['outOfCatalogue' as const] }, ...rest] }],
      ]),
    }
    expect(() => payBook(book, other, PLAN)).toThrow('classifies')
  })

  it('keeps each insured’s claims next to one another, in the order in which they came', () => {
    const lines = ['A', 'B', 'A', 'C', 'B', 'A'].map((id, at) => value({ inScope: 1 }, { setl_id: `S${at}` }, { id }))
    const book = bookOf(city, lines)
    expect([...book.line]).toEqual([1, 3, 6, 2, 5, 4])
    expect([...book.start]).toEqual([0, 3, 5, 6])
  })

  it('knows the days, the district, the age and the insurance type of a claim', () => {
    const builder = new BookBuilder(city, PLAN, 1)
    builder.add(1, value({ inScope: 30_000 }, { setl_id: 'A', insuplc_admdvs: '150101' }), {
      approvedOn: '2026-03-12' as never,
    })
    const { days, group, groups } = builder.finish()
    expect([days.treated[0], days.reported[0], days.approved[0], days.paid[0]]).toEqual([9564, 9564, 9567, 65535])
    expect(groups[group[0]!]).toEqual({ ageBand: '61–70', district: '150101', insutype: '310', health: 'healthy' })
  })
})
