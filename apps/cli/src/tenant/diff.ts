import { checkCycles } from '@gongbao/consortium'
import { planTenants } from '@gongbao/register'
import { defineCommand } from 'citty'
import { besideHouse, fault } from './beside.ts'
import { printPlan, wouldBeRefused } from './print-plan.ts'

/** `gongbao tenant diff [slug]`: what `tenant apply` would change, and what it would refuse. Writes nothing. Exit 1 when a folder would be refused. */
export const diff = defineCommand({
  meta: { name: 'diff', description: '载入城市目录会改变什么 · what loading the cities’ folders would change' },
  args: {
    slug: { type: 'positional', required: false, description: '只看此城市 · only this city' },
    json: { type: 'boolean', description: '以 JSON 输出 · print JSON' },
  },
  run: ({ args: { slug, json } }) =>
    besideHouse(async ({ settings: { tenantsDir }, owner }) => {
      const plans = await planTenants(owner, tenantsDir, { ...(slug ? { only: [slug] } : {}), checks: [checkCycles] })
      if (plans.length === 0) return fault(`${tenantsDir} 里没有城市目录 · there is no city's folder in ${tenantsDir}`)
      process.stdout.write(
        json
          ? `${JSON.stringify(plans, null, 2)}\n`
          : plans.map((plan) => printPlan(`${tenantsDir}/${plan.slug}`, plan)).join('\n'),
      )
      if (plans.some(wouldBeRefused)) process.exitCode = 1
    }, slug),
})
