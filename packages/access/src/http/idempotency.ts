/** The `Idempotency-Key` at the edge: which request a key stands for, and its stored answer, sealed. */
import { type Database, type TenantTx, withIdempotency } from '@gongbao/database'
import { isRefusal, type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { openBytes, plainMac, sealBytes } from '../fields/fields.ts'
import { clientName, type Principal } from '../principal/principal.ts'

const COLUMN = 'idempotency_key.body'
const REQUEST = 'idempotency_key.request'

export interface Keyed {
  readonly client: string
  readonly key: string
  readonly requestHash: Uint8Array
}

/** An answer as JSON bytes, new or replayed. */
export interface StoredAnswer {
  readonly kind: 'stored'
  readonly status: number
  readonly json: Uint8Array
  readonly replayed: boolean
}

/**
 * Reads the key of a request. The hash covers method, path, query and body, so that a key cannot answer for another request; it is keyed, since a
 * body may hold a name or an account that could be guessed from a plain digest.
 */
export function readKey(request: Request, principal: Principal, bytes: Uint8Array): Keyed | Refusal {
  const key = request.headers.get('idempotency-key')
  if (!key || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    return refuse('IDEMPOTENCY_KEY_REQUIRED', {
      zh: '此请求须带 Idempotency-Key 请求头（1 至 200 个可见 ASCII 字符）',
      en: 'This request needs an Idempotency-Key header of 1 to 200 visible ASCII characters',
    })
  }
  const { pathname, search } = new URL(request.url)
  const { tenantId } = principal
  if (!tenantId) throw new Error('an idempotent route has a city')
  const asked = Buffer.concat([Buffer.from(`${request.method} ${pathname}${search}\n`), bytes])
  return { client: clientName(principal), key, requestHash: plainMac(tenantId, REQUEST, asked) }
}

/** Runs `work` once for the key and keeps its encoded answer with its effects. */
export async function runOnce<T>(
  db: Database,
  tenantId: TenantId,
  keyed: Keyed,
  status: number,
  encode: (value: T) => Uint8Array,
  work: (tx: TenantTx) => Promise<T | Refusal>,
): Promise<StoredAnswer | Refusal> {
  const outcome = await withIdempotency(db, tenantId, keyed, async (tx) => {
    const value = await work(tx)
    return isRefusal(value) ? value : { status, body: sealBytes(tenantId, COLUMN, encode(value as T)) }
  })
  if (isRefusal(outcome)) return outcome
  const { answer, replayed } = outcome
  return { kind: 'stored', status: answer.status, json: openBytes(tenantId, COLUMN, answer.body), replayed }
}
