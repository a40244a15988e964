import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OPERATOR_RULES } from '../rules/operators.ts'
import type { FactDefinition } from './define.ts'
import { factsDocument } from './document.ts'
import { FACT_NAMES, FACTS } from './facts.ts'
import { FACT_SOURCES } from './sources.ts'

const DOCUMENT = new URL('../../../../docs/facts.md', import.meta.url)

it('stands in docs/facts.md as it is: npm run -s gongbao -- facts > docs/facts.md', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(factsDocument())
})

it('has every fact and operator once, in both languages', () => {
  const rows = factsDocument().split('\n')
  for (const name of [...FACT_NAMES, ...Object.keys(OPERATOR_RULES)]) {
    const own = rows.filter((row) => row.startsWith(`| \`${name}\``))
    expect(own).toHaveLength(1)
    expect(own[0]).toMatch(/[\u4e00-\u9fff]/)
  }
  for (const name of FACT_NAMES) {
    const { label, meaning }: FactDefinition = FACTS[name]
    for (const said of [label, meaning]) expect(Object.values(said).every((text) => text.trim() !== '')).toBe(true)
  }
})

it('says where each fact comes from, in every place where it is read', () => {
  for (const name of FACT_NAMES) {
    const { scopes }: FactDefinition = FACTS[name]
    const { enrolling, claim } = FACT_SOURCES[name]
    expect([name, enrolling !== undefined]).toEqual([name, scopes.includes('person')])
    expect([name, claim !== undefined]).toEqual([name, scopes.includes('line')])
  }
})
