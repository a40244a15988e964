import { type Database, inTenant, listTenants } from '@gongbao/database'
import { lt } from 'drizzle-orm'
import { forgetNonces } from '../machines/machine.store.ts'
import {
  residentCodeTable,
  residentSessionTable,
  residentVerificationTable,
  signInAttemptTable,
  staffSessionTable,
  staffSpentCodeTable,
  staffVerificationTable,
} from './auth.table.ts'

/** Attempts are counted in windows of a day at most. */
const ATTEMPTS_MS = 2 * 86_400_000

/**
 * Removes what has expired: sessions, codes, challenges, counted attempts, nonces. Nothing depends on it but room; the server
 * calls it every few minutes.
 * @param db role `app_rw`
 */
export async function sweepAccess(auth: Database, db: Database, now: Temporal.Instant): Promise<void> {
  const at = new Date(now.epochMilliseconds)
  for (const table of [
    residentSessionTable,
    staffSessionTable,
    residentVerificationTable,
    staffVerificationTable,
    residentCodeTable,
  ]) {
    await auth.db.delete(table).where(lt(table.expiresAt, at))
  }
  await auth.db.delete(staffSpentCodeTable).where(lt(staffSpentCodeTable.untilAt, at))
  await auth.db.delete(signInAttemptTable).where(lt(signInAttemptTable.windowAt, new Date(at.getTime() - ATTEMPTS_MS)))
  for (const tenant of await listTenants(db)) await inTenant(db, tenant.id, (tx) => forgetNonces(tx, now))
}
