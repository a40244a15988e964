/** Every request's way in, the same for all routes: site, origin, principal, permission, input, effect, answer. */
import { isUnavailable } from '@gongbao/database'
import { isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Principal } from '../principal/principal.ts'
import { can } from '../principal/principal.ts'
import { checkRoutes } from './check-routes.ts'
import { principalOf, refusalAtTheDoor } from './door.ts'
import { readKey } from './idempotency.ts'
import type { MountDeps, RequestFacts } from './mount-deps.ts'
import { describeRoute } from './openapi.ts'
import { internalProblem, languageOf, notFound, problemResponse } from './problem.ts'
import { parseRequest, readBytes, refusalOfType } from './read-request.ts'
import type { RouteDef } from './route.ts'
import { runHandler } from './run-handler.ts'

type Api = OpenAPIHono<{ Bindings: RequestFacts }>

/**
 * Mounts routes as one app. Call it with `app.fetch(request, facts)`.
 * @throws Error at boot for any route without a known realm and permission, declared twice, or with a schema that drops keys
 */
export function mountRoutes(routes: readonly RouteDef[], deps: MountDeps): Api {
  checkRoutes(routes)
  const app: Api = new OpenAPIHono({ strict: true })
  for (const route of routes) {
    app.openAPIRegistry.registerPath(describeRoute(route))
    app.on(route.method.toUpperCase(), route.path.replace(/\{([^}]+)\}/g, ':$1'), (c) =>
      answerRequest(route, deps, c.req.raw, c.req.param(), c.env),
    )
  }
  app.notFound((c) => problemResponse(notFound('no such route'), c.env.requestId, languageOf(c.req.raw.headers)))
  app.onError((error, c) => failure(error, deps, c.req.raw, c.env, 'unrouted'))
  return app
}

async function answerRequest(
  route: RouteDef,
  deps: MountDeps,
  request: Request,
  params: Record<string, string>,
  facts: RequestFacts,
): Promise<Response> {
  const started = performance.now()
  const name = `${route.method.toUpperCase()} ${route.path}`
  const state: RequestState = { principal: null }
  let response: Response
  try {
    const answer = await work(route, deps, request, params, facts, state)
    if (isRefusal(answer)) {
      if (answer.detail)
        deps.log.warn({ requestId: facts.requestId, code: answer.code, detail: answer.detail }, 'refused')
      response = problemResponse(answer, facts.requestId, languageOf(request.headers))
    } else response = answer
  } catch (error) {
    response = failure(error, deps, request, facts, name)
  }
  const who = state.principal ? { realm: state.principal.realm, tenantId: state.principal.tenantId } : {}
  deps.log.info(
    {
      requestId: facts.requestId,
      route: name,
      status: response.status,
      ms: Math.round(performance.now() - started),
      ...who,
    },
    'request',
  )
  return response
}

interface RequestState {
  principal: Principal | null
}

async function work(
  route: RouteDef,
  deps: MountDeps,
  request: Request,
  params: Record<string, string>,
  facts: RequestFacts,
  state: RequestState,
): Promise<Response | Refusal> {
  const closed = refusalAtTheDoor(route, request, facts)
  if (closed) return closed
  const early = route.realm === 'machine' ? await readBytes(route, request) : null
  if (isRefusal(early)) return early
  const principal = await principalOf(route, deps, request, params, facts, early)
  if (isRefusal(principal)) return principal
  state.principal = principal
  const refusal = refusalOf(route, principal)
  if (refusal) return refusal
  const bytes = early ?? (await readBytes(route, request))
  if (isRefusal(bytes)) return bytes
  const foreign = refusalOfType(route, request, bytes)
  if (foreign) return foreign
  const received = parseRequest(route, request.url, params, bytes)
  if (isRefusal(received)) return received
  const keyed = route.idempotent ? readKey(request, principal, bytes) : null
  if (isRefusal(keyed)) return keyed
  return runHandler(route, deps, request, facts, principal, received, keyed)
}

function refusalOf(route: RouteDef, principal: Principal): Refusal | null {
  if (!can(principal, route.permission))
    return refuse('FORBIDDEN', { zh: '您的身份没有这项权限', en: 'Your role does not include this' })
  if (principal.realm === 'resident' && !principal.proven && route.proof !== 'none') {
    return refuse('IDENTITY_NOT_PROVEN', {
      zh: '请先核验姓名和证件号码：手机号码会换人使用',
      en: 'Prove your name and ID number first: phone numbers change hands',
    })
  }
  return null
}

function failure(error: unknown, deps: MountDeps, request: Request, facts: RequestFacts, route: string): Response {
  const language = languageOf(request.headers)
  if (isUnavailable(error)) {
    deps.log.warn({ requestId: facts.requestId, route, err: error }, 'database unavailable')
    return problemResponse(
      refuse('UNAVAILABLE', { zh: '系统暂时不可用，请稍后再试', en: 'The service is briefly unavailable; try again' }),
      facts.requestId,
      language,
    )
  }
  deps.log.error({ requestId: facts.requestId, route, err: error }, 'unknown error')
  return internalProblem(facts.requestId, language)
}
