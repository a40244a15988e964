import { bp, fen, sumFen } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type MemberShare,
  memberGrowth,
  memberParts,
  memberPositions,
  netOf,
  positionGrowth,
  shortfallParts,
} from './parts.rules.ts'

const shares = (...parts: number[]): MemberShare[] =>
  parts.map((part, at) => ({ code: String.fromCharCode(97 + at), shareBp: bp(part) }))

/** Cuts of a whole into 1–8 shares of basis points. */
const anyShares = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 7 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((cuts) => shares(...cuts.slice(1).map((cut, at) => cut - cuts[at]!)))
const amount = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }).map(fen)

describe('parts of the whole', () => {
  it('sum to it, whatever the shares', () => {
    fc.assert(
      fc.property(amount, anyShares, (total, split) => {
        expect(sumFen(memberParts(total, split))).toBe(total)
      }),
      { numRuns: 10_000 },
    )
  })

  it('never drift by a fen or more from the exact share, however many bookings made the total', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), anyShares, (bookings, split) => {
        let total = fen(0)
        const held = split.map(() => 0)
        for (const booking of bookings) {
          const after = fen(total + booking)
          memberGrowth(total, after, split).forEach((part, at) => {
            held[at]! += part
          })
          total = after
        }
        expect(held).toEqual(memberParts(total, split))
        split.forEach((share, at) => {
          expect(Math.abs(held[at]! - (total * share.shareBp) / 10_000)).toBeLessThan(1)
        })
      }),
    )
  })

  it('of a million policies of 129.00 at 33.33/33.33/33.34 move nobody by a fen', () => {
    const split = shares(3333, 3333, 3334)
    let total = fen(0)
    let looked = 0
    const held = [0, 0, 0]
    for (let policy = 0; policy < 1_000_000; policy += 1) {
      const after = fen(total + 12_900)
      if (policy % 1_000 === 0 || policy === 999_999) {
        const from = fen(policy === 0 ? 0 : looked)
        memberGrowth(from, after, split).forEach((part, at) => {
          held[at]! += part
        })
        looked = after
      }
      total = after
    }
    expect(held).toEqual([42_995_700_00, 42_995_700_00, 43_008_600_00])
  })

  it('refuse shares that are no whole, or out of order', () => {
    expect(() => memberParts(fen(1), shares(5000, 4999))).toThrow('10,000')
    expect(() => memberParts(fen(1), shares(5000, 5000).reverse())).toThrow('order of code')
  })
})

describe('a member’s settlement', () => {
  const totals = { premiumFen: fen(1_000_000_00), claimsFen: fen(700_000_00), thirdPartyFen: fen(40_000_00) }
  const split = shares(3000, 7000)

  it('is 72,000 yuan for 30% of the domain’s example', () => {
    const [member, lead] = memberPositions(totals, split, { code: 'b', feeBp: bp(200) })
    expect(member!.leadFeePaidFen).toBe(6_000_00)
    expect(netOf(member!)).toBe(72_000_00)
    expect(lead!.leadFeeReceivedFen).toBe(6_000_00)
    expect(netOf(lead!)).toBe(700_000_00 + 6_000_00 - 490_000_00 - 28_000_00)
  })

  it('moves lead fees between members only: the nets sum to premium − claims − fees', () => {
    const total = fc.integer({ min: 0, max: 1_000_000_000_00 }).map(fen)
    fc.assert(
      fc.property(total, total, total, anyShares, (premiumFen, claimsFen, thirdPartyFen, any) => {
        const positions = memberPositions({ premiumFen, claimsFen, thirdPartyFen }, any, { code: 'a', feeBp: bp(200) })
        expect(sumFen(positions.map(netOf))).toBe(premiumFen - claimsFen - thirdPartyFen)
      }),
    )
  })

  it('grows from statement to statement to what one statement over all would say', () => {
    const lead = { code: 'a', feeBp: bp(200) }
    const before = memberPositions({ ...totals, premiumFen: fen(333_33) }, split, lead)
    const after = memberPositions(totals, split, lead)
    after.forEach((position, at) => {
      const growth = positionGrowth(position, before[at]!)
      expect(netOf(growth) + netOf(before[at]!)).toBe(netOf(position))
    })
    expect(positionGrowth(after[0]!, null)).toBe(after[0])
  })
})

describe('a year’s shortfall', () => {
  const split = shares(4000, 3000, 3000)
  const million = (value: number) => fen(value * 1_000_000_00)

  it('is booked to the members by share: 3.2, 2.4 and 2.4 million', () => {
    const year = { premiumFen: million(100), claimsFen: million(90), costFen: million(18) }
    expect(shortfallParts(year, split)).toEqual([million(3.2), million(2.4), million(2.4)])
  })

  it('is nothing when the premium suffices', () => {
    const year = { premiumFen: million(100), claimsFen: million(80), costFen: million(20) }
    expect(shortfallParts(year, split)).toEqual([0, 0, 0])
  })
})
