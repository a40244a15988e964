/** The console's only way out: the public api of its own host, JSON in and out, refusals as typed errors. */

/** A problem+json answer (RFC 9457), in the api's own words. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail?: string
  /** 'urn:uuid:' and the request id, to quote to support. */
  readonly instance?: string
  readonly text?: { readonly zh: string; readonly en: string }
  readonly clause?: string
  readonly errors?: readonly { readonly field: string; readonly zh: string; readonly en: string }[]
}

export class ApiError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ApiError'
    this.problem = problem
  }
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface CallOptions {
  readonly query?: Query | undefined
  readonly body?: unknown
  /** For acts that must happen once: the same key again replays the first answer. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal | undefined
}

/** Asks the api. @throws ApiError for any answer but 2xx, and when no answer came at all (status 0) */
export async function call<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  options: CallOptions = {},
): Promise<Answer> {
  const response = await send(method, path, options)
  const text = await response.text()
  const body: unknown = text ? readJson(text) : undefined
  if (!response.ok) throw new ApiError(problemOf(response, body))
  return body as Answer
}

export const get = <Answer>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer> =>
  call<Answer>('GET', path, { query, signal })
export const post = <Answer>(path: string, body: unknown = {}, idempotencyKey?: string): Promise<Answer> =>
  call<Answer>('POST', path, { body, ...(idempotencyKey ? { idempotencyKey } : {}) })

async function send(method: string, path: string, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' }
  if (options.body !== undefined) init.body = JSON.stringify(options.body)
  if (options.signal) init.signal = options.signal
  try {
    return await fetch(path + queryText(options.query), init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError({
      status: 0,
      code: 'UNREACHABLE',
      title: 'unreachable',
      text: { zh: '连接不上服务，请稍后重试', en: 'The service cannot be reached. Try again shortly.' },
    })
  }
}

/** '?a=1&b=2' of what is set; nothing for an empty query. */
export function queryText(query: Query = {}): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (set.length === 0) return ''
  return `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemOf(response: Response, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body)
    return { ...(body as Problem), status: response.status }
  return {
    status: response.status,
    code: 'UNKNOWN',
    title: `HTTP ${response.status}`,
    text: { zh: `服务返回异常（${response.status}）`, en: `The service answered ${response.status}` },
  }
}

/** A key for one act of a person, made when the form opens so that a double press counts once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
