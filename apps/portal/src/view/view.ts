/** What every page is made for: a city, a language, a size, and the address to come back to. */
import { type CivilDate, formatDate } from '@gongbao/kernel'
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

/** Names joined as the language does. */
export const listed = (view: View, names: readonly string[]): string => names.join(view.language === 'zh' ? '、' : ', ')
