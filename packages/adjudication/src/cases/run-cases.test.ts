import {
  type BenefitCase,
  CASE_SHAPES,
  type City,
  type EligibilityCase,
  type PriceCase,
  type RecordCase,
} from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { benefit, testCity } from '../testing/city.ts'
import { settlement } from '../testing/records.ts'
import { sayBecause } from './difference-words.ts'
import { runCases } from './run-cases.ts'

type Kind = keyof typeof CASE_SHAPES
type OfKind = { benefit: BenefitCase; eligibility: EligibilityCase; price: PriceCase; record: RecordCase }

/** One case, as its YAML would be read. */
function placed<One extends Kind>(kind: One, given: unknown, then: unknown): City['cases'][number] {
  const read = CASE_SHAPES[kind].parse({ name: '例', clause: 'X1', plan: '2026', given, then }) as OfKind[One]
  return { file: 'cases/a.yaml', at: 0, line: 3, case: { kind, ...read } as City['cases'][number]['case'] }
}

function differences(one: City['cases'][number]): string[] {
  const [result] = runCases({ ...testCity(), cases: [one] })
  expect(result!.passed).toBe(result!.differences.length === 0)
  return result!.differences.map(({ key, expected, actual }) => `${key}: ${expected} | ${actual}`)
}

describe('a case of a benefit', () => {
  const given = { benefit: 'in-scope', usedThisYear: '10000元', claimed: '10000元' }

  it('passes when deductible and payable are right', () => {
    expect(differences(placed('benefit', given, { deductibleUsed: '5000元', payable: '4000元' }))).toEqual([])
  })

  it('says what came out otherwise', () => {
    const then = { deductibleUsed: '5001元', payable: '4000.01元' }
    expect(differences(placed('benefit', given, then))).toEqual([
      'deductibleUsed: 5,001.00 元 | 5,000.00 元',
      'payable: 4,000.01 元 | 4,000.00 元',
    ])
  })

  it('names the benefits when there is no such one', () => {
    expect(differences(placed('benefit', { ...given, benefit: 'x' }, { payable: '0元' }))[0]).toContain('in-scope')
  })
})

it('a case that differs says how what came out was reckoned, of the records that differ alone', () => {
  const person = { birthOn: '1960-01-01', insutype: '310' }
  const settlements = [settlement({ inScope: 20_000 }), settlement({ inScope: 100 }, { setl_id: 'S2' })]
  const records = placed('record', { person, settlements }, [
    { status: 'payable', payable: '4001元' },
    { status: 'payable', payable: '80元' },
  ])
  const amount = placed('benefit', { benefit: 'in-scope', claimed: '20000元' }, { payable: '4001元' })
  const [first, second] = runCases({ ...testCity(), cases: [records, amount] }).map(({ because }) =>
    sayBecause(because),
  )
  expect(first!.zh).toMatch(/^。实际这样算：第 1 张结算单责任 in-scope：.*15,000\.00 元.*80%/)
  expect(first!.zh).not.toContain('第 2 张结算单')
  expect(first!.en).toBe('; reckoned by record 1, in-scope: DEDUCTIBLE, TIER')
  expect(second!.zh).toMatch(/^。实际这样算：[^第]*15,000\.00 元.*80%/)
  const right = placed('benefit', { benefit: 'in-scope', claimed: '20000元' }, { payable: '4000元' })
  expect(runCases({ ...testCity(), cases: [right] })[0]).not.toHaveProperty('because')
})

describe('a case of eligibility', () => {
  const here = { person: { basicCoverArea: 'city' } }

  it('passes by verdict and pathway', () => {
    expect(differences(placed('eligibility', here, { eligible: 'yes', pathway: 'all' }))).toEqual([])
  })

  it('fails by either', () => {
    expect(differences(placed('eligibility', here, { eligible: 'no' }))).toEqual(['eligible: no | yes'])
    expect(differences(placed('eligibility', here, { eligible: 'yes', pathway: 'b' }))).toEqual(['pathway: b | all'])
    expect(differences(placed('eligibility', { ...here, outsideWindow: true }, { eligible: 'yes' }))).toEqual([
      'eligible: yes | no',
    ])
  })

  it('says which fact cannot be read', () => {
    expect(differences(placed('eligibility', { person: { agee: 5 } }, { eligible: 'yes' }))[0]).toContain('agee')
  })
})

it('a case of a basket compares each price and the total', () => {
  const basket = [
    { who: '父', facts: { age: 40 } },
    { who: '子', facts: { age: 4 }, parents: ['父'] },
  ]
  expect(differences(placed('price', { basket }, { prices: { 父: '100元', 子: '100元' }, total: '200元' }))).toEqual([])
  expect(differences(placed('price', { basket }, { prices: { 子: '0元', 母: '1元' }, total: '100元' }))).toEqual([
    'prices.子: 0.00 元 | 100.00 元',
    'prices.母: 1.00 元 | 无',
    'total: 100.00 元 | 200.00 元',
  ])
})

