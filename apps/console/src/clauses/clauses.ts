/** The city's clauses, read once per session: every figure and decision may name one. */
import { createContext, useContext } from 'react'
import { get } from '../api/client.ts'

export interface Clause {
  readonly id: string
  readonly where: string
  readonly document: string
  readonly documentTitle?: string
  readonly force: string
  readonly text: string
  readonly status: string
  readonly owner?: string | null
  readonly note?: string | null
}

export const clausesQuery = {
  queryKey: ['clauses'],
  staleTime: 600_000,
  queryFn: () => get<{ items: Clause[] }>('/api/program/clauses'),
}

export const ClauseContext = createContext<(id: string) => void>(() => {})
/** Opens a clause's own words at the side of the page. */
export const useOpenClause = () => useContext(ClauseContext)
