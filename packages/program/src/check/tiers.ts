/** Rates by bands: bands rise and the last is open; rates do not fall (W18). */
import { formatPercent, formatYuan } from '@gongbao/kernel'
import { figuresOf } from '../decide/figures.ts'
import type { KeyPath } from '../load/source.ts'
import { type Benefit, type Deductible, FIGURES, type Plan, type Tiers } from '../schema/plan.ts'
import { planFileOf, type Report, type Said, type Spot } from './report.ts'

export function checkTiers(report: Report): void {
  for (const [code, plan] of report.city.plans)
    for (const [at, benefit] of plan.benefits.entries()) {
      const spot = (...path: KeyPath): Spot => ({ file: planFileOf(code), path: ['benefits', at, ...path] })
      const least = Math.min(...figuresOf(benefit, at, 'deductible').map(({ figure }) => figure.amount ?? 0))
      for (const { path, figure } of figuresOf(benefit, at, 'tiers'))
        checkBands(report, benefit, figure, { file: planFileOf(code), path }, least)
      for (const [path, own] of illPlaces(benefit)) {
        checkPreExisting(report, plan, { ...benefit, ...own }, spot(...path))
        checkNotBetter(report, { ...benefit, ...own }, spot(...path))
      }
      checkBonus(report, benefit, spot('bonus'))
    }
}

/** Wherever other figures for a pre-existing condition may stand, with the figures that are paid there without one. */
function illPlaces({ preExisting, variants = [] }: Benefit): [path: KeyPath, own: Partial<Benefit>][] {
  const inVariants = variants.map((variant, at): [KeyPath, Partial<Benefit>] => {
    const stated = FIGURES.filter((name) => variant[name] !== undefined).map((name) => [name, variant[name]])
    return [['variants', at, 'preExisting'], { ...Object.fromEntries(stated), preExisting: variant.preExisting }]
  })
  return [[['preExisting'], { preExisting }], ...inVariants]
}

function checkBands(report: Report, benefit: Benefit, tiers: Tiers, spot: Spot, deductibleFen: number): void {
  const { bands } = tiers
  for (const [at, band] of bands.entries()) {
    const here: Spot = { file: spot.file, path: [...spot.path, 'bands', at] }
    const before = bands[at - 1]
    checkBandEnd(report, here, at === bands.length - 1, band.upTo, before?.upTo)
    if (before && band.rate < before.rate && tiers.apply === 'whole') wholeRatesFall(report, benefit, here, before.rate)
    else if (before && band.rate < before.rate) ratesFall(report, benefit, tiers, here, before.rate, band.rate)
    if (tiers.measured === 'burden' && band.upTo !== undefined && band.upTo <= deductibleFen)
      report.warning('BAND_BELOW_DEDUCTIBLE', here, {
        zh: `第 ${at + 1} 档止于 ${formatYuan(band.upTo)}，不高于免赔额，此档永远赔不到`,
        en: `band ${at + 1} ends at or below the deductible and never pays`,
        mend: { zh: '删去此档，或改为 measured: above-deductible', en: 'remove it, or measure above-deductible' },
        clause: tiers.clause ?? benefit.clause,
      })
  }
  if (bands.every(({ rate }) => rate === 0)) ratesNothing(report, benefit, spot)
}

