import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, findTenant, inTenant, registerTenant, type TenantTx } from '@gongbao/database'
import { parseTenantId, type TenantId } from '@gongbao/kernel'
import type { City, Finding } from '@gongbao/program'
import { applyCity, type CityChange, type NewVersion } from './apply-city.ts'
import {
  type CityFolder,
  folderApart,
  folderBehind,
  hasError,
  readAgain,
  readCityFolder,
  snapshotOf,
  standingOf,
} from './city-folder.ts'

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
  readonly newVersions: readonly NewVersion[]
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

/** The folders that may be cities, by name. */
export function slugsIn(tenantsDir: string, only?: readonly string[]): string[] {
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
  const folder = readCityFolder(join(tenantsDir, slug))
  const { city, findings } = folder
  if (!city || hasError(findings)) return refused(slug, findings)
  const { isNew, isDemo } = await ensureTenant(owner, tenantId, city, options)
  const change = await inTenant(owner, tenantId, (tx) => takeFolder(tx, folder, city, isDemo, options.checks ?? []))
  const all = [...findings, ...change.findings]
  if (change.kind === 'frozen') return refused(slug, all)
  return { slug, outcome: isNew ? 'created' : outcomeOf(change), findings: all, newVersions: change.newVersions }
}

/** Takes a folder, or, when a draft was published past it, only reads the city's own files again. */
async function takeFolder(
  tx: TenantTx,
  folder: CityFolder,
  city: City,
  isDemo: boolean,
  checks: readonly CityCheck[],
): Promise<CityChange & { findings: readonly Finding[] }> {
  const standing = await standingOf(tx, folder)
  if (standing.kind === 'apart') return { kind: 'frozen', findings: [folderApart(standing.publishedAt)] }
  const behind = standing.kind === 'behind'
  const taken = behind ? await readAgain(tx, standing.hash) : snapshotOf(folder, city)
  const notes = behind ? [folderBehind(standing.publishedAt)] : []
  if ('findings' in taken) return { kind: 'frozen', findings: [...notes, ...taken.findings] }
  const held = await heldAgainst(tx, taken.city, checks)
  if (held.length > 0) return { kind: 'frozen', findings: [...notes, ...held] }
  const from = behind ? { publishedAt: standing.publishedAt } : { folder: folder.hash }
  const change = await applyCity(tx, taken, { saleHolds: saleHolds(isDemo), from })
  return { ...change, findings: change.kind === 'frozen' ? [...notes, ...change.findings] : notes }
}

/** Whether a version on sale holds a folder off. An invented city may mend its plan until somebody has bought it. */
export const saleHolds = (isDemo: boolean): boolean => !isDemo

/** What later rooms hold against a city's files: their errors. */
export async function heldAgainst(tx: TenantTx, city: City, checks: readonly CityCheck[]): Promise<Finding[]> {
  const found: Finding[] = []
  for (const check of checks) found.push(...(await check(tx, city)).filter(({ level }) => level === 'error'))
  return found
}

async function ensureTenant(
  owner: Database,
  id: TenantId,
  city: City,
  options: ApplyOptions,
): Promise<{ isNew: boolean; isDemo: boolean }> {
  const known = await findTenant(owner, id)
  const isDemo = known ? known.isDemo : options.demoAt !== undefined
  if (known && known.name === city.program.name) return { isNew: false, isDemo }
  await registerTenant(owner, { id, name: city.program.name, isDemo, demoAt: options.demoAt })
  return { isNew: !known, isDemo }
}

const outcomeOf = (change: Exclude<CityChange, { kind: 'frozen' }>): 'updated' | 'unchanged' =>
  change.kind === 'same' ? 'unchanged' : 'updated'

const refused = (slug: string, findings: readonly Finding[]): AppliedTenant => ({
  slug,
  outcome: 'refused',
  findings,
  newVersions: [],
})

export const badSlug = (slug: string): Finding => ({
  level: 'error',
  file: '.',
  code: 'BAD_SLUG',
  zh: `文件夹名 ${slug} 不能用作城市代号`,
  en: `the folder name ${slug} cannot be a city's slug`,
  mend: { zh: '用 2–40 个小写字母、数字和中间的连字符', en: 'use 2–40 lower-case letters, digits and inner hyphens' },
})
