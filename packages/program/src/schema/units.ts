/** How a city writes money, rates and dates in its files, and what they become: integer fen, basis points, civil dates. */
import { type Bp, type CivilDate, type Fen, parseDate, parsePercent, parseYuan } from '@gongbao/kernel'
import { z } from 'zod'

/** '15000元', '15,000 元', '100.50元' or '200万元' → fen, never negative. */
export function readMoney(text: string): Fen | null {
  const match = /^([\d,]+(?:\.\d+)?)\s*(万)?元$/.exec(text.trim())
  if (!match) return null
  const [, digits, tenThousand] = match
  if (!tenThousand) return parseYuan(digits!)
  const [whole, decimals = ''] = digits!.replaceAll(',', '').split('.')
  if (decimals.length > 4) return null
  return parseYuan(`${Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))}`)
}

export const money = z.string().transform((text, ctx): Fen => {
  const amount = readMoney(text)
  if (amount !== null) return amount
  ctx.addIssue({ code: 'custom', message: '金额应写作 15000元 或 1.5万元 / money is written 15000元 or 1.5万元' })
  return z.NEVER
})

/** A rate from 0% to 100%. */
export const percent = z.string().transform((text, ctx): Bp => {
  const rate = parsePercent(text)
  if (rate !== null && rate <= 10_000) return rate
  ctx.addIssue({ code: 'custom', message: '比例应写作 60% 且不超过 100% / a rate is written 60%, at most 100%' })
  return z.NEVER
})

/** Percentage points added to a rate: '5个百分点' → 500 bp. */
export const points = z.string().transform((text, ctx): Bp => {
  const match = /^(\d{1,3}(?:\.\d{1,2})?)\s*个百分点$/.exec(text.trim())
  const rate = match ? parsePercent(`${match[1]}%`) : null
  if (rate !== null && rate <= 10_000) return rate
  ctx.addIssue({ code: 'custom', message: '应写作 5个百分点 / percentage points are written 5个百分点' })
  return z.NEVER
})

export const civilDate = z.string().transform((text, ctx): CivilDate => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null
  if (date) return date
  ctx.addIssue({
    code: 'custom',
    message: '日期应写作 2026-01-31 且存在 / a date is written 2026-01-31 and must exist',
  })
  return z.NEVER
})

/** '2年' → 2 (years). */
export const years = z.string().transform((text, ctx): number => {
  const match = /^([1-9]\d?)年$/.exec(text.trim())
  if (match) return Number(match[1])
  ctx.addIssue({ code: 'custom', message: '年数应写作 2年 / years are written 2年' })
  return z.NEVER
})

/** '30分钟' → 30 (minutes). */
export const minutes = z.string().transform((text, ctx): number => {
  const match = /^([1-9]\d{0,3})分钟$/.exec(text.trim())
  if (match) return Number(match[1])
  ctx.addIssue({ code: 'custom', message: '分钟应写作 30分钟 / minutes are written 30分钟' })
  return z.NEVER
})

/** A range of civil dates, inclusive at both ends. */
export const dateRange = {
  from: civilDate,
  to: civilDate,
}

/** A short stable name: 'inpatient-in-scope' or 'WORK_INJURY'. */
export const code = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/, '代码只含字母、数字、- 和 _ / a code has letters, digits, - and _')
/** A clause id of the city's own `clauses.yaml`. */
export const clauseId = z.string().regex(/^[A-Za-z]{1,4}\d{1,3}$/, '条款编号形如 W18 / a clause id looks like W18')
export const text = z.string().trim().min(1).max(2000)

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