describe('a case of records', () => {
  const person = { birthOn: '1960-01-01', insutype: '310' }
  const settlements = [
    settlement({ inScope: 20_000 }),
    settlement({ inScope: -20_000 }, { setl_id: 'S2', ext: { origSetlId: 'S1' } }),
    settlement({ inScope: 100 }, { setl_id: 'S3', ext: { causeCode: 'work-injury' } }),
  ]
  const paid = {
    status: 'payable',
    payable: '4000元',
    burden: '20000元',
    notCovered: '0元',
    benefits: { 'in-scope': '4000元' },
  }

  it('passes, below zero for the reversal', () => {
    const then = [
      { ...paid, warnings: ['NO_DETAILS'] },
      { status: 'payable', payable: '-4000元', burden: '-20000元' },
      { status: 'denied', excluded: { WORK_INJURY: '100元' } },
    ]
    expect(differences(placed('record', { person, settlements }, then))).toEqual([])
  })

  it('holds lists of benefits, exclusions and warnings to be whole', () => {
    const then = [
      { ...paid, benefits: {}, excluded: { TONIC: '1元' }, warnings: [] },
      { status: 'payable' },
      { status: 'denied' },
    ]
    expect(differences(placed('record', { person, settlements }, then))).toEqual([
      '[0].benefits.in-scope: 0.00 元 | 4,000.00 元',
      '[0].excluded.TONIC: 1.00 元 | 0.00 元',
      '[0].warnings: 无 | NO_DETAILS',
    ])
  })

  it('shows each benefit it is paid from, named or not, where it states the whole payable', () => {
    const [bill] = settlements
    const both = settlement({ inScope: 20_000, outOfCatalogue: 20_000 })
    const paysIn = (one: unknown, then: unknown) =>
      runCases({ ...testCity(), cases: [placed('record', { person, settlements: [one] }, [then])] })[0]!.pays
    expect(paysIn(both, { status: 'payable', payable: '8000元' })).toEqual(['in-scope', 'out-of-scope'])
    expect(paysIn(bill, { status: 'payable', payable: '4000元' })).toEqual(['in-scope'])
    expect(paysIn(bill, { status: 'payable' })).toEqual([])
  })

  it('says why a record went to review, or could not be read, and counts the answers', () => {
    const waits = [settlement({ inScope: 100 }, { med_type: '9' }), settlement({ inScope: 1 }, { begndate: 'x' })]
    const then = [{ status: 'zero' }, { status: 'zero' }, { status: 'zero' }]
    const found = differences(placed('record', { person, settlements: waits }, then))
    expect(found[0]).toBe('then: 3 条结果 | 2 条结果')
    expect(found[1]).toBe('[0].status: zero | review')
    expect(found.join()).toContain('UNKNOWN_MED_TYPE')
    expect(found.at(-1)).toContain('begndate')
  })
})

it('a case of a plan that does not exist fails, and says where it stands', () => {
  const one = placed('benefit', { benefit: 'in-scope', claimed: '1元' }, { payable: '0元' })
  const lost = { ...one, case: { ...one.case, plan: '2030' } }
  expect(runCases({ ...testCity(), cases: [lost] })).toMatchObject([
    {
      file: 'cases/a.yaml',
      line: 3,
      name: '例',
      kind: 'benefit',
      passed: false,
      differences: [{ key: 'plan', actual: '2026' }],
    },
  ])
})

it('the records of a plan that cannot be adjudicated fail, and nothing throws', () => {
  const falling = { measured: 'burden', apply: 'whole', bands: [{ upTo: '1元', rate: '2%' }, { rate: '1%' }] } as const
  const plan = { benefits: [benefit('in-scope', { tiers: { ...falling, bands: [...falling.bands] } })] }
  const given = { person: { birthOn: '1960-01-01', insutype: '310' }, settlements: [settlement({ inScope: 1 })] }
  const one = placed('record', given, [{ status: 'zero' }])
  expect(runCases({ ...testCity({ plan }), cases: [one] })[0]!.differences[0]!.actual).toContain('must not fall')
})

it.each<[string, { upTo?: string; rate: string }[]]>([
  ['open', [{ rate: '60%' }, { upTo: '5万元', rate: '70%' }, { rate: '80%' }]],
  ['must rise', [{ upTo: '5万元', rate: '60%' }, { upTo: '4万元', rate: '70%' }, { rate: '80%' }]],
  ['open', [{ upTo: '5万元', rate: '60%' }]],
])('a benefit whose bands cannot be paid fails its cases (%s), and nothing throws', (why, bands) => {
  const tiers = { measured: 'burden', apply: 'marginal', bands } as const
  const plan = { benefits: [benefit('in-scope', { tiers })] }
  const one = placed('benefit', { benefit: 'in-scope', claimed: '100000元' }, { payable: '0元' })
  expect(runCases({ ...testCity({ plan }), cases: [one] })[0]!.differences[0]!.actual).toContain(why)
})
