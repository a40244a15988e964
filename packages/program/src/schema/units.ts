/** How a city writes money, rates and dates in its files, and what they become: integer fen, basis points, civil dates. */
import { type Bp, type CivilDate, type Fen, fen, parseDate, parsePercent, parseYuan } from '@gongbao/kernel'
import { z } from 'zod'

/** A message in both languages, as one text: the loader parts it again (`load/says.ts`). */
export const says = (zh: string, en: string): string => `${zh} / ${en}`

/** A text that is read whole or refused with one message, whatever else was written there. */
function written<Value>(message: string, read: (text: string) => Value | null) {
  return z.string({ error: message }).transform((text, ctx): Value => {
    const value = read(text.trim())
    if (value !== null) return value
    ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** '15000元', '15,000 元', '100.50元' or '200万元' → fen, never negative. */
export function readMoney(text: string): Fen | null {
  const match = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(万)?元$/.exec(text.trim())
  if (!match) return null
  const [, digits, tenThousand] = match
  if (!tenThousand) return parseYuan(digits!)
  const [whole, decimals = ''] = digits!.replaceAll(',', '').split('.')
  if (decimals.length > 4) return null
  return parseYuan(`${Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))}`)
}

export const money = written(
  says('金额应写作 15000元 或 1.5万元', 'money is written 15000元 or 1.5万元'),
  (text): Fen | null => readMoney(text),
)

/** As money, and may be below zero: what a reversal brings back. */
export const signedMoney = written(
  says('金额应写作 15000元 或 -8000元', 'money is written 15000元 or -8000元'),
  (text): Fen | null => {
    const amount = readMoney(text.replace(/^-/, ''))
    return amount !== null && text.startsWith('-') ? fen(-amount) : amount
  },
)

/** A rate from 0% to 100%. */
export const percent = written(
  says('比例应写作 60%，不超过 100%，至多两位小数', 'a rate is written 60%, at most 100%, with at most two decimals'),
  (text): Bp | null => {
    const rate = parsePercent(text)
    return rate !== null && rate <= 10_000 ? rate : null
  },
)

/** Percentage points added to a rate: '5个百分点' → 500 bp. */
export const points = written(
  says('应写作 5个百分点', 'percentage points are written 5个百分点'),
  (text): Bp | null => {
    const match = /^(\d{1,3}(?:\.\d{1,2})?)\s*个百分点$/.exec(text)
    const rate = match ? parsePercent(`${match[1]}%`) : null
    return rate !== null && rate <= 10_000 ? rate : null
  },
)

const DATE_SAYS = says('日期应写作 2026-01-31，且确有其日', 'a date is written 2026-01-31 and must exist')
const readDate = (text: string): CivilDate | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null)
export const civilDate = written(DATE_SAYS, readDate)

/** A cell of a list that may be empty: an open end. */
export const openDate = z
  .string({ error: DATE_SAYS })
  .transform((cell, ctx): CivilDate | undefined => {
    if (cell.trim() === '') return undefined
    const date = readDate(cell.trim())
    if (date) return date
    ctx.addIssue({ code: 'custom', message: DATE_SAYS })
    return z.NEVER
  })
  .optional()

/** '2年' → 2 (years). */
export const years = written(says('年数应写作 2年', 'years are written 2年'), (text): number | null => {
  const match = /^([1-9]\d?)年$/.exec(text)
  return match ? Number(match[1]) : null
})

/** '30分钟' → 30 (minutes). */
export const minutes = written(says('分钟应写作 30分钟', 'minutes are written 30分钟'), (text): number | null => {
  const match = /^([1-9]\d{0,3})分钟$/.exec(text)
  return match ? Number(match[1]) : null
})

/** A range of civil dates, inclusive at both ends. */
export const dateRange = {
  from: civilDate,
  to: civilDate,
}

/** A short stable name: 'inpatient-in-scope' or 'WORK_INJURY'. Names of JavaScript's own (constructor, …) are refused. */
export const code = z
  .string(says('代码是文本', 'a code is a text'))
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
    says('代码以字母开头，只含字母、数字、- 和 _', 'a code starts with a letter and has letters, digits, - and _'),
  )
  .refine((name) => !(name in {}), says('此代码不可用', 'this code cannot be used'))

/** A clause id of the city's own `clauses.yaml`. */
export const clauseId = z
  .string(says('条款编号形如 W18', 'a clause id looks like W18'))
  .regex(/^[A-Za-z]{1,4}\d{1,3}$/, says('条款编号形如 W18', 'a clause id looks like W18'))
export const text = z.string().trim().min(1).max(2000)

/** The code of a plan: the stem of its file; a bare year is read as text. */
export const planCode = z
  .union([z.string().min(1).max(60), z.int()], {
    error: says('plan 应为方案文件名，如 2026', 'plan is the name of a plan file, like 2026'),
  })
  .transform(String)

/** What every rule carries: a code, a Chinese name, its clause, and whether its figure is not from a document. */
export const ruleKeys = {
  code,
  name: text,
  clause: clauseId.optional(),
  /** True where the figure is in no document: it is shown so on every screen. */
  illustrative: z.literal(true).optional(),
}
/** The same for a figure inside a rule (a deductible, a set of bands): no code of its own. */
export const figureKeys = { clause: clauseId.optional(), illustrative: z.literal(true).optional() }
