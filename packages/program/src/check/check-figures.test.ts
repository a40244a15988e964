import { describe, expect, it } from 'vitest'
import { textOf } from '../testing/city-folder.ts'
import { codes } from '../testing/said.ts'

const PLAN = 'plans/2026.yaml'

describe('a plan whose benefits have more than one figure', () => {
  const own = '    deductible: { amount: 15000元, illustrative: true }\n'
  const adding = (text: string, instead = own) => codes({ [PLAN]: [own, `${instead}${text}`] })
  const variant = (figures: string) =>
    `    variants: [{ code: v, name: 未结算, illustrative: true, when: { fact: settledByBasic, operator: equal, value: false }${figures} }]\n`
  const note = (key: string) => `note ORDER_MATTERS benefits[1].${key}`

  it('names what a variant replaces, by facts of the claim', () => {
    expect(adding(variant(', counted: 70%'))).toEqual([note('variants[0]')])
    expect(adding(variant(''))).toEqual(['error VARIANT_EMPTY benefits[1].variants[0]', note('variants[0]')])
    expect(adding(variant(', counted: 0%'))).toContain('error COUNTED_ZERO benefits[1].variants[0].counted')
    const tiers = ', tiers: { measured: burden, apply: whole, bands: [{ upTo: 1万元, rate: 50% }, { rate: 40% }] }'
    expect(adding(variant(tiers))).toContain('error WHOLE_TIERS_FALL benefits[1].variants[0].tiers.bands[1].rate')
    const byLine = adding(variant(', counted: 70%').replace('settledByBasic', 'lineNegotiated'))
    expect(byLine).toEqual(['error RULE benefits[1].variants[0].when.fact'])
  })

  it('is not said to depend on the order of claims where it follows from the person alone', () => {
    const years = variant(', deductible: { amount: 10000元 }').replace(
      'settledByBasic, operator: equal, value: false',
      'claimFreeYears, operator: greaterThan, value: 2',
    )
    expect(adding(years)).toEqual([])
  })

  it('shares only deductibles that are there, and with another benefit', () => {
    const pool =
      'sharedDeductibles: [{ code: main, name: 共用, amount: 1万元, order: line, illustrative: true }]\nbenefits:'
    const shared = '    deductible: { shared: main }\n'
    expect(adding('', shared)).toEqual(['error UNKNOWN_SHARED_DEDUCTIBLE benefits[1].deductible.shared'])
    expect(codes({ [PLAN]: ['benefits:', pool] })).toEqual([
      'error SHARED_DEDUCTIBLE_UNUSED sharedDeductibles[0]',
      'note ORDER_MATTERS sharedDeductibles[0]',
    ])
    const text = textOf(PLAN).replace('benefits:', pool)
    expect(codes({ [PLAN]: text.replace(own, shared) })).toEqual([
      'warning SHARED_BY_ONE sharedDeductibles[0]',
      'note ORDER_MATTERS sharedDeductibles[0]',
    ])
    const drug = '    deductible: { amount: 10000元, illustrative: true }\n'
    expect(codes({ [PLAN]: text.replace(own, shared).replace(drug, shared) })).toEqual([
      'note ORDER_MATTERS sharedDeductibles[0]',
    ])
  })

  it('meets a year cap that some variant’s own cap reaches', () => {
    const capped = textOf(PLAN).replace('exclusions:', 'yearCap: { amount: 350万元, illustrative: true }\nexclusions:')
    expect(codes({ [PLAN]: capped })).toEqual(['warning YEAR_CAP_IDLE yearCap'])
    const higher = variant(', cap: { amount: 300万元 }')
    expect(codes({ [PLAN]: capped.replace(own, `${own}${higher}`) })).toEqual([note('variants[0]')])
  })

  it('has caps that make sense together, and codes of their own', () => {
    const caps = (over: string) =>
      adding(
        `    caps: [{ code: implant, name: 植入材料, per: piece, when: { fact: lineCategory, operator: equal, value: tonic }, amount: 2万元, counts: allowed, over: cut, illustrative: true${over} }]\n`,
      )
    expect(caps('')).toEqual([note('caps[0]')])
    expect(
      caps(
        ' }, { code: WORK_INJURY, name: 重名, per: year, amount: 2万元, counts: paid, over: cut, illustrative: true',
      ),
    ).toContain('error DOUBLE_CODE benefits[1].caps[1].code')
    const allowed = (amount: string) =>
      codes({ [PLAN]: ['cap: { amount: 200万元', `cap: { amount: ${amount}, counts: allowed`] })
    expect(allowed('15000元')).toEqual(['error CAP_WITHIN_DEDUCTIBLE benefits[1].cap'])
    expect(allowed('20万元')).toEqual([])
    const limit =
      '    limits: [{ code: pet, name: PET, per: year, when: { fact: lineCategory, operator: equal, value: nothing }, count: 1, over: cut, illustrative: true }]\n'
    expect(adding(limit)).toContain('error NOT_IN_LIST benefits[1].limits[0].when.value')
  })

  it('says what a pre-existing condition is paid where a variant and the benefit’s preExisting give the same figure', () => {
    const tiers = (rate: string) => `tiers: { measured: above-deductible, apply: marginal, bands: [{ rate: ${rate} }] }`
    const hidden = 'error VARIANT_HIDES_PRE_EXISTING benefits[1].variants[0].tiers'
    expect(adding(variant(`, ${tiers('50%')}`))).toEqual([hidden, note('variants[0]')])
    expect(adding(variant(`, ${tiers('50%')}, preExisting: { ${tiers('20%')} }`))).toEqual([note('variants[0]')])
    expect(adding(variant(`, ${tiers('50%')}, preExisting: { cap: { amount: 1万元 } }`))).toContain(hidden)
    const ofHealthy =
      'all: [{ fact: settledByBasic, operator: equal, value: false }, { fact: ratedAs, operator: equal, value: healthy }]'
    const read = variant(`, ${tiers('50%')}`).replace('fact: settledByBasic, operator: equal, value: false', ofHealthy)
    expect(adding(read)).toEqual([note('variants[0]')])
    const better = adding(variant(`, ${tiers('50%')}, preExisting: { ${tiers('60%')} }`))
    expect(better).toContain('warning PRE_EXISTING_BETTER benefits[1].variants[0].preExisting.tiers')
    expect(adding(variant(', preExisting: { illustrative: true }'))).toContain(
      'error PRE_EXISTING_EMPTY benefits[1].variants[0].preExisting',
    )
  })

  it('says as of when a person is rated wherever that is read', () => {
    const rated = variant(', counted: 70%').replace(
      'settledByBasic, operator: equal, value: false',
      'ratedAs, operator: equal, value: preExisting',
    )
    const text = textOf(PLAN).replace(own, `${own}${rated}`)
    const without = text.replace('preExistingBasis: { status: first-enrolled, illustrative: true }\n', '')
    expect(codes({ [PLAN]: text })).toEqual([note('variants[0].counted')])
    expect(codes({ [PLAN]: without })).toContain('error NO_PRE_EXISTING_BASIS benefits[1].variants[0].when')
  })
})
