import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { applyTenants } from '@gongbao/register'
import type { TestDatabase } from './test-database.ts'

/** A replacement in a file of the city's, by its path. */
export type CityEdits = Readonly<Record<string, readonly [find: string, replace: string]>>

const FIXTURE = join(import.meta.dirname, 'fixture-city')

/**
 * A tenant with a whole invented program (`fixture-city`: plans 2025 and 2026, windows in November and December before) whose business
 * clock stands at `at` and runs on. Adult 150 yuan, minor 80, half of it with the only parent on record insured, free with both parents insured.
 */
export async function seedCity(
  database: TestDatabase,
  slug: string,
  { at = '2025-11-20T08:00:00+08:00', edits = {} }: { at?: string; edits?: CityEdits } = {},
): Promise<TenantId> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-city-'))
  cpSync(FIXTURE, join(folder, slug), { recursive: true })
  for (const [file, [find, replace]] of Object.entries(edits)) {
    const path = join(folder, slug, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(find)) throw new Error(`nothing to replace in ${file}: ${find}`)
    writeFileSync(
      path,
      text.replace(find, () => replace),
    )
  }
  const [applied] = await applyTenants(database.owner, folder, { demoAt: Temporal.Instant.from(at) })
  rmSync(folder, { recursive: true })
  if (applied?.outcome !== 'created') throw new Error(`fixture city: ${JSON.stringify(applied?.findings)}`)
  return tenantId(slug)
}
