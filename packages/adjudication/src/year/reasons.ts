/** Why a benefit pays what it pays, in Chinese, for the explanation a resident reads. */
import { type Bp, type Fen, formatPercent, formatYuan } from '@gongbao/kernel'
import type { BenefitReason } from '../claim/explanation.ts'
import type { Schedule } from './schedule.ts'

const yuan = (amount: number): string => formatYuan(amount as Fen)
const percent = (rate: number): string => formatPercent(rate as Bp)

/** What a claim moved of one benefit, in fen. */
export interface Movement {
  readonly deductibleBefore: number
  readonly deductibleUsed: number
  /** What took the rate of a band: of this claim, or of the year where the band reached is for all of it. */
  readonly inBand: (at: number) => number
  /** Whether the benefit's cap cut something. */
  readonly overCap: boolean
}

export function reasonsFor(schedule: Schedule, movement: Movement): BenefitReason[] {
  const reasons = [deductibleReason(schedule, movement), ...bandReasons(schedule, movement)]
  const { benefit, bonus, preExisting, figures } = schedule
  if (preExisting) {
    const replaced = [
      preExisting.deductible && '免赔额',
      preExisting.tiers && '赔付比例',
      preExisting.cap && '限额',
    ].filter(Boolean)
    const clause = preExisting.clause ?? benefit.clause ?? null
    reasons.push({ code: 'PRE_EXISTING', clause, text: `按既往症${replaced.join('和')}计算` })
  }
  if (bonus)
    reasons.push({
      code: 'BONUS',
      clause: bonus.clause ?? benefit.clause ?? null,
      text: `累计投保满 ${bonus.enrolledYears} 年，各段比例提高 ${percent(bonus.points).slice(0, -1)} 个百分点，最高 100%`,
    })
  if (movement.overCap)
    reasons.push({
      code: 'CAP',
      clause: figures.cap?.clause ?? benefit.clause ?? null,
      text: `本项责任年度最高赔付 ${yuan(schedule.cap)}，已达上限`,
    })
  return reasons
}

function deductibleReason(schedule: Schedule, { deductibleBefore: before, deductibleUsed: used }: Movement) {
  const { deductible: amount, figures, preExisting, benefit } = schedule
  const left = amount - before - used
  return {
    code: 'DEDUCTIBLE',
    clause: figures.deductible.clause ?? preExisting?.clause ?? benefit.clause ?? null,
    text: `年度免赔额 ${yuan(amount)}，此前累计 ${yuan(before)}，本次计入 ${yuan(used)}，${left > 0 ? `距起付线还差 ${yuan(left)}` : '已满'}`,
  }
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
  return tiers.apply === 'whole'
    ? `年度累计${measured}落在第 ${at + 1} 段（${range}），免赔额以上累计 ${yuan(amount)} 全部按 ${percent(rate)}`
    : `第 ${at + 1} 段（${measured}${range}）本次 ${yuan(amount)}，赔付 ${percent(rate)}`
}

/** @param cap the plan's yearly ceiling over all benefits, with its clause */
export function yearCapReason(cap: { amount: number; clause?: string | undefined }): BenefitReason {
  return {
    code: 'YEAR_CAP',
    clause: cap.clause ?? null,
    text: `各项责任合计年度最高赔付 ${yuan(cap.amount)}，已达上限`,
  }
}
