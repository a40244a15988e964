/** Windows and cover years: in order, without overlaps or gaps, aligned with basic insurance (W10). */
import { addDays, type DateRange, formatDate, overlaps } from '@gongbao/kernel'
import { windowOf } from '../decide/window.ts'
import { type Plan, planYearOf } from '../schema/plan.ts'
import { planFileOf, type Report, type Said, type Spot } from './report.ts'

export function checkDates(report: Report): void {
  const plans = [...report.city.plans].sort(([, a], [, b]) => (a.cover.from < b.cover.from ? -1 : 1))
  for (const [at, [code, plan]] of plans.entries()) {
    const spot = (key: string): Spot => ({ file: planFileOf(code), path: [key] })
    checkOne(report, code, plan, spot)
    for (const [other, before] of plans.slice(0, at)) checkPair(report, other, before, plan, spot)
    const previous = plans[at - 1]
    if (previous && previous[1].selectBy !== plan.selectBy)
      report.warning('SELECT_BY_CHANGES', spot('selectBy'), {
        zh: `方案 ${previous[0]} 按 ${previous[1].selectBy} 归年，本方案按 ${plan.selectBy}：跨年的住院会两年都算，或两年都不算`,
        en: `plan ${previous[0]} selects by ${previous[1].selectBy}, this one by ${plan.selectBy}: a stay across New Year falls into both years or into neither`,
        mend: {
          zh: '请与上一年度一致，或在 CHANGELOG 说明理由',
          en: 'keep it as it was, or give the reason in the changelog',
        },
      })
    if (previous && addDays(previous[1].cover.to, 1) < plan.cover.from)
      report.warning('COVER_GAP', spot('cover'), {
        zh: `与方案 ${previous[0]} 的保障期之间有空档，${formatDate(previous[1].cover.to)}之后无保障`,
        en: `there is a gap after the cover of plan ${previous[0]}, which ends on ${previous[1].cover.to}`,
        mend: { zh: '请使相邻年度首尾相接', en: 'let each year start on the day after the one before' },
      })
  }
}

function checkOne(report: Report, code: string, plan: Plan, spot: (key: string) => Spot): void {
  for (const key of ['window', 'cover'] as const)
    if (plan[key].to < plan[key].from) report.error('DATES_REVERSED', spot(key), reversed)
  for (const key of ['window', 'cover'] as const) {
    const { [key]: range } = plan.basicInsurance
    if (range.to < range.from)
      report.error('DATES_REVERSED', { ...spot('basicInsurance'), path: ['basicInsurance', key] }, reversed)
    checkAligned(report, plan, key, spot(key))
  }
  if (plan.window.to >= plan.cover.from)
    report.error('WINDOW_AFTER_COVER', spot('window'), {
      zh: `集中投保期止于${formatDate(plan.window.to)}，晚于保障期开始`,
      en: `the window ends on ${plan.window.to}, not before cover starts on ${plan.cover.from}`,
      mend: { zh: '投保期应在保障期开始前结束', en: 'end the window before cover starts' },
    })
  checkExtensions(report, code, plan)
  if (plan.ageOn < plan.window.from || plan.ageOn > plan.cover.to)
    report.warning('AGE_DATE', spot('ageOn'), {
      zh: '计龄日不在投保期开始至保障期结束之间',
      en: 'the date on which age counts lies outside window and cover',
      mend: { zh: '通常为保障期首日', en: 'usually the first day of cover' },
    })
  if (/^\d{4}$/.test(code) && Number(code) !== planYearOf(plan))
    report.error('PLAN_YEAR', spot('cover'), {
      zh: `方案 ${code} 的保障期始于 ${plan.cover.from.slice(0, 4)} 年`,
      en: `the cover of plan ${code} starts in ${plan.cover.from.slice(0, 4)}`,
      mend: { zh: '请核对文件名与保障期', en: 'look at the file’s name and the cover' },
    })
}

