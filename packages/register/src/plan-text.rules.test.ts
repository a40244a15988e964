import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@gongbao/kernel'
import { loadCity, type Plan } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { benefitTexts, tiersText } from './benefit-text.rules.ts'
import { conditionText } from './condition-text.rules.ts'
import { readPlan } from './plan-text.rules.ts'

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

describe('a benefit', () => {
  it('says who is paid on other figures, what it shares, and what bounds it', () => {
    const unsettled = { fact: 'settledByBasic', operator: 'equal', value: false } as const
    const benefit = {
      name: '住院',
      counted: 7000,
      deductible: { shared: 'main' },
      tiers: {
        measured: 'above-deductible',
        apply: 'marginal',
        per: 'stay',
        bands: [{ upTo: 1_000_000, rate: 5000 }, { rate: 6000 }],
      },
      cap: { amount: 5_000_000, counts: 'allowed' },
      variants: [
        {
          code: 'v',
          name: '未结算',
          when: unsettled,
          deductible: { amount: 100_000, per: 'stay' },
          preExisting: { cap: { amount: 500_000 } },
        },
      ],
      preExisting: { cap: { amount: 1_000_000 } },
      caps: [{ code: 'c', name: '植入材料', per: 'piece', amount: 2_000_000, counts: 'paid', over: 'refuse' }],
      limits: [{ code: 'l', name: 'PET-CT', per: 'year', when: unsettled, count: 1, over: 'cut' }],
    } as unknown as Plan['benefits'][number]
    const pool = { code: 'main', name: '共用免赔额', amount: 1_500_000, order: 'line' }
    const texts = benefitTexts(benefit, { sharedDeductibles: [pool] } as Plan)
    expect(texts.map(({ zh }) => zh)).toEqual([
      '费用按 70% 计入',
      '与其他责任共用：年度共用免赔额 15,000.00 元，按费用明细的先后扣减',
      '免赔额以上的部分分段赔付：10,000.00 元以内赔 50%，超过 10,000.00 元的部分赔 60%（每次住院重新计算）',
      '年度至多计入 50,000.00 元',
      '未结算（基本医保尚未结算）：每次住院免赔额 1,000.00 元',
      '未结算（基本医保尚未结算）：既往症人员：年度最高赔付 5,000.00 元',
      '既往症人员：年度最高赔付 10,000.00 元',
      '植入材料：每件最高赔付 20,000.00 元，超过的整笔不赔',
      'PET-CT（基本医保尚未结算）：年度至多 1 次（件）',
    ])
  })
})

describe('terms beside the benefits', () => {
  const plan = loadCity(join(import.meta.dirname, '../../../tests/harness/fixture-city')).city!.plans.get('2026')!
  const saying = (over: Partial<Plan>, section: string, code: string): string[] | undefined =>
    readPlan({ ...plan, ...over }, new Map())
      .find((one) => one.code === section)!
      .items.find((one) => one.code === code)
      ?.sentences.map(({ zh }) => zh)

  it('say how a shared deductible is consumed and when it is another, and in which order others reduce the burden', () => {
    const poor = {
      code: 'poor',
      name: '困难人员',
      when: { fact: 'category', operator: 'equal', value: 'poor' },
      amount: 0,
    }
    const pool = { code: 'main', name: '共用免赔额', amount: 1_500_000, order: 'pro-rata', variants: [poor] }
    expect(saying({ sharedDeductibles: [pool] } as never, 'other', 'shared-main')).toEqual([
      '年度共用免赔额 15,000.00 元，按各项责任的金额比例扣减',
      '困难人员（人员类别为poor）：年度共用免赔额 0.00 元，按各项责任的金额比例扣减',
    ])
    const othersReduce = ['outOfCatalogue', 'overPriceCap', 'classBFirstPay', 'inScopeSelfPay'] as const
    expect(saying({ othersReduce: [...othersReduce] }, 'other', 'others-reduce')).toEqual([
      '依次减：目录外自费、超限价自费、先行自付、政策范围内自付',
    ])
  })

  it('say the category that a pathway gives', () => {
    const [first, ...rest] = plan.eligibility
    const eligibility = [{ ...first!, category: 'newborn' }, ...rest]
    expect(saying({ eligibility }, 'eligibility', first!.code)).toContain('由此投保的人员类别为 newborn')
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
