/** What holds of a year under any plan the language can say. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '../chain/answer.ts'
import { MemoryChain } from '../chain/memory-chain.ts'
import { anyClaim, anyPlan, orderFreePlan } from '../testing/any-plan.ts'
import { type PlanInput, testAdjudicator } from '../testing/city.ts'
import { read, value } from '../testing/records.ts'
import { answered, type Claim, undoing } from '../testing/years.ts'
import { payBenefits } from './growth.ts'
import { takeStep } from './layered.ts'
import { planYear } from './plan-year.ts'

vi.setConfig({ testTimeout: 120_000 })

interface Told {
  readonly setlId: string
  readonly claim: Claim
  /** Of the claim it undoes. */
  readonly undoes?: string
}

function tell(plan: Partial<PlanInput>, told: readonly Told[]) {
  const adjudicator = testAdjudicator({ plan })
  const chain = new MemoryChain(adjudicator, 3)
  const answers = told.map(
    ({ setlId, claim: [bill, over = {}, who = {}] }, at): Answer =>
      adjudicator.answer(chain, at + 1, value(bill, { psn_no: 'N', ...over, setl_id: setlId }, who)),
  )
  const counters = chain.used(read(value({}, { setl_id: 'after' })))!
  return { adjudicator, answers: answered(answers), counters }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)
const payables = (answers: ReturnType<typeof tell>['answers']): number =>
  sum(answers.map(({ payableFen }) => payableFen))

const claims = fc.array(anyClaim, { minLength: 1, maxLength: 6 })
const named = (list: readonly Claim[]): Told[] => list.map((claim, at) => ({ setlId: `S${at}`, claim }))

describe('any year', () => {
  it('puts every fen of a burden in one place, pays nothing below zero, and no more than was borne', () => {
    fc.assert(
      fc.property(anyPlan, claims, (plan, list) => {
        const { answers } = tell(plan, named(list))
        for (const { benefits, excluded, burdenFen, notCoveredFen, payableFen } of answers) {
          const places = [
            ...benefits.map(({ eligibleFen }) => eligibleFen),
            ...excluded.map(({ amountFen }) => amountFen),
          ]
          expect(sum(places) + notCoveredFen).toBe(burdenFen)
          expect(
            Math.min(notCoveredFen, payableFen, ...places, ...benefits.map((one) => one.payableFen)),
          ).toBeGreaterThanOrEqual(0)
          expect(sum(benefits.map((one) => one.payableFen))).toBe(payableFen)
        }
        expect(payables(answers)).toBeLessThanOrEqual(sum(answers.map(({ burdenFen }) => burdenFen)))
      }),
      { numRuns: 400 },
    )
  })

  it('shows every counter as it stands, and never one beyond its cap', () => {
    fc.assert(
      fc.property(anyPlan, claims, (plan, list) => {
        const { answers } = tell(plan, named(list))
        const last = new Map<string, number>()
        for (const { code, kind, ...move } of answers.flatMap(({ benefits }) =>
          benefits.flatMap(({ counters }) => counters),
        )) {
          const [before, after, of] =
            'of' in move ? [move.before, move.after, move.of] : [move.beforeFen, move.afterFen, move.ofFen]
          if (kind === 'eligible') expect(before).toBe(last.get(code) ?? 0)
          if (kind === 'eligible') last.set(code, after)
          if (kind === 'cap' || kind === 'limit')
            expect(after).toBeLessThanOrEqual(Math.max(of ?? Number.POSITIVE_INFINITY, before))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('after reversals, wherever they come, is the year of the claims that stand', () => {
    const met = new Set<string>()
    const reversals = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 })
    fc.assert(
      fc.property(anyPlan, claims, reversals, (plan, list, wished) => {
        const told = named(list)
        const undone = new Set<string>()
        for (const [which, place] of wished) {
          const { setlId, claim } = named(list)[which % list.length]!
          if (undone.has(setlId)) continue
          undone.add(setlId)
          const after = told.findIndex((one) => one.setlId === setlId) + 1
          const at = after + (place % (told.length - after + 1))
          told.splice(at, 0, { setlId: `R-${setlId}`, claim: undoing(claim, setlId), undoes: setlId })
        }
        const whole = tell(plan, told)
        const rest = tell(
          plan,
          named(list).filter(({ setlId }) => !undone.has(setlId)),
        )
        expect(payables(whole.answers)).toBe(payables(rest.answers))
        expect(whole.counters).toEqual(rest.counters)
        whole.answers.forEach(({ status, payableFen }, at) => {
          if (told[at]!.undoes) met.add(`${status} ${Math.sign(payableFen)}`)
        })
        for (const { benefits, excluded, burdenFen, notCoveredFen } of whole.answers) {
          const places = [
            ...benefits.map(({ eligibleFen }) => eligibleFen),
            ...excluded.map(({ amountFen }) => amountFen),
          ]
          expect(sum(places) + notCoveredFen).toBe(burdenFen)
        }
      }),
      { numRuns: 400 },
    )
    expect([...met]).toEqual(expect.arrayContaining(['payable -1', 'zero 0']))
  })
})

describe('a year that is one function of what has been counted', () => {
  it('is the same paid claim by claim', () => {
    const amounts = fc.tuple(fc.nat(4_000_000), fc.nat(2_000_000), fc.nat(1_000_000))
    fc.assert(
      fc.property(orderFreePlan, fc.array(amounts, { minLength: 1, maxLength: 6 }), (given, list) => {
        const { plan } = testAdjudicator({ plan: given })
        const year = planYear(plan)
        expect(year.layered).toBe(false)
        const terms = { preExisting: false, enrolledYears: 1 }
        const used: Record<string, number> = {}
        let counters = {}
        for (const eligible of list) {
          const items = eligible.flatMap((amount, benefit) =>
            amount > 0 ? [{ benefit, amount, quantity: 1, touches: [] }] : [],
          )
          const taken = takeStep(year, counters, { terms, stay: 1, items })
          counters = taken.after
          const byClaim = taken.benefits.map(({ schedule, counted, deducted, paid }) => [
            schedule.benefit.code,
            counted,
            deducted,
            paid,
          ])
          const byGrowth = payBenefits(plan, year.schedules(terms), eligible, used)
          expect(byClaim).toEqual(
            byGrowth.map((one) => [one.code, one.eligibleFen, one.deductibleUsedFen, one.payableFen]),
          )
          for (const { code, eligibleFen } of byGrowth) used[code] = (used[code] ?? 0) + eligibleFen
        }
      }),
      { numRuns: 400 },
    )
  })
})
