/** A million invented claims for the what-if bench, as numbers: the same for the book, for SQL and for the database. */
import { BookBuilder, type Packed } from '@gongbao/adjudication/what-if'
import type { City } from '@gongbao/program'
import { randomFrom } from './claim-records.ts'

/** One claim: whose, on which terms, and what it brings to each benefit in fen. */
export interface Brought {
  readonly person: number
  readonly preExisting: boolean
  readonly enrolledYears: number
  readonly eligible: readonly number[]
}

/** Two claims an insured, among one another as they come in a year; terms stand all year; most claims bring money to one or two benefits. */
export function* inventClaims(claims: number, benefits: number): Generator<Brought> {
  const random = randomFrom(11)
  const persons = Math.ceil(claims / 2)
  for (let at = 0; at < claims; at += 1) {
    const person = (at * 7_919) % persons
    const eligible = Array.from({ length: benefits }, () => 0)
    const main = 1 + (random(100) < 80 ? 0 : random(benefits - 1))
    eligible[main] = longTail(random)
    if (random(100) < 40) eligible[(main + 1) % benefits] = longTail(random)
    yield { person, preExisting: person % 9 === 0, enrolledYears: 1 + (person % 4), eligible }
  }
}

/** Some 4,000 yuan in the middle, a few of them hundreds of thousands. */
function longTail(random: (below: number) => number): number {
  return Math.round(40_000 * 2 ** ((random(1_000) + random(1_000) + random(1_000)) / 300)) + random(100)
}

export function packedOf({ preExisting, enrolledYears, eligible, person }: Brought, codes: readonly string[]): Packed {
  const burden = eligible.reduce((sum, one) => sum + one, 0)
  return {
    status: 'payable',
    days: [9_200 + (person % 360), 9_205 + (person % 360)],
    group: [person % 2 === 0 ? '18–40' : '61–70', String(person % 5), '310', 'healthy'],
    burden,
    terms: { preExisting, enrolledYears },
    eligible: eligible.flatMap((fen, at) => (fen > 0 ? [[codes[at]!, fen] as const] : [])),
  }
}

export function fillBook(city: City, planCode: string, claims: number) {
  const codes = city.plans.get(planCode)!.benefits.map(({ code }) => code)
  const builder = new BookBuilder(city, planCode, 1)
  let line = 0
  for (const claim of inventClaims(claims, codes.length)) {
    line += 1
    builder.take(`P${claim.person}`, line, packedOf(claim, codes))
  }
  return { whileFilling: builder.bytes, book: builder.finish() }
}
