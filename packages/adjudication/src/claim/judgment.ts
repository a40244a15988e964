/** A decision about one record: what is shown of it, and what the chain keeps. */
import type { Terms } from '../year/terms.ts'
import type { Counters, Explanation } from './explanation.ts'

export interface Judgment {
  readonly explanation: Explanation
  /** On what terms it was made: a reversal undoes it on the same. */
  readonly terms: Terms
  /** The year's counters as this decision leaves them; after a denial or a review, as it met them. */
  readonly after: Counters
}
