/** What a fact is: the shapes shared by the three lists of facts. */
import type { Bilingual } from '@gongbao/kernel'

export type FactType = 'text' | 'integer' | 'boolean' | 'texts'
/** person: eligibility and price · claim: once per settlement record · line: once per fee line (the head counts as one line without details). */
export type FactScope = 'person' | 'claim' | 'line'
export type FactValue = string | number | boolean | readonly string[] | null

export interface FactDefinition {
  readonly scopes: readonly FactScope[]
  readonly type: FactType
  readonly optional?: true
  /** The closed list of values a text fact may take, where there is one. */
  readonly values?: Readonly<Record<string, Bilingual>>
  /** How usual values of an open list read; a city may use others, which read as they are written. */
  readonly words?: Readonly<Record<string, Bilingual>>
  /** What an integer counts: it reads with its unit. */
  readonly counts?: 'completed-years' | 'years' | 'people' | 'days' | 'basis-points'
  /** How a boolean reads when it is so and when it is not. */
  readonly says?: { readonly yes: Bilingual; readonly no: Bilingual }
  /** What a case of the city's means when it does not say: an adult insured in the city, enrolled for the first time. */
  readonly usual?: FactValue
  /** The word shown to people. */
  readonly label: Bilingual
  readonly meaning: Bilingual
}

export const everyone = ['person', 'claim', 'line'] as const
export const person = ['person'] as const
export const claim = ['claim', 'line'] as const
export const line = ['line'] as const

export const define = <const Facts extends Record<string, FactDefinition>>(facts: Facts): Facts => facts
