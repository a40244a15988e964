/** Files of records as they came, and the answers to their rows. */
import { plainMac, readParty, saveParty, sealBytes } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, desc, eq, lt } from 'drizzle-orm'
import { settlementImportTable } from '../claims.table.ts'
import type { ColumnMap } from '../record-file.rules.ts'
import { openJson, sealJson } from '../sealed-json.ts'

type ImportRow = typeof settlementImportTable.$inferSelect
export type Import = Omit<ImportRow, 'tenantId' | 'bodySealed' | 'bodyMac' | 'answersSealed'>
const BODY = 'settlement_import.body'
const COLUMNS = 'agency-columns'

export const macOfFile = (tx: Pick<TenantTx, 'tenantId'>, bytes: Uint8Array): Uint8Array =>
  plainMac(tx.tenantId, BODY, bytes)

export async function findImport(tx: TenantTx, bodyMac: Uint8Array): Promise<Import | null> {
  const [row] = await tx.db
    .select()
    .from(settlementImportTable)
    .where(and(eq(settlementImportTable.tenantId, tx.tenantId), eq(settlementImportTable.bodyMac, bodyMac)))
  return row ? shown(row) : null
}

/** @returns false when the same file was kept meanwhile */
export async function insertImport(
  tx: TenantTx,
  row: Omit<Import, 'receivedAt'>,
  bytes: Uint8Array,
  answers: unknown,
): Promise<boolean> {
  const written = await tx.db
    .insert(settlementImportTable)
    .values({
      ...row,
      tenantId: tx.tenantId,
      bodySealed: sealBytes(tx.tenantId, BODY, bytes),
      bodyMac: macOfFile(tx, bytes),
      answersSealed: sealJson(tx, 'settlement_import.answers', answers),
      receivedAt: tx.business.at,
    })
    .onConflictDoNothing({ target: [settlementImportTable.tenantId, settlementImportTable.bodyMac] })
    .returning({ id: settlementImportTable.id })
  return written.length === 1
}

/** An import with the answers to its rows. */
export async function readImport<Answer>(
  tx: TenantTx,
  id: Id<'import'>,
): Promise<(Import & { answers: Answer[] }) | null> {
  const [row] = await tx.db
    .select()
    .from(settlementImportTable)
    .where(and(eq(settlementImportTable.tenantId, tx.tenantId), eq(settlementImportTable.id, id)))
  return row ? { ...shown(row), answers: openJson<Answer[]>(tx, 'settlement_import.answers', row.answersSealed) } : null
}

/** Newest first. */
export async function listImports(tx: TenantTx, limit: number, before?: Id<'import'>): Promise<Import[]> {
  const { bodySealed: _b, bodyMac: _m, answersSealed: _a, tenantId: _t, ...columns } = columnsOf
  return tx.db
    .select(columns)
    .from(settlementImportTable)
    .where(
      and(eq(settlementImportTable.tenantId, tx.tenantId), before ? lt(settlementImportTable.id, before) : undefined),
    )
    .orderBy(desc(settlementImportTable.id))
    .limit(limit)
}

const columnsOf = {
  tenantId: settlementImportTable.tenantId,
  id: settlementImportTable.id,
  fileName: settlementImportTable.fileName,
  format: settlementImportTable.format,
  bodySealed: settlementImportTable.bodySealed,
  bodyMac: settlementImportTable.bodyMac,
  rowsTotal: settlementImportTable.rowsTotal,
  rowsAccepted: settlementImportTable.rowsAccepted,
  rowsRepeated: settlementImportTable.rowsRepeated,
  rowsRefused: settlementImportTable.rowsRefused,
  answersSealed: settlementImportTable.answersSealed,
  receivedBy: settlementImportTable.receivedBy,
  receivedAt: settlementImportTable.receivedAt,
}

function shown({ tenantId: _t, bodySealed: _b, bodyMac: _m, answersSealed: _a, ...row }: ImportRow): Import {
  return row
}

/** How this city's agency names its columns. */
export const readColumnMap = async (tx: TenantTx): Promise<ColumnMap> => (await readParty<ColumnMap>(tx, COLUMNS)) ?? {}
export const saveColumnMap = (tx: TenantTx, map: ColumnMap): Promise<void> => saveParty(tx, COLUMNS, map)
