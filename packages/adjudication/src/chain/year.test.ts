/** Whatever happens in a year, its total is what the counters owe: to the fen, for any plan that accumulates by year (quality 9). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Adjudicator } from '../create-adjudicator.ts'
import { type BenefitInput, benefit, OUTPATIENT, testAdjudicator } from '../testing/city.ts'
import { head, value } from '../testing/records.ts'
import type { Answer } from './answer.ts'
import { MemoryChain } from './memory-chain.ts'

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`
const money = fc.integer({ min: 0, max: 3_000_000 })

const tiers = fc
  .record({
    rates: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
    widths: fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 4, maxLength: 4 }),
    measured: fc.constantFrom('burden' as const, 'above-deductible' as const),
    apply: fc.constantFrom('marginal' as const, 'whole' as const),
  })
  .map(({ rates, widths, measured, apply }): BenefitInput['tiers'] => {
    let upper = 0
    const bands = rates
      .sort((a, b) => a - b)
      .map((rate, at) => {
        upper += widths[at]!
        return at === rates.length - 1 ? { rate: `${rate}%` } : { upTo: yuan(upper), rate: `${rate}%` }
      })
    return { measured, apply, bands }
  })
const cap = fc.option(
  money.map((amount) => ({ amount: yuan(amount) })),
  { nil: undefined },
)
const figures = fc.record({ deductible: money.map((amount) => ({ amount: yuan(amount) })), tiers, cap })

/** Three benefits of any figures, perhaps under a yearly ceiling. */
const plan = fc.tuple(figures, figures, figures, cap).map(([a, b, c, yearCap]) =>
  testAdjudicator({
    plan: {
      benefits: [
        benefit('in-scope', { ...a, parts: ['inScopeSelfPay', 'classBFirstPay'] }),
        benefit('out-of-scope', { ...b, parts: ['overPriceCap', 'outOfCatalogue'] }),
        benefit('clinic', { ...c, when: OUTPATIENT }),
      ],
      ...(yearCap ? { yearCap } : {}),
    },
  }),
)
const claim = fc.record({
  inScope: fc.integer({ min: 0, max: 4_000_000 }),
  outOfCatalogue: fc.integer({ min: 0, max: 2_000_000 }),
  med_type: fc.constantFrom('21', '11', '41'),
})
type Claim = typeof claim extends fc.Arbitrary<infer One> ? One : never

function recordOf({ inScope, outOfCatalogue, med_type }: Claim, setl_id: string) {
  return value({ inScope: inScope / 100, outOfCatalogue: outOfCatalogue / 100 }, { setl_id, med_type })
}

function undoOf({ inScope, outOfCatalogue, med_type }: Claim, setl_id: string, origSetlId: string) {
  const bill = { inScope: -inScope / 100, outOfCatalogue: -outOfCatalogue / 100 }
  return value(bill, { setl_id, med_type, ext: { origSetlId } })
}

function run(adjudicator: Adjudicator, records: readonly unknown[]) {
  const chain = new MemoryChain(adjudicator, 1)
  const results = records.map((one, at) => payableOf(adjudicator.answer(chain, at + 1, one)))
  return { total: results.reduce((sum, one) => sum + one, 0), results }
}

function payableOf(answer: Answer): number {
  if ('error' in answer) throw new Error(answer.error.text)
  const listed = [...answer.benefits.map((one) => one.eligibleFen), ...answer.excluded.map((one) => one.amountFen)]
  expect(listed.reduce((sum, one) => sum + one, 0) + answer.notCoveredFen).toBe(answer.burdenFen)
  expect(answer.benefits.reduce((sum, one) => sum + one.payableFen, 0)).toBe(answer.payableFen)
  return answer.payableFen
}

const year = fc.tuple(plan, fc.array(claim, { minLength: 1, maxLength: 8 }))

describe('a year’s total', () => {
  it('is the same in whatever order the claims come', () => {
    const shuffled = year.chain(([adjudicator, claims]) =>
      fc.tuple(
        fc.constant(adjudicator),
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([adjudicator, claims, other]) => {
        const inOrder = run(
          adjudicator,
          claims.map((one, at) => recordOf(one, `S${at}`)),
        )
        expect(
          run(
            adjudicator,
            other.map((one, at) => recordOf(one, `S${at}`)),
          ).total,
        ).toBe(inOrder.total)
      }),
    )
  }, 30_000)

  it('is the same when a stay is split in two', () => {
    fc.assert(
      fc.property(year, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ([adjudicator, claims], which, share) => {
        const split = claims[which % claims.length]!
        const first = {
          ...split,
          inScope: Math.floor(split.inScope * share),
          outOfCatalogue: Math.ceil(split.outOfCatalogue * share),
        }
        const rest = {
          ...split,
          inScope: split.inScope - first.inScope,
          outOfCatalogue: split.outOfCatalogue - first.outOfCatalogue,
        }
        const whole = claims.map((one, at) => recordOf(one, `S${at}`))
        const parts = claims.flatMap((one, at) =>
          one === split ? [recordOf(first, `S${at}a`), recordOf(rest, `S${at}b`)] : [recordOf(one, `S${at}`)],
        )
        expect(run(adjudicator, parts).total).toBe(run(adjudicator, whole).total)
      }),
    )
  }, 30_000)

  it('after a reversal, wherever it comes, is what it would be without the claim', () => {
    fc.assert(
      fc.property(year, claim, fc.nat(), fc.nat(), ([adjudicator, claims], extra, from, to) => {
        const records = claims.map((one, at): unknown => recordOf(one, `S${at}`))
        const without = run(adjudicator, records).total
        const place = from % (records.length + 1)
        records.splice(place, 0, recordOf(extra, 'X'))
        records.splice(place + 1 + (to % (records.length - place)), 0, undoOf(extra, 'Y', 'X'))
        expect(run(adjudicator, records).total).toBe(without)
      }),
    )
  }, 30_000)

  it('never passes a cap, and no claim pays below zero or above its burden', () => {
    fc.assert(
      fc.property(year, ([adjudicator, claims]) => {
        const { results, total } = run(
          adjudicator,
          claims.map((one, at) => recordOf(one, `S${at}`)),
        )
        expect(results.every((one) => one >= 0)).toBe(true)
        expect(total).toBeLessThanOrEqual(adjudicator.plan.yearCap?.amount ?? Number.POSITIVE_INFINITY)
        const caps = adjudicator.plan.benefits.reduce(
          (sum, one) => sum + (one.cap?.amount ?? Number.POSITIVE_INFINITY),
          0,
        )
        expect(total).toBeLessThanOrEqual(caps)
      }),
    )
  }, 30_000)

  it('equals what one claim of everything would pay', () => {
    fc.assert(
      fc.property(year, ([adjudicator, claims]) => {
        const one = (med_type: string, key: 'inScope' | 'outOfCatalogue') =>
          claims.filter((each) => each.med_type === med_type).reduce((sum, each) => sum + each[key], 0)
        const all = (['21', '11'] as const).map((med_type) => ({
          med_type,
          inScope: one(med_type, 'inScope'),
          outOfCatalogue: one(med_type, 'outOfCatalogue'),
        }))
        const single = run(
          adjudicator,
          all.map((each, at) => recordOf(each, `A${at}`)),
        )
        expect(
          run(
            adjudicator,
            claims.map((each, at) => recordOf(each, `S${at}`)),
          ).total,
        ).toBe(single.total)
      }),
    )
  }, 30_000)
})

it('a head of negative amounts mirrors its bill', () => {
  expect(head({ inScope: -10 })).toMatchObject({ medfee_sumamt: '-10.00', psn_part_amt: '-10.00' })
})
