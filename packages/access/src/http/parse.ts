/** Strict parsing of what came in, with every fault named in Chinese and English. */
import { type Refusal, refuse } from '@gongbao/kernel'
import { faultText } from './fault-texts.ts'
import type { FieldError, FieldRefusal } from './problem.ts'
import type { z } from './z.ts'

const SEPARATOR = '\u001f'
const DEPTH_MAX = 32

/**
 * Both texts of a schema's own fault: `z.string().regex(/…/, say('号码不正确', 'not a valid number'))`.
 * Faults without one are worded by `faultText`.
 */
export const say = (zh: string, en: string): { error: string } => ({ error: zh + SEPARATOR + en })

/** Parses strictly. @returns the parsed value, or INVALID_INPUT naming each field under `prefix` */
export function parseInput<S extends z.ZodType>(
  schema: S,
  value: unknown,
  prefix = '',
): { value: z.output<S> } | Refusal {
  const unsafe = unsafeText(value, prefix, 0)
  if (unsafe) return invalidInput([unsafe])
  const result = schema.safeParse(value, { error: bothTexts })
  if (result.success) return { value: result.data }
  return invalidInput(result.error.issues.flatMap((issue) => fieldErrors(issue, prefix)).slice(0, 50))
}

export function invalidInput(errors: readonly FieldError[]): FieldRefusal {
  const text = { zh: '提交的内容有误', en: 'The request is not valid' }
  return { ...refuse('INVALID_INPUT', text), errors }
}

const bothTexts = (issue: z.core.$ZodRawIssue): string => {
  const { zh, en } = faultText(issue)
  return zh + SEPARATOR + en
}

function fieldErrors(issue: z.core.$ZodIssue, prefix: string): FieldError[] {
  const [zh = '', en = zh] = issue.message.split(SEPARATOR)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldName(prefix, [...issue.path, key.slice(0, 80)]),
      zh: '没有这个字段',
      en: 'unknown field',
    }))
  }
  return [{ field: fieldName(prefix, issue.path), zh, en }]
}

function fieldName(prefix: string, path: readonly PropertyKey[]): string {
  return [prefix, ...path.map(String)]
    .filter((part) => part !== '')
    .join('.')
    .replace(/[\p{Cc}\p{Cs}]/gu, '�')
}

/**
 * Text that no column can hold (NUL, lone surrogates), keys that poison prototypes and nesting beyond reason are refused
 * before any schema sees them.
 */
function unsafeText(value: unknown, field: string, depth: number): FieldError | null {
  if (typeof value === 'string')
    return isSafe(value) ? null : { field, zh: '含有不能保存的字符', en: 'contains characters that cannot be stored' }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null
  if (depth > DEPTH_MAX) return { field, zh: '层次过深', en: 'nested too deeply' }
  for (const [key, inner] of Object.entries(value)) {
    const name = fieldName(field, [key.slice(0, 80)])
    if (key === '__proto__' || key === 'constructor' || key === 'prototype' || !isSafe(key))
      return { field: name, zh: '没有这个字段', en: 'unknown field' }
    const fault = unsafeText(inner, name, depth + 1)
    if (fault) return fault
  }
  return null
}

const isSafe = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
