/** The city's clauses, read once per session: every figure and decision may name one. */
import { createContext, useContext } from 'react'
import { type AnswerOf, ask } from '../api/client.ts'

export type Clause = AnswerOf<'/api/program/clauses'>['items'][number]

export const clausesQuery = {
  queryKey: ['clauses'],
  staleTime: 600_000,
  queryFn: () => ask('get', '/api/program/clauses', {}),
}

export const ClauseContext = createContext<(id: string) => void>(() => {})
/** Opens a clause's own words at the side of the page. */
export const useOpenClause = () => useContext(ClauseContext)
