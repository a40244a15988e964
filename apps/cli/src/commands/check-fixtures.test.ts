/** The invented cities of tests/fixtures: right by the check, every case holds, and between them they use the whole plan language. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCity, OPERATORS, type Plan } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { schemaFiles } from './schema.ts'

const CITIES = fileURLToPath(new URL('../../../../tests/fixtures/cities', import.meta.url))
const slugs = readdirSync(CITIES)

describe('the invented cities', () => {
  it('are three at least', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(3)
  })

  it.each(slugs)('%s has nothing to mend, and all of its 25 cases or more hold', (slug) => {
    const { findings, cases } = check(join(CITIES, slug))
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([])
    expect(cases.total).toBeGreaterThanOrEqual(25)
    expect(cases.passed).toBe(cases.total)
  })
})

describe('between them they use', () => {
  const loaded = slugs.map((slug) => loadCity(join(CITIES, slug)))
  const plans: Plan[] = loaded.flatMap(({ city }) => [...city!.plans.values()])
  const used = new Set(plans.flatMap((plan) => usedOf(plan, 'plan')))

  it('every key of a plan, and every word a key may have', () => {
    const language = new Set(languageOf(JSON.parse(schemaFiles()['plan.schema.json']!) as Schema, 'plan'))
    expect(language.size).toBeGreaterThan(100)
    expect([...language].filter((one) => !used.has(one))).toEqual([])
  })

  it('shared exclusions by name', () => {
    expect(loaded.flatMap(({ shared }) => Object.keys(shared))).not.toEqual([])
  })

  it('every operator', () => {
    const operators = new Set([...JSON.stringify(plans).matchAll(/"operator":"(\w+)"/g)].map(([, name]) => name))
    expect(OPERATORS.filter((name) => !operators.has(name))).toEqual([])
  })
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}
/** Every rule and figure may carry these; `include` is gone once a city is read. */
const EVERYWHERE = ['clause', 'illustrative', 'include']

/** 'deductible.per', 'deductible.per=stay': each key under the key that holds it, and each word it may have. */
function languageOf(schema: Schema, under: string): string[] {
  const words = (schema.enum ?? []).map((word) => `${under}=${word}`)
  const inner = [schema.items, ...(schema.anyOf ?? [])].flatMap((one) => (one ? languageOf(one, under) : []))
  const keys = Object.entries(schema.properties ?? {}).filter(([key]) => !EVERYWHERE.includes(key))
  const parent = under.split('.').at(-1)!
  return [
    ...words,
    ...inner,
    ...keys.flatMap(([key, of]) => [`${parent}.${key}`, ...languageOf(of, `${parent}.${key}`)]),
  ]
}

function usedOf(value: unknown, under: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => usedOf(one, under))
  if (typeof value !== 'object' || value === null) return [`${under}=${value}`]
  const parent = under.split('.').at(-1)!
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .flatMap(([key, inner]) => [`${parent}.${key}`, ...usedOf(inner, `${parent}.${key}`)])
}
