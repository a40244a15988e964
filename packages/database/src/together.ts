import { postgresError } from './connect.ts'

type Settled<T extends readonly unknown[]> = { -readonly [At in keyof T]: Awaited<T[At]> }

/**
 * Waits for statements that do not wait for each other: they reach the server in one flight, in no order that may be relied on. All are waited
 * for, also when one fails, so that nothing of a failed transaction follows its rollback.
 *
 * @throws what failed first; not "current transaction is aborted", which the statements behind it say
 */
export async function together<const T extends readonly unknown[]>(...statements: T): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(statements)
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  if (failures.length > 0) throw failures.find((failure) => !isAftermath(failure)) ?? failures[0]
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as Settled<T>
}

const isAftermath = (error: unknown): boolean => postgresError(error)?.code === '25P02'
