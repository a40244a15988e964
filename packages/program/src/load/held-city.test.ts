import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readCityFiles } from './folder.ts'
import { loadCity, loadCityFiles } from './load-city.ts'

const CITY = fileURLToPath(new URL('../testing/city', import.meta.url))
const files = readCityFiles(CITY)

it('reads files in memory as it reads their folder: the same city, at the same places', () => {
  const [held, onDisk] = [loadCityFiles(files), loadCity(CITY)]
  expect(held.findings).toEqual(onDisk.findings)
  expect(held.city?.hash).toBe(onDisk.city!.hash)
  const at = ['benefits', 0, 'deductible'] as const
  expect(held.city?.sources?.locate('plans/2026.yaml', at)).toEqual(onDisk.city!.sources!.locate('plans/2026.yaml', at))
})

it('names what is missing, what does not belong and what is no UTF-8', () => {
  const { 'CHANGELOG.md': _gone, ...rest } = files
  const { city, findings } = loadCityFiles({
    ...rest,
    'plans/deeper/2027.yaml': 'title: x',
    'plan.yaml': 'title: x',
    'clauses.yaml': new Uint8Array([0xff, 0xfe]),
  })
  expect(city).toBeUndefined()
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['UNKNOWN_FILE', 'plan.yaml'],
    ['UNKNOWN_FILE', 'plans/deeper/2027.yaml'],
    ['MISSING_FILE', 'CHANGELOG.md'],
    ['NOT_UTF8', 'clauses.yaml'],
  ])
})

it('finds a fault of a text at its line', () => {
  const plan = Buffer.from(files['plans/2026.yaml']!).toString().replace('fourEyesAbove:', 'fourEyeAbove:')
  const [finding] = loadCityFiles({ ...files, 'plans/2026.yaml': plan }).findings
  expect(finding).toMatchObject({ code: 'UNKNOWN_KEY', file: 'plans/2026.yaml' })
  expect(plan.split('\n')[finding!.line! - 1]).toContain('fourEyeAbove')
})
