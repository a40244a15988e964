/** The shape in which terms are read: sections of items, each in sentences with its clauses. */
import { type Bilingual, type Bp, formatPercent } from '@gongbao/kernel'
import type { Clause } from '@gongbao/program'
import type { PlanItem } from './plan-text.rules.ts'

export interface ReadingSection {
  readonly code: string
  readonly title: Bilingual
  readonly items: readonly PlanItem[]
}

interface Cited {
  readonly clause?: string | undefined
  readonly illustrative?: true | undefined
}
/** An item as it is written down: its sentences, then whatever names its clauses. */
export type Made = readonly [
  code: string,
  name: string,
  sentences: readonly Bilingual[],
  ...cited: (Cited | undefined)[],
]

export const percent = (rate: number): string => formatPercent(rate as Bp)
/** A name of the city's own, in the city's own language. */
export const own = (text: string): Bilingual => ({ zh: text, en: text })

export function section(
  code: string,
  title: Bilingual,
  made: readonly Made[],
  clauses: ReadonlyMap<string, Clause>,
): ReadingSection {
  const items = made.map(([itemCode, name, sentences, ...cited]) => ({
    code: itemCode,
    name,
    sentences,
    clauses: [...new Set(cited.flatMap((one) => one?.clause ?? []))].flatMap((id) => clauses.get(id) ?? []),
    illustrative: cited.some((one) => one?.illustrative === true),
  }))
  return { code, title, items }
}
