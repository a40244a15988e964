/** What every page is made for: a city, a language, a size, and the address to come back to. */
import { type CivilDate, fen, formatDate, formatYuan } from '@gongbao/kernel'
import type { PublicProgram } from '../api.ts'
import type { Language, Say } from '../texts/index.ts'

export interface View {
  readonly say: Say
  readonly language: Language
  readonly large: boolean
  readonly program: PublicProgram
  readonly signedIn: boolean
  /** Path and query of this page, to come back to after a change of language or size. */
  readonly here: string
}

/** A date as people read it, in the page's language. */
export const day = (view: View, date: string): string => (view.language === 'zh' ? formatDate(date as CivilDate) : date)

/** An instant as people read it: Asia/Shanghai, to the minute. */
export function moment(view: View, at: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Shanghai')
  return `${day(view, time.toPlainDate().toString())} ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** Marks what a city's files say, which is Chinese whatever the page's language: read aloud as such. */
export const zh = (view: View): { lang?: string } => (view.language === 'zh' ? {} : { lang: 'zh-CN' })

/** The same for a text that may be either. */
export const han = (view: View, text: string): { lang?: string } => (/\p{Script=Han}/u.test(text) ? zh(view) : {})

/** An amount in fen as people read it: 1,234.56 元. */
export function yuan(view: View, amountFen: number): string {
  const text = formatYuan(fen(amountFen))
  return view.language === 'zh' ? text : text.replace('元', 'yuan')
}

/** Names joined as the language does. */
export const listed = (view: View, names: readonly string[]): string => names.join(view.language === 'zh' ? '、' : ', ')

/** The same, of which any one will do. */
export function either(view: View, names: readonly string[]): string {
  const [between, last] = view.language === 'zh' ? ['、', '或'] : [', ', ' or ']
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`
}
