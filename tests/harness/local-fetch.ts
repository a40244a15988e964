import type { LookupFunction } from 'node:net'
import { Agent, fetch as undiciFetch } from 'undici'

/** Browsers send *.localhost to this machine; Node asks DNS. This lookup does what browsers do. */
const toThisMachine: LookupFunction = (_host, options, done) => {
  if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }])
  else done(null, '127.0.0.1', 4)
}

/** For `fetch(url, { dispatcher })` of undici. */
export const localhostDispatcher = new Agent({ connect: { lookup: toThisMachine } })

/** `fetch` that reaches `http://<slug>.localhost:<port>` and follows no redirect by itself. */
export function localFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const options = { redirect: 'manual', ...init, dispatcher: localhostDispatcher } as Parameters<typeof undiciFetch>[1]
  return undiciFetch(url, options) as unknown as Promise<Response>
}
