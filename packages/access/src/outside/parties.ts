/** The credentials a city holds with its outside parties (channels, agency, bank, SMS): kept sealed, read when a party is called. */
import type { TenantTx } from '@gongbao/database'
import { and, eq } from 'drizzle-orm'
import { openField, sealField } from '../fields/fields.ts'
import { outsidePartyTable } from './party.table.ts'

const COLUMN = 'outside_party.config'

/** Writes a party's configuration, or replaces it. @param config JSON; it holds secrets and never leaves the process again */
export async function saveParty(tx: TenantTx, party: string, config: object): Promise<void> {
  const configSealed = sealField(tx.tenantId, COLUMN, JSON.stringify(config))
  await tx.db
    .insert(outsidePartyTable)
    .values({ tenantId: tx.tenantId, party, configSealed, updatedAt: tx.business.at })
    .onConflictDoUpdate({
      target: [outsidePartyTable.tenantId, outsidePartyTable.party],
      set: { configSealed, updatedAt: tx.business.at },
    })
}

/** @returns the configuration as it was saved, or null when the city has no such party */
export async function readParty<Config>(tx: TenantTx, party: string): Promise<Config | null> {
  const [row] = await tx.db
    .select({ sealed: outsidePartyTable.configSealed })
    .from(outsidePartyTable)
    .where(and(eq(outsidePartyTable.tenantId, tx.tenantId), eq(outsidePartyTable.party, party)))
  return row ? (JSON.parse(openField(tx.tenantId, COLUMN, row.sealed)) as Config) : null
}
