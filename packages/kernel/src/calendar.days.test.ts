import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CivilDate, daysBetween } from './calendar.ts'

it('counts days as Temporal does, over any two dates', () => {
  const first = Temporal.PlainDate.from('0001-01-01')
  const day = fc.integer({ min: 0, max: 3_600_000 }).map((days) => first.add({ days }))
  fc.assert(
    fc.property(day, day, (from, to) => {
      const counted = daysBetween(from.toString() as CivilDate, to.toString() as CivilDate)
      expect(counted).toBe(from.until(to, { largestUnit: 'days' }).days)
    }),
  )
})
