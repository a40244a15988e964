/** Makes a book of records that come one after another, in the order in which the house would answer them. */
import { type Adjudicator, type CityRules, createAdjudicator } from '../create-adjudicator.ts'
import type { ClaimRecord } from '../record/record.ts'
import type { Book, Unpaid } from './book.ts'
import { BookChain } from './book-chain.ts'
import type { Booked } from './days.ts'
import { freeze } from './freeze.ts'
import { Groups } from './groups.ts'
import { classHash } from './masked-plan.ts'
import { type Packed, packed } from './packed.ts'

export class BookBuilder {
  readonly adjudicator: Adjudicator
  private readonly chain: BookChain
  /** Of how its plan classifies (`classHash`). */
  readonly hash: string
  private readonly program: CityRules['program']
  private readonly unread: Unpaid[] = []
  lines = 0

  /**
   * @param seed any number, drawn anew for each book
   * @throws RangeError when the city has no such plan, Error when its benefits cannot be paid as they stand
   */
  constructor(city: CityRules, planCode: string, seed: number) {
    this.adjudicator = createAdjudicator(city, planCode)
    this.hash = classHash(city, planCode)
    this.program = city.program
    this.chain = new BookChain(this.adjudicator, new Groups(city.program, this.adjudicator.plan.ageOn), seed)
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.chain.bytes
  }

  /** @param line its number, from 1 @param value the parsed JSON of a record */
  add(line: number, value: unknown, booked: Booked = {}): void {
    this.lines += 1
    this.chain.next(line, booked)
    const answer = this.adjudicator.answer(this.chain, line, value)
    if ('error' in answer) this.refuse(line, answer.error.code, answer.error.field)
  }

  /** Takes a claim that stands, as it was kept when a plan that classifies alike decided it. @param person names its insured */
  take(person: string, line: number, kept: Packed, booked: Booked = {}): void {
    this.lines += 1
    this.chain.take(person, line, kept, booked)
  }

  /** Classifies a claim that stands. @param given area where its insured has basic cover; codes of warnings set aside */
  judge(
    person: string,
    line: number,
    record: ClaimRecord,
    given: { readonly area: string | null; readonly accepted: readonly string[] },
    booked: Booked = {},
  ): void {
    const judgment = this.adjudicator.judge(record, { used: {}, accepted: given.accepted })
    const { plan } = this.adjudicator
    this.take(person, line, packed(record, judgment, { program: this.program, plan, area: given.area }), booked)
  }

  /** Notes a line that holds no record at all. */
  refuse(line: number, code: string, field: string): void {
    this.unread.push({ line, status: 'error', codes: [code], ...(field ? { field } : {}) })
  }

  finish(): Book {
    return freeze(this.chain, this.hash, this.unread)
  }
}
