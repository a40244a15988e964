import { checkCycles } from '@gongbao/consortium'
import { connect, listTenants, type RoleUrls, type Tenant } from '@gongbao/database'
import { type AppliedTenant, applyTenants } from '@gongbao/register'
import { printFindings } from '../print-findings.ts'
import { seedDemoStaff } from './demo-staff.ts'
import { say } from './say.ts'
import { DEMO_AT, type Settings } from './settings.ts'

/**
 * Brings the register to what the cities' folders say. A folder with errors is told with file, line and key; the other cities are served all the same.
 * @returns the cities in service
 * @throws Error when there is none
 */
export async function loadCities(settings: Settings, urls: RoleUrls): Promise<readonly Tenant[]> {
  const owner = connect(urls.owner, 'owner', { max: 2, statementTimeoutMs: 0 })
  try {
    const demo = settings.demo ? { demoAt: DEMO_AT } : {}
    for (const applied of await applyTenants(owner, settings.tenantsDir, { ...demo, checks: [checkCycles] }))
      tell(settings, applied)
    const tenants = (await listTenants(owner)).filter((tenant) => tenant.status === 'active')
    if (tenants.length === 0)
      throw new Error(`没有可用的城市 · no city to serve: put one into ${settings.tenantsDir} (gongbao check <dir>)`)
    if (settings.demo) await seedDemoStaff(urls, settings.dataDir, tenants)
    return tenants
  } finally {
    await owner.close()
  }
}

function tell({ tenantsDir }: Settings, { slug, outcome, findings }: AppliedTenant): void {
  if (outcome === 'unchanged') return
  if (outcome !== 'refused') {
    say(`${slug}: ${outcome}`)
    return
  }
  const errors = findings.filter(({ level }) => level === 'error')
  say(`${slug}：文件有误，未载入（gongbao check）· its files have errors and were not loaded (gongbao check):`)
  process.stdout.write(printFindings(`${tenantsDir}/${slug}`, errors))
}
