/** Records one after another: counters, duplicates, reversals. */
import { describe, expect, it } from 'vitest'
import { type CityOver, testAdjudicator } from '../testing/city.ts'
import { type Bill, value } from '../testing/records.ts'
import type { Answer } from './answer.ts'
import { MemoryChain } from './memory-chain.ts'

type Fields = Record<string, unknown>

/** Answers records in a row. */
function answers(given: readonly unknown[], city: CityOver = {}): Answer[] {
  const adjudicator = testAdjudicator(city)
  const chain = new MemoryChain(adjudicator, 7)
  return given.map((one, at) => adjudicator.answer(chain, at + 1, one))
}

const bill = (setl_id: string, amount: number, over: Fields = {}, who: Fields = {}) =>
  value({ inScope: amount }, { setl_id, psn_no: 'N1', mdtrt_id: `V-${setl_id}`, ...over }, who)

/** The mirrored record that undoes another. */
function undo(setl_id: string, orig: string | null, amount: number, over: Fields = {}, who: Fields = {}) {
  const ext = orig === null ? {} : { ext: { origSetlId: orig } }
  return bill(setl_id, -amount, { refd_setl_flag: '1', ...ext, ...over }, who)
}

/** Payable in yuan, 'error CODE', or the review's first warning. */
function brief(answer: Answer): string | number {
  if ('error' in answer) return `error ${answer.error.code}`
  const warning = answer.warnings.find(({ code }) => code !== 'NO_DETAILS')
  return answer.status === 'review' ? `review ${warning!.code}` : answer.payableFen / 100
}

describe('a person', () => {
  const levels = ['standard', 'gold'].map((code) => ({ code, name: code }))
  const text = (answer: Answer | undefined): string =>
    answer && 'error' in answer ? `${answer.error.field} ${answer.error.text}` : ''

  it.each([
    ['birthOn', { birthOn: '1960-05-01' }, { birthOn: '1961-05-01' }],
    ['sex', { sex: 'female' }, { sex: 'male' }],
    ['level', { level: 'standard' }, { level: 'gold' }],
  ])(
    'whose %s is another on a later line is not paid twice over: the line says so and names the earlier',
    (field, first, later) => {
      const given = [
        bill('S0', 100, {}, { id: 'B' }),
        bill('S1', 20_000, {}, first),
        bill('S2', 20_000, {}, { ...first, id: 'C' }),
        bill('S3', 20_000, {}, later),
        bill('S3', 20_000, {}, first),
      ]
      const results = answers(given, field === 'level' ? { plan: { levels } } : {})
      expect(results.map(brief)).toEqual([
        field === 'level' ? 'review UNKNOWN_LEVEL' : 0,
        4_000,
        4_000,
        'error PERSON_DIFFERS',
        16_000,
      ])
      const [before, now] = [Object.values(first)[0], Object.values(later)[0]]
      expect(text(results[3])).toContain(`person.${field} `)
      expect(text(results[3])).toContain(`（首见第 2 行）写的 ${field} 是 ${before}，这里是 ${now}`)
    },
  )

  it('of whom a first record says little may be told more of later, and not otherwise after', () => {
    const given = [bill('S1', 100), bill('S2', 100, {}, { sex: 'male' }), bill('S3', 100, { gend: '2' })]
    expect(answers(given).map(brief)).toEqual([0, 0, 'error PERSON_DIFFERS'])
  })

  it('who opens the year and is first met by a reversal is kept once', () => {
    const given = [undo('S1', 'S9', 100), bill('S2', 100, {}, { birthOn: '1970-01-01' })]
    expect(answers(given).map(brief)).toEqual(['review ORIGINAL_NOT_FOUND', 'error PERSON_DIFFERS'])
  })
})

