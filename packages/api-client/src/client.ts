/** A small fetch wrapper over the generated types: paths, parameters, bodies and answers are checked when compiled. */
import type { paths } from './schema.generated.ts'

export type Methods = 'get' | 'post' | 'put' | 'patch' | 'delete'
export type PathsOf<M extends Methods> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never
}[keyof paths]
type Operation<P extends keyof paths, M extends Methods> = paths[P] extends Record<M, infer O> ? O : never
/** `undefined` where the operation has no such part. */
type Part<O, Name extends string> = O extends { parameters: infer All }
  ? Name extends keyof All
    ? All[Name]
    : undefined
  : undefined
type JsonBody<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined
type Success<O> = O extends { responses: infer R }
  ? {
      [S in keyof R]: S extends 200 | 201 | 202
        ? R[S] extends { content: { 'application/json': infer A } }
          ? A
          : unknown
        : never
    }[keyof R]
  : never

/** What a path answers when all goes well. */
export type AnswerOf<P extends keyof paths, M extends Methods = 'get'> = Success<Operation<P, M>>

type Given<Name extends string, T> = [T] extends [undefined]
  ? { [K in Name]?: undefined }
  : undefined extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T }
/** What one call takes: only what its operation declares. */
export type CallOf<P extends keyof paths, M extends Methods> = Given<'params', Part<Operation<P, M>, 'path'>> &
  Given<'query', Part<Operation<P, M>, 'query'>> &
  Given<'body', JsonBody<Operation<P, M>>> & { idempotencyKey?: string; signal?: AbortSignal }

/** A problem+json answer (RFC 9457). */
export interface ApiProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly instance: string
  readonly text: { readonly zh: string; readonly en: string }
  readonly clause?: string
  readonly errors?: readonly { readonly field: string; readonly zh: string; readonly en: string }[]
}
export type ApiAnswer<T> =
  | { readonly ok: true; readonly status: number; readonly value: T; readonly headers: Headers }
  | { readonly ok: false; readonly status: number; readonly problem: ApiProblem; readonly headers: Headers }

export interface ClientOptions {
  /** `https://city.example`, no slash at the end. */
  readonly baseUrl: string
  readonly fetch?: (request: Request) => Promise<Response> | Response
  /** Headers for one request: cookies, a machine's signature over method, target and body. */
  headers?(call: {
    method: string
    target: string
    body: string
  }): Record<string, string> | Promise<Record<string, string>>
}

/** @example const api = createClient({ baseUrl }); const answer = await api('get', '/api/staff/session', {}) */
export function createClient(options: ClientOptions) {
  return async <M extends Methods, P extends PathsOf<M>>(
    method: M,
    path: P,
    call: CallOf<P, M>,
  ): Promise<ApiAnswer<Success<Operation<P, M>>>> => {
    const { params, query, body, idempotencyKey, signal } = call as {
      params?: object
      query?: object
      body?: unknown
      idempotencyKey?: string
      signal?: AbortSignal
    }
    const target = targetOf(path as string, params ?? {}, query ?? {})
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = new Headers(await options.headers?.({ method: method.toUpperCase(), target, body: text }))
    headers.set('accept', 'application/json')
    if (text) headers.set('content-type', 'application/json')
    if (idempotencyKey) headers.set('idempotency-key', idempotencyKey)
    const init = {
      method: method.toUpperCase(),
      headers,
      ...(text ? { body: text } : {}),
      ...(signal ? { signal } : {}),
    }
    return read(await (options.fetch ?? fetch)(new Request(options.baseUrl + target, init)))
  }
}

async function read<T>(response: Response): Promise<ApiAnswer<T>> {
  const { status, headers } = response
  const value: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, status, headers, value: value as T }
  const text = { zh: '服务暂时不可用', en: 'The service is not available' }
  const unreadable: ApiProblem = {
    type: 'about:blank',
    title: text.zh,
    status,
    detail: text.zh,
    code: 'UNAVAILABLE',
    instance: '',
    text,
  }
  const isProblem = typeof value === 'object' && value !== null && 'code' in value
  return { ok: false, status, headers, problem: isProblem ? (value as ApiProblem) : unreadable }
}

function targetOf(path: string, params: object, query: object): string {
  const filled = Object.entries(params).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) search.append(name, String(one))
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}
