import type { Language } from '@gongbao/ui'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './client.ts'

/** Answers that trying again would not change. */
const isFinal = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500

/** One cache for the whole console; a lost session anywhere sends the person back to signing in. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof ApiError && error.problem.status === 401 && query.queryKey[0] !== 'session') onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && !isFinal(error),
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false },
    },
  })
}

/** The api's own words for what went wrong, with each field at fault. */
export function errorText(error: unknown, language: Language): string {
  if (!(error instanceof ApiError))
    return language === 'zh' ? '页面出错，请刷新重试' : 'The page failed; reload and try again'
  const { problem } = error
  const text = problem.text?.[language] ?? problem.title
  const fields = (problem.errors ?? [])
    .filter((fault) => fault[language] !== text)
    .map((fault) => `${fault.field}：${fault[language]}`)
  return fields.length ? `${text} — ${fields.join('；')}` : text
}

export function requestIdOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.problem.instance?.replace(/^urn:uuid:/, '') : undefined
}
