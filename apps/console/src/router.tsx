/** Every address of the console. Pages load when first opened; a page's permission is the one its routes need at the api. */
import type { QueryClient } from '@tanstack/react-query'
import {
  type AsyncRouteComponent,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  redirect,
  stringifySearchWith,
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

/** Search parameters that survive a reload and a shared link; what a page does not know is dropped. */
const keep =
  <Key extends string>(...keys: Key[]) =>
  (search: Record<string, unknown>): { [K in Key]?: string } =>
    Object.fromEntries(
      keys.flatMap((key) => (search[key] === undefined || search[key] === '' ? [] : [[key, String(search[key])]])),
    ) as { [K in Key]?: string }

const child = <Path extends string, Key extends string>(
  path: Path,
  component: AsyncRouteComponent<unknown>,
  ...keys: Key[]
) => createRoute({ getParentRoute: () => inside, path, validateSearch: keep(...keys), component })

const pages = [
  child(
    '/overview',
    lazyRouteComponent(() => import('./pages/overview/overview.page.tsx'), 'OverviewPage'),
    'year',
  ),
  child(
    '/program',
    lazyRouteComponent(() => import('./pages/program/program.page.tsx'), 'ProgramPage'),
    'tab',
  ),
  child(
    '/program/$code',
    lazyRouteComponent(() => import('./pages/program/plan.page.tsx'), 'PlanPage'),
    'version',
  ),
  child(
    '/drafts',
    lazyRouteComponent(() => import('./pages/drafts/drafts.page.tsx'), 'DraftsPage'),
  ),
  child(
    '/drafts/$draftId',
    lazyRouteComponent(() => import('./pages/drafts/draft.page.tsx'), 'DraftPage'),
    'tab',
  ),
  child(
    '/what-if',
    lazyRouteComponent(() => import('./pages/what-if/what-if.page.tsx'), 'WhatIfPage'),
    'id',
  ),
  child(
    '/policies',
    lazyRouteComponent(() => import('./pages/policies/policies.page.tsx'), 'PoliciesPage'),
    'planYear',
    'status',
    'personId',
    'policyNo',
    'orderId',
  ),
  child(
    '/policies/$policyId',
    lazyRouteComponent(() => import('./pages/policies/policy.page.tsx'), 'PolicyPage'),
  ),
  child(
    '/claims',
    lazyRouteComponent(() => import('./pages/claims/claims.page.tsx'), 'ClaimsPage'),
    'view',
    'planYear',
    'status',
    'personId',
    'settlementId',
    'policyId',
  ),
  child(
    '/claims/$claimId',
    lazyRouteComponent(() => import('./pages/claims/claim.page.tsx'), 'ClaimPage'),
  ),
  child(
    '/files',
    lazyRouteComponent(() => import('./pages/files/files.page.tsx'), 'FilesPage'),
  ),
  child(
    '/rosters',
    lazyRouteComponent(() => import('./pages/rosters/rosters.page.tsx'), 'RostersPage'),
  ),
  child(
    '/reviews',
    lazyRouteComponent(() => import('./pages/reviews/reviews.page.tsx'), 'ReviewsPage'),
  ),
  child(
    '/ledger',
    lazyRouteComponent(() => import('./pages/ledger/ledger.page.tsx'), 'LedgerPage'),
    'account',
    'planYear',
    'source',
  ),
  child(
    '/payments',
    lazyRouteComponent(() => import('./pages/payments/payments.page.tsx'), 'PaymentsPage'),
    'tab',
  ),
  child(
    '/consortium',
    lazyRouteComponent(() => import('./pages/consortium/consortium.page.tsx'), 'ConsortiumPage'),
    'planYear',
  ),
  child(
    '/inbox',
    lazyRouteComponent(() => import('./pages/inbox/inbox.page.tsx'), 'InboxPage'),
    'tab',
  ),
  child(
    '/audit',
    lazyRouteComponent(() => import('./pages/audit/audit.page.tsx'), 'AuditPage'),
    'subjectId',
  ),
  child(
    '/memberships',
    lazyRouteComponent(() => import('./pages/access/memberships.page.tsx'), 'MembershipsPage'),
  ),
  child(
    '/clients',
    lazyRouteComponent(() => import('./pages/access/clients.page.tsx'), 'ClientsPage'),
  ),
] as const

export function createConsoleRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([signIn, inside.addChildren([home, ...pages])]),
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageWaiting,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
    // Plain texts in the address: years stay years, not quoted JSON.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
  })
}
