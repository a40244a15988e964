/** One list put together: the shared ones it includes, in their order, then the city's own rows, which stand instead of shared ones of the same code. */
import type { z } from 'zod'
import type { Finding } from '../finding.ts'
import { LIST_KEYS, LISTS, type ListName } from '../schema/lists.ts'
import { readCsv } from './csv-file.ts'
import { fileFinding } from './findings.ts'
import { sayOverridden } from './include.ts'
import type { Place } from './source.ts'

export interface ListPart {
  readonly file: string
  readonly text: string
  readonly shared: boolean
}
type Row = Readonly<Record<string, unknown>>

export function readList(
  name: ListName,
  parts: readonly ListPart[],
): { rows: readonly Row[]; places: readonly Place[]; findings: Finding[] } {
  const findings: Finding[] = []
  const read = parts.map(({ file, text, shared }) => {
    const { rows, lines, findings: faults } = readCsv(file, text, LISTS[name] as z.ZodObject<Record<string, z.ZodType>>)
    findings.push(...faults)
    return rows.map((row, at) => {
      const place: Place = { line: lines[at]!, column: 1, ...(shared ? { file, key: `[${lines[at]! - 2}]` } : {}) }
      return { row: row as Row, shared, place }
    })
  })
  const all = read.flat()
  const own = new Map(all.filter(({ shared }) => !shared).map((entry) => [keyOf(name, entry.row), entry]))
  const replaced = new Set(all.filter(({ shared, row }) => shared && own.has(keyOf(name, row))))
  for (const { row, place } of [...replaced].slice(0, MOST_SAID)) {
    const key = keyOf(name, row)
    const finding = fileFinding(
      `lists/${name}.csv`,
      'SHARED_OVERRIDDEN',
      own.get(key)!.place,
      sayOverridden(key, `${place.file}:${place.line}`),
    )
    findings.push({ ...finding, level: 'note' })
  }
  const kept = all.filter((entry) => !replaced.has(entry))
  return { rows: kept.map(({ row }) => row), places: kept.map(({ place }) => place), findings }
}

const MOST_SAID = 20

const keyOf = (name: ListName, row: Row): string => LIST_KEYS[name].map((column) => String(row[column] ?? '')).join(' ')
