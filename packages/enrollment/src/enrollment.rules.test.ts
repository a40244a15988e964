import { join } from 'node:path'
import { civilDate, newId } from '@gongbao/kernel'
import { loadCity, type PersonFacts, personFacts } from '@gongbao/program'
import { noticeOf } from '@gongbao/register'
import type { Profile } from '@gongbao/residents'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverFrom } from './decision.rules.ts'
import { factsOf, healthOf } from './facts.rules.ts'
import { historyOf } from './history.rules.ts'
import { policyNoOf } from './policy-no.rules.ts'
import { decideAgain } from './replay-order.ts'

const { city } = loadCity(join(import.meta.dirname, '../../../tests/harness/fixture-city'))
const plan = city!.plans.get('2026')!
const newborn = plan.eligibility.find(({ code }) => code === 'newborn')!
const basic = plan.eligibility.find(({ code }) => code === 'city-basic')!
const day = civilDate
const ADULT = personFacts(plan, { basicCoverArea: 'city', basicCoverStatus: 'active' }) as PersonFacts
const extension = (to: string, from: 'next-day' | 'plan-start') => ({
  to: day(to),
  reason: '系统故障',
  approvedBy: '联席会议',
  on: day('2025-12-28'),
  coverFrom: from,
})

describe('history', () => {
  const held = (planYear: number, first: 'healthy' | 'preExisting' | null = 'healthy') => ({
    planYear,
    firstEnrolledHealthStatus: first,
  })

  test('counts all years insured, and the unbroken ones', () => {
    expect(historyOf([held(2023), held(2025), held(2024)], 2026, null)).toMatchObject({
      enrolledYears: 4,
      continuousYears: 4,
    })
    expect(historyOf([held(2022), held(2023), held(2025)], 2026, null)).toMatchObject({
      enrolledYears: 4,
      continuousYears: 2,
    })
    expect(historyOf([held(2024)], 2026, null)).toMatchObject({ enrolledYears: 2, continuousYears: 1 })
    expect(historyOf([held(2027)], 2026, null)).toMatchObject({ enrolledYears: 1, continuousYears: 1 })
  })

  test('counts claim-free years back to the last with a payout, within the unbroken chain', () => {
    const chain = [held(2025), held(2024), held(2023), held(2020)]
    const free = (claimYears: number[]) => historyOf(chain, 2026, null, claimYears).claimFreeYears
    expect(free([])).toBe(3)
    expect(free([2025])).toBe(0)
    expect(free([2024, 2026, 2021])).toBe(1)
    expect(free([2022])).toBe(3)
    expect(historyOf([], 2026, null, []).claimFreeYears).toBe(0)
  })

  test('keeps the health of the chain’s first day; a gap begins anew', () => {
    expect(historyOf([held(2025, 'healthy')], 2026, 'preExisting').firstEnrolledHealthStatus).toBe('healthy')
    expect(historyOf([held(2025, null)], 2026, 'preExisting').firstEnrolledHealthStatus).toBeNull()
    expect(historyOf([held(2024, 'healthy')], 2026, 'preExisting').firstEnrolledHealthStatus).toBe('preExisting')
  })

  test('does not depend on the order of policies', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2015, max: 2030 }), { maxLength: 8 }), (years) => {
        const policies = years.map((year) => held(year, year % 2 ? 'healthy' : 'preExisting'))
        expect(historyOf(policies.toReversed(), 2026, null)).toEqual(historyOf(policies, 2026, null))
      }),
    )
  })
})

describe('cover', () => {
  test('begins with the plan inside the window, and as the pathway says outside it', () => {
    const [birth, today] = [day('2026-03-01'), day('2026-03-10')]
    expect(coverFrom(plan, newborn, true, day('2025-11-15'), day('2025-11-20'))).toBe('2026-01-01')
    expect(coverFrom(plan, newborn, false, birth, today)).toBe('2026-03-01')
    expect(coverFrom(plan, newborn, false, day('2025-12-30'), today)).toBe('2026-01-01')
    const nextDay = { ...basic, outsideWindow: { coverFrom: 'next-day' as const } }
    expect(coverFrom(plan, nextDay, false, birth, today)).toBe('2026-03-11')
    expect(coverFrom(plan, basic, false, birth, today)).toBe('2026-03-01')
    const grace = { ...basic, outsideWindow: { coverFrom: 'plan-start' as const } }
    expect(coverFrom(plan, grace, false, day('1980-01-01'), today)).toBe('2026-01-01')
    expect(coverFrom(plan, grace, false, birth, today)).toBe('2026-03-01')
  })

  test('begins in an extension as the extension says, the first that holds the day', () => {
    const extensions = [extension('2026-01-10', 'plan-start'), extension('2026-01-20', 'next-day')]
    const extended = { ...plan, window: { ...plan.window, extensions } }
    const from = (on: string) => coverFrom(extended, basic, true, day('1980-01-01'), day(on))
    expect(['2025-12-31', '2026-01-10', '2026-01-11', '2026-01-20'].map(from)).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-01-12',
      '2026-01-21',
    ])
    expect(coverFrom(extended, newborn, true, day('2026-01-05'), day('2026-01-06'))).toBe('2026-01-05')
  })
})

