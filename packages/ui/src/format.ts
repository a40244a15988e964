/** How people read what the api sends: fen as yuan, integers as ratios, civil dates and instants as Chinese or English text. Nothing is computed on. */
import { type Bp, divideHalfUp, type Fen, formatPercent, formatYuan, toYuan } from '@gongbao/kernel/money'

export type Language = 'zh' | 'en'
/** A text the api gives in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** 123456 → '1,234.56 元', and '1,234.56 yuan' in English. */
export function yuan(amountFen: number, language: Language = 'zh'): string {
  const text = formatYuan(amountFen as Fen)
  return language === 'zh' ? text : text.replace(' 元', ' yuan')
}

/** 123456 → '1234.56', for exports: a number to a spreadsheet. */
export function plainYuan(amountFen: number): string {
  return toYuan(amountFen as Fen)
}

/** 8000 → '80%'. */
export function percent(bp: number): string {
  return formatPercent(bp as Bp)
}

/** A ratio in basis points with two decimals, so that columns of them line up: 500 → '5.00%'. Null: '—'. */
export function ratioBp(bp: number | null): string {
  return bp === null ? '—' : ratio(bp, 10_000, 2)
}

/** numerator ÷ denominator as a percentage, rounded half up at display only: (624, 1000) → '62.4%'. Without a denominator: '—'. */
export function ratio(numerator: number, denominator: number, decimals: 0 | 1 | 2 = 1): string {
  if (denominator === 0) return '—'
  const scale = 10n ** BigInt(decimals)
  const rounded = divideHalfUp(BigInt(numerator) * 100n * scale, BigInt(denominator))
  const sign = rounded < 0 ? '-' : ''
  const digits = String(Math.abs(rounded)).padStart(decimals + 1, '0')
  return decimals === 0 ? `${sign}${digits}%` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`
}

/** 1234567 → '1,234,567'. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** '2024-01-05' → '2024年1月5日', and '5 Jan 2024' in English. */
export function date(civil: string, language: Language = 'zh'): string {
  const [year, month, day] = civil.slice(0, 10).split('-').map(Number) as [number, number, number]
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
}

const SHANGHAI_MS = 8 * 3_600_000

/** An instant as the clock on the wall in Shanghai shows it, to the minute: '2024年1月5日 09:30'. The zone has had no summer time since 1991. */
export function moment(instant: string, language: Language = 'zh'): string {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) return instant
  const local = new Date(ms + SHANGHAI_MS).toISOString()
  return `${date(local, language)} ${local.slice(11, 16)}`
}

export function pick(text: Bilingual, language: Language): string {
  return text[language]
}
