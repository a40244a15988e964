/** On which health status a claim is paid, by person and by condition: a diabetic's fracture of 50,000 pays 14,000 or 28,000. */
import { describe, expect, it } from 'vitest'
import { type BenefitInput, benefit, type PlanInput, testAdjudicator } from '../testing/city.ts'
import { record } from '../testing/records.ts'
import type { Explanation } from './explanation.ts'

type Fields = Record<string, unknown>
type Basis = NonNullable<PlanInput['preExistingBasis']>

const half: BenefitInput['preExisting'] = {
  tiers: { measured: 'above-deductible', apply: 'marginal', bands: [{ rate: '40%' }] },
}
const BY_CONDITION: Basis = { status: 'first-enrolled', judged: 'by-condition', diagnosis: 'main' }

/** 50,000 borne, deductible 15,000, 80% or 40%. */
function answer(basis: Basis, who: Fields, diagnoses: readonly string[], over: Fields = {}): Explanation {
  const adjudicator = testAdjudicator({
    plan: { preExistingBasis: basis, benefits: [benefit('in-scope', { preExisting: half })] },
  })
  const diseinfo = diagnoses.map((diag_code, at) => ({ diag_code, maindiag_flag: at === 0 ? '1' : '0' }))
  return adjudicator.adjudicate(record({ inScope: 50_000 }, { diseinfo, ...over }, who), { used: {} })
}
const paid = (...given: Parameters<typeof answer>): number | string => {
  const { status, payableFen } = answer(...given)
  return status === 'review' ? status : payableFen / 100
}

const FRACTURE = 'S72.000'
const DIABETES = 'E11.900'
const diabetic = (diagnosedOn: string | null = '2020-05-01', more: Fields = {}): Fields => ({
  healthStatus: 'preExisting',
  conditions: [{ code: 'diabetes', diagnosedOn }],
  ...more,
})

describe('a diabetic’s fracture of 50,000', () => {
  it('pays 14,000 judged by person, 28,000 only for costs of the condition', () => {
    expect(paid({ status: 'first-enrolled' }, diabetic(), [FRACTURE, DIABETES])).toBe(14_000)
    expect(paid(BY_CONDITION, diabetic(), [FRACTURE, DIABETES])).toBe(28_000)
  })

  it('pays 14,000 where any diagnosis counts, or where the stay is for a complication', () => {
    expect(paid({ ...BY_CONDITION, diagnosis: 'any' }, diabetic(), [FRACTURE, DIABETES])).toBe(14_000)
    expect(paid(BY_CONDITION, diabetic(), ['N08.300'])).toBe(14_000)
  })
})

