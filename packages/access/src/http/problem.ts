/** Refusals as RFC 9457 problem details, Chinese and English. The one place where a code becomes an HTTP status. */
import { type Bilingual, type Refusal, type RefusalCode, refuse } from '@gongbao/kernel'
import { z } from './z.ts'

/** Exhaustive: a new refusal code does not compile until it has a status. */
export const STATUS_OF = {
  INVALID_INPUT: 400,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  NOT_SIGNED_IN: 401,
  SECOND_FACTOR_REQUIRED: 401,
  SIGN_IN_FAILED: 401,
  FOREIGN_ORIGIN: 403,
  SIGNATURE_INVALID: 401,
  REPLAYED: 409,
  TOO_MANY_REQUESTS: 429,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  IDEMPOTENCY_KEY_REUSED: 422,
  CONFLICT: 409,
  ALREADY_COVERED: 409,
  NOT_ELIGIBLE: 422,
  NEEDS_PERSON: 422,
  WINDOW_CLOSED: 422,
  PRICE_CHANGED: 409,
  IDENTITY_NOT_PROVEN: 403,
  NOTICE_NOT_ACCEPTED: 422,
  STATE_FORBIDS: 409,
  FOUR_EYES: 403,
  AMOUNT_MISMATCH: 422,
  CONTENT_DIFFERS: 409,
  CYCLE_LOCKED: 409,
  CONTENT_FAULTY: 422,
  IN_FORCE: 409,
  PAYMENT_REFUSED: 422,
  OUTSIDE_PARTY_UNAVAILABLE: 503,
  UNAVAILABLE: 503,
} as const satisfies Record<RefusalCode, number>

/** One field at fault. `field` is a dotted path into the body, query or form. */
export interface FieldError {
  readonly field: string
  readonly zh: string
  readonly en: string
}

/** A refusal on its way out, with all fields at fault. */
export interface FieldRefusal extends Refusal {
  readonly errors?: readonly FieldError[]
}

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:gongbao:problem:NOT_FOUND' }),
    title: z
      .string()
      .openapi({ description: '同 text.zh，或按 Accept-Language 为英文 · as text.zh, or English by Accept-Language' }),
    status: z.int().openapi({ example: 404 }),
    detail: z.string(),
    code: z.string().openapi({ example: 'NOT_FOUND', description: '封闭的代码表 · closed list of codes' }),
    instance: z
      .string()
      .openapi({ example: 'urn:uuid:0192f0c1-0000-7000-8000-000000000000', description: '请求编号 · request id' }),
    text: z.object({ zh: z.string(), en: z.string() }),
    clause: z.string().optional().openapi({ description: '依据条款 · the clause it rests on' }),
    errors: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string() })).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457 · 中英双语的错误说明' })
export type Problem = z.infer<typeof problemSchema>

const INTERNAL: Bilingual = {
  zh: '系统出现未知错误，请稍后再试，或报请求编号',
  en: 'Something went wrong on our side; try again, or quote the request id',
}

/** The answer to a refusal. `detail` of the refusal stays in the log. */
export function problemResponse(refusal: FieldRefusal, requestId: string, language: 'zh' | 'en' = 'zh'): Response {
  return respond(STATUS_OF[refusal.code], refusal.code, refusal.text, requestId, language, {
    ...(refusal.clause ? { clause: refusal.clause } : {}),
    ...fieldErrors(refusal),
  })
}

/** The answer to an error nobody foresaw: its message never leaves the process. */
export function internalProblem(requestId: string, language: 'zh' | 'en' = 'zh'): Response {
  return respond(500, 'INTERNAL', INTERNAL, requestId, language, {})
}

export const notFound = (detail?: string): Refusal =>
  refuse('NOT_FOUND', { zh: '没有找到', en: 'Not found' }, detail ? { detail } : {})

/** Chinese unless the caller asks for English first. */
export function languageOf(headers: Headers): 'zh' | 'en' {
  return /^\s*en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : 'zh'
}

function fieldErrors(refusal: FieldRefusal): { errors?: FieldError[] } {
  if (refusal.errors) return { errors: [...refusal.errors] }
  return refusal.field ? { errors: [{ field: refusal.field, ...refusal.text }] } : {}
}

function respond(
  status: number,
  code: string,
  text: Bilingual,
  requestId: string,
  language: 'zh' | 'en',
  more: object,
): Response {
  const problem: Problem = {
    type: `urn:gongbao:problem:${code}`,
    title: text[language],
    status,
    detail: text[language],
    code,
    instance: `urn:uuid:${requestId}`,
    text: { zh: text.zh, en: text.en },
    ...more,
  }
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
  })
  if (status === 429 || status === 503) headers.set('retry-after', status === 429 ? '60' : '5')
  return new Response(JSON.stringify(problem), { status, headers })
}
