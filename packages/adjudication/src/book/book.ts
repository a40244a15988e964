/**
 * A book: a year's claims in columns, as one plan's rules classify them, each insured's claims next to one another in the order in which they
 * came. Some 50 bytes a claim; nothing of a record's text is kept. A plan of other figures pays it in one pass (`pay-book.ts`).
 */
import type { Counters } from '../claim/explanation.ts'
import type { Terms } from '../year/terms.ts'
import type { Group } from './groups.ts'

export const KINDS = ['claim', 'reversal', 'denied', 'review'] as const
export type Kind = (typeof KINDS)[number]
/** Places in `KINDS`. */
export const CLAIM = 0
export const REVERSAL = 1
export const DENIED = 2
export const REVIEW = 3

/** No such row, no such day. */
export const NONE = 0xffffffff
export const NO_DAY = 0xffff

export interface Book {
  /** Plans with this hash may pay it (`classHash`). */
  readonly classHash: string
  /** Rows, and insured. */
  readonly size: number
  readonly persons: number
  /** By insured: where their rows begin; one more at the end. */
  readonly start: Uint32Array
  /** By row: number of the line it came from. */
  readonly line: Uint32Array
  /** Place in `KINDS`. What is denied or waits brings no money. */
  readonly kind: Uint8Array
  /** Place in `knownTerms`; a reversal has its original's. */
  readonly terms: Uint16Array
  /** Place in `groups`. */
  readonly group: Uint16Array
  /** What the insured bore, in fen; of a reversal below zero. */
  readonly burden: Float64Array
  /** Days since 2000-01-01 on which it was treated (discharged), reported, approved and paid; `NO_DAY` where it was not. */
  readonly days: Days
  /** Money by benefit, in fen, in the plan's order: from here to the next row's. Below zero in a reversal. Empty where the year is paid claim by claim. */
  readonly firstEntry: Uint32Array
  readonly benefit: Uint8Array
  readonly amount: Float64Array
  /** Where the year is paid claim by claim. */
  readonly steps: BookSteps | null
  readonly knownTerms: readonly Terms[]
  readonly groups: readonly Group[]
  /** What years open with, by insured. */
  readonly openings: ReadonlyMap<number, Opening>
  /** What was denied, or could not be classified and is paid nothing: by line, with its codes. */
  readonly unpaid: readonly Unpaid[]
}

export interface Days {
  readonly treated: Uint16Array
  readonly reported: Uint16Array
  readonly approved: Uint16Array
  readonly paid: Uint16Array
}

/** What each row brings, in numbers (`chain/step-store.ts`). */
export interface BookSteps {
  /** By row: where its step begins in `written`; `NONE` for one that brings nothing. */
  readonly begin: Uint32Array
  readonly written: Uint8Array
  /** By row: the row it undoes, or `NONE`. */
  readonly undoes: Uint32Array
}

export interface Opening {
  readonly terms: Terms
  readonly opening: Counters
}

/** Lines are named by their number alone. */
export interface Unpaid {
  readonly line: number
  readonly status: 'denied' | 'review' | 'error'
  /** Of the exclusion, or of the warnings that stop it, or of what is wrong with the line. */
  readonly codes: readonly string[]
  readonly field?: string
}

/** What a plan pays on a book. */
export interface BookRun {
  /** By row, in fen; below zero in a reversal. */
  readonly paid: Float64Array
  /** By place of the benefit in the plan. */
  readonly byBenefit: Float64Array
}

/** Memory of the columns, in bytes. */
export function bytesOfBook(book: Book): number {
  const { start, line, kind, terms, group, burden, days, firstEntry, benefit, amount, steps } = book
  const columns = [start, line, kind, terms, group, burden, firstEntry, benefit, amount, ...Object.values(days)]
  const held = steps ? [...columns, steps.begin, steps.written, steps.undoes] : columns
  return held.reduce((sum, column: { readonly byteLength: number }) => sum + column.byteLength, 0)
}
