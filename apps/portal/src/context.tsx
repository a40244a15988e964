/** What the routes share. */
import type { Context } from 'hono'
import type { Api, Problem } from './api.ts'
import { MessagePage } from './pages/message.tsx'
import type { View } from './view/view.ts'

export interface PortalEnv {
  Variables: { view: View; api: Api }
}
export type PortalContext = Context<PortalEnv>

/** Only a path of this very site: never another host, never a scheme. */
export const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/')

/** Sends on what the API set: session cookies belong to the browser. */
export function passCookies(c: PortalContext, answer: { readonly headers: Headers }): void {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}

/** Where one gets in, by what was missing. */
export const GATES: Readonly<Record<string, string>> = { NOT_SIGNED_IN: '/sign-in', IDENTITY_NOT_PROVEN: '/identity' }

/**
 * The answer to a refusal that no form can mend: someone not signed in, or not proven on this device, does that and comes back; anyone
 * else is told.
 * @param back the page to come back to; the page asked for unless given
 */
export function refused(c: PortalContext, problem: Problem, back = c.get('view').here): Response | Promise<Response> {
  const gate = GATES[problem.code]
  if (gate) return c.redirect(`${gate}?back=${encodeURIComponent(back)}`, 303)
  return c.html(<MessagePage view={c.get('view')} problem={problem} />, statusOf(problem))
}

/** What a person agrees to, word for word as the API keeps it. @returns the text, or why it cannot be shown */
export async function consentText(
  c: PortalContext,
  purpose: 'identity' | 'family' | 'enrollment',
): Promise<string | Problem> {
  const texts = await c.get('api')('get', '/api/consent-texts', {})
  if (!texts.ok) return texts.problem
  const text = texts.value.items.find((one) => one.purpose === purpose)
  return text?.[c.get('view').language] ?? ''
}

/** The status of a page that shows a problem. */
export const statusOf = (problem: Problem | undefined) => (problem?.status ?? 200) as 200
