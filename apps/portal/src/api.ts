/**
 * The portal's only way to data: the public API, called in process when served together. It holds no database credentials. Every shape here
 * is generated from openapi.json, so an answer that changes does not compile.
 */
import { type AnswerOf, type ApiAnswer, type ApiProblem, createClient } from '@gongbao/api-client'

export type Problem = ApiProblem
export type PublicProgram = AnswerOf<'/api/program', 'get'>
export type PublicPlan = NonNullable<PublicProgram['plan']>
export type Tiers = PublicPlan['benefits'][number]['tiers']
export type Terms = AnswerOf<'/api/program/terms/{code}', 'get'>
export type Me = AnswerOf<'/api/me', 'get'>
export type PersonView = Me['members'][number]
export type Quote = AnswerOf<'/api/quotes', 'post'>
export type QuoteLine = Quote['lines'][number]
export type Reason = QuoteLine['priceReasons'][number]
export type Notice = AnswerOf<'/api/notice', 'get'>
export type Order = AnswerOf<'/api/orders/{orderId}', 'get'>
export type Policy = AnswerOf<'/api/policies/{policyId}', 'get'>
export type Estimate = AnswerOf<'/api/estimate', 'get'>
export type Verification = AnswerOf<'/api/policy-verification', 'get'>
export type Cancelled = AnswerOf<'/api/policies/{policyId}/cancel', 'post'>
export type ClaimSummary = AnswerOf<'/api/claims', 'get'>['items'][number]
export type ClaimDetail = AnswerOf<'/api/claims/{claimId}', 'get'>
export type YearProgress = AnswerOf<'/api/benefits/this-year', 'get'>
export type Inquiry = AnswerOf<'/api/inquiries', 'get'>['items'][number]
export type InquiryThread = AnswerOf<'/api/inquiries/{inquiryId}', 'get'>
export type Disclosure = AnswerOf<'/api/disclosure', 'get'>
/** Anything that rests on a clause. */
export interface Clausal {
  readonly clause: string | null
}

export type ApiFetch = (request: Request) => Response | Promise<Response>
export type Api = ReturnType<typeof createClient>
export type Answer<T> = ApiAnswer<T>

/** What goes through as the browser sent it. A form's `origin` does: the API refuses a foreign one, so a form posted from another site does nothing here either. */
const FORWARDED = ['cookie', 'host', 'user-agent', 'origin', 'x-request-id']

/**
 * The API as the person behind a portal request: their cookie, host and origin. Pages that are only read ask for quotes, which change
 * nothing, in the portal's own name.
 * @param request the browser's request
 */
export function apiFor(fetchApi: ApiFetch, request: Request, language: 'zh' | 'en'): Api {
  const { origin } = new URL(request.url)
  const headers: Record<string, string> = { 'accept-language': language }
  if (request.method === 'GET') headers.origin = origin
  for (const name of FORWARDED) {
    const value = request.headers.get(name)
    if (value) headers[name] = value
  }
  return createClient({ baseUrl: origin, fetch: async (call) => fetchApi(call), headers: () => headers })
}
