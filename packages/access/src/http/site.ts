/** Which face of the house a request came to: decided from its host alone, before anything else. */
import type { TenantId } from '@gongbao/kernel'
import type { Realm } from '../principal/principal.ts'

export type Site =
  | { readonly kind: 'portal'; readonly tenantId: TenantId }
  | { readonly kind: 'console' }
  | { readonly kind: 'machines' }
  /** A host that is none of ours but may carry callbacks and health checks. */
  | { readonly kind: 'other' }

/** The sites a realm may be used on. A session of one realm is not even looked for on another site. */
const SITE_OF_REALM: Record<Exclude<Realm, 'public'>, Site['kind']> = {
  resident: 'portal',
  staff: 'console',
  machine: 'machines',
}

/** The realms a request to this site may act in. */
export function realmOnSite(realm: Exclude<Realm, 'public'>, site: Site): boolean {
  return SITE_OF_REALM[realm] === site.kind
}

/**
 * Whether an unsafe request comes from a page of this very host. Browsers send `Origin` with every unsafe method; a missing
 * one is judged by `Sec-Fetch-Site`, and with neither it is foreign.
 */
export function isOwnOrigin(headers: Headers, host: string): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin'
  try {
    const url = new URL(origin)
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.host === host.toLowerCase()
  } catch {
    return false
  }
}
