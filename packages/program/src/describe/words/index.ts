/** What each key of a city's files means, in Chinese and English. A path finds the entry with the longest matching end: '…tiers.bands[].rate'. */
import type { Bilingual } from '@gongbao/kernel'
import type { SchemaFile } from '../schema-files.ts'
import { CASE_WORDS } from './cases.ts'
import { COMMON_WORDS, THEME_WORDS } from './common.ts'
import { CYCLE_WORDS } from './cycle.ts'
import { PLAN_WORDS } from './plan.ts'
import { CLAUSE_WORDS, PROGRAM_WORDS } from './program.ts'
import { RECORD_WORDS } from './records.ts'
import type { Words } from './words.ts'

/** The tables a file's keys are looked up in, the first that has a match wins. */
export const WORDS: Readonly<Record<SchemaFile, readonly Words[]>> = {
  program: [PROGRAM_WORDS, COMMON_WORDS],
  cycle: [CYCLE_WORDS, COMMON_WORDS],
  plan: [PLAN_WORDS, COMMON_WORDS],
  exclusions: [PLAN_WORDS, COMMON_WORDS],
  clauses: [CLAUSE_WORDS],
  theme: [THEME_WORDS],
  cases: [CASE_WORDS, RECORD_WORDS, COMMON_WORDS],
}

/** The entry a path is described by, with its key; null when none is there. */
export function entryOf(file: SchemaFile, path: string): { table: Words; key: string } | null {
  for (const table of WORDS[file]) {
    for (const end of endsOf(path)) if (Object.hasOwn(table, end)) return { table, key: end }
  }
  return null
}

export function wordOf(file: SchemaFile, path: string): Bilingual | null {
  const entry = entryOf(file, path)
  const word = entry?.table[entry.key]
  return word ? { zh: word[0], en: word[1] } : null
}

/** 'a[].b.c' → 'a[].b.c', 'b.c', 'c'. */
function endsOf(path: string): string[] {
  const steps = path.split('.')
  return steps.map((_, at) => steps.slice(at).join('.'))
}