const reversed: Said = {
  zh: '结束日期早于开始日期',
  en: 'the range ends before it starts',
  mend: { zh: '请核对 from 与 to', en: 'look at `from` and `to`' },
}

/** An extension is decided while the window is still open, goes further each time, and says from when cover runs once it has begun. */
function checkExtensions(report: Report, code: string, { window, cover }: Plan): void {
  for (const [at, { to, on, coverFrom, clause }] of (window.extensions ?? []).entries()) {
    const before = window.extensions?.[at - 1]?.to ?? window.to
    const spot = (key: string): Spot => ({ file: planFileOf(code), path: ['window', 'extensions', at, key] })
    if (to <= before)
      report.error('EXTENSION_ORDER', spot('to'), {
        zh: `延长至${formatDate(to)}，不晚于此前的截止日${formatDate(before)}`,
        en: `the extension to ${to} is not later than ${before}, the end before it`,
        mend: { zh: '按日期先后写，每次都更晚', en: 'write them in order, each later than the one before' },
        clause,
      })
    if (on > before)
      report.error('EXTENSION_LATE', spot('on'), {
        zh: `${formatDate(on)}才决定，投保期已于${formatDate(before)}结束`,
        en: `it was decided on ${on}, after the window had closed on ${before}`,
        mend: {
          zh: '延长须在投保期结束前决定；已结束的，另设期外投保资格（outsideWindow）',
          en: 'decide it before the window closes; afterwards write a pathway with outsideWindow',
        },
        clause,
      })
    if (to >= cover.from && !coverFrom)
      report.error('EXTENSION_COVER', spot('to'), {
        zh: `延长到保障期开始（${formatDate(cover.from)}）以后，没有写此后投保的人从哪天起有保障`,
        en: `it goes beyond the start of cover, ${cover.from}, and does not say from when those who join later are covered`,
        mend: {
          zh: '写明 coverFrom: next-day（次日）或 plan-start（追溯）',
          en: 'state coverFrom: next-day, or plan-start',
        },
        clause,
      })
  }
}

function checkPair(report: Report, other: string, before: Plan, plan: Plan, spot: (key: string) => Spot): void {
  for (const key of ['window', 'cover'] as const) {
    const rangeOf = (one: Plan): DateRange => (key === 'window' ? windowOf(one) : one.cover)
    if (!overlaps(rangeOf(before), rangeOf(plan))) continue
    const name = key === 'window' ? { zh: '集中投保期', en: 'windows' } : { zh: '保障期', en: 'cover years' }
    report.error(key === 'window' ? 'WINDOWS_OVERLAP' : 'COVER_OVERLAPS', spot(key), {
      zh: `与方案 ${other} 的${name.zh}重叠（${sayRange(rangeOf(before))}）`,
      en: `the ${name.en} of this plan and plan ${other} overlap (${sayRange(rangeOf(before))})`,
      mend: { zh: `请使两个${name.zh}错开`, en: 'move one of them' },
    })
  }
}

/** Only a city that cites a clause for it follows basic insurance; its force decides the level. */
function checkAligned(report: Report, plan: Plan, key: 'window' | 'cover', spot: Spot): void {
  const clause = plan.basicInsurance.clause ?? plan[key].clause
  const basic = plan.basicInsurance[key]
  if (!clause || (plan[key].from === basic.from && plan[key].to === basic.to)) return
  const name = key === 'window' ? { zh: '投保期', en: 'window' } : { zh: '保障期', en: 'cover' }
  report.byForce('NOT_ALIGNED', spot, {
    zh: `${name.zh}（${sayRange(plan[key])}）与基本医保（${sayRange(basic)}）不一致`,
    en: `the ${name.en} (${sayRange(plan[key])}) differs from basic insurance (${sayRange(basic)})`,
    mend: { zh: '请与基本医保对齐，或在 CHANGELOG 说明理由', en: 'align them, or give the reason in the changelog' },
    clause,
  })
}

const sayRange = ({ from, to }: DateRange): string => `${from} — ${to}`
