/** What every part of a form reaches for: the text it edits, what the check says of it, what there is to choose from. */
import { createContext, useContext } from 'react'
import type { AnswerOf } from '../../../api/client.ts'
import { keyText, type Path } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import type { Knowledge } from '../yaml/suggest.ts'

export type Finding = AnswerOf<'/api/program/drafts/{draftId}'>['check']['findings'][number]

export interface FormContext {
  /** What the text says, and the schema it follows. */
  readonly value: unknown
  readonly schema: SchemaNode
  readonly knows: Knowledge
  /** Of this file. */
  readonly findings: readonly Finding[]
  /** What the city forbids its rules to read, by kind of rule. */
  readonly forbids: Readonly<Record<string, { readonly facts: readonly string[]; readonly clause: string } | undefined>>
  /** Changes the text. */
  readonly change: (edit: (text: string) => string) => void
}

const Context = createContext<FormContext | null>(null)
export const FormProvider = Context.Provider

export function useForm(): FormContext {
  const context = useContext(Context)
  if (!context) throw new Error('a field stands outside its form')
  return context
}

/** What the check finds at a place itself. */
export function useFindings(path: Path): readonly Finding[] {
  const { findings } = useForm()
  const key = keyText(path)
  return findings.filter((finding) => finding.key === key)
}

/** How many errors there are at a place and inside it. */
export function errorsWithin(findings: readonly Finding[], path: Path): number {
  const key = keyText(path)
  const isWithin = ({ key: at, level }: Finding): boolean =>
    level === 'error' && at !== undefined && (at === key || at.startsWith(`${key}.`) || at.startsWith(`${key}[`))
  return findings.filter(isWithin).length
}
