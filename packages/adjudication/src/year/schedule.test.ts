import { divideHalfUp, fen } from '@gongbao/kernel'
import { planFile } from '@gongbao/program'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BenefitInput, benefit, PLAN, type PlanInput, testAdjudicator } from '../testing/city.ts'
import { amountInBand, deductibleUsed, owedThrough } from './owed.ts'
import { type Schedule, scheduleOf } from './schedule.ts'
import { type Terms, variantKey } from './terms.ts'

const HEALTHY: Terms = { preExisting: false, enrolledYears: 1 }
const ILL: Terms = { preExisting: true, enrolledYears: 1 }

function schedule(over: Partial<BenefitInput>, terms = HEALTHY, rounding?: PlanInput['rounding']): Schedule {
  const plan = planFile.parse({ ...PLAN, benefits: [benefit('b', over)], ...(rounding ? { rounding } : {}) })
  return scheduleOf(plan, plan.benefits[0]!, terms)
}

/** What is owed through an amount of yuan, in yuan. */
const owed = (of: Schedule, yuan: number): number => owedThrough(of, Math.round(yuan * 100)) / 100

const BANDS = [{ upTo: '50000元', rate: '60%' }, { rate: '70%' }]

describe('the document’s worked examples: 75,000 borne, deductible 15,000, 60% to 50,000 then 70%', () => {
  it.each([
    ['above-deductible', 'marginal', 37_000],
    ['burden', 'marginal', 38_500],
    ['above-deductible', 'whole', 42_000],
    ['burden', 'whole', 42_000],
  ] as const)('measured %s, %s: %d', (measured, apply, expected) => {
    expect(owed(schedule({ tiers: { measured, apply, bands: BANDS } }), 75_000)).toBe(expected)
  })

  it('a fracture of 50,000 by a person judged pre-existing: 14,000, else 28,000', () => {
    const preExisting: BenefitInput['preExisting'] = {
      tiers: { measured: 'above-deductible', apply: 'marginal', bands: [{ rate: '40%' }] },
    }
    expect(owed(schedule({ preExisting }, ILL), 50_000)).toBe(14_000)
    expect(owed(schedule({ preExisting }), 50_000)).toBe(28_000)
  })

  it('has lower ones in a variant for the same condition, before the variant’s own and the benefit’s', () => {
    const rate = (of: string) => ({
      tiers: { measured: 'above-deductible' as const, apply: 'marginal' as const, bands: [{ rate: of }] },
    })
    const when = { fact: 'outOfTownFiled', operator: 'equal' as const, value: false }
    const variants = [{ code: 'v', name: '未备案', when, ...rate('65%'), preExisting: rate('25%') }]
    const inVariant = { variants: [variantKey('b', 'v')] }
    const of = (terms: Terms) => owed(schedule({ variants, preExisting: rate('40%') }, terms), 50_000)
    expect([of(ILL), of(HEALTHY)]).toEqual([14_000, 28_000])
    expect([of({ ...ILL, ...inVariant }), of({ ...HEALTHY, ...inVariant })]).toEqual([8_750, 22_750])
  })

  it('splitting does not matter: 10,000 then 20,000 owes what 30,000 owes', () => {
    const of = schedule({ tiers: { measured: 'above-deductible', apply: 'marginal', bands: BANDS } })
    expect(owed(of, 10_000)).toBe(0)
    expect(owed(of, 30_000)).toBe(9_000)
  })
})

