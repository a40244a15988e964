import { civilDate, type Id } from '@gongbao/kernel'
import { expect, test } from 'vitest'
import { inForceOn, movePlan } from './plan-change.rules.ts'

const stored = { versionNo: 3, hash: 'a', source: 'text a', inForce: false }

test('the first file of a plan is version 1', () => {
  expect(movePlan(null, { hash: 'a', source: '' })).toEqual({ kind: 'new', versionNo: 1 })
})

test('with nothing resting on it a changed file becomes the next version', () => {
  expect(movePlan(stored, { hash: 'b', source: 'text b' })).toEqual({ kind: 'new', versionNo: 4 })
})

test('a changed file of a plan in force is refused', () => {
  expect(movePlan({ ...stored, inForce: true }, { hash: 'b', source: 'text b' })).toEqual({ kind: 'frozen' })
})

test('comments and spaces change nothing, in force or not', () => {
  for (const inForce of [true, false])
    expect(movePlan({ ...stored, inForce }, { hash: 'a', source: 'text a # again' })).toEqual({ kind: 'same' })
})

test('a release that reads the same text otherwise does not move the terms of anyone insured', () => {
  expect(movePlan({ ...stored, inForce: true }, { hash: 'b', source: 'text a' })).toEqual({ kind: 'same' })
})

const on = civilDate
const version = {
  id: 'x' as Id<'planVersion'>,
  planCode: '2026',
  versionNo: 2,
  planYear: 2026,
  hash: 'a',
  snapshotHash: 'b',
  title: '方案',
  productName: '产品',
  filingNo: '示例-1',
  actuaryName: '某甲',
  actuarySignedOn: on('2025-10-01'),
  stage: 'approved',
  windowFrom: on('2025-11-01'),
  windowTo: on('2025-12-31'),
  coverFrom: on('2026-01-01'),
  coverTo: on('2026-12-31'),
  firstContractOn: null,
  createdAt: Temporal.Instant.from('2025-10-01T00:00:00Z'),
} as const

test('policies hold a version for ever, and say since when', () => {
  const held = inForceOn({ ...version, firstContractOn: on('2025-11-02') }, on('2026-02-01'), false)
  expect(held?.zh).toBe('方案 2026 第 2 版自2025年11月2日起已有保单')
})

test('being on sale holds a version inside its window, where the sale holds at all', () => {
  expect(inForceOn(version, on('2025-11-20'), true)?.en).toBe(
    'plan 2026 version 2 is on sale (2025-11-01 to 2025-12-31)',
  )
  expect(inForceOn(version, on('2025-11-20'), false)).toBeNull()
  expect(inForceOn(version, on('2025-10-31'), true)).toBeNull()
  expect(inForceOn(version, on('2026-01-01'), true)).toBeNull()
})
