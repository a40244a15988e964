/** Logs without personal data: fields that may hold some are cut, errors are told by type and place. */
import { type DestinationStream, type Logger, pino } from 'pino'

const REDACTED = [
  '*.password',
  '*.phone',
  '*.idNumber',
  '*.certificateNumber',
  '*.certno',
  '*.name',
  '*.code.value',
  '*.cookie',
  '*.authorization',
  '*.body',
  'headers',
  'cookie',
  'authorization',
  'body',
]

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'server' },
    redact: { paths: REDACTED, censor: '[cut]' },
    serializers: { err: tellError },
  }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * An error as the log may keep it. Database drivers put parameters, rows and key values into messages: of those only the
 * code, constraint and place are kept, and long digits are cut from any text.
 */
export function tellError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const found = causeOf(error) as Error & {
    code?: unknown
    constraint_name?: unknown
    table_name?: unknown
    routine?: unknown
  }
  const message = 'severity' in found || 'query' in found ? 'database error' : found.message
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: found.name,
    message: cut(message),
    ...(typeof found.code === 'string' ? { code: found.code } : {}),
    ...(typeof found.constraint_name === 'string' ? { constraint: found.constraint_name } : {}),
    ...(typeof found.table_name === 'string' ? { table: found.table_name } : {}),
    stack: stack.slice(0, 12).join('\n'),
  }
}

function causeOf(error: Error): Error {
  let at = error
  while (at.cause instanceof Error) at = at.cause
  return at
}

const cut = (text: string): string => text.replace(/\d{6,}[Xx]?/g, '#').slice(0, 500)
