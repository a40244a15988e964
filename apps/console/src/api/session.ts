/** Who is signed in, and the steps of signing in. The cookie is the api's; nothing of it is kept here. */
import { useQuery } from '@tanstack/react-query'
import { type AnswerOf, ApiError, ask } from './client.ts'

export type Session = AnswerOf<'/api/staff/session'>
/** One place where a person serves: a city and a role, for an insurer also which coinsurer. */
export type Membership = Session['membership']

export const sessionQuery = {
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await ask('get', '/api/staff/session', {})
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
  password: (email: string, password: string) => ask('post', '/api/staff/sign-in', { body: { email, password } }),
  secondFactor: (code: string) => ask('post', '/api/staff/second-factor', { body: { code } }),
  choose: (membershipId: string) => ask('post', '/api/staff/membership', { body: { membershipId } }),
  signOut: () => ask('post', '/api/staff/sign-out', {}),
}
