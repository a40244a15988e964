/** `gongbao tenant apply [slug]`: brings the running house to what the cities' folders say, without a restart. */
import { findKeys, installKeys } from '@gongbao/access'
import { connect, inTenant, roleUrls } from '@gongbao/database'
import { tenantId } from '@gongbao/kernel'
import { type AppliedTenant, applyTenants, cityOf } from '@gongbao/register'
import { defineCommand } from 'citty'
import { openDemoHouse } from '../demo/house.ts'
import { connectOutside } from '../demo/outside.ts'
import { printFindings } from '../print-findings.ts'
import { type RunningNote, readRunning } from '../start/running.ts'
import { sandboxToken } from '../start/sandbox-token.ts'
import { DEMO_AT, readSettings, type Settings } from '../start/settings.ts'

const apply = defineCommand({
  meta: { name: 'apply', description: '载入城市目录 · load the cities’ folders into the running house' },
  args: { slug: { type: 'positional', required: false, description: '只载入此城市 · only this city' } },
  run: async ({ args: { slug } }) => {
    const settings = readSettings(process.env)
    const running = readRunning(settings.dataDir)
    if (!running) {
      process.stderr.write(`没有正在运行的系统 · no house is running on ${settings.dataDir}: npm start\n`)
      process.exitCode = 1
      return
    }
    const applied = await applyTo(running, settings, slug)
    for (const one of applied) {
      process.stdout.write(`${one.slug}  ${one.outcome}  http://${one.slug}.localhost:${running.port}\n`)
      if (one.findings.length > 0)
        process.stdout.write(printFindings(`${settings.tenantsDir}/${one.slug}`, one.findings))
    }
    if (applied.length === 0) process.stderr.write(`没有此城市目录 · no such folder in ${settings.tenantsDir}\n`)
    if (applied.length === 0 || applied.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1
  },
})

async function applyTo(running: RunningNote, settings: Settings, slug?: string): Promise<AppliedTenant[]> {
  const owner = connect(roleUrls(running.adminUrl, running.secret).owner, 'owner', { max: 2, statementTimeoutMs: 0 })
  try {
    const options = { ...(settings.demo ? { demoAt: DEMO_AT } : {}), ...(slug ? { only: [slug] } : {}) }
    const applied = await applyTenants(owner, settings.tenantsDir, options)
    const created = applied.filter(({ outcome }) => outcome === 'created').map((one) => one.slug)
    if (settings.demo && created.length > 0) await connectParties(running, settings, created)
    return applied
  } finally {
    await owner.close()
  }
}

/** A new demo city gets its merchant, agency, bank and SMS at the sandbox. */
async function connectParties(running: RunningNote, { dataDir }: Settings, slugs: readonly string[]): Promise<void> {
  installKeys(findKeys(dataDir))
  const house = openDemoHouse({
    urls: roleUrls(running.adminUrl, running.secret),
    sandbox: { url: `http://127.0.0.1:${running.sandboxPort}`, adminToken: sandboxToken(dataDir) },
    notifyBase: `http://127.0.0.1:${running.port}`,
  })
  try {
    for (const slug of slugs) {
      const { city } = await inTenant(house.db, tenantId(slug), cityOf)
      await connectOutside(house, tenantId(slug), city.program.operator.name)
    }
  } finally {
    await house.close()
  }
}

export default defineCommand({
  meta: { name: 'tenant', description: '城市 · cities' },
  subCommands: { apply },
})
