/** The console's only way out: the public api of its own host. Paths, parameters, bodies and answers are those of openapi.json. */
import {
  type AnswerOf,
  type ApiProblem,
  type CallOf,
  createClient,
  type Methods,
  type PathsOf,
} from '@gongbao/api-client'

export type { AnswerOf, ApiProblem, CallOf, PathsOf }

export class ApiError extends Error {
  readonly problem: ApiProblem
  constructor(problem: ApiProblem) {
    super(problem.detail)
    this.name = 'ApiError'
    this.problem = problem
  }
}

const UNREACHABLE: ApiProblem = {
  type: 'about:blank',
  title: '连接不上服务',
  status: 0,
  detail: '连接不上服务',
  code: 'UNREACHABLE',
  instance: '',
  text: { zh: '连接不上服务，请稍后重试', en: 'The service cannot be reached. Try again shortly.' },
}

const client = createClient({ baseUrl: window.location.origin })

/** Asks the api. @throws ApiError for any answer but 2xx, and when no answer came at all (status 0) */
export async function ask<M extends Methods, P extends PathsOf<M>>(
  method: M,
  path: P,
  call: CallOf<P, M>,
): Promise<AnswerOf<P, M>> {
  const answer = await client(method, path, call).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(UNREACHABLE)
  })
  if (!answer.ok) throw new ApiError(answer.problem)
  return answer.value
}

/** A key for one act of a person, made when its form opens so that a double press counts once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
