import type { Plan } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { rosterClosesOn, rosterDifferences, rosterFindings, rosterOf } from './roster.rules.ts'
import { bing, ding, jia, manyMembers, testCycle, yi } from './test-city.ts'

const codesOf = (cycle = testCycle()) => rosterFindings('2024-2026', cycle).map(({ code }) => code)

describe('a roster', () => {
  it('stands with whole shares, a lead among its members and no more members than the principle allows', () => {
    expect(codesOf()).toEqual([])
    expect(codesOf(testCycle({ members: [yi, bing], lead: 'jia' }))).toEqual(['SHARES_NOT_WHOLE', 'LEAD_NO_MEMBER'])
    expect(codesOf(testCycle({ members: [manyMembers(2)[0], manyMembers(2)[0]], lead: 'm01' }))).toEqual([
      'MEMBER_TWICE',
    ])
  })

  it('takes more members than that only with a recorded exception, and says by which clause', () => {
    const twenty = { members: manyMembers(20), lead: 'm01' }
    expect(rosterFindings('c', testCycle(twenty))).toMatchObject([{ code: 'TOO_MANY_MEMBERS', clause: 'Q1' }])
    const exception = { reason: '承接原产品', approvedBy: '医保局', on: '2023-10-01' }
    expect(codesOf(testCycle({ ...twenty, exception }))).toEqual([])
  })

  it('closes when the first window of its first year opens, without plans on that year’s first day', () => {
    const plan = (year: number, from: string) =>
      ({ cover: { from: `${year}-01-01`, to: `${year}-12-31` }, window: { from } }) as unknown as Plan
    expect(rosterClosesOn(testCycle(), [plan(2025, '2024-11-01'), plan(2024, '2023-11-10')])).toBe('2023-11-10')
    expect(rosterClosesOn(testCycle(), [])).toBe('2024-01-01')
  })
})

describe('a closed roster', () => {
  const closed = rosterOf(testCycle())
  const differences = (cycle = testCycle()) =>
    rosterDifferences('2024-2026', closed, rosterOf(cycle), 'Q2').map(({ en }) => en)

  it('takes no new insurer inside the cycle, loses none, and keeps shares, lead and fee', () => {
    expect(differences()).toEqual([])
    expect(differences(testCycle({ members: [jia, yi, ding] }))).toEqual([
      'no new insurer inside a cycle: ding',
      'bing may not leave inside the cycle',
    ])
    expect(differences(testCycle({ members: [{ ...jia, share: '30%' }, { ...yi, share: '40%' }, bing] }))).toEqual([
      'the share of jia is fixed',
      'the share of yi is fixed',
    ])
    expect(differences(testCycle({ lead: 'yi', leadFee: { rate: '1%' } }))).toHaveLength(2)
    expect(differences(testCycle({}, [2024, 2025]))).toHaveLength(1)
  })

  it('names the clause and the file', () => {
    const [finding] = rosterDifferences('2024-2026', closed, rosterOf(testCycle({ lead: 'yi' })), 'Q2')
    expect(finding).toMatchObject({ code: 'CYCLE_LOCKED', clause: 'Q2', file: 'cycles/2024-2026.yaml' })
  })
})
