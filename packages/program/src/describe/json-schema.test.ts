import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../load/yaml-file.ts'
import { civilDate, minutes, money, monthDay, percent, points, signedMoney, years } from '../schema/units.ts'
import { textOf } from '../testing/city-folder.ts'
import { breaks } from '../testing/validate.ts'
import { jsonSchemas } from './json-schema.ts'
import { type JsonSchema, SCHEMA_FILES, type SchemaFile } from './schema-files.ts'
import { entryOf, WORDS } from './words/index.ts'

const person = z.looseObject({ id: z.string(), birthOn: z.string(), insutype: z.string().optional() })
const schemas = jsonSchemas({ person, settlement: z.looseObject({ setl_id: z.string() }) })

/** Every key of a schema with its path, lists as []. */
function keysOf(node: JsonSchema, path = ''): { path: string; key: JsonSchema }[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [{ path: at, key: inner }, ...keysOf(inner, at)]
  })
  const parts = [...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((part) => keysOf(part, path))
  const rest = typeof node.additionalProperties === 'object' ? keysOf(node.additionalProperties, `${path}.*`) : []
  return [...own, ...(node.items ? keysOf(node.items, `${path}[]`) : []), ...parts, ...rest]
}

describe('schemas for editors', () => {
  it.each([...SCHEMA_FILES])('say what every key of %s means, in Chinese and in English', (file) => {
    const { definitions = {}, ...root } = schemas[file]
    // The branches if/then of a leaf repeat its keys; what they mean is said where the leaf lists them.
    const leaves = Object.values(definitions).map(({ allOf: _rules, ...definition }) => definition)
    const keys = [root, ...leaves].flatMap((node) => keysOf(node))
    expect(keys.length).toBeGreaterThan(5)
    const silent = keys
      .filter(({ key }) => !/^[^\n]*[\u4e00-\u9fff][^\n]*\n.*[A-Za-z]/.test(key.description ?? ''))
      .map(({ path }) => path)
    expect(silent, 'say what they mean in src/describe/words').toEqual([])
  })

  it('use every word, so that none outlives its key', () => {
    const used = new Set<string>()
    for (const file of SCHEMA_FILES)
      for (const { path } of keysOf(schemas[file])) {
        const entry = entryOf(file, path)
        if (entry) used.add(`${WORDS[file].indexOf(entry.table)} ${file} ${entry.key}`)
      }
    const own = SCHEMA_FILES.filter((file) => file !== 'exclusions').flatMap((file) =>
      Object.keys(WORDS[file][0]!).map((key) => [file, key] as const),
    )
    const spoken = ['when.all', 'when.any', 'when.fact', 'when.operator', 'when.value']
    const idle = own.filter(([file, key]) => !spoken.includes(key) && !used.has(`0 ${file} ${key}`))
    expect(idle.map(([file, key]) => `${file}: ${key}`)).toEqual([])
  })

  it.each<[SchemaFile, string]>([
    ['program', 'program.yaml'],
    ['cycle', 'cycles/2025-2027.yaml'],
    ['plan', 'plans/2026.yaml'],
    ['clauses', 'clauses.yaml'],
    ['theme', 'brand/theme.yaml'],
    ['cases', 'cases/all.yaml'],
  ])('accept %s as it is in %s', (file, path) => {
    expect(breaks(schemas[file], readYaml(path, textOf(path)).data)).toEqual([])
  })

  it('accept every file of every city, and what cities share', () => {
    const tenants = fileURLToPath(new URL('../../../../tenants/', import.meta.url))
    const kinds: readonly (readonly [RegExp, SchemaFile])[] = [
      [/\/program\.yaml$/, 'program'],
      [/\/clauses\.yaml$/, 'clauses'],
      [/\/theme\.yaml$/, 'theme'],
      [/\/cycles\//, 'cycle'],
      [/\/plans\//, 'plan'],
      [/\/cases\//, 'cases'],
      [/_shared\/exclusions\//, 'exclusions'],
    ]
    const read = readdirSync(tenants, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => {
        const [, file] = kinds.find(([shape]) => shape.test(path.replaceAll('\\', '/')))!
        return [path, breaks(schemas[file], readYaml(path, readFileSync(join(tenants, path), 'utf8')).data)]
      })
    expect(read.length).toBeGreaterThan(20)
    expect(read.filter(([, faults]) => faults!.length > 0)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a bare amount', 'fourEyesAbove: 50000元', 'fourEyesAbove: 50000'],
    ['a rate without percent', 'rate: 70%', 'rate: 70'],
    ['a date of another form', 'ageOn: 2026-01-01', 'ageOn: 2026/1/1'],
    ['a misspelt key', 'selectBy:', 'selectby:'],
    ['a misspelt value', 'selectBy: discharge', 'selectBy: discharged'],
    ['a fact that is not there', 'fact: drugList', 'fact: drugLst'],
    ['a line fact in a price', 'fact: age, operator: lessThan, value: 18', 'fact: drugList, operator: equal, value: x'],
    ['an operator that does not fit', 'operator: greaterThanInclusive, value: 2', 'operator: contains, value: 2'],
    ['a value that does not fit', 'operator: lessThan, value: 18', "operator: lessThan, value: '18'"],
    ['a value outside a closed list', 'value: work-injury', 'value: work'],
    ['one value where a list belongs', 'operator: in, value: [active, waiting]', 'operator: in, value: active'],
    ['a list where one value belongs', 'operator: equal, value: special', 'operator: equal, value: [special]'],
    ['no value', ', operator: equal, value: special', ', operator: equal'],
  ])('refuse %s', (_name, find, replace) => {
    const text = textOf('plans/2026.yaml')
    expect(text).toContain(find)
    const { data } = readYaml(
      'plans/2026.yaml',
      text.replace(find, () => replace),
    )
    expect(breaks(schemas.plan, data)).not.toEqual([])
  })

  it.each<[string, z.ZodType, string[], unknown[]]>([
    [
      'money',
      money,
      ['15000元', '15,000 元', '１５，０００元', '1.5万元', '0.0001万元'],
      ['15000', 15_000, '15k', '-5元', '1/2'],
    ],
    ['money below zero', signedMoney, ['-8000元', '－８０００元', '8000元'], ['-8000']],
    ['rates', percent, ['60%', '６０％', '12.5 %', '100%'], ['60', 0.6, '6成']],
    ['points', points, ['5个百分点', '２．５ 个百分点'], ['5%', 5]],
    ['dates', civilDate, ['2026-01-31', '２０２６-０１-３１'], ['2026/1/1', '20260101', 20260101]],
    ['days of a year', monthDay, ['03-31'], ['3-31']],
    ['years', years, ['2年', '１０ 年'], ['2', 2, '0年']],
    ['minutes', minutes, ['30分钟'], ['30', '30min']],
  ])('hold the pattern of %s to what is read', (_name, unit, right, wrong) => {
    const schema = z.toJSONSchema(unit, { io: 'input', unrepresentable: 'any' }) as JsonSchema
    expect(schema['x-examples']).not.toEqual([])
    for (const value of [...right, ...(schema['x-examples'] as string[])]) {
      expect([value, unit.safeParse(value).success]).toEqual([value, true])
      expect(breaks(schema, value)).toEqual([])
    }
    for (const value of wrong) {
      expect([value, unit.safeParse(value).success]).toEqual([value, false])
      expect(breaks(schema, value)).not.toEqual([])
    }
  })

  it('give examples of every figure', () => {
    const figures = keysOf(schemas.plan).filter(({ key }) => /元|[%％]|年\\s/.test(String(key.pattern ?? '')))
    expect(figures.length).toBeGreaterThan(5)
    for (const { path, key } of figures) expect([path, Array.isArray(key.examples)]).toEqual([path, true])
  })
})
