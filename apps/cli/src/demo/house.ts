/** Where a synthetic year takes place: a running house (database, sandbox, worker, server for callbacks) as the demo reaches it. */
import { connect, type Database, type RoleUrls } from '@gongbao/database'
import { type SandboxAddress, type SandboxAdmin, sandboxAdmin } from '@gongbao/sandbox'

export interface DemoPlace {
  readonly urls: RoleUrls
  readonly sandbox: SandboxAddress
  /** Where the outside parties reach the server, e.g. `http://127.0.0.1:8080`. */
  readonly notifyBase: string
}

export interface DemoHouse {
  readonly place: DemoPlace
  readonly db: Database
  readonly owner: Database
  readonly relay: Database
  readonly auth: Database
  readonly sandbox: SandboxAdmin
  close(): Promise<void>
}

/** Connects; this process must have the house's keys installed. */
export function openDemoHouse(place: DemoPlace): DemoHouse {
  const db = connect(place.urls.app_rw, 'app_rw', { max: 16 })
  const owner = connect(place.urls.owner, 'owner', { max: 2, statementTimeoutMs: 0 })
  const relay = connect(place.urls.relay, 'relay', { max: 2 })
  const auth = connect(place.urls.auth, 'auth', { max: 4 })
  const close = async () => void (await Promise.all([db, owner, relay, auth].map((one) => one.close())))
  return { place, db, owner, relay, auth, sandbox: sandboxAdmin(place.sandbox), close }
}
