/** How a city writes money, rates and dates in its files, and what they become: integer fen, basis points, civil dates. */
import { z } from 'zod'
import { civilDate } from './days.ts'
import { says } from './written.ts'

export { civilDate, minutes, monthDay, openDate, whole, years } from './days.ts'
export { money, signedMoney } from './money.ts'
export { percent, points } from './rates.ts'
export { says } from './written.ts'

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

/** Digits that are a name, not a number: in quotes, or a leading zero is lost. */
export function digits(least: number, most = least) {
  const count = least === most ? `${least}` : `${least}–${most}`
  const message = says(`应为加引号的 ${count} 位数字`, `it is ${count} digits in quotes`)
  return z.string(message).regex(new RegExp(`^\\d{${least},${most}}$`), message)
}

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
