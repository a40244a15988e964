/** Who may come in: the path's spelling, the host, the origin, then the principal. */
import { parseTenantId, type Refusal, refuse } from '@gongbao/kernel'
import type { Principal } from '../principal/principal.ts'
import type { MountDeps, RequestFacts } from './mount-deps.ts'
import { isPlainPath, rawPath } from './path.ts'
import { notFound } from './problem.ts'
import type { RouteDef } from './route.ts'
import { isOwnOrigin, realmOnSite, type Site } from './site.ts'

/** What needs no database: the path's spelling, the host, the origin. */
export function refusalAtTheDoor(route: RouteDef, request: Request, facts: RequestFacts): Refusal | null {
  if (!isPlainPath(rawPath(request.url))) return notFound('path is not plain')
  if (!isServedOn(route, facts.site)) return notFound('route is not served on this host')
  const cookieRealm = route.realm !== 'machine' && route.tenant !== 'path'
  if (cookieRealm && route.method !== 'get' && !isOwnOrigin(request.headers, new URL(request.url).host)) {
    return refuse('FOREIGN_ORIGIN', { zh: '请求来自其他网站，已拒绝', en: 'The request comes from another site' })
  }
  return null
}

function isServedOn(route: RouteDef, site: Site): boolean {
  if (route.realm !== 'public') return realmOnSite(route.realm, site)
  if (route.tenant === 'path') return true
  return route.tenant === 'none' ? site.kind === 'console' : site.kind === 'portal'
}

/** The caller by the route's realm, or why there is none. `bytes` is the body of a machine's request, which its signature covers. */
export async function principalOf(
  route: RouteDef,
  deps: MountDeps,
  request: Request,
  params: Record<string, string>,
  { site }: RequestFacts,
  bytes: Uint8Array | null,
): Promise<Principal | Refusal> {
  if (route.realm === 'public') return publicPrincipal(route, deps, params, site)
  if (route.realm === 'machine') return deps.authenticators.machine(request, bytes!)
  const found = await (site.kind === 'portal'
    ? deps.authenticators.resident(request, site.tenantId)
    : deps.authenticators.staff(request))
  return found ?? refuse('NOT_SIGNED_IN', { zh: '请先登录', en: 'Please sign in' })
}

function publicPrincipal(
  route: RouteDef,
  deps: MountDeps,
  params: Record<string, string>,
  site: Site,
): Principal | Refusal {
  if (route.tenant === 'none') return { realm: 'public', tenantId: null }
  const slug =
    route.tenant === 'path' ? parseTenantId(params.tenant ?? '') : site.kind === 'portal' ? site.tenantId : null
  return slug && deps.isTenant(slug) ? { realm: 'public', tenantId: slug } : notFound('no such tenant')
}