describe('a year’s records', () => {
  it('accumulate: deductible 15,000 at 80%, claims of 15,000 and 10,000 pay 0 and 8,000, and reversing the first gives −8,000', () => {
    const given = [bill('S1', 15_000), bill('S2', 10_000), undo('S3', 'S1', 15_000)]
    const results = answers(given)
    expect(results.map(brief)).toEqual([0, 8_000, -8_000])
    expect(results[2]).toEqual({
      line: 3,
      setl_id: 'S3',
      status: 'payable',
      payableFen: -800_000,
      burdenFen: -1_500_000,
      notCoveredFen: 0,
      benefits: [
        {
          code: 'in-scope',
          eligibleFen: -1_500_000,
          deductibleUsedFen: -500_000,
          payableFen: -800_000,
          reasons: [{ code: 'REVERSAL', clause: 'X1', text: expect.stringContaining('S1') }],
          counters: [
            { code: 'in-scope', kind: 'eligible', ofFen: null, beforeFen: 2_500_000, afterFen: 1_000_000 },
            { code: 'in-scope', kind: 'deductible', ofFen: 1_500_000, beforeFen: 1_500_000, afterFen: 1_000_000 },
            { code: 'in-scope', kind: 'tier', ofFen: null, beforeFen: 1_000_000, afterFen: 0 },
          ],
        },
      ],
      excluded: [],
      warnings: [],
    })
  })

  it('go on as if the reversed one had never been', () => {
    const given = [bill('S1', 15_000), bill('S2', 10_000), undo('S3', 'S1', 15_000), bill('S4', 15_000)]
    expect(answers(given).map(brief)).toEqual([0, 8_000, -8_000, 8_000])
  })

  it('keep persons apart, whatever their order', () => {
    const given = [bill('S1', 20_000), bill('S2', 20_000, {}, { id: 'B' }), bill('S3', 1_000)]
    expect(answers(given).map(brief)).toEqual([4_000, 4_000, 800])
  })

  it('begin at the opening counters of the person’s first record', () => {
    const opening = { 'in-scope': '15000', drug: 0 }
    const first = bill('S1', 1_000, {}, { opening })
    expect(answers([first, bill('S2', 1_000), bill('S3', 1_000, {}, { opening })]).map(brief)).toEqual([800, 800, 800])
    expect(answers([bill('S1', 1_000), bill('S2', 1_000, {}, { opening })]).map(brief)).toEqual([
      0,
      'review OPENING_DIFFERS',
    ])
    expect(answers([bill('S1', 1_000), bill('S2', 1_000, {}, { opening: { drug: 0 } })]).map(brief)).toEqual([0, 0])
  })

  it('a review moves no counter', () => {
    const given = [bill('S1', 15_000, { vali_flag: '0' }), bill('S2', 15_000)]
    expect(answers(given).map(brief)).toEqual(['review RECORD_VOID', 0])
  })
})

describe('the same settlement twice', () => {
  it('is an error in its place, by place of insurance and setl_id', () => {
    const results = answers([bill('S1', 20_000), bill('S1', 20_000), bill('S1', 20_000, { insuplc_admdvs: '150103' })])
    expect(results.map(brief)).toEqual([4_000, 'error DUPLICATE_SETTLEMENT', 16_000])
    expect(results[1]).toMatchObject({ line: 2, error: { field: 'setl_id' } })
  })

  it('a record that could not be read does not count as the first', () => {
    const bad = bill('S1', 20_000, { begndate: 'x' })
    expect(answers([bad, bill('S1', 20_000)]).map(brief)).toEqual(['error INVALID_DATE', 4_000])
  })

  it('a reversal has its own key too', () => {
    const given = [bill('S1', 20_000), undo('S2', 'S1', 20_000), undo('S2', 'S1', 20_000)]
    expect(answers(given).map(brief)).toEqual([4_000, -4_000, 'error DUPLICATE_SETTLEMENT'])
  })
})

describe('a reversal without a name', () => {
  const again = { psn_no: 'N1', mdtrt_id: 'V1' }

  it('finds the only record of the same person, visit and negated total', () => {
    const given = [bill('S1', 20_000, again), bill('S2', 5_000, again), undo('S3', null, 20_000, again)]
    expect(answers(given).map(brief)).toEqual([4_000, 4_000, -8_000])
  })

  it('waits when two are alike, and finds the one left once the other is undone', () => {
    const given = [
      bill('S1', 20_000, again),
      bill('S2', 20_000, again),
      undo('S3', null, 20_000, again),
      undo('S4', 'S1', 20_000, again),
      undo('S5', null, 20_000, again),
    ]
    expect(answers(given).map(brief)).toEqual([4_000, 16_000, 'review ORIGINAL_NOT_FOUND', -16_000, -4_000])
  })

  it.each([
    ['another visit', { mdtrt_id: 'V9' }],
    ['another psn_no', { psn_no: 'N9' }],
    ['no visit', { mdtrt_id: undefined }],
    ['no psn_no', { psn_no: '' }],
  ])('waits when it states %s', (_, over) => {
    const given = [bill('S1', 20_000, again), undo('S2', null, 20_000, { ...again, ...over })]
    expect(answers(given).map(brief)).toEqual([4_000, 'review ORIGINAL_NOT_FOUND'])
  })

  it('is one by its flag alone, by its negative total alone, or by naming an original', () => {
    const first = bill('S1', 20_000, again)
    expect(answers([first, bill('S2', -20_000, again)]).map(brief)).toEqual([4_000, -4_000])
    expect(answers([first, bill('S2', 20_000, { ...again, refd_setl_flag: 1 })]).map(brief)[1]).toBe(
      'review ORIGINAL_NOT_FOUND',
    )
    expect(answers([first, bill('S2', 20_000, { ext: { origSetlId: 'S1' } })]).map(brief)).toEqual([4_000, -4_000])
  })
})

