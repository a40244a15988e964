import { civilDate } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventBills } from './bills/index.ts'
import { inventCity } from './population.ts'
import { randomOf } from './random.ts'
import { wavesOf } from './season.ts'
import { monthEnds, slicesOf } from './slices.ts'
import { everyCity } from './testing.ts'

const on = (text: string) => civilDate(text)
const YEAR = { from: on('2025-01-01'), to: on('2025-12-31') }

describe('months', () => {
  it('end on their last days and on the end itself', () => {
    expect(monthEnds(on('2024-12-15'), on('2025-03-10'))).toEqual([
      '2024-12-31',
      '2025-01-31',
      '2025-02-28',
      '2025-03-10',
    ])
    expect(monthEnds(on('2024-02-01'), on('2024-02-29'))).toEqual(['2024-02-29'])
  })
})

describe('slices', () => {
  const { city } = everyCity()[0]!
  const insured = inventCity(8_000, 4, YEAR.from).flatMap(({ members }) => members)
  const bills = inventBills(city, insured, YEAR.from, YEAR.to, 4)
  const ends = monthEnds(YEAR.from, on('2026-03-31'))
  const slices = slicesOf(bills, ends)
  const sliceOf = (id: string) =>
    slices.findIndex((slice) => slice.bills.some(({ settlement }) => settlement.setl_id === id))

  it('send every record that arrives before the end, once', () => {
    const sent = slices.flatMap((slice) => slice.bills)
    const due = bills.filter((bill) => bill.on <= '2026-02-28')
    expect(due.filter((bill) => !sent.includes(bill))).toEqual([])
    expect(new Set(sent).size).toBe(sent.length)
  })

  it('take a record back in a later slice than its own, unless the reversal came first', () => {
    const reversals = bills.filter(({ kind }) => kind === 'reversal')
    let early = 0
    for (const reversal of reversals) {
      const id = String(reversal.settlement.setl_id)
      const original = bills.find(({ settlement }) => settlement.setl_id === id.slice(0, -1))!
      if (reversal.on < original.on) {
        early += 1
        expect(sliceOf(id)).toBeLessThanOrEqual(sliceOf(id.slice(0, -1)))
      } else if (sliceOf(id) >= 0) expect(sliceOf(id)).toBeGreaterThan(sliceOf(id.slice(0, -1)))
    }
    expect(early).toBeGreaterThan(0)
    expect(reversals.length).toBeGreaterThan(8)
  })

  it('send what replaces a record after its reversal', () => {
    for (const { settlement } of bills.filter(({ kind }) => kind === 'correction')) {
      const id = String(settlement.setl_id).slice(0, -1)
      const [reversed, replaced] = [sliceOf(`${id}R`), sliceOf(`${id}C`)]
      if (replaced < 0) continue
      expect(replaced).toBeGreaterThanOrEqual(reversed)
      if (replaced > reversed) continue
      const ids = slices[replaced]!.bills.map((bill) => bill.settlement.setl_id)
      expect(ids.indexOf(`${id}C`)).toBeGreaterThan(ids.indexOf(`${id}R`))
    }
  })
})

describe('waves', () => {
  it('hold every comer once, in order, inside the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (size) => {
        const comers = Array.from({ length: size }, (_, at) => at)
        const window = { from: on('2024-11-01'), to: on('2024-12-31') }
        const waves = wavesOf(comers, window, window.to)
        expect(waves.flatMap((wave) => wave.comers)).toEqual(comers)
        for (const wave of waves) expect(wave.on >= window.from && wave.on <= window.to).toBe(true)
      }),
    )
  })

  it('leave out those who have not come by then', () => {
    const comers = Array.from({ length: 100 }, () => randomOf(1, 'x').int(1, 9))
    const waves = wavesOf(comers, { from: on('2025-11-01'), to: on('2025-12-31') }, on('2025-11-19'))
    expect(waves.map((wave) => wave.on)).toEqual(['2025-11-01', '2025-11-11'])
    expect(waves.flatMap((wave) => wave.comers)).toHaveLength(48)
  })
})
