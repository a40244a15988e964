/** Any book: the claims of several insured among one another, with reversals, openings and lines nobody can classify. */
import fc from 'fast-check'
import { anyClaim } from './any-plan.ts'
import { value } from './records.ts'
import { type Claim, undoing } from './years.ts'

export interface BookWish {
  /** Who, and what they claim. */
  readonly claims: readonly (readonly [person: number, claim: Claim])[]
  /** Which claim is undone, and how many lines later. */
  readonly undone: readonly (readonly [which: number, later: number])[]
  /** Fen counted before, by insured; said with every record. */
  readonly openings: readonly number[]
  /** Spoils a line: what cannot be read, what waits, what is denied. */
  readonly spoilt: readonly (readonly [which: number, how: 'unread' | 'review' | 'denied'])[]
}

const PERSONS = 4

export const anyBookWish: fc.Arbitrary<BookWish> = fc.record({
  claims: fc.array(fc.tuple(fc.nat(PERSONS - 1), anyClaim), { minLength: 1, maxLength: 16 }),
  undone: fc.array(fc.tuple(fc.nat(), fc.nat(6)), { maxLength: 5 }),
  openings: fc.array(fc.constantFrom(0, 0, 0, 500_000, 2_000_000), { minLength: PERSONS, maxLength: PERSONS }),
  spoilt: fc.array(fc.tuple(fc.nat(), fc.constantFrom('unread' as const, 'review' as const, 'denied' as const)), {
    maxLength: 2,
  }),
})

/** The book's lines, parsed. @param benefit whose counter the openings are of */
export function linesOf({ claims, undone, openings, spoilt }: BookWish, benefit: string): unknown[] {
  const lines: { readonly of: number; readonly value: unknown }[] = claims.map(([person, claim], at) => ({
    of: at,
    value: lineOf(person, claim, `S${at}`, openings[person]!, benefit),
  }))
  for (const [which, later] of undone) {
    const of = which % claims.length
    const [person, claim] = claims[of]!
    const at = lines.findIndex((line) => line.of === of) + 1
    const undoes = undoing(claim, `S${of}`)
    const line = { of: -1, value: lineOf(person, undoes, `R${of}-${later}`, openings[person]!, benefit) }
    lines.splice(Math.min(lines.length, at + later), 0, line)
  }
  for (const [which, how] of spoilt) {
    const at = which % lines.length
    lines[at] = { of: -1, value: spoil(lines[at]!.value, how) }
  }
  return lines.map((line) => line.value)
}

function lineOf(person: number, claim: Claim, setl_id: string, opening: number, benefit: string): unknown {
  const [bill, over = {}, who = {}] = claim
  const opened = opening === 0 ? {} : { opening: { [benefit]: (opening / 100).toFixed(2) } }
  return value(
    bill,
    { psn_no: `N${person}`, ...over, setl_id },
    {
      id: `P${person}`,
      enrolledYears: 1 + (Number(setl_id.slice(1).split('-')[0]) % 2) + (person % 2),
      ...who,
      ...opened,
    },
  )
}

function spoil(line: unknown, how: 'unread' | 'review' | 'denied'): unknown {
  const { person, settlement } = line as { person: object; settlement: object }
  const spoils = { unread: { begndate: 'x' }, review: { insuplc_admdvs: '999999' }, denied: { begndate: '2025-12-31' } }
  return { person, settlement: { ...settlement, ...spoils[how] } }
}
