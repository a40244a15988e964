import { describe, expect, it } from 'vitest'
import { codes, said } from '../testing/said.ts'

const CYCLE = 'cycles/2025-2027.yaml'

const CYCLE_EDITS: readonly (readonly [string, string, string, string])[] = [
  ['shares that do not sum', 'share: 40%', 'share: 39.99%', 'error SHARES_SUM consortium.members'],
  ['a lead that is no member', 'lead: alpha', 'lead: alfa', 'error LEAD_NOT_MEMBER consortium.lead'],
  ['a member twice', 'code: beta', 'code: alpha', 'error DOUBLE_CODE consortium.members[1].code'],
  ['more members than in principle', 'count: 3', 'count: 1', 'error TOO_MANY_MEMBERS consortium.members'],
  ['two years', '[2025, 2026, 2027]', '[2025, 2026]', 'error CYCLE_YEARS planYears'],
  ['years with a hole', '[2025, 2026, 2027]', '[2025, 2026, 2028]', 'error CYCLE_YEARS planYears'],
  ['an alarm above the limit', 'alarmAt: 18%', 'alarmAt: 21%', 'error ALARM_ABOVE_LIMIT payout.costLimit.alarmAt'],
  ['costs above the limit', 'rate: 8%', 'rate: 19%', 'warning COSTS_ABOVE_LIMIT costs'],
  ['costs that leave no room for the floor', 'rate: 75%', 'rate: 95%', 'warning COSTS_BREAK_FLOOR costs'],
  ['a floor of nothing', 'rate: 75%', 'rate: 0%', 'error FLOOR_ZERO payout.floor.rate'],
  ['a prior that falls', '1%, 3%', '4%, 3%', 'error PRIOR_FALLS payout.prior.developed'],
  ['a filing on a day that does not exist', 'dueOn: 03-31', 'dueOn: 02-30', 'error FILING_DATE filings[0].dueOn'],
]

describe('a cycle', () => {
  it.each(CYCLE_EDITS)('with %s', (_name, find, replace, finding) => {
    expect(codes({ [CYCLE]: [find, replace] })).toContain(finding)
  })

  it('may have more members with a recorded exception, which stays visible', () => {
    const exception =
      'mostMembers: { count: 1, clause: X4 }\n  exception: { reason: 首年业务量大, approvedBy: 联席会议, on: 2024-09-01 }'
    expect(said({ [CYCLE]: ['mostMembers: { count: 3, clause: X4 }', exception] })).toMatchObject([
      { level: 'warning', code: 'MEMBERS_EXCEPTION', clause: 'X4', zh: expect.stringContaining('首年业务量大') },
    ])
  })
})
