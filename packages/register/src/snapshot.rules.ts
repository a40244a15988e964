/** A city's folder as one packed value: raw files as written and the city they mean. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { City } from '@gongbao/program'

export interface Snapshot {
  readonly city: City
  /** Raw text by path inside the folder ('plans/2026.yaml'). */
  readonly files: Readonly<Record<string, string>>
}

/** @returns the gzipped JSON and the SHA-256 (hex) of what it says: the same folder gives the same hash on any machine */
export function packSnapshot(snapshot: Snapshot): { hash: string; content: Uint8Array } {
  const { cycles, plans, clauses, sources: _sources, ...rest } = snapshot.city
  const city = { ...rest, cycles: [...cycles], plans: [...plans], clauses: [...clauses] }
  const files = Object.fromEntries(Object.entries(snapshot.files).sort(([a], [b]) => (a < b ? -1 : 1)))
  const text = JSON.stringify({ city, files })
  return { hash: createHash('sha256').update(text).digest('hex'), content: gzipSync(text) }
}

/** Reads what `packSnapshot` packed. */
export function unpackSnapshot(content: Uint8Array): Snapshot {
  const { city, files } = JSON.parse(gunzipSync(content).toString('utf8'))
  return {
    city: {
      ...city,
      cycles: new Map(city.cycles),
      plans: new Map(city.plans),
      clauses: new Map(city.clauses),
    },
    files,
  }
}
