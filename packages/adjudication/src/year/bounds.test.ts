/** Caps on some of a benefit's money, and counts of pieces: what is cut, what is refused, and what is given back. */
import { describe, expect, it } from 'vitest'
import { type BenefitInput, benefit, type PlanInput } from '../testing/city.ts'
import { type Bill, feeLine, sayMove } from '../testing/records.ts'
import { answered, answersTo, type Claim, paid, undoing } from '../testing/years.ts'

type CapInput = NonNullable<BenefitInput['caps']>[number]
type LimitInput = NonNullable<BenefitInput['limits']>[number]

const isCode = (...codes: string[]) => ({
  all: [
    { fact: 'lineCode', operator: 'isKnown' as const },
    { fact: 'lineCode', operator: 'in' as const, value: codes },
  ],
})
const cap = (over: Partial<CapInput>): CapInput => ({
  code: 'sub',
  name: '分项限额',
  per: 'year',
  amount: '1000元',
  counts: 'allowed',
  over: 'cut',
  ...over,
})
const WHOLLY: BenefitInput['tiers'] = { measured: 'burden', apply: 'marginal', bands: [{ rate: '100%' }] }
const petCt = (over: Partial<LimitInput> = {}): LimitInput => ({
  code: 'pet-ct',
  name: 'PET-CT 一年一次',
  per: 'year',
  when: isCode('PET'),
  count: 1,
  over: 'cut',
  ...over,
})

/** No deductible, 80%. */
const plan = (over: Partial<BenefitInput>): Partial<PlanInput> => ({
  benefits: [benefit('in-scope', { deductible: { amount: '0元' }, ...over })],
})
interface Line {
  readonly code?: string
  readonly yuan: number
  readonly cnt?: number
}
function bill(lines: readonly Line[], over: Record<string, unknown> = {}): Claim {
  const whole: Bill = { inScope: lines.reduce((sum, { yuan }) => sum + yuan, 0) }
  const details = lines.map(({ code, yuan, cnt }, at) =>
    feeLine(at + 1, { inScope: yuan }, { med_list_codg: code, cnt }),
  )
  return [whole, { details, ...over }]
}
const excluded = (answers: ReturnType<typeof answersTo>) =>
  answered(answers).map(({ excluded }) =>
    excluded.map(({ feedetl_sn, code, amountFen }) => `${feedetl_sn} ${code} ${amountFen / 100}`),
  )

