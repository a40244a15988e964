/** Any plan the language can say, and any year under it: for properties. Amounts are small, so that bands, caps and deductibles are met. */
import fc from 'fast-check'
import { type BenefitInput, benefit, OUTPATIENT, type PlanInput } from './city.ts'
import { type Bill, feeLine } from './records.ts'
import type { Claim } from './years.ts'

export const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`
export const money = fc.integer({ min: 0, max: 3_000_000 })
const some = <One>(arbitrary: fc.Arbitrary<One>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const stated = <Given extends object>(given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as Given

const per = some(fc.constantFrom('year' as const, 'stay' as const))
export const tiers = fc
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
const amount = money.map((one) => ({ amount: yuan(one) }))
const capCounting = fc.record({
  amount: money.map(yuan),
  counts: some(fc.constantFrom('paid' as const, 'allowed' as const)),
})
const own = fc.record({ amount: money.map(yuan), per }).map(stated)
const tiersPer = fc.tuple(tiers, per).map(([one, by]) => stated({ ...one, per: by }))
const counted = fc.constantFrom('100%', '70%', '33.33%')
const isA = {
  all: [
    { fact: 'lineCode', operator: 'isKnown' },
    { fact: 'lineCode', operator: 'equal', value: 'A' },
  ],
} as const
const bounds = fc.record({
  per: fc.constantFrom('year' as const, 'stay' as const, 'drug' as const, 'piece' as const),
  when: some(fc.constant(isA)),
  amount: money.map(yuan),
  counts: fc.constantFrom('paid' as const, 'allowed' as const),
  over: fc.constantFrom('cut' as const, 'refuse' as const),
})
const limits = fc.record({
  per: fc.constantFrom('year' as const, 'stay' as const),
  count: fc.integer({ min: 1, max: 3 }),
  over: fc.constantFrom('cut' as const, 'refuse' as const),
})
const variant = fc.record({
  deductible: some(own),
  tiers: some(tiersPer),
  cap: some(capCounting.map(stated)),
  counted: some(counted),
})

/** A benefit of any figures. @param code also names its variants, caps and limits apart from another's */
function anyBenefit(code: string, over: Partial<BenefitInput>, sharing: boolean): fc.Arbitrary<BenefitInput> {
  const shared = fc.constant({ shared: 'main' })
  return fc
    .record({
      deductible: sharing ? fc.oneof(own, shared) : own,
      tiers: tiersPer,
      cap: some(capCounting.map(stated)),
      counted: some(counted),
      caps: some(
        fc
          .tuple(bounds, some(bounds))
          .map(([one, other]) => [
            stated({ code: `cap-${code}`, name: '分项限额', ...one }),
            ...(other ? [stated({ code: `other-${code}`, name: '另一限额', ...other, over: 'cut' as const })] : []),
          ]),
      ),
      limits: some(limits.map((one) => [{ code: `limit-${code}`, name: '限次', when: isA, ...one }])),
      variants: some(
        fc.tuple(variant, some(variant.map(stated))).map(([one, preExisting]) => [
          stated({
            code: 'v',
            name: '未结算',
            when: { fact: 'settledByBasic', operator: 'equal', value: false } as const,
            ...one,
            preExisting,
          }),
        ]),
      ),
      preExisting: some(variant.map(stated)),
    })
    .map((figures) => benefit(code, { ...over, ...stated(figures) }))
}

const rounding = (on: fc.Arbitrary<'year' | 'claim'>) =>
  fc.record({
    to: fc.constantFrom('fen' as const, 'jiao' as const, 'yuan' as const),
    way: fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
    on,
  })

/** Two or three benefits, perhaps under a shared deductible and a yearly ceiling. */
export const anyPlan: fc.Arbitrary<Partial<PlanInput>> = fc
  .record({
    benefits: fc.tuple(
      anyBenefit('in-scope', { parts: ['inScopeSelfPay', 'classBFirstPay'] }, true),
      anyBenefit('out-of-scope', { parts: ['overPriceCap', 'outOfCatalogue'] }, true),
      anyBenefit('clinic', { when: OUTPATIENT }, false),
    ),
    main: fc
      .record({
        amount: money.map(yuan),
        per,
        order: fc.constantFrom('benefit' as const, 'line' as const, 'pro-rata' as const),
      })
      .map(stated),
    yearCap: some(capCounting.map(stated)),
    rounding: some(rounding(fc.constantFrom('year', 'claim'))),
    pays: some(fc.constantFrom('first' as const, 'last' as const, 'together' as const)),
    basis: fc.constantFrom<PlanInput['preExistingBasis']>(
      { status: 'current' },
      { status: 'current', judged: 'by-condition', diagnosis: 'main' },
    ),
  })
  .map(({ benefits, main, yearCap, rounding, pays, basis }) => {
    const shared = benefits.some(({ deductible }) => 'shared' in deductible)
    const pools = shared ? { sharedDeductibles: [{ code: 'main', name: '共用免赔额', ...main }] } : {}
    const otherCover = pays && { pays }
    return { preExistingBasis: basis, benefits, ...pools, ...stated({ yearCap, rounding, otherCover }) }
  })

/** A plan whose year is one function of what has been counted. */
export const orderFreePlan: fc.Arbitrary<Partial<PlanInput>> = fc
  .record({
    figures: fc.array(fc.record({ deductible: amount, tiers, cap: some(amount) }).map(stated), {
      minLength: 3,
      maxLength: 3,
    }),
    yearCap: some(amount),
    rounding: some(rounding(fc.constant('year'))),
  })
  .map(({ figures: [a, b, c], yearCap, rounding }) => ({
    benefits: [
      benefit('in-scope', { ...a, parts: ['inScopeSelfPay', 'classBFirstPay'] }),
      benefit('out-of-scope', { ...b, parts: ['overPriceCap', 'outOfCatalogue'] }),
      benefit('clinic', { ...c, when: OUTPATIENT }),
    ],
    ...stated({ yearCap, rounding }),
  }))

/** A plan of figures by year and stay, without what always depends on the order of claims. */
export const stayPlan: fc.Arbitrary<Partial<PlanInput>> = fc
  .record({
    figures: fc.array(fc.record({ deductible: own, tiers: tiersPer, cap: some(capCounting.map(stated)) }).map(stated), {
      minLength: 3,
      maxLength: 3,
    }),
    rounding: some(rounding(fc.constant('year'))),
  })
  .map(({ figures: [a, b, c], rounding: way }) => ({
    benefits: [
      benefit('in-scope', { ...a, parts: ['inScopeSelfPay', 'classBFirstPay'] }),
      benefit('out-of-scope', { ...b, parts: ['overPriceCap', 'outOfCatalogue'] }),
      benefit('clinic', { ...c, when: OUTPATIENT }),
    ],
    ...stated({ rounding: way }),
  }))

const fee = fc.record({
  inScope: fc.integer({ min: 0, max: 2_000_000 }),
  outOfCatalogue: fc.integer({ min: 0, max: 1_000_000 }),
  code: fc.constantFrom('A', 'B', null),
  cnt: fc.constantFrom(1, 2, 3, null),
})

export const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    fees: fc.array(fee, { maxLength: 4 }),
    med_type: fc.constantFrom('21', '21', '11'),
    mdtrt_id: fc.constantFrom('A', 'B', 'C'),
    settledByBasic: fc.boolean(),
    head: fc.boolean(),
    healthStatus: fc.constantFrom('healthy', 'preExisting'),
    diagnosis: fc.constantFrom('E11', 'S72'),
    otherCoverPaid: fc.constantFrom('0', '0', '5000'),
  })
  .map(({ fees, head, settledByBasic, healthStatus, diagnosis, otherCoverPaid, ...over }): Claim => {
    const conditions = healthStatus === 'healthy' ? [] : [{ code: 'diabetes', diagnosedOn: '2020-01-01' }]
    const diseinfo = [{ diag_code: diagnosis, maindiag_flag: '1' }]
    const bill = fees.map(
      ({ inScope, outOfCatalogue }): Bill => ({ inScope: inScope / 100, outOfCatalogue: outOfCatalogue / 100 }),
    )
    const whole = (part: 'inScope' | 'outOfCatalogue'): number => fees.reduce((sum, one) => sum + one[part], 0) / 100
    const details = head
      ? []
      : fees.map(({ code, cnt }, at) => feeLine(at + 1, bill[at]!, { med_list_codg: code, cnt }))
    return [
      { inScope: whole('inScope'), outOfCatalogue: whole('outOfCatalogue') },
      { ...over, details, diseinfo, ext: { settledByBasic, otherCoverPaid } },
      { healthStatus, conditions },
    ]
  })