describe('a reversal that waits in review', () => {
  const first = bill('S1', 20_000)

  it.each([
    ['before its original', [undo('S2', 'S1', 20_000), first], ['review ORIGINAL_NOT_FOUND', 4_000]],
    [
      'of a record insured elsewhere',
      [first, undo('S2', 'S1', 20_000, { insuplc_admdvs: '150103' })],
      [4_000, 'review ORIGINAL_NOT_FOUND'],
    ],
    ['twice', [first, undo('S2', 'S1', 20_000), undo('S3', 'S1', 20_000)], [4_000, -4_000, 'review ALREADY_REVERSED']],
    [
      'twice without a name',
      [
        bill('S1', 20_000, { mdtrt_id: 'V' }),
        undo('S2', null, 20_000, { mdtrt_id: 'V' }),
        undo('S3', null, 20_000, { mdtrt_id: 'V' }),
      ],
      [4_000, -4_000, 'review ALREADY_REVERSED'],
    ],
    [
      'of another person’s',
      [first, undo('S2', 'S1', 20_000, {}, { id: 'B' })],
      [4_000, 'review ORIGINAL_OF_ANOTHER_PERSON'],
    ],
    ['of another amount', [first, undo('S2', 'S1', 19_999)], [4_000, 'review REVERSAL_AMOUNT_DIFFERS']],
    [
      'of a reversal',
      [first, undo('S2', 'S1', 20_000), undo('S3', 'S2', 20_000)],
      [4_000, -4_000, 'review ORIGINAL_IS_REVERSAL'],
    ],
  ])('%s', (_, given, expected) => {
    const results = answers(given)
    expect(results.map(brief)).toEqual(expected)
    const waits = results.find((one) => 'status' in one && one.status === 'review')
    expect(waits).toMatchObject({ payableFen: 0, burdenFen: 0, notCoveredFen: 0, benefits: [], excluded: [] })
  })

  it('leaves its original to be undone by another', () => {
    const given = [bill('S1', 20_000), undo('S2', 'S1', 19_999), undo('S3', 'S1', 20_000)]
    expect(answers(given).map(brief)).toEqual([4_000, 'review REVERSAL_AMOUNT_DIFFERS', -4_000])
  })
})

describe('the reversal of a claim that paid nothing', () => {
  const mirrored = (first: unknown, ext: Fields = {}) =>
    answers([first, bill('S2', -1_000, { ext: { origSetlId: 'S1', ...ext } })])[1]

  it('denied: the refused amount goes back as REVERSED', () => {
    expect(mirrored(bill('S1', 1_000, { begndate: '2025-05-01' }))).toMatchObject({
      status: 'zero',
      payableFen: 0,
      burdenFen: -100_000,
      notCoveredFen: 0,
      benefits: [],
      excluded: [{ feedetl_sn: null, code: 'REVERSED', clause: null, amountFen: -100_000 }],
    })
  })

  it('in review or not covered: no counter moves', () => {
    for (const first of [bill('S1', 1_000, { vali_flag: '0' }), bill('S1', 1_000, { med_type: '41' })])
      expect(mirrored(first)).toMatchObject({
        status: 'zero',
        burdenFen: -100_000,
        notCoveredFen: -100_000,
        benefits: [],
        excluded: [],
      })
  })

  it('below the deductible: zero, and the deductible is free again', () => {
    const given = [bill('S1', 1_000), undo('S2', 'S1', 1_000), bill('S3', 15_000), bill('S4', 1_000)]
    const results = answers(given)
    expect(results.map(brief)).toEqual([0, 0, 0, 800])
    expect(results[1]).toMatchObject({
      status: 'zero',
      benefits: [{ eligibleFen: -100_000, deductibleUsedFen: -100_000 }],
    })
  })
})

it('a reversal undoes on the terms of its original, whatever it says of the person', () => {
  const plan = { preExistingBasis: { status: 'current' as const } }
  const ill = { healthStatus: 'preExisting', enrolledYears: 3 }
  const benefits = [
    {
      ...testAdjudicator().plan.benefits[1]!,
      deductible: { amount: '15000元' },
      tiers: { measured: 'above-deductible' as const, apply: 'marginal' as const, bands: [{ rate: '80%' }] },
      preExisting: { deductible: { amount: '18000元' } },
      bonus: [{ enrolledYears: 3, points: '10个百分点' }],
    },
  ]
  const given = [bill('S1', 20_000, {}, ill), undo('S2', 'S1', 20_000)]
  expect(answers(given, { plan: { ...plan, benefits: benefits as never } }).map(brief)).toEqual([1_800, -1_800])
})

it('excluded amounts of the original come back under one entry', () => {
  const first: Bill = { inScope: 50_000 }
  const given = [
    value(first, { setl_id: 'S1', ext: { thirdPartyPortion: '40%', otherCoverPaid: 10_000 } }),
    value({ inScope: -50_000 }, { setl_id: 'S2', ext: { origSetlId: 'S1' } }),
  ]
  const [paid, undone] = answers(given)
  expect(brief(paid!)).toBe(7_200)
  expect(undone).toMatchObject({
    payableFen: -720_000,
    burdenFen: -5_000_000,
    excluded: [{ code: 'REVERSED', amountFen: -2_600_000 }],
  })
})
