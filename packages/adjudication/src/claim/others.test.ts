/** What others owe: the same bill pays apart by who pays first; a third party's portion stays out; assistance that comes late. */
import { describe, expect, it } from 'vitest'
import { benefit, type PlanInput } from '../testing/city.ts'
import { answered, answersTo, type Claim, paid, undoing } from '../testing/years.ts'

type Other = NonNullable<PlanInput['otherCover']>

/** A drug bill of 100,000, no deductible, 80%; other cover has paid 60,000. */
const plan = (pays: Other['pays'], over: Partial<PlanInput> = {}): Partial<PlanInput> => ({
  otherCover: { pays, clause: 'X8' },
  benefits: [benefit('in-scope', { deductible: { amount: '0元' } })],
  ...over,
})
const bill: Claim = [{ inScope: 100_000 }, { ext: { otherCoverPaid: '60000' } }]

describe('a bill of 100,000 of which other cover has paid 60,000', () => {
  it.each([
    ['first', 32_000],
    ['last', 80_000],
    ['together', 40_000],
  ] as const)('other cover %s: %d', (pays, expected) => {
    expect(paid(answersTo(plan(pays), [bill]))).toEqual([expected])
  })

  it('first is what a plan means that says nothing; what it paid stands apart', () => {
    const [answer] = answered(answersTo(plan('first', { otherCover: undefined }), [bill]))
    expect(answer).toMatchObject({
      payableFen: 3_200_000,
      excluded: [{ code: 'OTHER_COVER_PAID', amountFen: 6_000_000 }],
    })
  })

  it('together says what cut it, benefit by benefit in the plan’s order, and asks nothing of claims without other cover', () => {
    const two = plan('together', {
      benefits: [
        benefit('in-scope', { parts: ['inScopeSelfPay'], deductible: { amount: '0元' } }),
        benefit('out-of-scope', { parts: ['outOfCatalogue'], deductible: { amount: '0元' } }),
      ],
    })
    const both: Claim = [{ inScope: 50_000, outOfCatalogue: 50_000 }, bill[1]]
    const [cut, whole] = answered(answersTo(two, [both, [{ inScope: 1_000 }]]))
    expect(cut!.benefits.map(({ payableFen }) => payableFen)).toEqual([4_000_000, 0])
    expect(cut!.benefits[1]!.reasons.at(-1)).toMatchObject({ code: 'OTHER_COVER', clause: 'X8' })
    expect(whole!.payableFen).toBe(80_000)
  })

  it('together is given back whole by a reversal', () => {
    expect(paid(answersTo(plan('together'), [bill, undoing(bill, 'S1')]))).toEqual([40_000, -40_000])
  })

  it('more than was borne leaves nothing to pay', () => {
    const more: Claim = [{ inScope: 100_000 }, { ext: { otherCoverPaid: '120000' } }]
    expect((['first', 'together'] as const).flatMap((pays) => paid(answersTo(plan(pays), [more])))).toEqual([0, 0])
  })
})

describe('a third party', () => {
  it('liable for 70% of 50,000 leaves 15,000, of which the benefit pays its part', () => {
    const claim: Claim = [{ inScope: 50_000 }, { ext: { thirdPartyPortion: '70%', causeCode: 'third-party' } }]
    const [answer] = answered(answersTo(plan('last'), [claim]))
    expect(answer!.excluded).toMatchObject([{ code: 'THIRD_PARTY', amountFen: 3_500_000 }])
    expect(answer!.benefits[0]).toMatchObject({ eligibleFen: 1_500_000, payableFen: 1_200_000 })
  })

  it('and other cover take from the parts in the order the plan states', () => {
    const both: Claim = [{ inScope: 1_000, outOfCatalogue: 1_000 }, { ext: { otherCoverPaid: '1000' } }]
    const parts = (othersReduce?: PlanInput['othersReduce']) =>
      answered(
        answersTo(
          plan('first', {
            othersReduce,
            benefits: [benefit('in', { parts: ['inScopeSelfPay'] }), benefit('out', { parts: ['outOfCatalogue'] })],
          }),
          [both],
        ),
      )[0]!.benefits.map(({ code, eligibleFen }) => `${code} ${eligibleFen}`)
    expect(parts()).toEqual(['out 100000'])
    expect(parts(['outOfCatalogue', 'overPriceCap', 'classBFirstPay', 'inScopeSelfPay'])).toEqual(['in 100000'])
  })
})

describe('medical assistance of 3,000 granted after the claim was settled', () => {
  const settled: Claim = [{ inScope: 10_000, funds: 2_000 }]
  const corrected: Claim = [{ inScope: 10_000, funds: 5_000 }, { ext: { lateAssistance: '3000' } }]
  const year = (late?: Other['late']) =>
    paid(
      answersTo(plan('first', { otherCover: { pays: 'first', ...(late ? { late } : {}) } }), [
        settled,
        undoing(settled, 'S1'),
        corrected,
      ]),
    )

  it('is recovered by the corrected record, or what was settled stands', () => {
    expect(year()).toEqual([6_400, -6_400, 4_000])
    expect(year('recovered')).toEqual([6_400, -6_400, 4_000])
    expect(year('stands')).toEqual([6_400, -6_400, 6_400])
  })

  it('above the funds is a mistake that a person looks at', () => {
    const more: Claim = [{ inScope: 10_000, funds: 2_000 }, { ext: { lateAssistance: '2000.01' } }]
    expect(paid(answersTo(plan('first', { otherCover: { pays: 'first', late: 'stands' } }), [more]))).toEqual([null])
  })
})
