/** A city's folder as one packed value: raw files as written and the city they mean. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type City, LISTS } from '@gongbao/program'
import type { KeptFiles } from './folder.rules.ts'

export interface Snapshot extends KeptFiles {
  readonly city: City
}

const NO_LISTS = Object.fromEntries(Object.keys(LISTS).map((name) => [name, []]))

/** @returns the gzipped JSON and the SHA-256 (hex) of what it says: the same folder gives the same hash on any machine */
export function packSnapshot(snapshot: Snapshot): { hash: string; content: Uint8Array } {
  const { cycles, plans, clauses, sources: _sources, ...rest } = snapshot.city
  const city = { ...rest, cycles: [...cycles], plans: [...plans], clauses: [...clauses] }
  const files = sorted(snapshot.files)
  const binaries = sorted(snapshot.binaries)
  // Without pictures the text is as it was before snapshots kept them: the same folder keeps its hash.
  const text = JSON.stringify(Object.keys(binaries).length > 0 ? { city, files, binaries } : { city, files })
  return { hash: createHash('sha256').update(text).digest('hex'), content: gzipSync(text) }
}

const sorted = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Reads what `packSnapshot` packed. */
export function unpackSnapshot(content: Uint8Array): Snapshot {
  const { city, files, binaries = {} } = JSON.parse(gunzipSync(content).toString('utf8'))
  return {
    city: {
      ...city,
      // A state kept before a list was thought of has none of its entries.
      lists: { ...NO_LISTS, ...city.lists },
      cycles: new Map(city.cycles),
      plans: new Map(city.plans),
      clauses: new Map(city.clauses),
    },
    files,
    binaries,
  }
}
