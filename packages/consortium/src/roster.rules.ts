/** A cycle's roster: when it closes, what may not be said of it afterwards, and whether it may stand at all (W20, W21). */
import { type CivilDate, civilDate, overlaps } from '@gongbao/kernel'
import type { Cycle, Finding, Plan } from '@gongbao/program'

/** What of a cycle no later file may change once its roster is closed. Shares belong to it: a plan year's are fixed for it. */
export interface Roster {
  readonly firstYear: number
  readonly lastYear: number
  readonly leadCode: string
  readonly leadFeeBp: number
  /** By code. */
  readonly shares: ReadonlyMap<string, number>
}

export function rosterOf(cycle: Cycle): Roster {
  const { members, lead, leadFee } = cycle.consortium
  return {
    firstYear: Math.min(...cycle.planYears),
    lastYear: Math.max(...cycle.planYears),
    leadCode: lead,
    leadFeeBp: leadFee.rate,
    shares: new Map(members.map(({ code, share }) => [code, share])),
  }
}

/** The day a roster closes: the first day on which anyone can buy what it answers for. */
export function rosterClosesOn(cycle: Cycle, plans: Iterable<Plan>): CivilDate {
  const first = Math.min(...cycle.planYears)
  const year = { from: civilDate(`${first}-01-01`), to: civilDate(`${first}-12-31`) }
  const windows = [...plans].filter((plan) => overlaps(plan.cover, year)).map((plan) => plan.window.from)
  return windows.sort()[0] ?? year.from
}

/** What keeps a cycle from standing as written: shares that are no whole, a lead who is no member, too many members without an exception. */
export function rosterFindings(code: string, cycle: Cycle): Finding[] {
  const { members, lead, mostMembers, exception } = cycle.consortium
  const found: Finding[] = []
  const add = (key: string, name: string, zh: string, en: string, mend: { zh: string; en: string }, clause?: string) =>
    found.push({
      level: 'error',
      file: `cycles/${code}.yaml`,
      key,
      code: name,
      zh,
      en,
      mend,
      ...(clause ? { clause } : {}),
    })
  const whole = members.reduce((sum, member) => sum + member.share, 0)
  if (whole !== 10_000)
    add(
      'consortium.members',
      'SHARES_NOT_WHOLE',
      `成员份额合计 ${whole / 100}%，应为 100%`,
      `the shares sum to ${whole / 100}%, not 100%`,
      {
        zh: '调整份额',
        en: 'adjust the shares',
      },
    )
  if (new Set(members.map((member) => member.code)).size !== members.length)
    add('consortium.members', 'MEMBER_TWICE', '成员代码重复', 'a member is listed twice', {
      zh: '删去重复的成员',
      en: 'remove one',
    })
  if (!members.some((member) => member.code === lead))
    add(
      'consortium.lead',
      'LEAD_NO_MEMBER',
      `主承保机构 ${lead} 不在成员中`,
      `the lead ${lead} is not among the members`,
      {
        zh: '填写一个成员的代码',
        en: 'name one of the members',
      },
    )
  if (mostMembers && members.length > mostMembers.count && !exception)
    add(
      'consortium.members',
      'TOO_MANY_MEMBERS',
      `成员 ${members.length} 家，原则上不超过 ${mostMembers.count} 家`,
      `${members.length} members; in principle at most ${mostMembers.count}`,
      { zh: '减少成员，或记录经批准的例外（exception）', en: 'have fewer, or record the approved exception' },
      mostMembers.clause,
    )
  return found
}

/** Where a file differs from the roster that closed: each difference is an insurer in or out, or terms moved, inside the cycle (W21). */
export function rosterDifferences(code: string, closed: Roster, now: Roster, clause?: string): Finding[] {
  const differences: [string, string, string][] = []
  for (const member of now.shares.keys())
    if (!closed.shares.has(member))
      differences.push([
        'consortium.members',
        `承保周期内不得增加保险机构：${member}`,
        `no new insurer inside a cycle: ${member}`,
      ])
  for (const [member, share] of closed.shares) {
    if (!now.shares.has(member))
      differences.push([
        'consortium.members',
        `承保周期内成员不能减少：${member}`,
        `${member} may not leave inside the cycle`,
      ])
    else if (now.shares.get(member) !== share)
      differences.push(['consortium.members', `${member} 的份额已锁定`, `the share of ${member} is fixed`])
  }
  if (closed.leadCode !== now.leadCode)
    differences.push(['consortium.lead', '承保周期内主承保机构不能更换', 'the lead may not change inside the cycle'])
  if (closed.leadFeeBp !== now.leadFeeBp)
    differences.push(['consortium.leadFee', '承保周期内出单费比例不能更改', 'the lead fee is fixed inside the cycle'])
  if (closed.firstYear !== now.firstYear || closed.lastYear !== now.lastYear)
    differences.push(['planYears', '承保周期的年度不能更改', 'the years of the cycle may not change'])
  const mend = {
    zh: '改回名单锁定时的内容；变动写入下一个承保周期',
    en: 'put it back; changes belong in the next cycle',
  }
  return differences.map(([key, zh, en]) => ({
    level: 'error',
    file: `cycles/${code}.yaml`,
    key,
    code: 'CYCLE_LOCKED',
    zh,
    en,
    mend,
    ...(clause ? { clause } : {}),
  }))
}
