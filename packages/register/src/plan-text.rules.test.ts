import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@gongbao/kernel'
import { loadCity, type Plan } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { conditionText } from './condition-text.rules.ts'
import { readPlan, tiersText } from './plan-text.rules.ts'

const TENANTS = join(import.meta.dirname, '../../../tenants')
const tiers = (more: object) =>
  tiersText({
    measured: 'above-deductible',
    apply: 'marginal',
    bands: [],
    ...more,
  } as Plan['benefits'][number]['tiers'])

const SLUGS = readdirSync(TENANTS).filter((name) => !name.startsWith('_'))

describe.each(SLUGS)('the terms of %s', (slug) => {
  const { city } = loadCity(join(TENANTS, slug))
  const sentences: Bilingual[] = [...city!.plans.values()].flatMap((plan) =>
    readPlan(plan, city!.clauses).flatMap(({ items }) => items.flatMap((item) => [...item.sentences])),
  )

  it('hold no code of ours in Chinese, and no yuan sign of the other language in English', () => {
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.map(({ zh }) => zh).filter((zh) => /[a-z]{2,}/i.test(zh))).toEqual([])
    expect(sentences.map(({ en }) => en).filter((en) => /\d 元/.test(en))).toEqual([])
  })
})

describe('tiers', () => {
  it('read as a person would say them', () => {
    const bands = [{ upTo: 5_000_000, rate: 6000 }, { upTo: 15_000_000, rate: 7000 }, { rate: 8000 }]
    expect(tiers({ bands }).zh).toBe(
      '免赔额以上的部分分段赔付：50,000.00 元以内赔 60%，50,000.00 元至 150,000.00 元的部分赔 70%，超过 150,000.00 元的部分赔 80%',
    )
    expect(tiers({ bands, apply: 'whole', measured: 'burden' }).zh).toMatch(
      /^按个人负担总额分段赔付：.*（全部金额按所达一段的比例）$/,
    )
    expect(tiers({ bands: [{ rate: 4000 }] }).zh).toBe('免赔额以上的部分赔 40%')
  })
})

describe('conditions', () => {
  it('read with units and words', () => {
    const young = { fact: 'age', operator: 'lessThanInclusive', value: 35 } as const
    const cover = { fact: 'basicCoverStatus', operator: 'in', value: ['active', 'waiting'] } as const
    const works = { fact: 'worksHere', operator: 'equal', value: true } as const
    expect(conditionText({ all: [young, { any: [cover, works] }] }).zh).toBe(
      '年龄不超过35周岁，且（基本医保状态为正常或等待期，或在本市单位工作）',
    )
  })

  it('leave out that something is known where it must be something', () => {
    const known = { fact: 'dischargedThisYear', operator: 'isKnown' } as const
    const veteran = { fact: 'dischargedThisYear', operator: 'equal', value: true } as const
    expect(conditionText({ all: [known, veteran] }).zh).toBe('是当年退役军人')
    expect(conditionText(known).zh).toBe('当年退役军人已知')
  })
})
