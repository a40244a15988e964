/** The portal's only way to data: the public API, called in process when served together. It holds no database credentials. */
import type { Fen } from '@gongbao/kernel'

export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly instance: string
  readonly errors: readonly { readonly field: string; readonly text: string }[]
}
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly problem: Problem; readonly cookies: readonly string[] }

export interface Clausal {
  readonly clause: string | null
}
export interface Reason extends Clausal {
  readonly code: string
  readonly text: string
  readonly textEn: string
}
export interface Figure extends Clausal {
  readonly illustrative: boolean
}
export interface Tiers extends Figure {
  readonly measured: 'burden' | 'above-deductible'
  readonly apply: 'marginal' | 'whole'
  readonly bands: readonly { readonly upToFen: Fen | null; readonly rateBp: number }[]
}
export interface PublicProgram {
  readonly name: string
  readonly nameEn: string
  readonly slogan: string
  readonly cityName: string
  readonly cityNameEn: string
  readonly enrollWord: string
  readonly logoText: string
  readonly colours: Record<'primary' | 'onPrimary' | 'background' | 'surface' | 'text' | 'muted' | 'accent', string>
  readonly operator: {
    readonly name: string
    readonly licence: string
    readonly domainRecord: string
    readonly complaintLine: string
  }
  readonly hotline: { readonly phone: string; readonly hours: string; readonly wechat: string | null }
  readonly coinsurers: readonly {
    readonly code: string
    readonly name: string
    readonly shareBp: number
    readonly lead: boolean
    readonly solvency: string
    readonly illustrative: boolean
  }[]
  readonly isDemo: boolean
  /** Civil date by the city's business clock. */
  readonly businessOn: string
  readonly plan: PublicPlan | null
}
export interface PublicPlan {
  readonly code: string
  readonly title: string
  readonly productName: string
  readonly filingNo: string
  readonly filingUrl: string | null
  readonly windowFrom: string
  readonly windowTo: string
  readonly windowOpen: boolean
  readonly coverFrom: string
  readonly coverTo: string
  readonly prices: readonly (Figure & { readonly code: string; readonly name: string; readonly amountFen: Fen })[]
  readonly benefits: readonly (Clausal & {
    readonly code: string
    readonly name: string
    readonly deductible: Figure & { readonly amountFen: Fen }
    readonly tiers: Tiers
    readonly capFen: Fen | null
  })[]
  readonly yearCapFen: Fen | null
  readonly exclusions: readonly (Clausal & { readonly code: string; readonly name: string })[]
}
export interface PersonView {
  readonly personId: string
  readonly name: string
  readonly certificateMasked: string
  readonly birthOn: string
  readonly age: number
  readonly sex: 'male' | 'female' | null
  readonly relation: 'self' | 'spouse' | 'child' | 'parent'
  readonly basicCoverArea: 'city' | 'province' | 'elsewhere' | 'none'
  readonly identity: 'proven' | 'waiting-for-person'
}
export interface Me {
  readonly self: PersonView | null
  readonly members: readonly PersonView[]
  readonly phoneMasked: string | null
}
export interface QuoteLine {
  readonly personId: string
  readonly name: string
  readonly eligible: 'yes' | 'no' | 'person'
  readonly alreadyCovered: boolean
  readonly pathway: (Clausal & { readonly code: string; readonly name: string }) | null
  readonly eligibilityReasons: readonly Reason[]
  readonly amountFen: Fen | null
  readonly price: (Figure & { readonly code: string; readonly name: string }) | null
  readonly priceReasons: readonly Reason[]
}
export interface Quote {
  readonly planCode: string
  readonly planTitle: string
  readonly coverFrom: string
  readonly coverTo: string
  readonly windowFrom: string
  readonly windowTo: string
  readonly windowOpen: boolean
  readonly lines: readonly QuoteLine[]
  readonly totalFen: Fen
}
export interface Notice {
  readonly planCode: string
  readonly version: string
  readonly sha256: string
  readonly sections: readonly (Clausal & { readonly title: string; readonly body: string })[]
}
export interface Order {
  readonly orderId: string
  readonly planCode: string
  readonly planTitle: string
  readonly status: 'waiting-for-payment' | 'paid' | 'completed' | 'expired' | 'cancelled' | 'refunded'
  readonly totalFen: Fen
  readonly placedAt: string
  readonly payBefore: string | null
  readonly lines: readonly {
    readonly personId: string
    readonly name: string
    readonly amountFen: Fen
    readonly priceName: string
    readonly policyId: string | null
  }[]
}
export interface Policy {
  readonly policyId: string
  readonly policyNo: string
  readonly planCode: string
  readonly planTitle: string
  readonly productName: string
  readonly filingNo: string
  readonly insuredName: string
  readonly insuredCertificateMasked: string
  readonly status: 'in-force' | 'waiting-for-cover' | 'cancelled' | 'ended'
  readonly coverFrom: string
  readonly coverTo: string
  readonly premiumFen: Fen
  readonly priceName: string
  readonly pathway: Clausal & { readonly code: string; readonly name: string }
  readonly reasons: readonly Reason[]
  readonly cancellable: boolean
  readonly cancelUntil: string | null
}
export interface Cancelled {
  readonly policy: Policy
  readonly refundFen: Fen
  readonly fallsDue: readonly {
    readonly personId: string
    readonly name: string
    readonly amountFen: Fen
    readonly orderId: string
  }[]
}

