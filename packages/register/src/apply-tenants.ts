import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, findTenant, inTenant, registerTenant, setDemoClock, type TenantTx } from '@gongbao/database'
import { parseTenantId, type TenantId } from '@gongbao/kernel'
import { type City, checkCity, type Finding, loadCity } from '@gongbao/program'
import { applyCity, type CityChange } from './apply-city.ts'
import { readFiles } from './read-files.ts'

/** What a later room holds against a city's new files: an insurer inside a closed cycle (W21). Errors keep the folder out. */
export type CityCheck = (tx: TenantTx, city: City) => Promise<readonly Finding[]>

export interface ApplyOptions {
  /** New tenants become demo cities whose business clock stands here and runs on; without it they keep real time. */
  readonly demoAt?: Temporal.Instant
  /** Only these slugs; default: every folder. */
  readonly only?: readonly string[]
  /** Asked in the transaction that would take the files, before anything is written. */
  readonly checks?: readonly CityCheck[]
}

/** What became of one folder. */
export interface AppliedTenant {
  readonly slug: string
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused'
  /** Everything the loader, the check and the register found; a refused folder has at least one error. */
  readonly findings: readonly Finding[]
  /** Plan versions written now. */
  readonly newVersions: readonly { readonly planCode: string; readonly versionNo: number }[]
}

/**
 * Brings the register to what the folders under `tenants/` say: one city a folder, its name the slug. A folder with errors is refused with its
 * findings and keeps what was loaded before; the others load all the same. Safe to repeat and to run twice at once.
 *
 * @param owner a database under the owner role: the registry of cities and the plan versions are not the server's to write
 */
export async function applyTenants(
  owner: Database,
  tenantsDir: string,
  options: ApplyOptions = {},
): Promise<AppliedTenant[]> {
  const applied: AppliedTenant[] = []
  for (const slug of slugsIn(tenantsDir, options.only))
    applied.push(await applyFolder(owner, tenantsDir, slug, options))
  return applied
}

function slugsIn(tenantsDir: string, only?: readonly string[]): string[] {
  const folders = existsSync(tenantsDir) ? readdirSync(tenantsDir, { withFileTypes: true }) : []
  return (
    folders
      // What begins with _ is no city: `_shared` holds what cities include.
      .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name) && (!only || only.includes(entry.name)))
      .map((entry) => entry.name)
      .sort()
  )
}

async function applyFolder(
  owner: Database,
  tenantsDir: string,
  slug: string,
  options: ApplyOptions,
): Promise<AppliedTenant> {
  const tenantId = parseTenantId(slug)
  if (!tenantId) return refused(slug, [badSlug(slug)])
  const dir = join(tenantsDir, slug)
  const { city, findings, shared } = loadCity(dir)
  const all = city ? [...findings, ...checkCity(city)] : findings
  if (!city || all.some(({ level }) => level === 'error')) return refused(slug, all)
  const isNew = await ensureTenant(owner, tenantId, city, options)
  const change = await inTenant(owner, tenantId, async (tx): Promise<CityChange> => {
    const held = await heldAgainst(tx, city, options.checks ?? [])
    return held.length > 0
      ? { kind: 'frozen', findings: held }
      : applyCity(tx, { city, files: { ...readFiles(dir), ...shared } })
  })
  if (change.kind === 'frozen') return refused(slug, [...all, ...change.findings])
  return { slug, outcome: isNew ? 'created' : outcomeOf(change), findings: all, newVersions: change.newVersions }
}

async function heldAgainst(tx: TenantTx, city: City, checks: readonly CityCheck[]): Promise<Finding[]> {
  const found: Finding[] = []
  for (const check of checks) found.push(...(await check(tx, city)).filter(({ level }) => level === 'error'))
  return found
}

/** @returns whether the tenant was not known before */
async function ensureTenant(owner: Database, id: TenantId, city: City, options: ApplyOptions): Promise<boolean> {
  const known = await findTenant(owner, id)
  if (known && known.name === city.program.name) return false
  await registerTenant(owner, { id, name: city.program.name, isDemo: options.demoAt !== undefined })
  if (!known && options.demoAt) await setDemoClock(owner, id, options.demoAt)
  return !known
}

const outcomeOf = (change: Exclude<CityChange, { kind: 'frozen' }>): 'updated' | 'unchanged' =>
  change.kind === 'same' ? 'unchanged' : 'updated'

const refused = (slug: string, findings: readonly Finding[]): AppliedTenant => ({
  slug,
  outcome: 'refused',
  findings,
  newVersions: [],
})

const badSlug = (slug: string): Finding => ({
  level: 'error',
  file: '.',
  code: 'BAD_SLUG',
  zh: `文件夹名 ${slug} 不能用作城市代号`,
  en: `the folder name ${slug} cannot be a city's slug`,
  mend: { zh: '用 2–40 个小写字母、数字和中间的连字符', en: 'use 2–40 lower-case letters, digits and inner hyphens' },
})
