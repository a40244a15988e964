/** Why a benefit pays what it pays, in Chinese, for the explanation a resident reads. */
import { type Bp, type Fen, formatPercent, formatYuan } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { BenefitReason } from '../claim/explanation.ts'
import type { Capping } from './pay-out.ts'
import type { Schedule, Source } from './schedule.ts'

const yuan = (amount: number): string => formatYuan(amount as Fen)
const percent = (rate: number): string => formatPercent(rate as Bp)

/** What a claim moved of one benefit, in fen. */
export interface Movement {
  readonly deductibleBefore: number
  readonly deductibleUsed: number
  readonly deductibleLeft: number
  /** What took the rate of a band: of this claim, or of the year where the band reached is for all of it. */
  readonly inBand: (at: number) => number
  readonly capped: readonly Capping[]
  /** What would have counted, but for the portion that counts. */
  readonly uncounted: number
}

export function reasonsFor(plan: Plan, schedule: Schedule, movement: Movement): BenefitReason[] {
  const { benefit, bonus } = schedule
  const own = benefit.clause ?? null
  const reasons = [deductibleReason(plan, schedule, movement), ...bandReasons(schedule, movement)]
  for (const source of schedule.sources) reasons.push(sourceReason(source))
  if (movement.uncounted > 0)
    reasons.push({
      code: 'COUNTED',
      clause: schedule.sources.find(({ replaced }) => replaced.includes('counted'))?.clause ?? own,
      text: `按 ${percent(schedule.counted)} 计入，不计入的为 ${yuan(movement.uncounted)}`,
    })
  if (bonus)
    reasons.push({
      code: 'BONUS',
      clause: bonus.clause ?? own,
      text: `累计投保满 ${bonus.enrolledYears} 年，各段比例提高 ${percent(bonus.points).slice(0, -1)} 个百分点，最高 100%`,
    })
  for (const capping of movement.capped) reasons.push(capReason(plan, schedule, capping))
  return reasons
}

function deductibleReason(plan: Plan, schedule: Schedule, movement: Movement): BenefitReason {
  const { deductible: amount, deductiblePer, pool, figures, sources, benefit } = schedule
  const { deductibleBefore: before, deductibleUsed: used, deductibleLeft: left } = movement
  const shared = plan.sharedDeductibles?.find(({ code }) => code === pool)
  const label = shared ? shared.name : '免赔额'
  const replaced = sources.find((source) => source.replaced.includes('deductible'))
  return {
    code: 'DEDUCTIBLE',
    clause: figures.deductible.clause ?? shared?.clause ?? replaced?.clause ?? benefit.clause ?? null,
    text: `${deductiblePer === 'stay' ? '本次住院' : '年度'}${label} ${yuan(amount)}，此前累计 ${yuan(before)}，本次计入 ${yuan(used)}，${left > 0 ? `距起付线还差 ${yuan(left)}` : '已满'}`,
  }
}

const FIGURE_NAMES = { deductible: '免赔额', tiers: '赔付比例', cap: '限额', counted: '计入比例' } as const

function sourceReason({ variant, clause, replaced }: Source): BenefitReason {
  const figures = replaced.map((name) => FIGURE_NAMES[name]).join('和')
  if (!variant) return { code: 'PRE_EXISTING', clause, text: `按既往症${figures}计算` }
  return { code: variant.code, clause, text: `${variant.name}：按此情形的${figures}计算` }
}

function capReason({ yearCap, otherCover }: Plan, schedule: Schedule, capping: Capping): BenefitReason {
  const { benefit, figures } = schedule
  const own = benefit.clause ?? null
  if (capping === 'CAP')
    return {
      code: 'CAP',
      clause: figures.cap?.clause ?? own,
      text: `本项责任年度最高赔付 ${yuan(schedule.cap)}，已达上限`,
    }
  if (capping === 'YEAR_CAP')
    return {
      code: 'YEAR_CAP',
      clause: yearCap?.clause ?? null,
      text: `各项责任合计年度最高赔付 ${yuan(yearCap!.amount)}，已达上限`,
    }
  if (capping === 'OTHER_COVER')
    return { code: 'OTHER_COVER', clause: otherCover?.clause ?? null, text: '与其他保障的给付合计不超过个人负担' }
  const { code, clause, name, most, over } = capping
  const text = over === 'refuse' ? `超过${name} ${yuan(most)}，不予赔付` : `${name}最高赔付 ${yuan(most)}，已达上限`
  return { code, clause, text }
}

function bandReasons(schedule: Schedule, { inBand }: Movement): BenefitReason[] {
  const { tiers, rates, benefit } = schedule
  const clause = tiers.clause ?? benefit.clause ?? null
  const reasons: BenefitReason[] = []
  rates.forEach((rate, at) => {
    const shown = inBand(at)
    if (shown > 0) reasons.push({ code: 'TIER', clause, text: sayBand(schedule, at, rate, shown) })
  })
  return reasons
}

function sayBand({ tiers, upTo }: Schedule, at: number, rate: number, amount: number): string {
  const upper = upTo[at]!
  const range =
    upper === Number.POSITIVE_INFINITY
      ? at === 0
        ? '全部'
        : `${yuan(upTo[at - 1]!)}以上`
      : `${at === 0 ? '' : `${yuan(upTo[at - 1]!)}以上至 `}${yuan(upper)}${at === 0 ? '以内' : ''}`
  const measured = tiers.measured === 'burden' ? '个人负担' : '免赔额以上'
  const through = tiers.per === 'stay' ? '本次住院累计' : '年度累计'
  return tiers.apply === 'whole'
    ? `${through}${measured}落在第 ${at + 1} 段（${range}），免赔额以上累计 ${yuan(amount)} 全部按 ${percent(rate)}`
    : `第 ${at + 1} 段（${measured}${range}）本次 ${yuan(amount)}，赔付 ${percent(rate)}`
}
