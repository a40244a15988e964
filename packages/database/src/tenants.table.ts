import type { TenantId } from '@gongbao/kernel'
import { bigint, boolean, customType, pgTable, text } from 'drizzle-orm/pg-core'
import { instantColumn } from './columns.ts'

/** The cities served. A reference table: read by every role, on every node. */
export const tenantTable = pgTable('tenant', {
  id: customType<{ data: TenantId; driverData: string }>({ dataType: () => 'text' })('id').primaryKey(),
  name: text('name').notNull(),
  /** 'active' is served; 'suspended' answers nothing but keeps its data. */
  status: text('status').$type<'active' | 'suspended'>().notNull(),
  /** Seconds the tenant's business clock runs ahead (+) or behind (−) of the database's clock: 0 but for a demo. */
  clockOffsetSeconds: bigint('clock_offset_seconds', { mode: 'number' }).notNull(),
  isDemo: boolean('is_demo').notNull(),
  /** How far a demo city's invented year is. */
  demoYear: text('demo_year').$type<'begun' | 'done'>(),
  createdAt: instantColumn('created_at').notNull(),
})
