import type { BusinessMoment, TenantId } from '@gongbao/kernel'
import type postgres from 'postgres'
import type { Drizzle } from './connect.ts'

/** An open transaction of one tenant. `db` and `sql` speak through the same connection; nothing here outlives the transaction. */
export interface TenantTx {
  readonly tenantId: TenantId
  /** The moment this transaction decides by: the database's clock plus the tenant's demo offset, read once. */
  readonly business: BusinessMoment
  /** How far `business` runs ahead of the wall, in seconds: 0 but for a demo. */
  readonly clockOffsetSeconds: number
  readonly db: Drizzle
  readonly sql: postgres.TransactionSql
}