describe('facts', () => {
  const profile = (more: Partial<Profile['person']> = {}, cover: Profile['cover'] = null): Profile => ({
    person: {
      id: newId('person'),
      name: '甲',
      certKind: '01',
      certNo: '',
      birthOn: day('2018-06-01'),
      sex: 'female',
      identity: 'proven',
      ...more,
    },
    cover,
    parentIds: [],
    proofs: {},
    waiting: [],
  })
  const none = { known: 0, insured: 0, elsewhere: 0 }
  const of = (given: Profile) =>
    factsOf({ city: city!, plan, level: 'standard', on: day('2025-11-20') }, given, historyOf([], 2026, null), none)

  test('count age on the plan’s day; who is born later is 0, and a newborn', () => {
    expect(of(profile({ birthOn: day('2008-01-01') }))).toMatchObject({ age: 18, bornThisPlanYear: false })
    expect(of(profile({ birthOn: day('2008-01-02') }))).toMatchObject({ age: 17 })
    expect(of(profile({ birthOn: day('2026-05-05') }))).toMatchObject({ age: 0, bornThisPlanYear: true })
  })

  test('tell a renewal, and how long ago the window closed, extensions counted', () => {
    const held = (planYear: number) => ({ planYear, firstEnrolledHealthStatus: null })
    const on = (date: string, earlier: number[], given = plan) =>
      factsOf(
        { city: city!, plan: given, level: 'standard', on: day(date) },
        profile(),
        historyOf(earlier.map(held), 2026, null),
        none,
      )
    expect(on('2025-12-31', [2025])).toMatchObject({ insuredLastYear: true, daysAfterWindow: 0 })
    expect(on('2026-01-01', [2024])).toMatchObject({ insuredLastYear: false, daysAfterWindow: 1 })
    expect(on('2026-02-01', [])).toMatchObject({ daysAfterWindow: 32 })
    const extended = { ...plan, window: { ...plan.window, extensions: [extension('2026-01-15', 'plan-start')] } }
    expect(on('2026-01-15', [], extended)).toMatchObject({ daysAfterWindow: 0 })
    expect(on('2026-01-16', [], extended)).toMatchObject({ daysAfterWindow: 1 })
  })

  test('leave unknown what nobody told', () => {
    expect(of(profile())).toMatchObject({
      basicCoverArea: 'none',
      basicCoverStatus: 'none',
      worksHere: null,
      healthStatus: null,
      insutype: null,
    })
    const cover = { areaCode: '991200', insutype: '310', status: 'paused', chronic: true } as const
    expect(of(profile({}, cover))).toMatchObject({
      basicCoverArea: 'province',
      basicCoverStatus: 'broken',
      healthStatus: 'preExisting',
    })
    expect(healthOf(profile({}, { ...cover, chronic: false }))).toBe('healthy')
  })
})

describe('a decision made again', () => {
  const facts = { ...ADULT, age: 8, insuredParents: 0, knownParents: 2 }
  const order = { kind: 'enrollment', placedAt: Temporal.Instant.from('2025-11-20T08:00:00+08:00') } as const
  const decided = (insuredParents: number, more: Partial<typeof facts> = {}) =>
    decideAgain(plan, order, {
      personId: newId('person'),
      decision: { facts: { ...facts, ...more }, insuredParents },
    } as never)

  test('counts the parents who joined by the same order, as it did', () => {
    expect(decided(2)).toMatchObject({ amountFen: 0, pathway: { code: 'city-basic' } })
    expect(decided(0).amountFen).toBeGreaterThan(0)
  })

  test('comes out otherwise when a fact under it was changed', () => {
    expect(decided(2, { age: 40 }).amountFen).toBeGreaterThan(0)
    expect(decided(2, { basicCoverArea: 'elsewhere' }).pathway.code).toBe('-')
  })
})

test('a notice has the hash of its exact words', () => {
  const { version, sha256 } = noticeOf(plan)
  expect(version).toBe('v2026-1')
  const [first, ...rest] = plan.notice.sections
  const changed = { ...plan, notice: { ...plan.notice, sections: [{ ...first!, body: `${first!.body} ` }, ...rest] } }
  expect(noticeOf(changed).sha256).not.toBe(sha256)
  expect(noticeOf(plan).sha256).toBe(sha256)
})

test('a policy number can be read out, differs by policy, and tells a wrong character', () => {
  const ids = Array.from({ length: 2_000 }, () => newId('policy'))
  const numbers = ids.map((id) => policyNoOf('2026', id))
  expect(new Set(numbers).size).toBe(ids.length)
  for (const number of numbers.slice(0, 50))
    expect(number).toMatch(/^2026-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/)
  expect(policyNoOf('2026', ids[0]!)).toBe(numbers[0])
})
