import { createHmac } from 'node:crypto'
import type { Database } from '@gongbao/database'
import { and, eq, gt, lt } from 'drizzle-orm'
import { keyRing } from '../fields/keys.ts'
import { staffSpentCodeTable, staffVerificationTable } from './auth.table.ts'

/** Longer than better-auth accepts a code: its own thirty seconds and one step either side. */
const SPENT_SECONDS = 150

/** The account whose password passed, by the challenge that the cookie carries. @returns null when it is unknown or too old */
export async function accountOfChallenge(
  auth: Database,
  identifier: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const live = and(
    eq(staffVerificationTable.identifier, identifier),
    gt(staffVerificationTable.expiresAt, new Date(now.epochMilliseconds)),
  )
  const [row] = await auth.db.select({ userId: staffVerificationTable.value }).from(staffVerificationTable).where(live)
  return row?.userId ?? null
}

/**
 * Spends a TOTP code of an account before it is checked, so that of two uses at once only one can be right.
 * @returns false when it was shown before, whatever came of it
 */
export async function spendCode(auth: Database, userId: string, code: string, now: Temporal.Instant): Promise<boolean> {
  const codeMac = createHmac('sha256', keyRing().deriveRoot('spent codes')).update(`${userId}|${code}`).digest()
  const untilAt = new Date(now.epochMilliseconds + SPENT_SECONDS * 1000)
  const taken = await auth.db
    .insert(staffSpentCodeTable)
    .values({ userId, codeMac, untilAt })
    .onConflictDoUpdate({
      target: [staffSpentCodeTable.userId, staffSpentCodeTable.codeMac],
      set: { untilAt },
      setWhere: lt(staffSpentCodeTable.untilAt, new Date(now.epochMilliseconds)),
    })
    .returning({ userId: staffSpentCodeTable.userId })
  return taken.length === 1
}
