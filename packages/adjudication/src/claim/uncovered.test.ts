/** Money that no benefit takes never stands without a reason: what the nearest benefits ask for, in yuan and with their clause. */
import { expect, it } from 'vitest'
import { benefit, INPATIENT, known, type PlanInput, testAdjudicator } from '../testing/city.ts'
import { type Bill, feeLine, record } from '../testing/records.ts'

const LEVEL = {
  all: [
    INPATIENT,
    {
      any: [
        { fact: 'institutionLevel', operator: 'isUnknown' },
        { fact: 'institutionLevel', operator: 'greaterThanInclusive', value: 3 },
      ],
    },
  ],
} as const
const DRUG = {
  all: [
    { fact: 'drugList', operator: 'equal', value: 'special' },
    { fact: 'drugIndicated', operator: 'equal', value: true },
  ],
} as const
const PLAN: Partial<PlanInput> = {
  benefits: [
    benefit('drug', { name: '特药', clause: 'X6', when: DRUG, deductible: { amount: '0元' } }),
    benefit('in-scope', { name: '住院', parts: ['inScopeSelfPay'], when: LEVEL }),
  ],
}

function why(bill: Bill, over: Record<string, unknown>, plan = PLAN) {
  const { warnings, ...answer } = testAdjudicator({ plan }).adjudicate(record(bill, over), { used: {} })
  return { ...answer, told: warnings.filter(({ code }) => code === 'NOT_COVERED') }
}
const line = (bill: Bill, code: string, sn = 1) => feeLine(sn, bill, { med_list_codg: code })
const TOLD = { code: 'NOT_COVERED' }

it('names the level a hospital lacks, not the drug list that a stay has nothing to do with', () => {
  const bill = { inScope: 1_000 }
  const low = { fixmedins_code: 'P1', begndate: '2026-06-10', enddate: '2026-06-12', setl_time: '2026-06-12 10:00:00' }
  const answer = why(bill, { ...low, details: [line(bill, 'X')] })
  expect(answer).toMatchObject({ status: 'zero', notCoveredFen: 100_000, benefits: [], excluded: [] })
  expect(answer.told).toEqual([
    {
      ...TOLD,
      field: 'institutionLevel',
      text: '不在保障责任内：1,000.00 元，责任「住院」（X1）要求不符：医疗机构等级为未定级（要求至少三级）',
    },
  ])
})

it('names the drug that is not indicated, with the yuan of its lines alone', () => {
  const details = [line({ outOfCatalogue: 300 }, 'D1'), line({ outOfCatalogue: 200 }, 'D2', 2)]
  const over = { med_type: '41', diseinfo: [{ diag_code: 'I10', maindiag_flag: '1' }], details }
  const answer = why({ outOfCatalogue: 500 }, over)
  expect(answer).toMatchObject({ status: 'payable', payableFen: 16_000, notCoveredFen: 30_000 })
  expect(answer.told).toEqual([
    {
      ...TOLD,
      field: 'drugIndicated',
      text: '不在保障责任内：300.00 元，责任「特药」（X6）要求不符：诊断与药品适应症不符',
    },
  ])
})

it('says so where no benefit counts the part at all, and says nothing of a claim that is covered', () => {
  const plan = { benefits: [benefit('in-scope', { parts: ['inScopeSelfPay'] })] }
  const answer = why({ inScope: 20_000, outOfCatalogue: 700 }, {}, plan)
  expect(answer).toMatchObject({ status: 'payable', notCoveredFen: 70_000 })
  expect(answer.told).toEqual([
    { ...TOLD, field: 'outOfCatalogue', text: '不在保障责任内：700.00 元，没有哪项责任计入目录外自费' },
  ])
  expect(why({ inScope: 20_000 }, {}, plan).told).toEqual([])
})

it('keeps the claim where it is: money is not covered, and nobody is asked', () => {
  const plan = { benefits: [benefit('in-scope', { when: known('causeCode', 'accident') })] }
  const answer = why({ inScope: 900 }, {}, plan)
  expect([answer.status, answer.told.map(({ field }) => field)]).toEqual(['zero', ['causeCode']])
})
