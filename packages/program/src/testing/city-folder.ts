/** Copies of an invented city for tests, each with one edit. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkCity } from '../check/check-city.ts'
import type { City } from '../city.ts'
import type { Finding } from '../finding.ts'
import { type LoadedCity, loadCity } from '../load/load-city.ts'

const CITY = fileURLToPath(new URL('./city', import.meta.url))

/** What to change: a file's whole text, a replacement in it, or null to remove it. */
export type Edits = Readonly<Record<string, string | Buffer | null | readonly [find: string, replace: string]>>

/** Loads a copy of the invented city with some edits. @throws Error when a text to replace is not there */
export function loadEdited(edits: Edits = {}): LoadedCity {
  const dir = mkdtempSync(join(tmpdir(), 'gongbao-city-'))
  try {
    cpSync(CITY, dir, { recursive: true })
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(dir, file)
      if (edit === null) rmSync(path)
      else writeFileSync(path, isWhole(edit) ? edit : replaceOnce(readFileSync(path, 'utf8'), edit))
    }
    return loadCity(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The city itself. */
export function exampleCity(edits: Edits = {}): City {
  const { city, findings } = loadEdited(edits)
  if (!city) throw new Error(JSON.stringify(findings, null, 1))
  return city
}

/** All findings of a copy, of reading and of the check. */
export function findingsOf(edits: Edits): Finding[] {
  const { city, findings } = loadEdited(edits)
  return [...findings, ...(city ? checkCity(city) : [])]
}

/** The text of a file of the city as it stands. */
export function textOf(file: string): string {
  return readFileSync(join(CITY, file), 'utf8')
}

/** The line on which a text stands in a file of the edited city, for comparison with a finding. */
export function lineOf(file: string, edits: Edits, text: string): number {
  const edit = edits[file]
  const original = textOf(file)
  const written = !edit ? original : isWhole(edit) ? String(edit) : replaceOnce(original, edit)
  const at = written.indexOf(text)
  if (at < 0) throw new Error(`not in ${file}: ${text}`)
  return written.slice(0, at).split('\n').length
}

const isWhole = (edit: string | Buffer | readonly [string, string]): edit is string | Buffer => !Array.isArray(edit)

function replaceOnce(text: string, [find, replace]: readonly [string, string]): string {
  if (!text.includes(find)) throw new Error(`nothing to replace: ${find}`)
  return text.replace(find, () => replace)
}
