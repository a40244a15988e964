/** A route is a declaration: who may call it, what goes in, what comes out, and one function. */
import type { Database, TenantTx } from '@gongbao/database'
import type { Bilingual, Refusal, TenantId, WallClock } from '@gongbao/kernel'
import type { Permission } from '../principal/permissions.ts'
import type { PrincipalOf, Realm } from '../principal/principal.ts'
import type { Site } from './site.ts'
import { z } from './z.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** A body taken as bytes: callbacks whose signature covers them, and files. */
export interface RawBody {
  readonly kind: 'raw'
  readonly contentTypes: readonly string[]
}
export const rawBody = (...contentTypes: readonly string[]): RawBody => ({ kind: 'raw', contentTypes })

/** An answer that is a file, not JSON. The handler returns a `FileAnswer`. */
export interface FileReturns {
  readonly kind: 'file'
  readonly contentType: string
}
export interface FileAnswer {
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>
  /** Plain ASCII name offered to the browser. */
  readonly name: string
}
export const fileReturns = (contentType: string): FileReturns => ({ kind: 'file', contentType })

const nothing = z.strictObject({})
export type Nothing = typeof nothing
type AnyObject = z.ZodObject<z.core.$ZodLooseShape>

type BodyOf<B> = B extends RawBody ? Uint8Array : B extends z.ZodType ? z.output<B> : undefined
type AnswerOf<R> = R extends FileReturns ? FileAnswer : R extends z.ZodType ? z.input<R> : never

export interface RouteContext<L extends Realm = Realm, P = AnyObject, Q = AnyObject, B = unknown> {
  readonly principal: PrincipalOf<L>
  /** The city asked for. @throws Error on a route of `tenant: 'none'` */
  readonly tenantId: TenantId
  /** The pool of role `app_rw`. */
  readonly db: Database
  readonly wall: WallClock
  readonly params: P extends z.ZodType ? z.output<P> : never
  readonly query: Q extends z.ZodType ? z.output<Q> : never
  readonly body: BodyOf<B>
  /** Request headers, for signatures of outside parties. */
  readonly headers: Headers
  readonly site: Site
  /** The caller's network address, for limits only; it is not logged with personal data. */
  readonly clientAddress: string
  readonly requestId: string
  /** Residents only: from now on this device counts as its holder's. Call it when name and ID number were proved. */
  proveDevice(): Promise<void>
  /** Headers to add to a good answer, such as cookies. */
  readonly out: Headers
  /**
   * The one transaction of this request: what `fn` returns is what the route must return. On idempotent routes the key
   * row is its first insert and the answer is stored with it, so it can be opened only once.
   */
  inTenant<T>(fn: (tx: TenantTx) => Promise<T | Refusal>): Promise<T | Refusal>
}

export interface RouteSpec<
  L extends Realm,
  P extends AnyObject,
  Q extends AnyObject,
  B extends z.ZodType | RawBody | undefined,
  R extends z.ZodType | FileReturns,
> {
  readonly method: Method
  /** `/api/…` (residents, staff), `/v1/…` (machines) or `/callbacks/{tenant}/…`; parameters as `{name}`. */
  readonly path: string
  readonly realm: L
  readonly permission: Permission
  /** The room it belongs to, for the reference's table of contents. */
  readonly tag: string
  readonly summary: Bilingual
  readonly description?: Bilingual
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly returns: R
  /** Default 200. */
  readonly status?: 200 | 201 | 202
  /** Example answer and body for the reference. */
  readonly example?: { readonly body?: unknown; readonly answer?: unknown }
  /** Needs an `Idempotency-Key`; every POST that enrolls, pays, claims or posts says so. */
  readonly idempotent?: boolean
  /** Largest body in bytes; default 65,536. */
  readonly maxBodyBytes?: number
  /** Public routes only: where the city comes from. Default `host` (portal hosts); `path` reads `{tenant}` (callbacks, any host); `none` has no city (console host). */
  readonly tenant?: 'host' | 'path' | 'none'
  /** Residents only. `none`: open before name and ID number were proved on this device; such a route shows nothing personal. */
  readonly proof?: 'none'
  readonly handle: (ctx: RouteContext<L, P, Q, B>) => Promise<AnswerOf<R> | Refusal>
}

/** A route with its types erased, as lists and the mounting code see it. */
export interface RouteDef
  extends Omit<
    RouteSpec<Realm, AnyObject, AnyObject, z.ZodType | RawBody | undefined, z.ZodType | FileReturns>,
    'handle'
  > {
  handle(ctx: RouteContext): Promise<unknown>
}

/** Declares a route. Nothing is checked here; `mountRoutes` checks all of them together and refuses to boot. */
export function route<
  const L extends Realm,
  R extends z.ZodType | FileReturns,
  P extends AnyObject = Nothing,
  Q extends AnyObject = Nothing,
  B extends z.ZodType | RawBody | undefined = undefined,
>(spec: RouteSpec<L, P, Q, B, R>): RouteDef {
  return spec as unknown as RouteDef
}

export const isRawBody = (body: unknown): body is RawBody => (body as { kind?: unknown } | undefined)?.kind === 'raw'
export const isFileReturns = (returns: unknown): returns is FileReturns =>
  (returns as { kind?: unknown })?.kind === 'file'