/** Rates of nothing: of a benefit that never pays, or of some whom it does not pay; those a rule refuses, by its name. */
function ratesNothing(report: Report, benefit: Benefit, spot: Spot): void {
  const [, , of] = spot.path
  if (of === 'preExisting')
    report.error('RATE_ZERO', spot, {
      zh: `责任 ${benefit.name} 对既往症各档比例都是 0%：不赔要写成规则，理算书才说得出依据`,
      en: `every rate of ${benefit.code} for pre-existing conditions is 0%: what is not paid is a rule, which the explanation can name`,
      mend: {
        zh: '既往症不赔：请在 exclusions 写一条 takes: line，when: { fact: ratedAs, operator: equal, value: preExisting }；只有这项责任不赔：在它的 when 里写 ratedAs notEqual preExisting。然后删去这里的 tiers',
        en: 'where pre-existing conditions are not paid, write an exclusion with takes: line and when: { fact: ratedAs, operator: equal, value: preExisting }; where only this benefit does not pay them, put ratedAs notEqual preExisting in its `when`; then remove these tiers',
      },
      clause: benefit.preExisting?.clause ?? benefit.clause,
    })
  else if (of === 'variants')
    report.error('RATE_ZERO', spot, {
      zh: `责任 ${benefit.name} 在这一情形下各档比例都是 0%：不赔要写成规则，理算书才说得出依据`,
      en: `every rate of ${benefit.code} in this variant is 0%: what is not paid is a rule, which the explanation can name`,
      mend: {
        zh: '这一情形不赔：把它的 when 写成 exclusions 的一条（takes: line，对各项责任都有效），然后删去这一情形',
        en: 'write its `when` as an exclusion with takes: line (it holds for every benefit), and remove the variant',
      },
      clause: benefit.clause,
    })
  else
    report.error('RATE_ZERO', spot, {
      zh: `责任 ${benefit.name} 各档比例都是 0%，永远不赔`,
      en: `every rate of ${benefit.code} is 0%: it never pays`,
      mend: { zh: '请写明比例，或删去此责任', en: 'state a rate, or remove the benefit' },
    })
}

function checkBandEnd(
  report: Report,
  here: Spot,
  last: boolean,
  upTo: number | undefined,
  before: number | undefined,
): void {
  if (last && upTo !== undefined)
    report.error('LAST_BAND_CLOSED', here, {
      zh: '最后一档不能有上限，否则更高的费用没有比例',
      en: 'the last band must be open: what lies above it would have no rate',
      mend: { zh: '删去最后一档的 upTo', en: 'remove `upTo` from the last band' },
    })
  if (!last && upTo === undefined)
    report.error('BAND_OPEN', here, {
      zh: '只有最后一档可以没有上限',
      en: 'only the last band may be open',
      mend: { zh: '请写明此档的 upTo', en: 'state `upTo` of this band' },
    })
  if (upTo !== undefined && before !== undefined && upTo <= before)
    report.error('BANDS_DESCEND', here, {
      zh: '分段上限应逐档升高',
      en: 'the ends of the bands must rise',
      mend: { zh: '请按由低到高排列各档', en: 'order the bands from low to high' },
    })
}

/** Whose health counts, at which time, is never assumed; and terms that replace nothing are a slip. */
function checkPreExisting(report: Report, plan: Plan, benefit: Benefit, spot: Spot): void {
  const { preExisting } = benefit
  if (!preExisting) return
  if (!plan.preExistingBasis)
    report.error('NO_PRE_EXISTING_BASIS', spot, {
      zh: `责任 ${benefit.name} 区分既往症，但方案没有写按哪时的健康状况判断`,
      en: `${benefit.code} asks for pre-existing conditions, but the plan does not say as of when they are judged`,
      mend: {
        zh: '补上 preExistingBasis: { status: first-enrolled }（本次连续投保开始时）、plan-start（本保单保障开始时）或 current（现在）',
        en: 'add preExistingBasis: { status: first-enrolled }, plan-start or current',
      },
      clause: preExisting.clause ?? benefit.clause,
    })
  if (FIGURES.every((name) => preExisting[name] === undefined))
    report.error('PRE_EXISTING_EMPTY', spot, {
      zh: `责任 ${benefit.name} 的 preExisting 没有写任何数字`,
      en: `preExisting of ${benefit.code} states no figure`,
      mend: {
        zh: '写明 deductible、tiers、cap 或 counted，或删去 preExisting',
        en: 'state `deductible`, `tiers`, `cap` or `counted`, or remove it',
      },
    })
}

