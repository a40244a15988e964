import { type TenantId, tenantId } from '@gongbao/kernel'
import type postgres from 'postgres'
import type { Database } from './connect.ts'
import { JOB_SCHEMA } from './jobs.ts'

/**
 * Takes a demo city out of the database with all that was done in it, so that its invented year can begin anew. No worker may run meanwhile.
 * A real city is never taken out: its rows are facts, and the guards that keep them are lifted here for invented ones only.
 *
 * @param owner the owner role
 * @throws Error for a city that is not a demo
 */
export async function forgetDemoTenant(owner: Database, id: TenantId): Promise<void> {
  await owner.sql.begin(async (sql) => {
    await sql.unsafe(`set local app.tenant_id = '${tenantId(id)}'`) // a slug: it can hold no quote
    const [tenant] = await sql`select from tenant where id = ${id} and is_demo for update`
    if (!tenant) throw new Error(`not a demo tenant: ${id}`)
    const tables = await tablesOfTenants(sql)
    for (const { name, guarded } of tables) if (guarded) await sql`alter table ${sql(name)} disable trigger user`
    for (const { name } of tables) await sql`delete from ${sql(name)} where tenant_id = ${id}`
    for (const { name, guarded } of tables) if (guarded) await sql`alter table ${sql(name)} enable trigger user`
    await sql`delete from ${sql(JOB_SCHEMA)}.job where data ->> 'tenantId' = ${id}`
    await sql`delete from tenant where id = ${id}`
  })
}

interface TenantTable {
  readonly name: string
  /** Whether triggers keep its rows. */
  readonly guarded: boolean
}

/** Every table with a tenant, whoever points at another before it. */
async function tablesOfTenants(sql: postgres.TransactionSql): Promise<TenantTable[]> {
  const tables = await sql<(TenantTable & { pointsAt: string[] })[]>`
    select relname as name, exists (select from pg_trigger where tgrelid = c.oid and not tgisinternal) as guarded,
      array(select confrelid::regclass::text from pg_constraint where contype = 'f' and conrelid = c.oid and confrelid <> c.oid) as "pointsAt"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by relname`
  const ordered: TenantTable[] = []
  const left = new Map(tables.map((table) => [table.name, table]))
  while (left.size > 0) {
    const free = [...left.values()].filter(({ name }) => ![...left.values()].some((one) => one.pointsAt.includes(name)))
    if (free.length === 0) throw new Error(`tables point at each other in a ring: ${[...left.keys()].join(', ')}`)
    for (const table of free) left.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}
