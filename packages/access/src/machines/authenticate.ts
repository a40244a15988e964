import { type Database, inTenant } from '@gongbao/database'
import { isRefusal, type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import type { MachinePrincipal } from '../principal/principal.ts'
import { clientOfKey, takeNonce } from './machine.store.ts'
import { isFresh, nonceUntil, readSignature, SIGNATURE_HEADER, signedText, verifies } from './signature.ts'

/**
 * The machine behind a signed request (quality 31): key known, time within five minutes, signature right, nonce never seen.
 * A nonce is taken only when the signature is right, so that nobody can spend another's.
 *
 * @returns the principal, SIGNATURE_INVALID (one text for all faults) or REPLAYED
 */
export async function authenticateMachine(
  db: Database,
  isTenant: (tenantId: TenantId) => boolean,
  request: Request,
  bytes: Uint8Array,
  now: Temporal.Instant,
): Promise<MachinePrincipal | Refusal> {
  const parts = readSignature(request.headers.get(SIGNATURE_HEADER))
  if (!parts || !isFresh(parts.timestamp, now) || !isTenant(parts.tenantId)) return invalid()
  const { pathname, search } = new URL(request.url)
  const text = signedText(request.method, pathname + search, parts.timestamp, parts.nonce, bytes)
  const found = await inTenant(db, parts.tenantId, async (tx) => {
    const known = await clientOfKey(tx, parts.keyId)
    if (!known || !verifies(parts, known.secret, text)) return invalid()
    return (await takeNonce(tx, parts.keyId, parts.nonce, nonceUntil(parts.timestamp))) ? known.client : replayed()
  })
  if (isRefusal(found)) return found
  return {
    realm: 'machine',
    tenantId: parts.tenantId,
    clientId: found.id,
    institution: found.institution,
    scopes: found.scopes,
  }
}

const invalid = (): Refusal =>
  refuse('SIGNATURE_INVALID', { zh: '签名、密钥或时间不正确', en: 'The signature, key or time is not right' })
const replayed = (): Refusal =>
  refuse('REPLAYED', {
    zh: '该请求已收到过（随机串重复），重发请换新的随机串',
    en: 'This nonce was used before; sign again with a new one',
  })
