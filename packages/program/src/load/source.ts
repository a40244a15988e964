/** Where the keys of a YAML file stand, so that a finding can point at its line. */

export interface Place {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** Where it is not the file that was asked about: the shared file from which it was included, and its key there. */
  readonly file?: string
  readonly key?: string
}
export type KeyPath = readonly (string | number)[]

/** Finds the place of a key path in a file; of the nearest enclosing key when the path itself is not there. */
export interface SourceMap {
  locate(file: string, path: KeyPath): Place | null
}
