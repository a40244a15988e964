/** By which channel a person came: a link or QR of an app, a counter, a partner, `?channel=<code>` on whatever page it leads to. */
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { PortalContext, PortalEnv } from './context.tsx'

const COOKIE = 'channel'
/** Of those who came by themselves. */
const OWN = 'portal'
/** As long as people take who look at home and decide in the evening with their family. */
const SECONDS = 7 * 86_400

/** Keeps the channel of the last link followed, so that whoever signs in or looks around first still ordered by it. */
export const keepChannel: MiddlewareHandler<PortalEnv> = async (c, next) => {
  const code = codeOf(c.req.query('channel'))
  if (code) setCookie(c, COOKIE, code, { path: '/', maxAge: SECONDS, httpOnly: true, sameSite: 'Lax' })
  await next()
}

/** The channel to name in an order. */
export const channelOf = (c: PortalContext): string =>
  codeOf(c.req.query('channel')) ?? codeOf(getCookie(c, COOKIE)) ?? OWN

/** A code as the API takes it; what is none names no channel, and hinders nobody from enrolling. */
function codeOf(text: string | undefined): string | undefined {
  const code = text?.trim().toLowerCase()
  return code && /^[a-z0-9-]{1,60}$/.test(code) ? code : undefined
}
