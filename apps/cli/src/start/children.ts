/** The processes that make up a running house. Each gets the connection strings of the roles it works as, and no other. */
import type { RoleUrls } from '@gongbao/database'
import type { ChildPlan } from './child.ts'
import type { Settings } from './settings.ts'

export interface House {
  readonly settings: Settings
  readonly urls: RoleUrls
  /** Ports taken. */
  readonly port: number
  readonly sandboxPort: number
  readonly sandboxToken: string
}

/** Where the simulated parties keep their memory. */
export const sandboxFile = (dataDir: string): string => `${dataDir}/sandbox.json`

export function sandboxPlan({ settings, sandboxPort, sandboxToken }: House): ChildPlan {
  return {
    name: 'sandbox',
    entry: 'apps/sandbox/src/main.ts',
    watch: settings.watch,
    env: {
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_FILE: sandboxFile(settings.dataDir),
      SANDBOX_PUBLIC_URL: `http://127.0.0.1:${sandboxPort}`,
      SANDBOX_ADMIN_TOKEN: sandboxToken,
    },
    isReady: () => answers(`http://127.0.0.1:${sandboxPort}/`),
  }
}

export function workerPlan(house: House): ChildPlan {
  const { app_rw, relay, sealer } = house.urls
  return {
    name: 'worker',
    entry: 'apps/worker/src/main.ts',
    watch: house.settings.watch,
    env: { ...common(house), GONGBAO_URL_APP_RW: app_rw, GONGBAO_URL_RELAY: relay, GONGBAO_URL_SEALER: sealer },
    isReady: async () => true, // it serves nobody: what it has not done yet waits in the outbox
  }
}

export function serverPlan(house: House): ChildPlan {
  const { app_rw, auth } = house.urls
  return {
    name: 'server',
    entry: 'apps/server/src/main.ts',
    watch: house.settings.watch,
    env: {
      ...common(house),
      PORT: String(house.port),
      GONGBAO_URL_APP_RW: app_rw,
      GONGBAO_URL_AUTH: auth,
      GONGBAO_FORM_TARGETS: `http://127.0.0.1:${house.sandboxPort}`,
    },
    isReady: () => answers(`http://127.0.0.1:${house.port}/readyz`, 200),
  }
}

function common({ settings, port, sandboxPort }: House): Record<string, string> {
  return {
    DATA_DIR: settings.dataDir,
    GONGBAO_PUBLIC_PORT: String(port),
    SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
    // Credentials of the whole database never reach a child.
    DATABASE_URL: '',
    GONGBAO_DB_SECRET: '',
  }
}

async function answers(url: string, status?: number): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
  await response.body?.cancel()
  return status === undefined || response.status === status
}
