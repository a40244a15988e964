/** What an edit of the invented city makes the check say, its warning about few cases aside. */
import type { Finding } from '../finding.ts'
import { type Edits, findingsOf } from './city-folder.ts'

export function said(edits: Edits): Finding[] {
  return findingsOf(edits).filter(({ code }) => code !== 'FEW_CASES')
}

/** Each finding as 'level CODE key'. */
export function codes(edits: Edits): string[] {
  return said(edits).map(({ level, code, key }) => `${level} ${code} ${key ?? ''}`.trim())
}
