/** By host and path: the api, the portal, the console's files, the reference, health. Everything else does not exist. */
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  internalProblem,
  isPlainPath,
  languageOf,
  notFound,
  problemResponse,
  type RequestFacts,
  rawPath,
  type Site,
} from '@gongbao/access'
import { newId, refuse } from '@gongbao/kernel'
import { createPortal } from '@gongbao/portal'
import { type ApiOptions, createApi } from './api.ts'
import { answerConsole } from './console-files.ts'
import { answerDocs } from './docs.ts'
import { type Face, secure } from './headers.ts'
import { answerHealth } from './health.ts'
import { siteOf } from './hosts.ts'
import { tellError } from './log.ts'

export interface ServerOptions extends ApiOptions {
  /** `localhost`: cities at `<slug>.localhost`. */
  readonly domain: string
  /** The folder with the console's built files. */
  readonly consoleRoot: string
  /** Origins of payment pages that a portal form may lead to. */
  readonly formTargets: readonly string[]
  /** Requests worked on at once; more are told to come back (503). Default 1,000. */
  readonly maxInFlight?: number
}

export interface Server {
  /**
   * Answers one request.
   * @param clientAddress the caller's network address
   * @param target the request line's target as it came; a `Request` has its dot segments resolved already
   */
  fetch(request: Request, clientAddress: string, target?: string): Promise<Response>
  readonly api: ReturnType<typeof createApi>
  /** From now on every answer closes its connection and /readyz says no. */
  drain(): void
  inFlight(): number
}

/** Puts the house together. Nothing is listened on yet. */
export function createServer(options: ServerOptions): Server {
  const api = createApi(options)
  const facts = new AsyncLocalStorage<RequestFacts>()
  // The portal asks the api as the person behind its own request: same host, same address, same request id.
  const portal = createPortal({ api: (request) => api.app.fetch(request, facts.getStore()!) })
  const state = { db: options.db, tenants: options.tenants, closing: false }
  let openapi: string | null = null
  let inFlight = 0

  const route = async (request: Request, path: string, given: RequestFacts): Promise<[Response | null, Face]> => {
    const health = await answerHealth(path, state)
    if (health) return [health, 'data']
    if (!isPlainPath(path)) return [null, 'data']
    const docs = await answerDocs(path, () => (openapi ??= JSON.stringify(api.document())))
    if (docs) return [docs, path === '/openapi.json' ? 'data' : 'app']
    if (isApi(path)) return [await api.app.fetch(request, given), 'data']
    if (given.site.kind === 'console')
      return [isRead(request) ? await answerConsole(options.consoleRoot, path) : null, 'app']
    if (given.site.kind === 'portal') return [await facts.run(given, () => portal.fetch(request)), 'portal']
    return [null, 'data']
  }

  const answer = async (request: Request, path: string, given: RequestFacts): Promise<Response> => {
    let [response, face]: [Response | null, Face] = [null, 'data']
    try {
      if (inFlight > (options.maxInFlight ?? 1_000))
        response = problemResponse(busy(), given.requestId, languageOf(request.headers))
      else [response, face] = await route(request, path, given)
    } catch (error) {
      options.log.error({ requestId: given.requestId, err: tellError(error) }, 'unknown error')
      response = internalProblem(given.requestId, languageOf(request.headers))
    }
    response ??= problemResponse(notFound(), given.requestId, languageOf(request.headers))
    return finished(response, face, given, options, state.closing)
  }

  return {
    api,
    async fetch(request, clientAddress, target = request.url) {
      const site: Site = siteOf(new URL(request.url).host, options.domain, options.tenants)
      inFlight += 1
      try {
        return await answer(request, rawPath(target), { requestId: newId('event'), site, clientAddress })
      } finally {
        inFlight -= 1
      }
    },
    drain: () => {
      state.closing = true
    },
    inFlight: () => inFlight,
  }
}

/** Whatever its case: a path that only looks like the api's is answered by the api, with 404. */
const isApi = (path: string): boolean => /^\/(api|v1|callbacks)(\/|$)/i.test(path)
const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD'
const busy = () => refuse('UNAVAILABLE', { zh: '访问量过大，请稍后再试', en: 'Too busy; try again shortly' })

/** Adds what every answer carries. The answer is changed in place: a copy would cost its fast way out. */
function finished(
  response: Response,
  face: Face,
  given: RequestFacts,
  options: ServerOptions,
  closing: boolean,
): Response {
  secure(response.headers, face, options)
  response.headers.set('x-request-id', given.requestId)
  if (closing) response.headers.set('connection', 'close')
  return response
}
