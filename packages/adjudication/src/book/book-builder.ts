/** Makes a book of records that come one after another, in the order in which the house would answer them. */
import { invariant } from '@gongbao/kernel'
import { type Adjudicator, type CityRules, createAdjudicator } from '../create-adjudicator.ts'
import type { ClaimRecord } from '../record/record.ts'
import type { Book, Unpaid } from './book.ts'
import { BookChain } from './book-chain.ts'
import type { Booked } from './days.ts'
import { freeze } from './freeze.ts'
import { Groups } from './groups.ts'
import { KeptRows } from './kept-rows.ts'
import { classHash } from './masked-plan.ts'
import { type Packed, packed } from './packed.ts'

export class BookBuilder {
  readonly adjudicator: Adjudicator
  private readonly groups: Groups
  private readonly seed: number
  /** A book is filled by records, or by claims that stand. */
  private records: BookChain | null = null
  private kept: KeptRows | null = null
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
    this.groups = new Groups(city.program, this.adjudicator.plan.ageOn)
    this.seed = seed
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.records?.bytes ?? this.kept?.bytes ?? 0
  }

  /** @param line its number, from 1 @param value the parsed JSON of a record */
  add(line: number, value: unknown, booked: Booked = {}): void {
    this.lines += 1
    this.records ??= new BookChain(this.adjudicator, this.groups, this.seed)
    this.records.next(line, booked)
    const answer = this.adjudicator.answer(this.records, line, value)
    if ('error' in answer) this.refuse(line, answer.error.code, answer.error.field)
  }

  /** Takes a claim that stands, as it was kept when a plan that classifies alike decided it. @param person names its insured */
  take(person: string, line: number, kept: Packed, booked: Booked = {}): void {
    this.lines += 1
    this.kept ??= new KeptRows(this.adjudicator, this.groups, this.seed)
    this.kept.take(person, line, kept, booked)
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
    const { records, kept, groups, unread } = this
    invariant(!records || !kept, 'a book is filled by records, or by claims that stand')
    const rows = records?.rows() ?? kept ?? new KeptRows(this.adjudicator, groups, this.seed)
    return freeze(rows, { classHash: this.hash, groups: groups.list, openings: records?.openings ?? new Map(), unread })
  }
}