/** Whoever was ill before is nowhere meant to be paid more than whoever was well: most likely two figures changed places. */
function checkNotBetter(report: Report, benefit: Benefit, spot: Spot): void {
  const { tiers, deductible, preExisting } = benefit
  const better: Said = {
    zh: `责任 ${benefit.name} 对既往症赔得比健康时更多`,
    en: `${benefit.code} pays more with a pre-existing condition than without`,
    mend: { zh: '请核对两处数字是否写反', en: 'look whether the two figures changed places' },
    clause: preExisting?.clause ?? benefit.clause,
  }
  const at = (key: string): Spot => ({ file: spot.file, path: [...spot.path, key] })
  if (isLower(preExisting?.deductible, deductible)) report.warning('PRE_EXISTING_BETTER', at('deductible'), better)
  const other = preExisting?.tiers
  if (!other || other.measured !== tiers.measured) return
  const edges = [...tiers.bands, ...other.bands].map(({ upTo }) => upTo ?? Number.MAX_SAFE_INTEGER)
  if (edges.some((amount) => rateAt(other, amount) > rateAt(tiers, amount)))
    report.warning('PRE_EXISTING_BETTER', at('tiers'), better)
}

/** A city parameter is the same figure for both, so its portions compare. */
function isLower(other: Deductible | undefined, own: Deductible): boolean {
  if (!other) return false
  if (other.amount !== undefined && own.amount !== undefined) return other.amount < own.amount
  if (other.parameter === undefined || other.parameter !== own.parameter) return false
  return (other.portion ?? 10_000) < (own.portion ?? 10_000)
}

/** The rate of the band that holds an amount; bands that do not rise are another finding. */
function rateAt({ bands }: Tiers, amount: number): number {
  return (bands.find(({ upTo }) => upTo === undefined || amount <= upTo) ?? bands.at(-1)!).rate
}

/** Where everything takes the rate of the band reached, a lower rate would owe less in all for a larger amount: that can never be paid. */
function wholeRatesFall(report: Report, benefit: Benefit, here: Spot, before: number): void {
  const rate = formatPercent(before as never)
  report.error(
    'WHOLE_TIERS_FALL',
    { file: here.file, path: [...here.path, 'rate'] },
    {
      zh: `责任 ${benefit.name} 整档计算，比例下降会使自付越高赔得越少，无法理算`,
      en: `${benefit.code} pays whole bands: a rate that falls would pay less for more`,
      mend: { zh: `改为不低于 ${rate}，或用 apply: marginal`, en: `make it at least ${rate}, or apply: marginal` },
    },
  )
}

function ratesFall(report: Report, benefit: Benefit, tiers: Tiers, here: Spot, from: number, to: number): void {
  const [before, after] = [formatPercent(from as never), formatPercent(to as never)]
  report.byForce(
    'TIERS_FALL',
    { file: here.file, path: [...here.path, 'rate'] },
    {
      zh: `责任 ${benefit.name} 的赔付比例由 ${before} 降为 ${after}：自付越高比例应越高`,
      en: `the rate of ${benefit.code} falls from ${before} to ${after}: the more borne, the higher the rate`,
      mend: { zh: `改为不低于 ${before}`, en: `make it at least ${before}` },
      clause: tiers.clause ?? benefit.clause,
    },
  )
}

function checkBonus(report: Report, benefit: Benefit, spot: Spot): void {
  for (const [at, step] of (benefit.bonus ?? []).entries()) {
    const before = benefit.bonus?.[at - 1]
    if (!before || (step.enrolledYears > before.enrolledYears && step.points > before.points)) continue
    report.error(
      'BONUS_FALLS',
      { file: spot.file, path: [...spot.path, at] },
      {
        zh: '年数奖励应按年数升高，百分点也应升高',
        en: 'the steps of the bonus must rise in years and in points',
        mend: { zh: '请按年数由少到多排列', en: 'order the steps by years' },
        clause: step.clause,
      },
    )
  }
}
