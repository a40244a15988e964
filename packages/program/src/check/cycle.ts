/** The cycle and its consortium: three years, shares that sum to the whole, the limits of W20 and W21, rates that fit together. */
import { type Bp, formatPercent, parseDate } from '@gongbao/kernel'
import { nearest } from '../nearest.ts'
import { planYearOf } from '../schema/plan.ts'
import type { Cycle } from '../schema/program.ts'
import { cycleFileOf, planFileOf, type Report, type Said, type Spot } from './report.ts'

type SpotOf = (...path: (string | number)[]) => Spot

export function checkCycles(report: Report): void {
  const taken = new Map<number, string>()
  for (const [name, cycle] of report.city.cycles) {
    const spot: SpotOf = (...path) => ({ file: cycleFileOf(name), path })
    checkYears(report, name, cycle, taken, spot)
    checkMembers(report, cycle, spot)
    checkRates(report, cycle, spot)
    checkFilings(report, cycle, spot)
  }
  for (const [code, plan] of report.city.plans) {
    if (taken.has(planYearOf(plan))) continue
    report.error(
      'PLAN_WITHOUT_CYCLE',
      { file: planFileOf(code), path: ['cover'] },
      {
        zh: `没有承保周期包含 ${planYearOf(plan)} 年`,
        en: `no cycle holds the year ${planYearOf(plan)}`,
        mend: {
          zh: '请在 cycles/ 写出该周期；控制台“编辑”的“新建文件”可以上一周期为底稿',
          en: 'write the cycle in cycles/; in the console, New file under Edit begins it from the one before',
        },
      },
    )
  }
}

function checkYears(
  report: Report,
  name: string,
  { planYears, consortium }: Cycle,
  taken: Map<number, string>,
  spot: SpotOf,
): void {
  const clause = consortium.closedWithinCycle?.clause
  const consecutive = planYears.every((year, at) => at === 0 || year === planYears[at - 1]! + 1)
  if (planYears.length !== 3 || !consecutive)
    report.error('CYCLE_YEARS', spot('planYears'), {
      zh: '承保周期应为连续三个年度',
      en: 'a cycle is three consecutive years',
      mend: { zh: '例如 [2024, 2025, 2026]', en: 'such as [2024, 2025, 2026]' },
      clause,
    })
  for (const year of planYears) {
    const other = taken.get(year)
    if (other)
      report.error('CYCLES_OVERLAP', spot('planYears'), {
        zh: `${year} 年已属于周期 ${other}`,
        en: `the year ${year} belongs to the cycle ${other} already`,
        mend: { zh: '一个年度只属于一个周期', en: 'a year belongs to one cycle' },
        clause,
      })
    taken.set(year, name)
  }
}

function checkMembers(report: Report, { consortium }: Cycle, spot: SpotOf): void {
  const { members, lead } = consortium
  const codes = members.map(({ code }) => code)
  const sum = members.reduce<number>((total, { share }) => total + share, 0)
  if (sum !== 10_000)
    report.error('SHARES_SUM', spot('consortium', 'members'), {
      zh: `各成员份额之和为 ${formatPercent(sum as Bp)}，应为 100%`,
      en: `the shares sum to ${formatPercent(sum as Bp)}, not 100%`,
      mend: { zh: '请核对各成员 share', en: 'look at each `share`' },
    })
  for (const [at, code] of codes.entries())
    if (codes.indexOf(code) !== at)
      report.error('DOUBLE_CODE', spot('consortium', 'members', at, 'code'), {
        zh: `成员代码 ${code} 重复`,
        en: `the member ${code} stands twice`,
        mend: { zh: '每个成员用不同的代码', en: 'give each member its own code' },
      })
  if (!codes.includes(lead)) {
    const guess = nearest(lead, codes)
    report.error('LEAD_NOT_MEMBER', spot('consortium', 'lead'), {
      zh: `主承保机构 ${lead} 不是共保体成员${guess ? `，是否想写 ${guess}` : ''}`,
      en: `the lead insurer ${lead} is not a member${guess ? `, did you mean ${guess}` : ''}`,
      mend: { zh: `成员：${codes.join('、')}`, en: `the members are ${codes.join(', ')}` },
    })
  }
  checkNumber(report, consortium, spot)
}

