import { PgDialect } from 'drizzle-orm/pg-core'
import { PostgresJsDatabase, PostgresJsSession } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { wireTypes } from './wire-types.ts'

/** The database roles; each has the rights of one job (see `migrations/`). */
export const DB_ROLES = ['owner', 'app_rw', 'relay', 'sealer', 'regulator', 'auth'] as const
export type DbRole = (typeof DB_ROLES)[number]

/** A drizzle query builder; statements of up to 64 parameters are prepared, so that the server plans them once per connection. */
export type Drizzle = PostgresJsDatabase<Record<string, never>>

/** One pool of connections under one role. */
export interface Database {
  readonly role: DbRole
  readonly sql: postgres.Sql
  /** For reference and local tables only (tenants, sign-in); tenant tables are reached through `inTenant`. */
  readonly db: Drizzle
  /** Waits up to 5 seconds for running queries, then cuts them. */
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Connections at most; default 10. */
  max?: number
  /** Milliseconds a statement may run; default 30,000. 0 = no limit (imports, migrations). */
  statementTimeoutMs?: number
  /** Hears the text of every statement: for tests that look at them all. */
  onStatement?: (text: string) => void
}

const dialect = new PgDialect()
const PREPARED_PARAMETERS_MAX = 64

class PreparingSession extends PostgresJsSession<postgres.Sql, Record<string, never>, Record<string, never>> {
  override prepareQuery(...args: Parameters<PostgresJsSession<postgres.Sql, never, never>['prepareQuery']>) {
    const [query, fields, name, ...rest] = args
    const prepared = name ?? (query.params.length <= PREPARED_PARAMETERS_MAX ? 'prepared' : undefined)
    return super.prepareQuery(query, fields, prepared, ...rest) as never
  }
}

/** Drizzle over a pool or an open transaction; both speak through the very same connection as `sql`. */
export function drizzleOver(sql: postgres.Sql | postgres.TransactionSql): Drizzle {
  return new PostgresJsDatabase(dialect, new PreparingSession(sql as postgres.Sql, dialect, undefined), undefined)
}

/** Opens a pool (lazily: no connection is made before the first query). Instants are UTC on the wire. */
export function connect(url: string, role: DbRole, options: ConnectOptions = {}): Database {
  const sql = postgres(url, {
    max: options.max ?? 10,
    types: wireTypes,
    fetch_types: false,
    onnotice: () => {},
    ...(options.onStatement ? { debug: (_id: number, text: string) => options.onStatement?.(text) } : {}),
    connect_timeout: 10,
    idle_timeout: 60,
    backoff: (attempt: number) => Math.min(2, 0.05 * 2 ** Math.min(attempt, 6)),
    connection: {
      application_name: `gongbao:${role}`,
      TimeZone: 'UTC',
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  }) as unknown as postgres.Sql
  return { role, sql, db: drizzleOver(sql), close: () => sql.end({ timeout: 5 }) }
}

/** Whether an error is the database's refusal of a duplicate key (of that constraint, when named). */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const found = postgresError(error)
  return found?.code === '23505' && (constraint === undefined || found.constraint_name === constraint)
}

/** Whether an error says that the database cannot be reached now: the edge answers 503 and the caller may repeat. */
export function isUnavailable(error: unknown): boolean {
  const code = String((causeOf(error) as { code?: unknown } | null)?.code ?? '')
  return /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|57P0[1-3]|08)/.test(code)
}

/** PostgreSQL's own error behind an error of postgres.js or drizzle, if it is one. */
export function postgresError(error: unknown): postgres.PostgresError | null {
  const cause = causeOf(error)
  return cause instanceof postgres.PostgresError ? cause : null
}

/** Drizzle wraps driver errors; the reason lies in `cause`. */
function causeOf(error: unknown): unknown {
  let at = error
  while (at instanceof Error && at.cause !== undefined && !(at instanceof postgres.PostgresError)) at = at.cause
  return at
}
