import type { Database } from './connect.ts'

/** The settings without which an acknowledged write can be lost. */
const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit']

/**
 * Refuses a server that could lose an acknowledged write (quality 2); called at boot by everything that writes.
 * `synchronous_commit` may be any durable level (on, local, remote_write, remote_apply).
 * @throws Error naming each setting that is off
 */
export async function assertDurable(database: Database): Promise<void> {
  const rows = await database.sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings where name in ${database.sql(MUST_BE_ON)} order by name`
  const off = rows.filter((row) => row.setting === 'off').map((row) => row.name)
  if (rows.length !== MUST_BE_ON.length) throw new Error('cannot read the durability settings of the database')
  if (off.length > 0)
    throw new Error(`refusing to run: the database may lose acknowledged writes; turn on ${off.join(', ')}`)
}
