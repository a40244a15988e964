import { CASE_SHAPES, type City, checkFiguresShown } from '@gongbao/program'
import { expect, it } from 'vitest'
import { benefit, type PlanInput, pathwayGiving, testCity } from '../testing/city.ts'
import { feeLine, settlement } from '../testing/records.ts'
import { shownByPlan } from './check-loaded.ts'
import { runCases } from './run-cases.ts'

const UNSETTLED = { fact: 'settledByBasic', operator: 'equal', value: false } as const
const POOR = { fact: 'category', operator: 'equal', value: 'poor' } as const
const EXAM = { fact: 'lineChargeType', operator: 'equal', value: '03' } as const
const PLAN: Partial<PlanInput> = {
  eligibility: pathwayGiving('poor'),
  sharedDeductibles: [
    {
      code: 'main',
      name: '共用免赔额',
      amount: '15000元',
      order: 'benefit',
      variants: [{ code: 'poor', name: '困难人员', when: POOR, amount: '0元' }],
    },
  ],
  benefits: [
    benefit('a', {
      deductible: { shared: 'main' },
      variants: [{ code: 'unsettled', name: '未结算', when: UNSETTLED, counted: '50%' }],
      caps: [{ code: 'stay-cap', name: '每次限额', per: 'stay', amount: '100元', counts: 'paid', over: 'cut' }],
      limits: [{ code: 'once', name: '限一次', per: 'year', when: EXAM, count: 1, over: 'cut' }],
    }),
  ],
}

/** Keys of the figures that the check says no case shows. */
function unshown(cases: City['cases']): string[] {
  const city = { ...testCity({ plan: PLAN }), cases } as City
  return checkFiguresShown(city, shownByPlan(runCases(city))).map(({ code, key }) => `${code} ${key}`)
}
const without = (key: string): string => `VARIANT_WITHOUT_CASE ${key}.code`

function placed(given: unknown, then: unknown): City['cases'][number] {
  const kind = Array.isArray(then) ? 'record' : 'benefit'
  const read = CASE_SHAPES[kind].parse({ name: '例', clause: 'X1', plan: '2026', given, then })
  return { file: 'cases/a.yaml', at: 0, line: 3, case: { kind, ...read } as City['cases'][number]['case'] }
}

it('names every variant, cap and count that no case shows', () => {
  expect(unshown([])).toEqual([
    without('benefits[0].variants[0]'),
    without('benefits[0].caps[0]'),
    without('benefits[0].limits[0]'),
    without('sharedDeductibles[0].variants[0]'),
  ])
})

it('takes what a case of a benefit decides, and what records are cut by', () => {
  const unsettled = placed(
    { benefit: 'a', claimed: '40000元', facts: { settledByBasic: false } },
    { payable: '4000元' },
  )
  expect(unshown([unsettled])).not.toContain(without('benefits[0].variants[0]'))
  const exam = feeLine('1', { inScope: 20000 }, { med_chrgitm_type: '03' })
  const twice = ['1', '2'].map((id) => settlement({ inScope: 20000 }, { setl_id: id, details: [exam] }))
  const records = placed({ person: { birthOn: '1970-01-01', insutype: '310', category: 'poor' }, settlements: twice }, [
    { status: 'payable' },
    { status: 'zero' },
  ])
  expect(unshown([records])).toEqual([without('benefits[0].variants[0]')])
})
