/** What-ifs as they stand in the database. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, desc, eq, getTableColumns } from 'drizzle-orm'
import { whatIfTable } from './what-if.table.ts'

export type WhatIf = Omit<typeof whatIfTable.$inferSelect, 'tenantId'>

export async function insertWhatIf(tx: TenantTx, row: WhatIf): Promise<void> {
  await tx.db.insert(whatIfTable).values({ ...row, tenantId: tx.tenantId })
}

const byId = (tx: TenantTx, id: Id<'whatIf'>) => and(eq(whatIfTable.tenantId, tx.tenantId), eq(whatIfTable.id, id))

export async function readWhatIf(tx: TenantTx, id: Id<'whatIf'>): Promise<WhatIf | null> {
  const [row] = await tx.db.select().from(whatIfTable).where(byId(tx, id))
  return row ?? null
}

/** The latest fifty, without their results. */
export function listWhatIfs(tx: TenantTx): Promise<Omit<WhatIf, 'result'>[]> {
  const { tenantId, result: _result, ...columns } = getTableColumns(whatIfTable)
  return tx.db
    .select(columns)
    .from(whatIfTable)
    .where(eq(tenantId, tx.tenantId))
    .orderBy(desc(whatIfTable.id))
    .limit(50)
}

/** Moves one that is not finished. @throws Error when it is: its result stands */
export async function updateWhatIf(
  tx: TenantTx,
  id: Id<'whatIf'>,
  change: Partial<Pick<WhatIf, 'state' | 'donePeople' | 'allPeople' | 'result' | 'finishedAt'>>,
): Promise<void> {
  await tx.db.update(whatIfTable).set(change).where(byId(tx, id))
}