describe('a condition', () => {
  it('counts when diagnosed before the first cover of the unbroken chain, or before the stay, as the plan says', () => {
    const later = diabetic('2026-02-01', { firstEnrolledHealthStatus: 'healthy' })
    expect(paid(BY_CONDITION, later, [DIABETES])).toBe(28_000)
    expect(paid({ ...BY_CONDITION, status: 'current' }, later, [DIABETES])).toBe(14_000)
    expect(paid({ ...BY_CONDITION, status: 'current' }, diabetic('2026-03-01'), [DIABETES])).toBe(28_000)
    const chain = (continuousYears: number) =>
      paid(BY_CONDITION, diabetic('2024-06-30', { continuousYears }), [DIABETES])
    expect([1, 2, 3].map(chain)).toEqual([14_000, 14_000, 28_000])
    const joinedLate = diabetic('2026-01-20', { coverStartOn: '2026-02-01' })
    expect(paid(BY_CONDITION, joinedLate, [DIABETES])).toBe(14_000)
  })

  it('counts when diagnosed before the cover of this policy began, however long the chain', () => {
    const basis: Basis = { ...BY_CONDITION, status: 'plan-start' }
    const of = (diagnosedOn: string | null, more: Fields = {}) =>
      paid(basis, diabetic(diagnosedOn, { continuousYears: 3, ...more }), [DIABETES])
    expect([of('2025-12-31'), of('2026-01-01'), of(null)]).toEqual([14_000, 28_000, 'review'])
    expect(of('2026-01-20', { continuousYears: 1, coverStartOn: '2026-02-01' })).toBe(14_000)
  })

  it('counts only where it is specified, and from the day it is', () => {
    const pressure = { conditions: [{ code: 'later', diagnosedOn: '2020-01-01' }] }
    expect(paid(BY_CONDITION, pressure, ['I10'])).toBe(28_000)
    const july = { begndate: '2026-07-01', enddate: '2026-07-09', setl_time: '2026-07-09' }
    expect(paid(BY_CONDITION, pressure, ['I10'], july)).toBe(14_000)
  })

  it('is the same however its code and the diagnosis are written', () => {
    for (const code of ['e11.9', 'Ｅ11.900', ' E11.900']) expect(paid(BY_CONDITION, diabetic(), [code])).toBe(14_000)
    const named = (code: string) => ({ conditions: [{ code, diagnosedOn: '2020-01-01' }] })
    expect(['DIABETES', 'ｄiabetes'].map((code) => paid(BY_CONDITION, named(code), [DIABETES]))).toEqual([
      14_000, 14_000,
    ])
  })

  it('that is told and not specified is named', () => {
    const gout = { conditions: [{ code: 'gout', diagnosedOn: '2020-01-01' }] }
    expect(answer(BY_CONDITION, gout, [FRACTURE]).warnings).toContainEqual({
      code: 'UNKNOWN_CONDITION',
      field: 'person.conditions',
      text: '既往病种不在 lists/conditions.csv 中，无法判断是否为约定的病种：gout',
    })
  })

  it.each<[string, Fields, string[]]>([
    ['whose date nobody knows', diabetic(null), [DIABETES]],
    ['that nobody has named', { healthStatus: 'preExisting' }, [FRACTURE]],
    ['of which the list given is empty', diabetic('2020-05-01', { conditions: [] }), [FRACTURE]],
    ['that the city does not specify', { conditions: [{ code: 'gout', diagnosedOn: '2020-01-01' }] }, [FRACTURE]],
    ['where the claim has no diagnosis', diabetic(), []],
  ])('%s sends the claim to a person', (_what, who, diagnoses) => {
    const { status, warnings } = answer(BY_CONDITION, who, diagnoses)
    expect([status, warnings.at(-1)]).toMatchObject(['review', { code: 'UNDETERMINED', field: 'ratedAs' }])
  })

  it('is of no matter to a benefit that pays both alike, nor to whoever has none', () => {
    expect(paid(BY_CONDITION, { healthStatus: 'healthy' }, [])).toBe(28_000)
    expect(paid(BY_CONDITION, { conditions: [] }, [])).toBe(28_000)
    const later = { conditions: [{ code: 'gout', diagnosedOn: '2026-02-01' }] }
    expect(paid(BY_CONDITION, later, [FRACTURE])).toBe(28_000)
    const alike = testAdjudicator({ plan: { preExistingBasis: BY_CONDITION, benefits: [benefit('in-scope')] } })
    expect(alike.adjudicate(record({ inScope: 50_000 }, {}, diabetic(null)), { used: {} }).payableFen).toBe(2_800_000)
  })

  it('may be read by any rule as the status the claim is paid on', () => {
    const when = { fact: 'ratedAs', operator: 'equal' as const, value: 'preExisting' }
    const variants = [{ code: 'ill', name: '既往病种', when, counted: '50%' }]
    const adjudicator = testAdjudicator({
      plan: {
        preExistingBasis: BY_CONDITION,
        benefits: [benefit('in-scope', { variants, deductible: { amount: '0元' } })],
      },
    })
    const of = (diagnosis: string) =>
      adjudicator.adjudicate(record({ inScope: 1_000 }, { diseinfo: [{ diag_code: diagnosis }] }, diabetic()), {
        used: {},
      })
    expect([of(DIABETES), of(FRACTURE)].map(({ payableFen }) => payableFen)).toEqual([40_000, 80_000])
  })
})
