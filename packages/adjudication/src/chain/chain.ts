/**
 * What a plan year remembers of the records it has answered, so that the next one is paid its growth, a second copy is refused and a reversal
 * finds what it names. `gongbao adjudicate` keeps it in memory (`memory-chain.ts`); the claims room keeps it in its tables.
 */
import type { Counters } from '../claim/explanation.ts'
import type { Judgment, Original } from '../claim/judgment.ts'
import type { PersonOfYear } from '../claim/usual-facts.ts'
import type { ClaimRecord } from '../record/record.ts'
import type { Step } from '../year/step.ts'
import type { Links } from '../year/undo.ts'
import type { OtherwiseStated } from './known-persons.ts'

/** What a chain needs to know of the plan it serves. */
export interface ChainPlan {
  /** Whether a year is paid claim by claim: then each claim's step is kept, and a reversal asks for all that stand. */
  readonly byClaim: boolean
  /** Of its benefits, which are the counters of a year that is one function of what has been counted. */
  readonly benefitCodes: readonly string[]
  /** The counters a person's year opens with. */
  opening(person: PersonOfYear, opening: Counters): Counters
  /** The counters of a year that is paid claim by claim, after these claims. */
  after(opening: Counters, steps: readonly Step[]): Counters
}

/** A record found again, with the key by which the chain marks it as reversed. */
export interface Found extends Original {
  readonly at: number
}

export type NotFound = 'ORIGINAL_NOT_FOUND' | 'ORIGINAL_OF_ANOTHER_PERSON' | 'ORIGINAL_IS_REVERSAL' | 'ALREADY_REVERSED'

export interface Chain {
  /** Whether this (insuplc_admdvs, setl_id) has been answered before, whatever the answer. */
  knows(record: ClaimRecord): boolean
  /** What an earlier record of the same person states otherwise, of what a year does not change; null when nothing. @param line of this record */
  contradicted(record: ClaimRecord, line: number): OtherwiseStated | null
  /**
   * The person's counters; `person.opening` counts when the person first appears.
   * @returns null when a later record states another opening than the first
   */
  used(record: ClaimRecord): Counters | null
  /** The record a reversal undoes: the one `origSetlId` names, else the only unreversed one of the same person and visit with the negated total. */
  original(reversal: ClaimRecord): Found | NotFound
  /** The standing claims of the original's person, where the plan pays by claim. */
  links(original: Found): Links
  /** Remembers an answer, moves the counters by it, and marks what it reverses. */
  remember(record: ClaimRecord, judgment: Judgment, reverses: Found | null): void
}
