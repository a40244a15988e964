/** The resident portal: pages on a city's own host, each a thin reader of the public API. */
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type ApiFetch, apiFor, type PublicProgram } from './api.ts'
import { ISLAND, iconSvg, STYLE, themeCss } from './assets.ts'
import { keepChannel } from './channel.ts'
import { ownPath, type PortalContext, type PortalEnv } from './context.tsx'
import { MessagePage } from './pages/message.tsx'
import { claimsPages } from './routes/claims.tsx'
import { enrollPages } from './routes/enroll.tsx'
import { estimatePages } from './routes/estimate.tsx'
import { familyPages } from './routes/family.tsx'
import { helpPages } from './routes/help.tsx'
import { orderPages } from './routes/orders.tsx'
import { publicPages } from './routes/public.tsx'
import { signInPages } from './routes/sign-in.tsx'
import { sayIn } from './texts/index.ts'
import type { View } from './view/view.ts'

export interface PortalDeps {
  /** The public API as reached from a portal request: in process when served together, over HTTP when apart. */
  readonly api: ApiFetch
}

const YEAR = 'public, max-age=31536000, immutable'
const SHORTLY = 'public, max-age=300'

const languageOf = (c: PortalContext): 'zh' | 'en' => (getCookie(c, 'lang') === 'en' ? 'en' : 'zh')

function viewOf(c: PortalContext, program: PublicProgram): View {
  const language = languageOf(c)
  const url = new URL(c.req.url)
  return {
    say: sayIn(language, program.enrollWord),
    language,
    large: getCookie(c, 'view') === 'large',
    program,
    // Only for the sign-out button: who is signed in, the API decides.
    signedIn: Object.keys(getCookie(c)).some((name) => name.endsWith('session_token')),
    here: `${url.pathname}${url.search}`,
  }
}

function ownAssets(portal: Hono<PortalEnv>) {
  for (const asset of [STYLE, ISLAND]) {
    portal.get(asset.path, (c) => c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': YEAR }))
  }
}

function cityAssets(portal: Hono<PortalEnv>) {
  portal.get('/assets/theme.css', (c) =>
    c.body(themeCss(c.get('view').program.colours), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': SHORTLY,
    }),
  )
  portal.get('/assets/icon.svg', (c) =>
    c.body(iconSvg(c.get('view').program), 200, { 'content-type': 'image/svg+xml', 'cache-control': SHORTLY }),
  )
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

/** Every page needs the city's name and colours first. */
function withCity(portal: Hono<PortalEnv>, deps: PortalDeps) {
  portal.use(async (c, next) => {
    const api = apiFor(deps.api, c.req.raw, languageOf(c))
    const program = await api('get', '/api/program', {})
    if (!program.ok) return c.text(program.problem.text[languageOf(c)], program.status as 503)
    c.set('api', api)
    c.set('view', viewOf(c, program.value))
    if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store')
    await next()
  })
}

/** The portal as a Hono app; the server mounts it on every city's host. */
export function createPortal(deps: PortalDeps): Hono<PortalEnv> {
  const portal = new Hono<PortalEnv>()
  ownAssets(portal)
  portal.use(keepChannel)
  withCity(portal, deps)
  cityAssets(portal)
  preferences(portal)
  publicPages(portal)
  signInPages(portal)
  familyPages(portal)
  estimatePages(portal)
  enrollPages(portal)
  orderPages(portal)
  claimsPages(portal)
  helpPages(portal)
  portal.notFound((c) => c.html(<MessagePage view={c.get('view')} />, 404))
  return portal
}
