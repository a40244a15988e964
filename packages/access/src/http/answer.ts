/** Good answers on their way out: shaped by the route's schema, so that a field nobody declared never leaves. */
import type { StoredAnswer } from './idempotency.ts'
import { type FileAnswer, isFileReturns, type RouteDef } from './route.ts'
import type { z } from './z.ts'

/** Encodes an answer. @throws Error when the handler's value does not fit the route's schema (values are not named) */
export function encodeJson(route: RouteDef, value: unknown): Uint8Array {
  const result = (route.returns as z.ZodType).safeParse(value)
  if (!result.success) {
    const paths = result.error.issues.map((issue) => `${issue.path.map(String).join('.')} (${issue.code})`)
    throw new Error(`the answer does not fit its schema at ${paths.slice(0, 5).join(', ')}`)
  }
  return Buffer.from(JSON.stringify(result.data ?? null), 'utf8')
}

export function answerOf(route: RouteDef, value: unknown, stored: StoredAnswer | null, out: Headers): Response {
  if (isFileReturns(route.returns)) return fileResponse(route.returns.contentType, value as FileAnswer, out)
  const headers = new Headers(out)
  headers.set('content-type', 'application/json; charset=utf-8')
  headers.set('cache-control', 'no-store')
  if (stored?.replayed) headers.set('idempotent-replayed', 'true')
  const json = stored ? stored.json : encodeJson(route, value)
  return new Response(new Uint8Array(json), { status: stored?.status ?? route.status ?? 200, headers })
}

function fileResponse(contentType: string, file: FileAnswer, out: Headers): Response {
  const headers = new Headers(out)
  headers.set('content-type', contentType)
  headers.set('cache-control', 'no-store')
  headers.set('content-disposition', `attachment; filename="${file.name.replace(/[^A-Za-z0-9._-]/g, '_')}"`)
  return new Response(file.bytes instanceof Uint8Array ? new Uint8Array(file.bytes) : file.bytes, { headers })
}
