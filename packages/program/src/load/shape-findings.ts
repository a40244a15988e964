/** A file against its schema: each fault of zod as a finding at its line, with the nearest right key. */
import type { Bilingual } from '@gongbao/kernel'
import type { z } from 'zod'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { Refused } from '../schema/written.ts'
import { fileFinding, keyText } from './findings.ts'
import type { KeyPath, Place } from './source.ts'

/** Said of one file at a time; the rest shows when these are mended. */
const MOST_FINDINGS = 100

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]
type Locate = (path: KeyPath) => Place | null

/** @returns the value, or what is wrong with it */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: { file: string; locate: Locate; path?: KeyPath },
): { value: z.output<Schema> } | { findings: Finding[] } {
  const parsed = schema.safeParse(data, { error: sayIssue })
  if (parsed.success) return { value: parsed.data }
  const issues = parsed.error.issues.slice(0, MOST_FINDINGS)
  return { findings: withoutMisspelt(issues.flatMap((issue) => findingsOf(issue, where, data))) }
}

/** A misspelt key is also a missing one: only the first is said. */
function withoutMisspelt(findings: readonly Faulty[]): Finding[] {
  const meant = new Set(findings.map(({ meant: path }) => path).filter((path) => path !== undefined))
  return findings
    .map(({ finding }) => finding)
    .filter(({ code, key }) => code !== 'MISSING_KEY' || !meant.has(key ?? ''))
}

interface Faulty {
  readonly finding: Finding
  /** The key that was meant, for a misspelt one. */
  readonly meant?: string | undefined
}

function findingsOf(
  issue: z.core.$ZodIssue,
  where: { file: string; locate: Locate; path?: KeyPath },
  data: unknown,
): Faulty[] {
  const inner = issue.path as KeyPath
  const path = [...(where.path ?? []), ...inner]
  const make = (code: string, at: KeyPath, says: Bilingual & { mend: Bilingual }) =>
    fileFinding(where.file, code, where.locate(at), says, at)
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.message.split(',')
    const taken = Object.keys((valueAt(data, inner) as object | undefined) ?? {})
    return issue.keys.slice(0, MOST_FINDINGS).map((key) => {
      const guess =
        nearest(
          key,
          allowed.filter((name) => !taken.includes(name)),
        ) ?? nearest(key, allowed)
      const finding = make('UNKNOWN_KEY', [...path, key], unknownKey(key, guess, allowed))
      return { finding, meant: guess ? keyText([...path, guess]) : undefined }
    })
  }
  const { zh, en } = partSays(issue.message)
  if (isMissing(issue, data))
    return [{ finding: make('MISSING_KEY', path, missingKey(String(path.at(-1)), { zh, en })) }]
  const refused = issue.code === 'custom' ? (issue.params?.refused as Refused | undefined) : undefined
  const mend = { zh: '请按说明改写此处', en: 'write it as described' }
  return [{ finding: make('WRONG_VALUE', path, refused ?? { zh, en, mend }) }]
}

function isMissing(issue: z.core.$ZodIssue, data: unknown): boolean {
  return (
    issue.path.length > 0 && typeof issue.path.at(-1) === 'string' && valueAt(data, issue.path as KeyPath) === undefined
  )
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    return (value as Record<string | number, unknown>)[step]
  }, data)
}

function unknownKey(
  written: string,
  guess: string | null,
  allowed: readonly string[],
): Bilingual & { mend: Bilingual } {
  const key = written.slice(0, 60)
  if (/^[\d.]+\s*万?元?$/.test(key))
    return {
      zh: `花括号里的逗号把金额断开了：${key}`,
      en: `a comma inside braces cut an amount in two: ${key}`,
      mend: { zh: '写作 15000元，或给 15,000元 加引号', en: 'write 15000元, or quote "15,000元"' },
    }
  return {
    zh: `没有键 ${key}${guess ? `，是否想写 ${guess}` : ''}`,
    en: `there is no key ${key}${guess ? `, did you mean ${guess}` : ''}`,
    mend: guess
      ? { zh: `改为 ${guess}`, en: `write ${guess}` }
      : { zh: `此处可写：${allowed.join('、')}`, en: `the keys here are: ${allowed.join(', ')}` },
  }
}

function missingKey(key: string, wanted: Bilingual): Bilingual & { mend: Bilingual } {
  return {
    zh: `缺少 ${key}`,
    en: `${key} is missing`,
    mend: { zh: `请补上 ${key}（${wanted.zh}）`, en: `add ${key} (${wanted.en})` },
  }
}

/** Parts a message of `says` into its two languages. */
export function partSays(message: string): Bilingual {
  const at = message.indexOf(' / ')
  return at < 0 ? { zh: message, en: message } : { zh: message.slice(0, at), en: message.slice(at + 3) }
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'an integer' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组键值', en: 'keys and values' },
  record: { zh: '一组键值', en: 'keys and values' },
}

/** zod's issues in our words; unknown keys carry the allowed ones for `findingsOf`. */
function sayIssue(issue: RawIssue): string {
  if (issue.code === 'unrecognized_keys') return allowedKeys(issue.inst).join(',')
  if (issue.code === 'invalid_type') {
    const type = TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected }
    return `应为${type.zh} / it must be ${type.en}`
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).filter(Boolean)
    const guess = typeof issue.input === 'string' ? nearest(issue.input, values) : null
    return `只能是 ${values.join('、')}${guess ? `，是否想写 ${guess}` : ''} / it is one of ${values.join(', ')}${guess ? `; did you mean ${guess}` : ''}`
  }
  if (issue.code === 'too_small')
    return `太短或太小，至少 ${issue.minimum} / too short or small, at least ${issue.minimum}`
  if (issue.code === 'too_big') return `太长或太大，至多 ${issue.maximum} / too long or large, at most ${issue.maximum}`
  return '写法不对 / not in the right form'
}

function allowedKeys(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape
  return shape ? Object.keys(shape) : []
}
