/** Every address of the console. Pages load when first opened; a page's permission is the one its routes need at the api. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery } from './api/session.ts'
import { NotFound, PageFailed, PageWaiting } from './shell/conditions.tsx'
import { Layout } from './shell/layout.tsx'
import { homeFor } from './shell/nav.ts'

interface RouterContext {
  readonly queryClient: QueryClient
}

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./sign-in/sign-in.page.tsx'), 'SignInPage'),
})

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Layout,
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/sign-in' })
  },
})

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    const to = homeFor(session?.permissions ?? [])
    if (to) throw redirect({ to })
  },
  component: NotFound,
})

const text = (search: Record<string, unknown>, key: string): string | undefined =>
  typeof search[key] === 'string' && search[key] !== '' ? (search[key] as string) : undefined
/** Search parameters that survive a reload and a shared link; what a page does not know is dropped. */
const keep =
  (...keys: string[]) =>
  (search: Record<string, unknown>) =>
    Object.fromEntries(
      keys.map((key) => [key, text(search, key)]).filter(([, value]) => value !== undefined),
    ) as Record<string, string>

const overview = createRoute({
  getParentRoute: () => inside,
  path: '/overview',
  validateSearch: keep('year'),
  component: lazyRouteComponent(() => import('./pages/overview/overview.page.tsx'), 'OverviewPage'),
})
const pages = [overview]

export function createConsoleRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([signIn, inside.addChildren([home, ...pages])]),
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageWaiting,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  })
}
