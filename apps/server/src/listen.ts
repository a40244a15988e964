import type { Server as NodeServer } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Server } from './server.ts'

export interface ListenOptions {
  readonly port: number
  readonly hostname?: string
  /** Believe the last `X-Forwarded-For` entry: only behind a proxy of one's own that sets it. */
  readonly trustProxy?: boolean
}

export interface Listening {
  readonly port: number
  /** Stops taking connections, finishes what was accepted, and returns within `graceMs` (default 15,000). */
  close(graceMs?: number): Promise<void>
}

/** Listens on a port. @throws when the port is taken (EADDRINUSE) */
export async function listen(server: Server, options: ListenOptions): Promise<Listening> {
  const node = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as HttpBindings
      return server.fetch(request, addressOf(incoming, options.trustProxy ?? false), incoming.url)
    },
    // Fields of the request line and headers are small; a slow sender is cut.
    serverOptions: { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 },
  }) as NodeServer
  await new Promise<void>((resolve, reject) => {
    node.once('error', reject)
    node.listen(options.port, options.hostname ?? '0.0.0.0', () => resolve())
  })
  return { port: (node.address() as AddressInfo).port, close: (graceMs = 15_000) => close(node, server, graceMs) }
}

/** How long who has knocked already is still let in: the system would cut connections that wait to be taken when the listening ends. */
const LAST_KNOCK_MS = 200
/** How long a connection that lies idle may still bring one more request, which is answered and closes it. */
const LAST_CALL_MS = 1_000

async function close(node: NodeServer, server: Server, graceMs: number): Promise<void> {
  server.drain()
  await sleep(Math.min(LAST_KNOCK_MS, graceMs / 4))
  // Only the listening ends here: http's own close() would cut idle connections on which a request may be under way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(node, () => resolve()))
  const sweep = setInterval(() => node.closeIdleConnections(), Math.min(LAST_CALL_MS, graceMs))
  const cut = setTimeout(() => node.closeAllConnections(), Math.max(0, graceMs - 500))
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

function addressOf(incoming: HttpBindings['incoming'], trustProxy: boolean): string {
  const forwarded = trustProxy ? incoming.headers['x-forwarded-for'] : undefined
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim()
  return last || incoming.socket.remoteAddress || 'unknown'
}
