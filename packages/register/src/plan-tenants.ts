import { join } from 'node:path'
import { type Database, findTenant, inTenant } from '@gongbao/database'
import { parseTenantId } from '@gongbao/kernel'
import { badSlug, type CityCheck, heldAgainst, saleHolds, slugsIn } from './apply-tenants.ts'
import { readCityFolder } from './city-folder.ts'
import { type FolderPlan, planFolder } from './plan-folder.ts'

export interface TenantPlan extends FolderPlan {
  readonly slug: string
}

/**
 * What `applyTenants` would do to each city now, in words, with the same checks. Writes nothing.
 * @param only these slugs; default: every folder
 */
export async function planTenants(
  owner: Database,
  tenantsDir: string,
  options: { readonly only?: readonly string[]; readonly checks?: readonly CityCheck[] } = {},
): Promise<TenantPlan[]> {
  const planned: TenantPlan[] = []
  for (const slug of slugsIn(tenantsDir, options.only))
    planned.push({ slug, ...(await planTenant(owner, join(tenantsDir, slug), slug, options.checks ?? [])) })
  return planned
}

async function planTenant(
  owner: Database,
  dir: string,
  slug: string,
  checks: readonly CityCheck[],
): Promise<FolderPlan> {
  const id = parseTenantId(slug)
  const none = { standing: 'new', files: [], plans: [] } as const
  if (!id) return { ...none, findings: [badSlug(slug)] }
  const folder = readCityFolder(dir)
  const tenant = await findTenant(owner, id)
  if (!tenant) {
    const files = Object.keys(folder.bytes).map((path) => ({ path, change: 'added' }) as const)
    const codes = [...(folder.city?.plans.keys() ?? [])]
    const plans = codes.map((code) => ({ code, move: 'new', versionNo: 1, inForce: null, diff: null }) as const)
    return { ...none, files, plans, findings: folder.findings }
  }
  return inTenant(owner, id, async (tx) => {
    const plan = await planFolder(tx, folder, { saleHolds: saleHolds(tenant.isDemo) })
    const taken = folder.city && plan.standing !== 'behind'
    const held = taken ? await heldAgainst(tx, folder.city, checks) : []
    return { ...plan, findings: [...plan.findings, ...held] }
  })
}
