/** The resident portal: pages on a city's own host, each a thin reader of the public API. */
import { formatYuan } from '@gongbao/kernel'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type Answer, type Api, type ApiFetch, apiFor, type Problem, type PublicProgram } from './api.ts'
import { ISLAND, STYLE, themeCss } from './assets.ts'
import { HomePage } from './pages/home.tsx'
import { MessagePage } from './pages/message.tsx'
import { claimsPages } from './routes/claims.tsx'
import { enrollPages } from './routes/enroll.tsx'
import { helpPages } from './routes/help.tsx'
import { signInPages } from './routes/sign-in.tsx'
import { sayIn } from './texts.ts'
import type { View } from './view/layout.tsx'

export interface PortalEnv {
  Variables: { view: View; api: Api }
}
export type PortalContext = Context<PortalEnv>

export interface PortalDeps {
  /** The public API as reached from a portal request: in process when served together, over HTTP when apart. */
  readonly api: ApiFetch
}

const YEAR = 'public, max-age=31536000, immutable'
/** Only a path of this very site: never another host, never a scheme. */
export const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/')

async function viewOf(c: PortalContext, program: PublicProgram): Promise<View> {
  const language = getCookie(c, 'lang') === 'en' ? 'en' : 'zh'
  const url = new URL(c.req.url)
  const cookies = Object.keys(getCookie(c)).filter((name) => name !== 'lang' && name !== 'view')
  return {
    say: sayIn(language, program.enrollWord),
    language,
    large: getCookie(c, 'view') === 'large',
    program,
    signedIn: cookies.length > 0,
    here: `${url.pathname}${url.search}`,
  }
}

/** Sends on what the API set: session cookies belong to the browser. */
export function passCookies(c: PortalContext, answer: Answer<unknown>): void {
  for (const cookie of answer.cookies) c.header('set-cookie', cookie, { append: true })
}

/** A page for a refusal that has no form to go back to; someone not signed in is asked to sign in and comes back here. */
export async function refused(c: PortalContext, problem: Problem): Promise<Response> {
  const view = c.get('view')
  if (problem.code === 'NOT_SIGNED_IN')
    return c.redirect(`/sign-in?back=${encodeURIComponent(c.req.method === 'GET' ? view.here : '/')}`, 303)
  if (problem.code === 'IDENTITY_NOT_PROVEN') return c.redirect('/identity', 303)
  return c.html(<MessagePage view={view} problem={problem} />, problem.status as 404)
}

function assets(portal: Hono<PortalEnv>) {
  for (const asset of [STYLE, ISLAND]) {
    portal.get(asset.path, (c) => c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': YEAR }))
  }
  portal.get('/assets/theme.css', (c) =>
    c.body(themeCss(c.get('view').program.colours), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=300',
    }),
  )
  portal.get('/assets/icon.svg', (c) => {
    const { primary, onPrimary } = c.get('view').program.colours
    const letter = [...c.get('view').program.logoText][0]?.replace(/[<&]/g, '') ?? ''
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${primary}"/><text x="16" y="22" font-size="18" text-anchor="middle" fill="${onPrimary}">${letter}</text></svg>`
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=300' })
  })
}

function preferences(portal: Hono<PortalEnv>) {
  portal.post('/preferences', async (c) => {
    const form = await c.req.parseBody()
    const options = { path: '/', maxAge: 31_536_000, httpOnly: true, sameSite: 'Lax' } as const
    if (form.view === 'large' || form.view === 'normal') setCookie(c, 'view', form.view, options)
    if (form.language === 'zh' || form.language === 'en') setCookie(c, 'lang', form.language, options)
    return c.redirect(ownPath(String(form.back ?? '/')), 303)
  })
}

/** The portal as a Hono app; the server mounts it on every city's host. */
export function createPortal(deps: PortalDeps): Hono<PortalEnv> {
  const portal = new Hono<PortalEnv>()
  portal.use(async (c, next) => {
    const language = getCookie(c, 'lang') === 'en' ? 'en' : 'zh'
    const api = apiFor(deps.api, c.req.raw, language)
    const program = await api.get<PublicProgram>('/api/program')
    if (!program.ok) return c.text(program.problem.detail, program.problem.status as 503)
    c.set('api', api)
    c.set('view', await viewOf(c, program.value))
    if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store')
    await next()
  })
  assets(portal)
  preferences(portal)
  portal.get('/', (c) => c.html(<HomePage view={c.get('view')} />))
  signInPages(portal)
  enrollPages(portal, formatYuan)
  claimsPages(portal)
  helpPages(portal)
  portal.notFound((c) => c.html(<MessagePage view={c.get('view')} />, 404))
  return portal
}
