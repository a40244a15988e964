import type { Site } from '@gongbao/access'
import type { TenantDirectory } from './tenants.ts'

/**
 * Which face of the house a host name is: `<slug>.<domain>` a city's portal, `console.<domain>`, `api.<domain>`. No city can be
 * called `console` or `api` here; anything else is `other`, where only callbacks, health and the reference are served.
 */
export function siteOf(host: string, domain: string, tenants: TenantDirectory): Site {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  if (!name.endsWith(`.${domain}`)) return { kind: 'other' }
  const label = name.slice(0, -domain.length - 1)
  if (label === 'console') return { kind: 'console' }
  if (label === 'api') return { kind: 'machines' }
  const tenant = tenants.find(label)
  return tenant ? { kind: 'portal', tenantId: tenant.id } : { kind: 'other' }
}
