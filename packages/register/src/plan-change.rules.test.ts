import { expect, test } from 'vitest'
import { movePlan } from './plan-change.rules.ts'

const stored = { versionNo: 3, hash: 'a', source: 'text a', hasContracts: false }

test('the first file of a plan is version 1', () => {
  expect(movePlan(null, { hash: 'a', source: '' })).toEqual({ kind: 'new', versionNo: 1 })
})

test('without contracts a changed file becomes the next version', () => {
  expect(movePlan(stored, { hash: 'b', source: 'text b' })).toEqual({ kind: 'new', versionNo: 4 })
})

test('with contracts a changed file is refused', () => {
  expect(movePlan({ ...stored, hasContracts: true }, { hash: 'b', source: 'text b' })).toEqual({ kind: 'frozen' })
})

test('comments and spaces change nothing, with contracts or without', () => {
  for (const hasContracts of [true, false])
    expect(movePlan({ ...stored, hasContracts }, { hash: 'a', source: 'text a # again' })).toEqual({ kind: 'same' })
})

test('a release that reads the same text otherwise does not move the terms of anyone insured', () => {
  expect(movePlan({ ...stored, hasContracts: true }, { hash: 'b', source: 'text a' })).toEqual({ kind: 'same' })
})
