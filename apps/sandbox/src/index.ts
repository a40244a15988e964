/** The outside parties as one process: start it in a test, or by `main.ts`. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp, createSandbox } from './app.ts'
import type { Sandbox, SandboxOptions } from './context.ts'

export { type PartyConfigs, type SandboxAddress, type SandboxAdmin, sandboxAdmin } from './client.ts'
export type { Sandbox, SandboxOptions } from './context.ts'
export type { Fault } from './faults.ts'
export { forgetTenant } from './forget.ts'
export type { RollPerson } from './store.ts'

export interface RunningSandbox {
  /** Where our servers reach it, e.g. `http://127.0.0.1:8090`. */
  readonly url: string
  readonly adminToken: string
  readonly sandbox: Sandbox
  close(): Promise<void>
}

export type StartOptions = Partial<Omit<SandboxOptions, 'adminToken'>> & {
  port?: number
  hostname?: string
  adminToken?: string
}

/** Starts the parties on a port (0: any free one). @throws when the port is taken */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { port = 0, hostname = '127.0.0.1', adminToken = crypto.randomUUID(), ...rest } = options
  const sandbox = createSandbox({ publicUrl: '', ...rest, adminToken })
  const app = createApp(sandbox)
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port, hostname }, () => resolve(starting))
    starting.once('error', reject)
  })
  const url = `http://${hostname}:${(server.address() as AddressInfo).port}`
  if (!sandbox.options.publicUrl) sandbox.options.publicUrl = url
  const close = async () => {
    sandbox.store.flush()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
  }
  return { url, adminToken, sandbox, close }
}
