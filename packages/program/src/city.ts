/** A city as its folder means it. The folder's name, the tenant's slug, is known to the caller and stands in no file. */
import type { SourceMap } from './load/source.ts'
import type { Case } from './schema/cases.ts'
import type { ListName, ListRow } from './schema/lists.ts'
import type { Plan } from './schema/plan.ts'
import type { Clause, Cycle, Program, Theme } from './schema/program.ts'

/** The dated lists, by the stem of their file; a list the city does not keep is empty. */
export type Lists = { readonly [Name in ListName]: readonly ListRow<Name>[] }

/** A case with where it stands, so that its failure can be shown there. */
export interface PlacedCase {
  readonly file: string
  /** Place in the file, from 0. */
  readonly at: number
  readonly line?: number
  readonly case: Case
}

export interface City {
  readonly program: Program
  /** By file stem. */
  readonly cycles: ReadonlyMap<string, Cycle>
  /** By code, which is the file stem ('2026'), in order of code. */
  readonly plans: ReadonlyMap<string, Plan>
  /** By id, in the order of the file. */
  readonly clauses: ReadonlyMap<string, Clause>
  readonly lists: Lists
  readonly theme: Theme
  readonly cases: readonly PlacedCase[]
  readonly changelog: string
  /** sha256 of the canonical form of everything above. */
  readonly hash: string
  /** Where each key stands in its file; absent when the city does not come from files. */
  readonly sources?: SourceMap
}
