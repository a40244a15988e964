/** Runs a route's handler with its one transaction, kept under the idempotency key where there is one. */
import { inTenant } from '@gongbao/database'
import { isRefusal, type Refusal } from '@gongbao/kernel'
import type { Principal } from '../principal/principal.ts'
import { answerOf, encodeJson } from './answer.ts'
import { type Keyed, runOnce, type StoredAnswer } from './idempotency.ts'
import type { MountDeps, RequestFacts } from './mount-deps.ts'
import type { RouteContext, RouteDef } from './route.ts'

interface Parsed {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

/** Carries a replayed answer past the rest of the handler, whose work was done by the first request. */
class Replayed extends Error {}

export async function runHandler(
  route: RouteDef,
  deps: MountDeps,
  request: Request,
  facts: RequestFacts,
  principal: Principal,
  parsed: Parsed,
  keyed: Keyed | null,
): Promise<Response | Refusal> {
  let stored: StoredAnswer | null = null
  const out = new Headers()
  const tenantId = principal.tenantId
  const ctx = {
    principal,
    get tenantId() {
      if (!tenantId) throw new Error('this route has no city')
      return tenantId
    },
    db: deps.db,
    wall: deps.wall,
    ...parsed,
    headers: request.headers,
    site: facts.site,
    clientAddress: facts.clientAddress,
    requestId: facts.requestId,
    out,
    async proveDevice() {
      if (principal.realm !== 'resident') throw new Error('only residents prove a device')
      for (const cookie of await deps.authenticators.proveDevice(principal, request)) out.append('set-cookie', cookie)
    },
    async inTenant(fn) {
      if (!keyed) return inTenant(deps.db, ctx.tenantId, fn)
      if (stored) throw new Error('an idempotent route has one transaction')
      let value: unknown
      const outcome = await runOnce(
        deps.db,
        ctx.tenantId,
        keyed,
        route.status ?? 200,
        (answer: unknown) => encodeJson(route, answer),
        async (tx) => {
          value = await fn(tx)
          return value
        },
      )
      if (isRefusal(outcome)) return outcome
      stored = outcome
      if (outcome.replayed) throw new Replayed()
      return value as Awaited<ReturnType<typeof fn>>
    },
  } as RouteContext
  const value = await route.handle(ctx).catch((error: unknown) => {
    if (error instanceof Replayed) return null
    throw error
  })
  if (isRefusal(value)) return value
  if (keyed && !stored) throw new Error('an idempotent route must work in ctx.inTenant')
  return answerOf(route, value, stored, out)
}
