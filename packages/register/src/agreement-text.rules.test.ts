import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadCity } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { clauseUses } from './clause-use.rules.ts'
import { readCycles } from './cycle-text.rules.ts'
import { readProgram } from './program-text.rules.ts'
import type { ReadingSection } from './reading.rules.ts'

const TENANTS = join(import.meta.dirname, '../../../tenants')
const FIXTURE = join(import.meta.dirname, '../../../tests/harness/fixture-city')
const SLUGS = readdirSync(TENANTS).filter((name) => !name.startsWith('_'))
const itemsOf = (sections: readonly ReadingSection[]) => sections.flatMap(({ items }) => items)

describe.each([...SLUGS.map((slug) => join(TENANTS, slug)), FIXTURE])('the agreement of %s', (folder) => {
  const city = loadCity(folder).city!
  const [cycle] = readCycles(city)
  const items = [...itemsOf(readProgram(city)), ...itemsOf(cycle!.sections)]

  it('reads without a code of ours, in both languages', () => {
    const sentences = items.flatMap((item) => [{ zh: item.name, en: '' }, ...item.sentences])
    expect(sentences.length).toBeGreaterThan(20)
    const words = sentences.map(({ zh }) => zh.replaceAll(/BF|IBNR/g, ''))
    expect(words.filter((zh) => /[a-z]{2,}|undefined/i.test(zh))).toEqual([])
    expect(sentences.map(({ en }) => en).filter((en) => /undefined|\d 元/.test(en))).toEqual([])
  })

  it('names the floor, who decides, and every clause cited', () => {
    const floor = items.find(({ code }) => code === 'floor')!
    expect(floor.sentences[0]!.zh).toMatch(/赔付率不低于 \d+(\.\d+)?%$/)
    expect(floor.illustrative).toBe(cycleFile(city).payout.floor.illustrative === true)
    expect(floor.clauses.map(({ id }) => id)).toEqual([cycleFile(city).payout.floor.clause].filter(Boolean))
    expect(items.filter(({ code }) => ['draft', 'sign', 'comment', 'approve', 'publish'].includes(code))).toHaveLength(
      5,
    )
  })
})

it.each(SLUGS)('the places where a clause of %s is carried out are named in words', (slug) => {
  const uses = clauseUses(loadCity(join(TENANTS, slug)).city!).filter(({ kind }) => kind === 'rule')
  expect(uses.length).toBeGreaterThan(50)
  expect(uses.map(({ words }) => words.zh).filter((zh) => /[a-z]{3,}|undefined/i.test(zh))).toEqual([])
})

const cycleFile = (city: NonNullable<ReturnType<typeof loadCity>['city']>) => [...city.cycles.values()][0]!
