import { expect, test } from 'vitest'
import { readReport, sidesOf } from './read-report.ts'

const benefits = [{ code: 'inpatient', name: '住院', beforeFen: 100, afterFen: 200 }]
const NOTHING = {
  benefits: [],
  histogram: [],
  groups: { ageBand: [], district: [], insutype: [], health: [] },
  largest: { gain: [], lose: [] },
  unpaid: { before: [], after: [] },
  unpaidCount: null,
  words: {},
}

test('a report of few parts gives those it has', () => {
  expect(readReport({ method: 'replay', people: 3, benefits })).toEqual({ ...NOTHING, benefits })
  expect(readReport(null)).toEqual(NOTHING)
  expect(readReport({ benefits: 'many', unpaid: 7, changes: [] })).toEqual(NOTHING)
})

test('a whole report gives every part, hidden cells staying hidden', () => {
  const report = {
    benefits,
    groups: { ageBand: [{ key: '61–70', people: null, burdenFen: null, beforeFen: null, afterFen: null }] },
    changes: {
      histogram: [{ aboveFen: 0, upToFen: 10_000, gain: null, lose: 12 }],
      largest: { gain: [{ ordinal: 1, ageBand: null, district: '990001', fen: 500 }], lose: [] },
    },
    unpaid: {
      before: [],
      after: [
        { line: 3, status: 'review', codes: ['NO_DETAILS', 'PARTS_DIFFER'] },
        { line: 9, status: 'review', codes: ['NO_DETAILS'] },
        { line: 4, status: 'error', codes: ['MISSING'], field: 'setl_id' },
      ],
    },
  }
  const read = readReport({ report })
  expect(read.groups.ageBand).toEqual([{ key: '61–70', people: null, beforeFen: null, afterFen: null }])
  expect(read.histogram).toEqual([{ aboveFen: 0, upToFen: 10_000, gain: null, lose: 12 }])
  expect(read.largest.gain[0]).toMatchObject({ ordinal: 1, district: '990001', fen: 500 })
  expect(read.unpaid.after.map(({ status, code, count, named }) => [status, code, count, named.join()])).toEqual([
    ['review', 'NO_DETAILS', 2, '3,9'],
    ['review', 'PARTS_DIFFER', 1, '3'],
    ['error', 'MISSING', 1, '4'],
  ])
})

test('claims listed beside the report are told by reason, with their count and the names of the first', () => {
  const one = (claimId: string) => ({ claimId, status: 'review', codes: ['LOOK'] })
  const read = readReport({ report: { benefits }, unpaid: [one('clm_1'), one('clm_2')], unpaidCount: 2 })
  expect(read.unpaid.after).toEqual([{ status: 'review', code: 'LOOK', count: 2, named: ['clm_1', 'clm_2'] }])
  expect([read.unpaidCount, read.benefits]).toEqual([2, benefits])
})

test('a figure of both sides is read where the report states it', () => {
  const report = { before: { premiumFen: 100, premiumForFloorFen: null }, after: { premiumFen: null } }
  expect(sidesOf({ report }, 'premiumFen')).toEqual({ before: 100, after: null })
  expect(sidesOf({ report }, 'premiumForFloorFen')).toBeNull()
  expect(sidesOf({ premiumFen: 3 }, 'premiumFen')).toBeNull()
})

test('the words of its codes are taken where both languages are there', () => {
  const words = {
    UNKNOWN_MED_TYPE: { zh: '医疗类别代码不在对照表中', en: 'The med_type is not in the list' },
    X: { zh: '一' },
    Y: 7,
  }
  expect(readReport({ words }).words).toEqual({ UNKNOWN_MED_TYPE: words.UNKNOWN_MED_TYPE })
})
