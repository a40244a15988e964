/** Phones that have signed in before: their accounts, without a session. Who signs in with such a phone meets its family. */
import { phoneKey, type ResidentPrincipal, residentUserTable } from '@gongbao/access'
import { type Id, newId, type TenantId } from '@gongbao/kernel'
import { inArray } from 'drizzle-orm'
import type { DemoHouse } from './house.ts'

const ROWS_AT_ONCE = 1_000

/** @returns a principal for each phone, in their order; accounts that exist are found again */
export async function residentsOf(
  { auth }: Pick<DemoHouse, 'auth'>,
  tenantId: TenantId,
  phones: readonly string[],
): Promise<ResidentPrincipal[]> {
  const found: ResidentPrincipal[] = []
  for (let at = 0; at < phones.length; at += ROWS_AT_ONCE) {
    const keys = phones.slice(at, at + ROWS_AT_ONCE).map((phone) => phoneKey(tenantId, phone))
    const now = new Date()
    const rows = keys.map((key) => ({
      id: newId('residentAccount'),
      name: 'resident',
      email: `${key}@phone.invalid`,
      emailVerified: false,
      tenantId,
      phoneNumber: key,
      phoneNumberVerified: true,
      createdAt: now,
      updatedAt: now,
    }))
    await auth.db.insert(residentUserTable).values(rows).onConflictDoNothing()
    const known = await auth.db.select().from(residentUserTable).where(inArray(residentUserTable.phoneNumber, keys))
    const ids = new Map(known.map((row) => [row.phoneNumber, row.id as Id<'residentAccount'>]))
    found.push(...keys.map((key) => principal(tenantId, ids.get(key)!)))
  }
  return found
}

const principal = (tenantId: TenantId, accountId: Id<'residentAccount'>): ResidentPrincipal => ({
  realm: 'resident',
  tenantId,
  accountId,
  sessionId: accountId,
  proven: true,
})
