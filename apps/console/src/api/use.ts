/** How pages declare what they need and what they do. */
import { type QueryKey, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useTexts } from '../i18n/index.ts'
import { type AnswerOf, ApiError, type ApiProblem, ask, type CallOf, newKey, type PathsOf } from './client.ts'
import { errorText } from './query.ts'

type GetPath = PathsOf<'get'>
type GetCall<P extends GetPath> = Omit<CallOf<P, 'get'>, 'signal' | 'idempotencyKey'>

/** What a GET answers, kept and shared under its path and parameters. */
export function useGet<P extends GetPath>(path: P, call: GetCall<P>, options: { enabled?: boolean } = {}) {
  return useQuery({
    queryKey: [path, call],
    queryFn: ({ signal }) => ask('get', path, { ...call, signal } as unknown as CallOf<P, 'get'>),
    ...options,
  })
}

type Paged<P extends GetPath> = AnswerOf<P> extends { items: (infer Item)[]; next: string | null } ? Item : never

/** A list that the api gives page by page. */
export function usePages<P extends GetPath>(path: P, query: Record<string, string | number | undefined>) {
  const pages = useInfiniteQuery({
    queryKey: [path, 'pages', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      ask('get', path, { query: { limit: 100, ...query, cursor: pageParam }, signal } as unknown as CallOf<
        P,
        'get'
      >) as Promise<{ items: Paged<P>[]; next: string | null }>,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return { ...pages, rows }
}

/** A refusal has to be read and understood, not only noticed. */
const REFUSAL_SECONDS = 10

/**
 * One act of a person. The key is made once per intention: pressing twice, or again after the network failed, counts once; after success the
 * next press is a new act. What was read before it is read again.
 */
export function useAct<Input, Answer>(
  act: (input: Input, key: string) => Promise<Answer>,
  done?: {
    text?: string
    after?: (answer: Answer) => void
    reads?: QueryKey[]
    /** Shows a refusal where it belongs, at its fields. @returns whether nothing of it is left to be told */
    refused?: (problem: ApiProblem) => boolean
    /** The page's own words for a refusal; null leaves it to the api's. */
    words?: (problem: ApiProblem) => ReactNode | null
  },
) {
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const { language } = useTexts()
  const key = useRef(newKey())
  return useMutation({
    mutationFn: (input: Input) => act(input, key.current),
    onSuccess: async (answer) => {
      key.current = newKey()
      if (done?.text) void message.success(done.text)
      done?.after?.(answer)
      await (done?.reads
        ? Promise.all(done.reads.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
        : queryClient.invalidateQueries())
    },
    onError: (error) => {
      // A refusal is an answer, and what the person sends next is another act; without an answer it is the same one again.
      if (error instanceof ApiError && error.problem.status > 0 && error.problem.status < 500) key.current = newKey()
      if (error instanceof ApiError && done?.refused?.(error.problem)) return
      const own = error instanceof ApiError ? done?.words?.(error.problem) : null
      void message.error(own ?? errorText(error, language), REFUSAL_SECONDS)
    },
  })
}
