import { join, resolve } from 'node:path'

/** The clone's folder. */
export const ROOT = resolve(import.meta.dirname, '../../../..')

/** What `npm start` may be told from outside. */
export interface Settings {
  /** Port wished for; the next free one is taken when it is busy. */
  readonly port: number
  readonly sandboxPort: number
  /** Keys, embedded database, logs, the sandbox's memory. */
  readonly dataDir: string
  /** The cities' folders (TENANTS_DIR). */
  readonly tenantsDir: string
  /** A PostgreSQL of one's own (its administrator's URL); null = the embedded one. */
  readonly databaseUrl: string | null
  /** From what the roles' passwords are made when DATABASE_URL holds none. */
  readonly databaseSecret: string | undefined
  /** False (GONGBAO_DEMO=0): no invented people, and the cities keep real time. */
  readonly demo: boolean
  /** How many invented people live in a demo city (GONGBAO_DEMO_PEOPLE). */
  readonly demoPeople: number
  /** Restart server and worker when a source changes, rebuild the console. */
  readonly watch: boolean
}

/** Where the demo's business time starts: 2026 on sale, 2025 in force. It moves on with real time. */
export const DEMO_AT = Temporal.Instant.from('2025-11-20T09:00:00+08:00')

/** @throws Error naming the variable that cannot be read */
export function readSettings(env: NodeJS.ProcessEnv, watch = false): Settings {
  return {
    port: portOf(env, 'PORT', 8080),
    sandboxPort: portOf(env, 'SANDBOX_PORT', 8090),
    dataDir: resolve(ROOT, env.DATA_DIR || '.data'),
    tenantsDir: resolve(ROOT, env.TENANTS_DIR || 'tenants'),
    databaseUrl: env.DATABASE_URL || null,
    databaseSecret: env.GONGBAO_DB_SECRET || undefined,
    demo: env.GONGBAO_DEMO !== '0',
    demoPeople: numberOf(env, 'GONGBAO_DEMO_PEOPLE', 600, [20, 100_000]),
    watch,
  }
}

const portOf = (env: NodeJS.ProcessEnv, name: string, standard: number): number =>
  numberOf(env, name, standard, [1, 65_535])

function numberOf(
  env: NodeJS.ProcessEnv,
  name: string,
  standard: number,
  [from, to]: readonly [number, number],
): number {
  const given = env[name]?.trim() || String(standard)
  const number = Number(given)
  if (/^\d+$/.test(given) && number >= from && number <= to) return number
  throw new Error(
    `${name} 应为 ${from} 至 ${to} 的整数 · ${name} must be a whole number from ${from} to ${to}: ${given}`,
  )
}

export const LOGS = (settings: Settings): string => join(settings.dataDir, 'logs')
