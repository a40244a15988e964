import { expect, it } from 'vitest'
import { isFileName, mayBeRenamed, mayGo, pathOf, suggestedName } from './new-file.rules.ts'

const PATHS = ['cycles/2021-2023.yaml', 'cycles/2024-2026.yaml', 'cases/2027.yaml', 'plans/2027.yaml']

it('suggests the years after the last cycle, and cases by their plan', () => {
  expect(suggestedName('cycles', PATHS, '2027')).toBe('2027-2029')
  expect(suggestedName('cycles', ['cycles/first.yaml'], '2027')).toBe('')
  expect(suggestedName('cases', PATHS, '2026')).toBe('2026')
  expect(suggestedName('cases', PATHS, '2027')).toBe('2027-2')
})

it('makes only paths that a folder may hold', () => {
  expect(pathOf('cycles', '2027-2029')).toBe('cycles/2027-2029.yaml')
  expect(pathOf('lists', 'drugs')).toBe('lists/drugs.csv')
  expect(pathOf('readme', '')).toBe('README.md')
  expect(['2027', 'a.b_c-d'].every(isFileName)).toBe(true)
  expect(['', '../x', 'a/b', '案例', '.x', 'a b'].some(isFileName)).toBe(false)
})

it('lets go only of what a city can be without', () => {
  expect(['cases/a.yaml', 'lists/drugs.csv', 'cycles/a.yaml', 'README.md'].every(mayGo)).toBe(true)
  expect(['plans/2026.yaml', 'program.yaml', 'clauses.yaml', 'CHANGELOG.md', 'brand/theme.yaml'].some(mayGo)).toBe(
    false,
  )
  expect(mayBeRenamed('lists/drugs.csv')).toBe(false)
})
