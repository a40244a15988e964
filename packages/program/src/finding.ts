/** What the loader and the check find in a city's files: what, where, why, and how to mend it. */
import type { Bilingual } from '@gongbao/kernel'

export interface Finding extends Bilingual {
  /** An error keeps the city from being served; a warning takes a reason; a note only says what is so. */
  readonly level: 'error' | 'warning' | 'note'
  /** Path inside the city's folder, with '/'; of a shared piece, '_shared/…' beside it. */
  readonly file: string
  /** From 1. */
  readonly line?: number
  readonly column?: number
  /** Path of the key inside the file: benefits[0].deductible.amount */
  readonly key?: string
  /** A closed, stable name: UNKNOWN_KEY, TIERS_FALL, … */
  readonly code: string
  /** How to mend it. */
  readonly mend: Bilingual
  /** The clause it rests on, when there is one. */
  readonly clause?: string
}
