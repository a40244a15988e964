/** What one claim brings to its year: everything the arithmetic depends on, in numbers. Kept with the claim, so that the year can be paid again. */
import { type Hash96, hash96 } from '../chain/hash96.ts'
import type { Terms } from './terms.ts'

export interface Step {
  readonly terms: Terms
  /** Fingerprint of the stay; 0 for what a year opens with. */
  readonly stay: number
  /** The most the claim may be paid in all, in fen, where other cover pays together with this program. */
  readonly room?: number
  /** In the order of the fee lines. */
  readonly items: readonly Item[]
}

/** Money that goes to one benefit and that the same bounds touch. */
export interface Item {
  /** Place of the benefit. */
  readonly benefit: number
  /** In fen, before anything is cut. */
  readonly amount: number
  /** Pieces. */
  readonly quantity: number
  readonly touches: readonly Touch[]
}

export interface Touch {
  /** Place of the bound in the plan year. */
  readonly bound: number
  /** Which stay or drug it counts for; 0 for a bound by year or piece. */
  readonly sub: number
}

const words: Hash96 = new Uint32Array(3)

/** A stay or a drug as a number of 52 bits, the same on every machine: counters name it without telling it. Never 0. */
export function subOf(text: string): number {
  hash96(text, 0, words)
  return words[0]! * 2 ** 20 + (words[1]! >>> 12) || 1
}