/** More members than in principle allowed need a recorded exception (W20), which stays visible as a warning. */
function checkNumber(report: Report, { members, mostMembers, exception }: Cycle['consortium'], spot: SpotOf): void {
  if (!mostMembers || members.length <= mostMembers.count) return
  const zh = `共保体有 ${members.length} 家，原则上不超过 ${mostMembers.count} 家`
  const en = `the consortium has ${members.length} members, in principle at most ${mostMembers.count}`
  const { clause } = mostMembers
  const at = spot('consortium', 'members')
  if (exception)
    report.warning('MEMBERS_EXCEPTION', at, {
      zh: `${zh}；已记录例外：${exception.reason}`,
      en: `${en}; the recorded exception: ${exception.reason}`,
      mend: { zh: '例外应有批准人和日期', en: 'an exception has an approver and a date' },
      clause,
    })
  else
    report.error('TOO_MANY_MEMBERS', at, {
      zh,
      en,
      mend: { zh: '减少成员，或记录经批准的 exception', en: 'have fewer, or record an approved `exception`' },
      clause,
    })
}

function checkRates(report: Report, cycle: Cycle, spot: SpotOf): void {
  const { floor, costLimit, prior } = cycle.payout
  if (floor.rate === 0)
    report.error('FLOOR_ZERO', spot('payout', 'floor', 'rate'), {
      zh: '赔付率下限为 0%',
      en: 'the payout floor is 0%',
      mend: { zh: '请写明下限', en: 'state the floor' },
      clause: floor.clause,
    })
  if (costLimit && costLimit.alarmAt > costLimit.rate)
    report.error('ALARM_ABOVE_LIMIT', spot('payout', 'costLimit', 'alarmAt'), {
      zh: '费用预警线高于费用上限',
      en: 'the alarm lies above the cost limit',
      mend: { zh: '预警线应不高于上限', en: 'set the alarm at or below the limit' },
      clause: costLimit.clause,
    })
  checkCosts(report, cycle, spot)
  if (prior.developed.some((rate, at) => at > 0 && rate < prior.developed[at - 1]!))
    report.error('PRIOR_FALLS', spot('payout', 'prior', 'developed'), {
      zh: '各月已报案比例应逐月不降',
      en: 'the developed part must not fall from month to month',
      mend: { zh: '请按 1 至 12 月排列', en: 'order them from month 1 to 12' },
    })
}

function checkCosts(report: Report, { payout, costs, consortium }: Cycle, spot: SpotOf): void {
  const { floor, costLimit } = payout
  const total = costs.reduce<number>((sum, { rate }) => sum + rate, consortium.leadFee.rate)
  const said = (limit: number, name: { zh: string; en: string }, clause: string | undefined): Said => ({
    zh: `出单费与各项费用合计 ${formatPercent(total as Bp)}，超过${name.zh} ${formatPercent(limit as Bp)}`,
    en: `lead fee and costs sum to ${formatPercent(total as Bp)}, above ${name.en} ${formatPercent(limit as Bp)}`,
    mend: { zh: '请降低费用率', en: 'lower the rates of cost' },
    clause,
  })
  if (costLimit && total > costLimit.rate)
    report.byForce(
      'COSTS_ABOVE_LIMIT',
      spot('costs'),
      said(costLimit.rate, { zh: '费用上限', en: 'the cost limit' }, costLimit.clause),
    )
  if (total > 10_000 - floor.rate)
    report.warning(
      'COSTS_BREAK_FLOOR',
      spot('costs'),
      said(10_000 - floor.rate, { zh: '赔付下限以外的部分', en: 'what the payout floor leaves' }, floor.clause),
    )
}

function checkFilings(report: Report, { filings }: Cycle, spot: SpotOf): void {
  for (const [at, { dueOn, clause }] of filings.entries())
    if (!parseDate(`2023-${dueOn}`))
      report.error('FILING_DATE', spot('filings', at, 'dueOn'), {
        zh: `没有 ${dueOn} 这一天`,
        en: `there is no day ${dueOn}`,
        mend: { zh: '写作 月-日，如 03-31', en: 'write month-day, such as 03-31' },
        clause,
      })
}
