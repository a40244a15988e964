import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  addYears,
  ageOn,
  type CivilDate,
  civilDate,
  dateAt,
  daysBetween,
  formatDate,
  isWithin,
  isWorkingDay,
  overlaps,
  parseDate,
  startOf,
} from './calendar.ts'

const day = (text: string): CivilDate => civilDate(text)
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(day('2000-01-01'), days))

describe('civil dates', () => {
  it('are read only when they exist, with or without a time', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29')
    expect(parseDate('2026-03-10 10:00:00')).toBe('2026-03-10')
    for (const text of ['2025-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-01-01x', '2026-01-01T10'])
      expect(parseDate(text)).toBeNull()
    expect(() => civilDate('2025-02-30')).toThrow(RangeError)
  })

  it('sort as text, and days count from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  it('are of Shanghai, whatever the zone of the machine', () => {
    expect(dateAt(Temporal.Instant.from('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31')
    expect(dateAt(Temporal.Instant.from('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
    expect(startOf(day('2026-01-01')).toString()).toBe('2025-12-31T16:00:00Z')
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dateAt(startOf(on))).toBe(on)
        expect(dateAt(startOf(on).subtract({ nanoseconds: 1 }))).toBe(addDays(on, -1))
      }),
    )
  })

  it('are shown as people read them', () => {
    expect(formatDate(day('2024-01-05'))).toBe('2024年1月5日')
  })
})

describe('age', () => {
  it('is completed on the birthday, for 29 February on 1 March of a common year', () => {
    expect(ageOn(day('2008-01-01'), day('2025-12-31'))).toBe(17)
    expect(ageOn(day('2008-01-01'), day('2026-01-01'))).toBe(18)
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17)
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18)
    expect(ageOn(day('2008-02-29'), day('2028-02-29'))).toBe(20)
  })

  it('grows by one each year, on one day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birth, on) => {
        const growth = ageOn(birth, addDays(on, 1)) - ageOn(birth, on)
        expect(growth === 0 || growth === 1).toBe(true)
        expect(ageOn(birth, birth)).toBe(0)
      }),
    )
  })

  it('adds years, 29 February falling back', () => {
    expect(addYears(day('2024-02-29'), 2)).toBe('2026-02-28')
  })
})

describe('ranges', () => {
  it('include both ends', () => {
    const range = { from: day('2026-01-01'), to: day('2026-12-31') }
    expect(isWithin(range.from, range) && isWithin(range.to, range)).toBe(true)
    expect(isWithin(day('2027-01-01'), range)).toBe(false)
    expect(overlaps(range, { from: range.to, to: day('2027-01-31') })).toBe(true)
    expect(overlaps(range, { from: day('2027-01-01'), to: day('2027-01-31') })).toBe(false)
  })
})

describe('working days', () => {
  it('follow the yearly calendar with its make-up days', () => {
    expect(isWorkingDay(day('2024-09-29'))).toBe(true)
    expect(isWorkingDay(day('2024-10-12'))).toBe(true)
    expect(isWorkingDay(day('2024-10-01'))).toBe(false)
    expect(isWorkingDay(day('2024-09-28'))).toBe(false)
  })

  it('counts seven from the Friday before the holiday to the Saturday of make-up', () => {
    expect(addWorkingDays(day('2024-09-27'), 7)).toEqual({ on: '2024-10-12', provisional: false })
    expect(addWorkingDays(day('2024-09-27'), 0)).toEqual({ on: '2024-09-27', provisional: false })
  })

  it('says when the date rests on a calendar not yet published', () => {
    expect(addWorkingDays(day('2026-12-30'), 7).provisional).toBe(true)
    expect(addWorkingDays(day('2026-12-01'), 7).provisional).toBe(false)
  })

  it('ends on a working day, with as many working days behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 15 }), (offset, count) => {
        const from = addDays(day('2024-06-01'), offset)
        const { on } = addWorkingDays(from, count)
        let worked = 0
        for (let date = addDays(from, 1); date <= on; date = addDays(date, 1)) if (isWorkingDay(date)) worked += 1
        expect(worked).toBe(count)
        expect(isWorkingDay(on)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
