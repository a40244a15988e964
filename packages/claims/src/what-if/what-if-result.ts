import type { GridPoint, Report, SearchResult } from '@gongbao/adjudication/what-if'
import type { Bilingual, Id } from '@gongbao/kernel'

/** What is kept and shown. Amounts in fen, rates in basis points. */
export interface WhatIfResult {
  readonly planYear: number
  /** The state of the claims it was tried on: results with the same one may be compared. Absent from results of before. */
  readonly bookMark?: string
  readonly report: Omit<Report, 'unpaid'>
  /** Claims that pay nothing because they are denied, wait for a person or cannot be read under the plan tried; the first thousand, and how many there are. */
  readonly unpaid: readonly {
    readonly claimId: Id<'claim'>
    readonly status: string
    readonly codes: readonly string[]
  }[]
  readonly unpaidCount: number
  /** What codes mean, of reasons and districts; absent from results of before. */
  readonly words?: Readonly<Record<string, Bilingual>>
  readonly search: SearchResult | null
  readonly grid: {
    readonly axes: readonly { readonly path: string; readonly kind: string; readonly name: Bilingual }[]
    readonly points: readonly Omit<GridPoint, 'byBenefit'>[]
  } | null
}
