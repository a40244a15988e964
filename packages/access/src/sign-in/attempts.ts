/** Counting attempts in fixed windows; what is counted is stored as an HMAC only. */
import { createHmac } from 'node:crypto'
import type { Database } from '@gongbao/database'
import { type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { sql } from 'drizzle-orm'
import { keyRing } from '../fields/keys.ts'
import { signInAttemptTable } from './auth.table.ts'

/** At most `max` in each window of `seconds`. */
export interface Limit {
  readonly max: number
  readonly seconds: number
}

export const tooManyRequests = (): Refusal =>
  refuse('TOO_MANY_REQUESTS', { zh: '操作过于频繁，请稍后再试', en: 'Too many attempts; try again later' })

/**
 * Counts one attempt against several limits.
 * @param counted pairs of what is limited ('phone', 'address', …, with its value) and its limits
 * @returns TOO_MANY_REQUESTS when any limit is passed; the attempt counts all the same
 */
export async function takeAttempt(
  auth: Database,
  tenantId: TenantId | null,
  now: Temporal.Instant,
  counted: readonly { readonly kind: string; readonly value: string; readonly limits: readonly Limit[] }[],
): Promise<Refusal | null> {
  const wanted = counted.flatMap(({ kind, value, limits }) => limits.map((limit) => ({ kind, value, limit })))
  const counts = await Promise.all(
    wanted.map(({ kind, value, limit }) =>
      count(auth, `${tenantId ?? ''}|${kind}|${limit.seconds}|${value}`, windowOf(now, limit)),
    ),
  )
  return wanted.some(({ limit }, at) => counts[at]! > limit.max) ? tooManyRequests() : null
}

async function count(auth: Database, what: string, windowAt: Date): Promise<number> {
  const bucket = createHmac('sha256', keyRing().deriveRoot('sign-in attempts')).update(what).digest()
  const [row] = await auth.db
    .insert(signInAttemptTable)
    .values({ bucket, windowAt, count: 1 })
    .onConflictDoUpdate({
      target: [signInAttemptTable.bucket, signInAttemptTable.windowAt],
      set: { count: sql`${signInAttemptTable.count} + 1` },
    })
    .returning({ count: signInAttemptTable.count })
  return row!.count
}

function windowOf(now: Temporal.Instant, { seconds }: Limit): Date {
  const length = seconds * 1000
  return new Date(now.epochMilliseconds - (now.epochMilliseconds % length))
}