describe('a cap on allowed money', () => {
  it('cuts by line, in the order of the lines, over the year; what is cut is excluded under its code', () => {
    const given = plan({ caps: [cap({ when: isCode('A'), amount: '1500元' })] })
    const answers = answersTo(given, [
      bill([
        { code: 'A', yuan: 1_000 },
        { code: 'B', yuan: 5_000 },
        { code: 'A', yuan: 1_000 },
      ]),
      bill([{ code: 'A', yuan: 100 }]),
    ])
    expect(paid(answers)).toEqual([5_200, 0])
    expect(excluded(answers)).toEqual([['3 sub 500'], ['1 sub 100']])
    expect(answered(answers)[0]!.benefits[0]!.counters.map(sayMove)).toContain('sub cap 1500: 0 → 1500')
  })

  it('or refuses the line that would exceed it, and leaves its room to the next', () => {
    const given = plan({ caps: [cap({ when: isCode('A'), amount: '1500元', over: 'refuse' })] })
    const answers = answersTo(given, [
      bill([
        { code: 'A', yuan: 1_000 },
        { code: 'A', yuan: 600 },
        { code: 'A', yuan: 500 },
      ]),
    ])
    expect(paid(answers)).toEqual([1_200])
    expect(excluded(answers)).toEqual([['2 sub 600']])
  })

  it('by drug counts each drug for itself, by piece each piece', () => {
    const drugs = plan({ caps: [cap({ per: 'drug' })] })
    const claim = bill([{ code: 'A', yuan: 1_500 }, { code: 'B', yuan: 1_500 }, { yuan: 1_500 }])
    expect(paid(answersTo(drugs, [claim, claim]))).toEqual([2_800, 1_200])
    const pieces = plan({ caps: [cap({ per: 'piece', when: isCode('IMPLANT') })] })
    const implants = bill([
      { code: 'IMPLANT', yuan: 5_000, cnt: 2 },
      { code: 'IMPLANT', yuan: 900 },
    ])
    const answers = answersTo(pieces, [implants, implants])
    expect(paid(answers)).toEqual([2_320, 2_320])
    expect(excluded(answers)[0]).toEqual(['1 sub 3000'])
  })

  it('by stay begins anew with each, without asking for lines', () => {
    const given = plan({ caps: [cap({ per: 'stay' })] })
    const claims: Claim[] = [
      bill([{ yuan: 800 }], { mdtrt_id: 'A' }),
      [{ inScope: 800 }, { mdtrt_id: 'A' }],
      [{ inScope: 800 }],
    ]
    const answers = answersTo(given, claims)
    expect(paid(answers)).toEqual([640, 160, 640])
    expect(excluded(answers)[1]).toEqual(['null sub 600'])
  })

  it('of the benefit and of the plan cut what counts, before the deductible', () => {
    const given = {
      ...plan({ deductible: { amount: '500元' }, cap: { amount: '2000元', counts: 'allowed' } }),
      yearCap: { amount: '2300元', counts: 'allowed' as const },
    }
    const other = benefit('out-of-scope', { parts: ['outOfCatalogue'], deductible: { amount: '0元' } })
    const both = {
      ...given,
      benefits: [...given.benefits!.map((one) => ({ ...one, parts: ['inScopeSelfPay' as const] })), other],
    }
    const answers = answersTo(both, [[{ inScope: 3_000, outOfCatalogue: 1_000 }]])
    expect(paid(answers)).toEqual([1_200 + 240])
    expect(excluded(answers)).toEqual([['null CAP 1000', 'null YEAR_CAP 700']])
  })
})

describe('a cap on paid money', () => {
  it('cuts the payout of its lines alone, and says so', () => {
    const given = plan({ caps: [cap({ when: isCode('A'), counts: 'paid' })] })
    const answers = answersTo(given, [
      bill([
        { code: 'A', yuan: 2_000 },
        { code: 'B', yuan: 2_000 },
      ]),
      bill([{ code: 'A', yuan: 500 }]),
    ])
    expect(paid(answers)).toEqual([2_600, 0])
    expect(answered(answers)[0]!.excluded).toEqual([])
    expect(answered(answers)[0]!.benefits[0]).toMatchObject({ eligibleFen: 400_000 })
    expect(answered(answers)[0]!.benefits[0]!.reasons.at(-1)).toMatchObject({
      code: 'sub',
      text: expect.stringContaining('1,000.00 元'),
    })
  })

  it('by piece is its amount times the pieces; refused, it pays nothing of them', () => {
    const given = (over: 'cut' | 'refuse') =>
      plan({ caps: [cap({ when: isCode('A'), per: 'piece', counts: 'paid', over })] })
    const claim = bill([{ code: 'A', yuan: 5_000, cnt: 2 }])
    expect(paid(answersTo(given('cut'), [claim]))).toEqual([2_000])
    expect(paid(answersTo(given('refuse'), [claim]))).toEqual([0])
  })

  it.each([['paid'], ['allowed']] as const)(
    'that refuses: on %s money by the line, or by the claim where it asks for no line',
    (counts) => {
      const two = bill([
        { code: 'A', yuan: 800 },
        { code: 'A', yuan: 700 },
      ])
      const refusing = (over: Partial<CapInput>) =>
        plan({ tiers: WHOLLY, caps: [cap({ counts, over: 'refuse', ...over })] })
      expect(paid(answersTo(refusing({ per: 'drug' }), [two, two]))).toEqual([800, 0])
      expect(paid(answersTo(refusing({}), [two, bill([{ code: 'A', yuan: 900 }])]))).toEqual([0, 900])
      // Another rule that asks for lines splits the claim's money, not the claim.
      const limited = refusing({})
      const benefits = limited.benefits!.map((one) => ({ ...one, limits: [petCt({ when: isCode('A'), count: 9 })] }))
      expect(paid(answersTo({ benefits }, [two]))).toEqual([0])
    },
  )

  it('a head without lines is under no cap by drug or piece, and says that it has no lines', () => {
    const given = plan({
      caps: [cap({ per: 'drug' }), cap({ code: 'two', per: 'piece' }), cap({ code: 'three', when: isCode('A') })],
    })
    const answers = answersTo(given, [[{ inScope: 5_000 }]])
    expect(paid(answers)).toEqual([4_000])
    expect(answered(answers)[0]!.warnings.map(({ code }) => code)).toContain('NO_DETAILS')
  })
})

