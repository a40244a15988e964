/** The worker's log: errors by kind and place only, since drivers put parameters into messages and handlers work on people's data. */
import { type DestinationStream, type Logger, pino } from 'pino'

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'worker' }, serializers: { err: tellError } }
  return destination ? pino(options, destination) : pino(options)
}

/** Name, code, constraint and stack of an error, never its message. */
export function tellError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  let cause: Error & { code?: unknown; constraint_name?: unknown } = error
  while (cause.cause instanceof Error) cause = cause.cause
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: cause.name,
    ...(typeof cause.code === 'string' ? { code: cause.code } : {}),
    ...(typeof cause.constraint_name === 'string' ? { constraint: cause.constraint_name } : {}),
    stack: frames.slice(0, 12).join('\n'),
  }
}