describe('a schedule', () => {
  it('includes the upper end of a band, and a whole rate changes one fen above it', () => {
    const whole = schedule({ tiers: { measured: 'burden', apply: 'whole', bands: BANDS } })
    expect(owed(whole, 50_000)).toBe(21_000)
    expect(owed(whole, 50_000.01)).toBe(24_500.01)
    const marginal = schedule({ tiers: { measured: 'above-deductible', apply: 'marginal', bands: BANDS } })
    expect(owed(marginal, 65_000)).toBe(30_000)
    expect(owed(marginal, 65_000.1)).toBe(30_000.07)
  })

  it('rounds the sum of the bands once, half up', () => {
    const bands = [{ upTo: '0.01元', rate: '50%' }, { rate: '50%' }]
    const of = schedule({ deductible: { amount: '0元' }, tiers: { measured: 'burden', apply: 'marginal', bands } })
    expect([1, 2, 3].map((fen) => owedThrough(of, fen))).toEqual([1, 1, 2])
  })

  it('raises every band by the highest step of years reached, at most to 100%', () => {
    const bonus = [
      { enrolledYears: 3, points: '30个百分点' },
      { enrolledYears: 2, points: '5个百分点' },
    ]
    const of = (enrolledYears: number) => schedule({ bonus }, { preExisting: false, enrolledYears })
    expect([1, 2, 3, 9].map((years) => of(years).rates[0])).toEqual([8000, 8500, 10_000, 10_000])
  })

  it('a pre-existing condition replaces what it names and nothing else', () => {
    const deductible = { amount: '20000元' }
    const cap = { amount: '1000元' }
    const of = schedule({ preExisting: { deductible }, cap }, ILL)
    expect([of.deductible, of.rates[0], of.cap]).toEqual([2_000_000, 8000, 100_000])
    expect(schedule({ preExisting: { cap: { amount: '500元' } }, cap }, ILL).cap).toBe(50_000)
    expect(schedule({}, ILL).deductible).toBe(1_500_000)
  })

  it('pegs the deductible to a city parameter, or a portion of it; one that is not known owes nothing', () => {
    const parameters = { threshold: fen(1_600_000) }
    const of = (deductible: BenefitInput['deductible'], known = parameters as Terms['parameters']) =>
      schedule({ deductible }, { ...HEALTHY, parameters: known! })
    expect(of({ parameter: 'threshold' }).deductible).toBe(1_600_000)
    expect(of({ parameter: 'threshold', portion: '50%' }).deductible).toBe(800_000)
    expect(owed(of({ parameter: 'threshold' }, {}), 1_000_000)).toBe(0)
  })

  it.each([
    ['fen', 'half-up', [0.01, 0.34]],
    ['fen', 'down', [0, 0.33]],
    ['fen', 'up', [0.01, 0.34]],
    ['jiao', 'half-up', [0, 0.3]],
    ['jiao', 'up', [0.01, 0.4]],
    ['yuan', 'down', [0, 0]],
    ['yuan', 'up', [0.01, 0.5]],
  ] as const)(
    'rounds the year’s total to the %s, %s, never above what lies above the deductible',
    (to, way, expected) => {
      const of = schedule(
        { deductible: { amount: '0元' }, tiers: { measured: 'burden', apply: 'marginal', bands: [{ rate: '67%' }] } },
        HEALTHY,
        { to, way, on: 'year' },
      )
      expect([owed(of, 0.01), owed(of, 0.5)]).toEqual(expected)
    },
  )

  it('uses the deductible by what the counters pass', () => {
    const of = schedule({})
    expect(deductibleUsed(of, 1_000_000, 2_000_000)).toBe(500_000)
    expect(deductibleUsed(of, 2_000_000, 1_000_000)).toBe(-500_000)
    expect(deductibleUsed(of, 1_500_000, 9_000_000)).toBe(0)
  })

  it('refuses a plan whose whole rates fall: more borne would owe less', () => {
    const falling = [{ upTo: '50000元', rate: '70%' }, { rate: '60%' }]
    const plan = { benefits: [benefit('b', { tiers: { measured: 'burden', apply: 'whole', bands: falling } })] }
    expect(() => testAdjudicator({ plan })).toThrow('whole tiers must not fall')
  })
})

const rates = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b))
const anySchedule = fc
  .record({
    rates,
    widths: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 5, maxLength: 5 }),
    deductible: fc.integer({ min: 0, max: 3_000_000 }),
    measured: fc.constantFrom('burden', 'above-deductible' as const),
    apply: fc.constantFrom('marginal', 'whole' as const),
    cap: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  })
  .map((one) => {
    let upper = 0
    const yuan = (fen: number) => `${(fen / 100).toFixed(2)}元`
    const bands = one.rates.map((rate, at) => {
      upper += one.widths[at]!
      const last = at === one.rates.length - 1
      return { rate: `${rate / 100}%`, ...(last ? {} : { upTo: yuan(upper) }) }
    })
    const { measured, apply } = one
    const cap = one.cap === null ? {} : { cap: { amount: yuan(one.cap) } }
    return schedule({ deductible: { amount: yuan(one.deductible) }, tiers: { measured, apply, bands }, ...cap })
  })
const through = fc.integer({ min: 0, max: 30_000_000 })

describe('any schedule', () => {
  it('never falls, never passes its cap or what is above the deductible', () => {
    fc.assert(
      fc.property(anySchedule, through, through, (of, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(owedThrough(of, less)).toBeLessThanOrEqual(owedThrough(of, more))
        expect(owedThrough(of, more)).toBeLessThanOrEqual(Math.min(of.cap, Math.max(0, more - of.deductible)))
      }),
    )
  })

  it('puts every fen above the deductible into exactly one band', () => {
    fc.assert(
      fc.property(anySchedule, through, (of, amount) => {
        const inBands = of.rates.reduce((sum, _, at) => sum + amountInBand(of, at, amount), 0)
        expect(inBands).toBe(Math.max(0, amount - of.deductible))
      }),
    )
  })

  it('equals a fen-by-fen reading of the policy', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 4000 }), (of, amount) => {
        const amountOfDeductible = fen(Math.floor(of.deductible / 1000))
        const small: Schedule = {
          ...of,
          deductible: amountOfDeductible,
          upTo: of.upTo.map((end) => Math.floor(end / 1000)),
        }
        expect(owedThrough(small, amount)).toBe(Math.min(of.cap, fenByFen(small, amount)))
      }),
    )
  })

  it('is exact for amounts whose products pass 2^53', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000_000, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        const of = schedule({ deductible: { amount: '0元' } })
        expect(owedThrough(of, amount)).toBe(divideHalfUp(BigInt(amount) * 8000n, 10_000n))
      }),
    )
  })
})

/** Each fen above the deductible takes the rate of the band in which it (marginal) or the last fen (whole) lies. */
function fenByFen(of: Schedule, amount: number): number {
  const bandOf = (measured: number) => of.upTo.findIndex((end) => measured <= end)
  const shift = of.tiers.measured === 'burden' ? 0 : of.deductible
  let products = 0
  for (let one = of.deductible + 1; one <= amount; one += 1)
    products += of.rates[bandOf((of.tiers.apply === 'whole' ? amount : one) - shift)]!
  return divideHalfUp(BigInt(products), 10_000n)
}
