import type { Explanation } from '../claim/explanation.ts'
import { WARNINGS, type WarningCode } from '../claim/warnings.ts'
import type { Unpaid } from './book.ts'

/** Why a line pays nothing. */
export function unpaidOf(line: number, { status, excluded, warnings }: Explanation): Unpaid {
  if (status === 'denied')
    return { line, status, codes: excluded.length > 0 ? excluded.map(({ code }) => code) : ['DENIED'] }
  const stopping = warnings.filter(({ code }) => !(code in WARNINGS) || WARNINGS[code as WarningCode].review)
  const codes = [...new Set(stopping.map(({ code }) => code))]
  const field = stopping[0]?.field
  return { line, status: 'review', codes, ...(field ? { field } : {}) }
}
