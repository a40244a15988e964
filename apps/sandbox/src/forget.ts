import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Tables } from './store.ts'

type Saved = { [Name in keyof Tables]?: [string, { tenant?: string; mchid?: string }][] }

/** Takes a city out of the parties' saved memory: its merchants and keys, its people, what was paid and is still to be told. No sandbox may run on the file. */
export function forgetTenant(file: string, tenant: string): void {
  if (!existsSync(file)) return
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved
  const merchants = new Set(
    (saved.merchants ?? []).filter(([, one]) => one.tenant === tenant).map(([, one]) => one.mchid),
  )
  const stays = ([key, one]: [string, { tenant?: string; mchid?: string }]) =>
    one.tenant !== tenant && !(one.mchid && merchants.has(one.mchid)) && !key.startsWith(`${tenant}|`)
  const kept = Object.fromEntries(Object.entries(saved).map(([name, entries]) => [name, entries.filter(stays)]))
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
