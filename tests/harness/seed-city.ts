import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { applyTenants } from '@gongbao/register'
import type { TestDatabase } from './test-database.ts'

const FIXTURE = join(import.meta.dirname, 'fixture-city')

/**
 * A tenant with a whole invented program (`fixture-city`: plans 2025 and 2026, windows in November and December before) whose business
 * clock stands at `at` and runs on. Adult 150 yuan, minor 80, half of it with the only parent on record insured, free with both parents insured.
 */
export async function seedCity(
  database: TestDatabase,
  slug: string,
  { at = '2025-11-20T08:00:00+08:00' }: { at?: string } = {},
): Promise<TenantId> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-city-'))
  cpSync(FIXTURE, join(folder, slug), { recursive: true })
  const [applied] = await applyTenants(database.owner, folder, { demoAt: Temporal.Instant.from(at) })
  rmSync(folder, { recursive: true })
  if (applied?.outcome !== 'created') throw new Error(`fixture city: ${JSON.stringify(applied?.findings)}`)
  return tenantId(slug)
}
