/** The arithmetic against a second reading of it, on any plan the language can say, with reversals: to the fen. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { anyClaim, anyPlan, orderFreePlan } from '../testing/any-plan.ts'
import { type PlanInput, testAdjudicator } from '../testing/city.ts'
import { type SecondAnswer, secondReading } from '../testing/second-reading.ts'
import { answered, answersTo, type Claim, undoing } from '../testing/years.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A person's health does not change within a year, unless it is judged by claim. */
function steady({ preExistingBasis }: Partial<PlanInput>, claims: readonly Claim[]): Claim[] {
  if (preExistingBasis?.judged === 'by-condition') return [...claims]
  return claims.map(([bill, over]) => [bill, over, claims[0]![2]])
}

const claims = fc.array(anyClaim, { minLength: 1, maxLength: 6 })
const whole = (answers: readonly SecondAnswer[], of: keyof SecondAnswer, at: number): number =>
  answers.reduce((sum, answer) => sum + Number(answer[of][at]), 0)

it('gives every claim, benefit by benefit, what a second reading gives', () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 5, arbitrary: anyPlan }, { weight: 1, arbitrary: orderFreePlan }),
      claims,
      (plan, list) => {
        const told = steady(plan, list)
        const read = secondReading(testAdjudicator({ plan }).plan, told)
        answered(answersTo(plan, told)).forEach(({ benefits }, claim) => {
          for (const [at, { code }] of (plan.benefits ?? []).entries()) {
            const one = benefits.find((result) => result.code === code)
            const expected = {
              eligible: read[claim]!.eligible[at],
              deducted: read[claim]!.deducted[at],
              paid: read[claim]!.paid[at],
            }
            const actual = [one?.eligibleFen, one?.deductibleUsedFen, one?.payableFen].map((fen) => BigInt(fen ?? 0))
            expect({ eligible: actual[0], deducted: actual[1], paid: actual[2] }).toEqual(expected)
          }
        })
      },
    ),
    { numRuns: 1500 },
  )
})

it('gives every reversal the difference of two whole years', () => {
  const undone = fc.array(fc.nat(), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyPlan, claims, undone, (plan, list, which) => {
      const told = steady(plan, list)
      const numbers = [...new Set(which.map((one) => one % told.length))]
      const answers = answered(answersTo(plan, [...told, ...numbers.map((one) => undoing(told[one]!, `S${one + 1}`))]))
      const parsed = testAdjudicator({ plan }).plan
      let standing = told.map((_, at) => at)
      for (const [place, one] of numbers.entries()) {
        const rest = standing.filter((at) => at !== one)
        const [before, after] = [standing, rest].map((those) =>
          secondReading(
            parsed,
            those.map((at) => told[at]!),
          ),
        )
        const { benefits } = answers[told.length + place]!
        for (const [at, { code }] of (plan.benefits ?? []).entries()) {
          const result = benefits.find((some) => some.code === code)
          expect(result?.payableFen ?? 0).toBe(whole(after!, 'paid', at) - whole(before!, 'paid', at))
          expect(result?.eligibleFen ?? 0).toBe(whole(after!, 'eligible', at) - whole(before!, 'eligible', at))
        }
        standing = rest
      }
    }),
    { numRuns: 1000 },
  )
})