export type ApiFetch = (request: Request) => Response | Promise<Response>

export interface Api {
  get<T>(path: string): Promise<Answer<T>>
  /** @param key the form's idempotency key, so that a second tap or a retry has one effect */
  post<T>(path: string, body: unknown, key?: string): Promise<Answer<T>>
}

async function readProblem(response: Response, language: 'zh' | 'en'): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const texts = (body.text ?? {}) as Partial<Record<'zh' | 'en', string>>
  const errors = Array.isArray(body.errors) ? (body.errors as Record<string, string>[]) : []
  return {
    status: response.status,
    code: String(body.code ?? 'UNAVAILABLE'),
    title: texts[language] ?? String(body.title ?? ''),
    detail: texts[language] ?? String(body.detail ?? ''),
    instance: String(body.instance ?? ''),
    errors: errors.map((error) => ({ field: error.field ?? '', text: error[language] ?? error.zh ?? '' })),
  }
}

/**
 * `origin` of a form goes through as the browser sent it: the API refuses a foreign one, so a form posted from another site does
 * nothing here either. Pages that are only read ask for quotes, which change nothing, in the portal's own name.
 */
const FORWARDED = ['cookie', 'host', 'user-agent', 'origin', 'x-request-id']

/**
 * The API as the person behind a portal request: their cookie, host and origin.
 * @param request the browser's request
 */
export function apiFor(fetchApi: ApiFetch, request: Request, language: 'zh' | 'en'): Api {
  const { origin } = new URL(request.url)
  const call = async <T>(method: string, path: string, body?: unknown, key?: string): Promise<Answer<T>> => {
    const headers = new Headers({ accept: 'application/json', 'accept-language': language })
    if (request.method === 'GET') headers.set('origin', origin)
    for (const name of FORWARDED) {
      const value = request.headers.get(name)
      if (value) headers.set(name, value)
    }
    if (body !== undefined) headers.set('content-type', 'application/json')
    if (key) headers.set('idempotency-key', key)
    const response = await fetchApi(
      new Request(`${origin}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const cookies = response.headers.getSetCookie()
    if (!response.ok) return { ok: false, problem: await readProblem(response, language), cookies }
    return { ok: true, value: (await response.json()) as T, cookies }
  }
  return { get: (path) => call('GET', path), post: (path, body, key) => call('POST', path, body, key) }
}
