import { type CivilDate, civilDate } from '@gongbao/kernel'
import { expect, test } from 'vitest'
import { NOT_FILED, stageOf, statusOn } from './plan-status.rules.ts'

const on = (text: string): CivilDate => civilDate(text)
const product = { filingNo: '示例-1', actuary: { name: '某甲', signedOn: on('2025-10-01') } }
const dates = { windowFrom: on('2025-11-01'), windowTo: on('2025-12-31'), actuarySignedOn: on('2025-10-01') }

test('nothing unfiled or unsigned gets past draft', () => {
  expect(stageOf({ actuary: product.actuary }, on('2025-11-20'))).toBe('draft')
  expect(stageOf({ filingNo: '示例-1' }, on('2025-11-20'))).toBe('draft')
  expect(stageOf({ ...product, filingNo: NOT_FILED }, on('2025-11-20'))).toBe('draft')
  expect(statusOn({ ...dates, stage: 'draft', actuarySignedOn: null }, on('2025-11-20'))).toBe('draft')
})

test('a signature dated later keeps it in review until that day', () => {
  expect(stageOf(product, on('2025-09-30'))).toBe('review')
  expect(stageOf(product, on('2025-10-01'))).toBe('approved')
  expect(statusOn({ ...dates, stage: 'review' }, on('2025-09-30'))).toBe('review')
  expect(statusOn({ ...dates, stage: 'review' }, on('2025-10-02'))).toBe('approved')
})

test.each([
  ['2025-10-31', 'approved'],
  ['2025-11-01', 'on-sale'],
  ['2025-12-31', 'on-sale'],
  ['2026-01-01', 'closed'],
])('by its window, on %s it is %s', (day, status) => {
  expect(statusOn({ ...dates, stage: 'approved' }, on(day))).toBe(status)
})
