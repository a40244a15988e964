/** Who is signed in, and the steps of signing in. The cookie is the api's; nothing of it is kept here. */
import { useQuery } from '@tanstack/react-query'
import { ApiError, get, post } from './client.ts'

/** One place where a person serves: a city and a role, for an insurer also which coinsurer. */
export interface Membership {
  readonly id: string
  readonly tenantId: string
  readonly tenantName: string
  readonly role: string
  readonly coinsurer: string | null
}

export interface Session {
  readonly name: string
  readonly email: string
  readonly membership: Membership
  readonly memberships: readonly Membership[]
  readonly permissions: readonly string[]
  /** The city's business date, which a demo moves. */
  readonly business: { readonly on: string; readonly isDemo: boolean }
}

export const sessionQuery = {
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await get<Session>('/api/staff/session')
    } catch (error) {
      if (error instanceof ApiError && error.problem.status === 401) return null
      throw error
    }
  },
}

/** The session of the page's person. @throws Error outside the signed-in part of the console */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery)
  if (!data) throw new Error('no session')
  return data
}

export function useCan(): (permission: string) => boolean {
  const { permissions } = useSession()
  return (permission) => permissions.includes(permission)
}

export const signInApi = {
  password: (email: string, password: string) => post('/api/staff/sign-in', { email, password }),
  secondFactor: (code: string) => post<{ memberships: Membership[] }>('/api/staff/second-factor', { code }),
  choose: (membershipId: string) => post('/api/staff/membership', { membershipId }),
  signOut: () => post('/api/staff/sign-out'),
}
