/** Whether a plan's year is more than the growth of one function of what has been counted, and whether the order of its claims then matters. */
import type { Bilingual } from '@gongbao/kernel'
import { leavesOf } from '../schema/conditions.ts'
import type { Benefit, Plan, Tiers, Variant } from '../schema/plan.ts'
import { figuresOf, tellsPreExisting } from './figures.ts'

/** A key that is paid claim by claim, so that a reversal recomputes the claims after it. */
export interface Layer extends Bilingual {
  readonly path: readonly (string | number)[]
  /** Whether another order of the same claims may owe another total. */
  readonly orderMatters: boolean
}

/** Facts of a person that a policy fixes for the year. The insurance type is not among them: people change their work within it. */
export const YEARLY_FACTS: readonly string[] = [
  'sex',
  'category',
  'level',
  'enrolledYears',
  'continuousYears',
  'claimFreeYears',
  'healthStatus',
  'ratedAs',
]

/** @returns nothing for a plan of which a year's total follows from what was counted alone */
export function layersOf(plan: Plan): Layer[] {
  const benefits = plan.benefits.flatMap((benefit, at) => [
    ...variantLayers(plan, benefit, at),
    ...figureLayers(benefit, at),
    ...boundLayers(benefit, at),
  ])
  const shared = (plan.sharedDeductibles ?? []).map(
    (_, at): Layer => ({
      path: ['sharedDeductibles', at],
      orderMatters: true,
      zh: '共用免赔额先由哪项责任用掉，要看案件先后',
      en: 'which benefit consumes a shared deductible depends on which claim comes first',
    }),
  )
  const yearCap: Layer[] =
    plan.yearCap?.counts === 'allowed' ? [{ path: ['yearCap'], orderMatters: true, ...ALLOWED }] : []
  return [...benefits, ...shared, ...yearCap, ...planLayers(plan)]
}

/** What the plan says over all benefits. */
function planLayers(plan: Plan): Layer[] {
  const { preExistingBasis, rounding, otherCover, benefits } = plan
  const layers: Layer[] = []
  const add = (key: string, zh: string, en: string): unknown => layers.push({ path: [key], orderMatters: true, zh, en })
  if (preExistingBasis?.judged === 'by-condition' && benefits.some(tellsPreExisting))
    add('preExistingBasis', '同一人的案件有的按既往症、有的不按', 'claims of one person are rated differently')
  if (rounding?.on === 'claim') add('rounding', '逐案取整', 'each claim is rounded by itself')
  if (otherCover?.pays === 'together')
    add('otherCover', '与其他保障合计不超过本案负担', 'with other cover no more than the claim’s burden is paid')
  return layers
}

const PEGGED = {
  zh: '免赔额随险种而定，年中可能变更险种',
  en: 'the deductible follows the insurance type, which may change within the year',
}
const ALLOWED = {
  zh: '按计入金额封顶，超出部分逐案剔除',
  en: 'a cap on allowed money takes what exceeds out of each claim',
}

function variantLayers(plan: Plan, { variants = [] }: Benefit, at: number): Layer[] {
  return variants.flatMap((variant, index) => {
    if (standsAllYear(plan, variant)) return []
    const path = ['benefits', at, 'variants', index]
    return [
      { path, orderMatters: true, zh: '各案数字不同，先后不同则总额不同', en: 'claims are paid on different figures' },
    ]
  })
}

/** Whether it holds or not for every claim of a year alike. */
function standsAllYear({ preExistingBasis }: Plan, { when }: Variant): boolean {
  const byCondition = preExistingBasis?.judged === 'by-condition'
  return leavesOf(when).every(({ fact }) => YEARLY_FACTS.includes(fact) && !(byCondition && fact === 'ratedAs'))
}

function figureLayers(benefit: Benefit, at: number): Layer[] {
  const tiers = figuresOf(benefit, at, 'tiers')
  const deductibles = figuresOf(benefit, at, 'deductible')
  const banded = tiers.filter(({ figure }) => figure.bands.length > 1)
  const marginalOnBurden = ({ measured, apply, per }: Tiers) =>
    measured === 'burden' && apply === 'marginal' && per !== 'stay'
  // What is cut or deducted over the year falls on one stay or another, as the claims come.
  const isCut = figuresOf(benefit, at, 'cap').some(({ figure }) => figure.counts === 'allowed')
  const ofYear = isCut || deductibles.some(({ figure }) => figure.per !== 'stay' && figure.amount !== 0)
  const ofStay = isCut || banded.some(({ figure }) => marginalOnBurden(figure))
  return [
    ...deductibles.flatMap(({ path, figure }): Layer[] => {
      if (figure.parameter !== undefined) return [{ path, orderMatters: true, ...PEGGED }]
      if (figure.per !== 'stay') return []
      return [{ path, orderMatters: ofStay, zh: '免赔额按次计算', en: 'the deductible is by stay' }]
    }),
    ...tiers.flatMap(({ path, figure }): Layer[] => {
      if (figure.per !== 'stay') return []
      const orderMatters = ofYear && figure.bands.length > 1
      return [{ path, orderMatters, zh: '分段按次计算', en: 'the bands are measured by stay' }]
    }),
    ...figuresOf(benefit, at, 'counted').flatMap(({ path, figure }): Layer[] => {
      if (figure === 10_000) return []
      return [
        { path, orderMatters: true, zh: '计入比例逐案取整', en: 'the portion that counts is rounded claim by claim' },
      ]
    }),
    ...figuresOf(benefit, at, 'cap').flatMap(({ path, figure }): Layer[] =>
      figure.counts === 'allowed' ? [{ path, orderMatters: false, ...ALLOWED }] : [],
    ),
  ]
}

function boundLayers({ caps = [], limits = [] }: Benefit, at: number): Layer[] {
  const layer = (key: string, index: number): Layer => ({
    path: ['benefits', at, key, index],
    orderMatters: true,
    zh: '限额、限次先由哪一案用掉，要看案件先后',
    en: 'which claim uses up a cap or a count depends on which comes first',
  })
  return [...caps.map((_, index) => layer('caps', index)), ...limits.map((_, index) => layer('limits', index))]
}
