/**
 * What a plan year remembers of the records it has answered, so that the next one is paid its growth, a second copy is refused and a reversal
 * finds what it names. `gongbao adjudicate` keeps it in memory (`memory-chain.ts`); the claims room keeps it in its tables.
 */
import type { Counters } from '../claim/explanation.ts'
import type { Judgment } from '../claim/judgment.ts'
import type { Original } from '../claim/reverse.ts'
import type { ClaimRecord } from '../record/record.ts'

/** A record found again, with the key by which the chain marks it as reversed. */
export interface Found extends Original {
  readonly at: number
}

export type NotFound = 'ORIGINAL_NOT_FOUND' | 'ORIGINAL_OF_ANOTHER_PERSON' | 'ORIGINAL_IS_REVERSAL' | 'ALREADY_REVERSED'

export interface Chain {
  /** Whether this (insuplc_admdvs, setl_id) has been answered before, whatever the answer. */
  knows(record: ClaimRecord): boolean
  /**
   * The person's counters; `person.opening` counts when the person first appears.
   * @returns null when a later record states another opening than the first
   */
  used(record: ClaimRecord): Counters | null
  /** The record a reversal undoes: the one `origSetlId` names, else the only unreversed one of the same person and visit with the negated total. */
  original(reversal: ClaimRecord): Found | NotFound
  /** Remembers an answer, moves the counters by it, and marks what it reverses. */
  remember(record: ClaimRecord, judgment: Judgment, reverses: Found | null): void
}
