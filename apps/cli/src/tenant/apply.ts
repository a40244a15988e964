import { settleKeys } from '@gongbao/access'
import { checkCycles } from '@gongbao/consortium'
import { inTenant, roleUrls } from '@gongbao/database'
import { tenantId } from '@gongbao/kernel'
import { type AppliedTenant, applyTenants, cityOf, planTenants } from '@gongbao/register'
import { defineCommand } from 'citty'
import { openDemoHouse } from '../demo/house.ts'
import { connectOutside } from '../demo/outside.ts'
import { printFindings } from '../print-findings.ts'
import { outlastReader } from '../reader-gone.ts'
import { sandboxToken } from '../start/sandbox-token.ts'
import { DEMO_AT } from '../start/settings.ts'
import { type Beside, besideHouse, fault } from './beside.ts'
import { printPlan } from './print-plan.ts'

/** `gongbao tenant apply [slug]`: brings the running house to what the cities' folders say, without a restart. */
export const apply = defineCommand({
  meta: { name: 'apply', description: '载入城市目录 · load the cities’ folders into the running house' },
  args: { slug: { type: 'positional', required: false, description: '只载入此城市 · only this city' } },
  run: ({ args: { slug } }) => {
    outlastReader()
    return besideHouse(async (house) => {
      const { settings, running, owner } = house
      await settleKeys(settings.dataDir, owner) // what is decided outside, an extended window, goes into the trail
      const which = { ...(slug ? { only: [slug] } : {}), checks: [checkCycles] }
      for (const plan of await planTenants(owner, settings.tenantsDir, which))
        if (plan.files.length > 0) process.stdout.write(printPlan(`${settings.tenantsDir}/${plan.slug}`, plan))
      const demo = settings.demo ? { demoAt: DEMO_AT } : {}
      const applied = await applyTenants(owner, settings.tenantsDir, { ...demo, ...which })
      await connectCreated(house, applied)
      for (const one of applied) tell(one, settings.tenantsDir, running.port)
      if (applied.length === 0)
        return fault(`${settings.tenantsDir} 里没有城市目录 · there is no city's folder in ${settings.tenantsDir}`)
      if (applied.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1
    }, slug)
  },
})

function tell({ slug, outcome, findings }: AppliedTenant, tenantsDir: string, port: number): void {
  process.stdout.write(`${slug}  ${outcome}  http://${slug}.localhost:${port}\n`)
  if (findings.length > 0) process.stdout.write(printFindings(`${tenantsDir}/${slug}`, findings))
}

/** A new demo city gets its merchant, agency, bank and SMS at the sandbox. */
async function connectCreated({ settings, running }: Beside, applied: readonly AppliedTenant[]): Promise<void> {
  const created = applied.filter(({ outcome }) => outcome === 'created')
  if (!settings.demo || created.length === 0) return
  const house = openDemoHouse({
    urls: roleUrls(running.adminUrl, running.secret),
    sandbox: { url: `http://127.0.0.1:${running.sandboxPort}`, adminToken: sandboxToken(settings.dataDir) },
    notifyBase: `http://127.0.0.1:${running.port}`,
  })
  try {
    for (const { slug } of created) {
      const { city } = await inTenant(house.db, tenantId(slug), cityOf)
      await connectOutside(house, tenantId(slug), city.program.operator.name)
    }
  } finally {
    await house.close()
  }
}