describe('a limit of pieces', () => {
  it('one PET-CT a year: the second is excluded, in the same claim or a later one', () => {
    const given = plan({ limits: [petCt()] })
    const answers = answersTo(given, [
      bill([
        { code: 'PET', yuan: 7_000 },
        { code: 'B', yuan: 1_000 },
      ]),
      bill([{ code: 'PET', yuan: 7_000 }]),
    ])
    expect(paid(answers)).toEqual([6_400, 0])
    expect(excluded(answers)).toEqual([[], ['1 pet-ct 7000']])
    expect(answered(answers)[1]!.benefits[0]!.counters.map(sayMove)).toContain('pet-ct limit 1: 1 → 1')
  })

  it('cuts a line of several by its pieces, or refuses the line', () => {
    const claim = bill([{ code: 'PET', yuan: 100.01, cnt: 3 }])
    const cutAt2 = answersTo(plan({ limits: [petCt({ count: 2 })] }), [claim])
    expect(excluded(cutAt2)).toEqual([['1 pet-ct 33.34']])
    expect(excluded(answersTo(plan({ limits: [petCt({ count: 2, over: 'refuse' })] }), [claim]))).toEqual([
      ['1 pet-ct 100.01'],
    ])
  })

  it('by stay begins anew with each', () => {
    const claim = bill([{ code: 'PET', yuan: 1_000 }])
    expect(paid(answersTo(plan({ limits: [petCt({ per: 'stay' })] }), [claim, claim]))).toEqual([800, 800])
  })

  it('that a reversal frees is the next one’s: the claims after it are paid anew', () => {
    const claim = bill([{ code: 'PET', yuan: 7_000 }])
    const answers = answersTo(plan({ limits: [petCt()] }), [claim, claim, undoing(claim, 'S1'), claim])
    expect(paid(answers)).toEqual([5_600, 0, 0, 0])
    const [, , undone] = answered(answers)
    expect(undone).toMatchObject({ status: 'zero', burdenFen: -700_000, notCoveredFen: 0 })
    expect(undone!.excluded).toMatchObject([{ code: 'REVERSED', amountFen: -700_000 }])
  })
})

it('a reversal pays where what is left is owed more: the PET-CT that was counted had paid nothing', () => {
  const unpaid = {
    code: 'not-settled',
    name: '未经基本医保结算',
    when: { fact: 'settledByBasic', operator: 'equal' as const, value: false },
    tiers: { measured: 'burden' as const, apply: 'marginal' as const, bands: [{ rate: '0%' }] },
  }
  const given = plan({ limits: [petCt()], variants: [unpaid] })
  const first = bill([{ code: 'PET', yuan: 1_000 }], { ext: { settledByBasic: false } })
  const answers = answersTo(given, [first, bill([{ code: 'PET', yuan: 1_000 }]), undoing(first, 'S1')])
  expect(paid(answers)).toEqual([0, 0, 800])
})

it('what a year opens with counts against caps and limits by year too', () => {
  const given = plan({ limits: [petCt()], caps: [cap({ when: isCode('A') })], deductible: { amount: '1000元' } })
  const claim = bill([
    { code: 'PET', yuan: 100 },
    { code: 'A', yuan: 500 },
  ])
  const opening = (counters: Record<string, string>): Claim => [claim[0], claim[1], { opening: counters }]
  expect(paid(answersTo(given, [opening({ 'in-scope': '1000' })]))).toEqual([480])
  expect(paid(answersTo(given, [opening({ 'in-scope': '1000', 'pet-ct': '1', sub: '900' })]))).toEqual([80])
  expect(paid(answersTo(given, [opening({ other: '1' })]))).toEqual([null])
})
