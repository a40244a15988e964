/** The parts of a request as plain values, bounded before they are read. */
import { doubleKeyIn, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { invalidInput, parseInput } from './parse.ts'
import { notFound } from './problem.ts'
import { isRawBody, type RouteDef } from './route.ts'
import { z } from './z.ts'

const BODY_BYTES_MAX = 65_536
const nothing = z.strictObject({})

export interface Received {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  /** The body's bytes as received; empty when there is none. */
  readonly bytes: Uint8Array
}

/** Reads and parses a request by its route. A path parameter that cannot be one is 404: no such thing exists. */
export function parseRequest(
  route: RouteDef,
  url: string,
  params: Record<string, string>,
  bytes: Uint8Array,
): Received | Refusal {
  const path = parseInput(route.params ?? nothing, params)
  if (isRefusal(path)) return notFound('path parameter')
  const query = parseInput(route.query ?? nothing, queryOf(url))
  if (isRefusal(query)) return query
  const body = parseBody(route, bytes)
  if (isRefusal(body)) return body
  return { params: path.value, query: query.value, body: body.value, bytes }
}

/** Reads the body up to the route's limit. @returns its bytes, or TOO_LARGE */
export async function readBytes(route: RouteDef, request: Request): Promise<Uint8Array | Refusal> {
  const max = route.maxBodyBytes ?? BODY_BYTES_MAX
  if (Number(request.headers.get('content-length') ?? 0) > max) return tooLarge()
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > max) return tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** What a body claims to be is judged after who sends it: nobody learns what a route takes without the right to call it. */
export function refusalOfType(route: RouteDef, request: Request, bytes: Uint8Array): Refusal | null {
  if (bytes.byteLength === 0 || acceptsType(route, request.headers.get('content-type') ?? '')) return null
  return refuse('UNSUPPORTED_MEDIA', { zh: '不支持这种内容类型', en: 'This content type is not accepted' })
}

function parseBody(route: RouteDef, bytes: Uint8Array): { value: unknown } | Refusal {
  if (isRawBody(route.body)) return { value: bytes }
  // A route without a body takes none, or the empty object that clients send for it.
  if (!route.body && bytes.byteLength === 0) return { value: undefined }
  const json = readJson(bytes)
  return isRefusal(json) ? json : parseInput(route.body ?? nothing, json.value)
}

function readJson(bytes: Uint8Array): { value: unknown } | Refusal {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    return invalidInput([{ field: '', zh: '内容不是正确的 JSON（UTF-8）', en: 'the body is not valid JSON in UTF-8' }])
  }
  // The parser keeps the last of two amounts and says nothing.
  const field = doubleKeyIn(text, value)
  if (field === null) return { value }
  const [zh, en] = [`同一处有两个 ${field}，看不出以哪个为准`, `${field} stands twice: which of them counts?`]
  return invalidInput([{ field, zh, en }])
}

function acceptsType(route: RouteDef, contentType: string): boolean {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase()
  return isRawBody(route.body) ? route.body.contentTypes.includes(type) : type === 'application/json'
}

/** Query parameters; one given several times is a list. */
function queryOf(url: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = Object.create(null)
  const parameters = new URL(url).searchParams
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key)
    found[key] = values.length === 1 ? values[0]! : values
  }
  return { ...found }
}

const tooLarge = (): Refusal => refuse('TOO_LARGE', { zh: '内容过大', en: 'The body is too large' })
