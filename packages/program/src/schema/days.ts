/** Dates, years, minutes and counts as a city writes them. */
import { type CivilDate, parseDate } from '@gongbao/kernel'
import { z } from 'zod'
import { plainDigits, readWritten, refuseWritten, says, type Trap, type Unit, written } from './written.ts'

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
const timeOfDay: Trap = {
  when: /^\d{4}-\d{2}-\d{2}[ T]/,
  why: { zh: '带了时刻，这里只写到日', en: 'carries a time of day; only the day stands here' },
  write: ([match]) => [match.slice(0, 10)],
}

/** Also the unit of an open end in a list. */
const dateUnit: Unit<CivilDate> = {
  form: { zh: '日期应写作 2026-01-31，且确有其日', en: 'a date is written 2026-01-31 and must exist' },
  pattern: String.raw`^\s*[0-9０-９]{4}[-－−][0-9０-９]{2}[-－−][0-9０-９]{2}\s*$`,
  examples: ['2026-01-31'],
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null),
  traps: [
    timeOfDay,
    { when: /^\d{4}-\d{2}-\d{2}$/, why: { zh: '：没有这一天', en: 'is a day that does not exist' } },
    {
      when: /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
      why: {
        zh: '的写法不是年-月-日各占 4、2、2 位',
        en: 'is not year-month-day in 4, 2 and 2 digits',
      },
      write: ([, year, month, day]) => {
        const meant = `${year}-${pad(month)}-${pad(day)}`
        return parseDate(meant) ? [meant] : []
      },
    },
    {
      when: /^(\d{4})(\d{2})(\d{2})$/,
      why: { zh: '没有用 - 隔开，会与编号混淆', en: 'is not parted by -: it could be a number' },
      write: ([, year, month, day]) => [`${year}-${month}-${day}`],
    },
    {
      when: /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/,
      why: { zh: '看不出哪个是年、哪个是月、哪个是日', en: 'does not say which is the year, the month, the day' },
    },
    { when: /^\d{4}(?:[-/.年]\d{1,2}月?)?$/, why: { zh: '没有写到日', en: 'does not name the day' } },
    { when: /^\d{1,2}[-/.月]\d{1,2}日?$/, why: { zh: '没有写年份', en: 'does not name the year' } },
  ],
}
export const civilDate = written(dateUnit)

/** A cell of a list that may be empty: an open end. */
export const openDate = z
  .string(says(dateUnit.form.zh, dateUnit.form.en))
  .transform((cell, ctx): CivilDate | undefined => {
    if (cell.trim() === '') return undefined
    const date = readWritten(dateUnit, cell)
    if (date) return date
    const refused = refuseWritten(dateUnit, cell)
    ctx.addIssue({ code: 'custom', message: says(refused.zh, refused.en), params: { refused } })
    return z.NEVER
  })
  .optional()

/** A day of every year: '03-31'. */
export const monthDay = written<string>({
  form: { zh: '每年的日期应写作 03-31', en: 'a day of every year is written 03-31' },
  pattern: String.raw`^\s*[0-9０-９]{2}[-－−][0-9０-９]{2}\s*$`,
  examples: ['03-31'],
  read: (text) => (/^\d{2}-\d{2}$/.test(text) ? text : null),
  traps: [
    {
      when: /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
      why: { zh: '的写法不是月-日各占两位', en: 'is not month-day in two digits each' },
      write: ([, month, day]) => [`${pad(month)}-${pad(day)}`],
    },
  ],
})

/** '2年' → 2 (years). */
export const years = written<number>({
  form: { zh: '年数应写作 2年', en: 'years are written 2年' },
  pattern: String.raw`^\s*[1-9１-９][0-9０-９]?\s*年\s*$`,
  examples: ['2年'],
  read: (text) => wholeOf(/^([1-9]\d?)\s*年$/, text),
  traps: [
    {
      when: /^\d+$/,
      why: { zh: '没有单位，看不出是年、月还是日', en: 'has no unit: years, months or days?' },
      write: ([value]) => [`${value}年`],
    },
    { when: /月|日|天|周/, why: { zh: '不是按年写的', en: 'is not in years' } },
    { when: /\.|半/, why: { zh: '不是整年', en: 'is not whole years' } },
  ],
})

/** '30分钟' → 30 (minutes). */
export const minutes = written<number>({
  form: { zh: '分钟应写作 30分钟', en: 'minutes are written 30分钟' },
  pattern: String.raw`^\s*[1-9１-９][0-9０-９]{0,3}\s*分钟\s*$`,
  examples: ['30分钟'],
  read: (text) => wholeOf(/^([1-9]\d{0,3})\s*分钟$/, text),
  traps: [
    {
      when: /^\d+(?:分|\s*min)?$/i,
      why: { zh: '没有写明是分钟', en: 'does not say that it is minutes' },
      write: ([value]) => [`${Number.parseInt(value, 10)}分钟`],
    },
    {
      when: /^(\d+)\s*(?:个?小时|h)$/i,
      why: { zh: '不是按分钟写的', en: 'is not in minutes' },
      write: ([, hours]) => [`${Number(hours) * 60}分钟`],
    },
  ],
})

function wholeOf(shape: RegExp, text: string): number | null {
  const match = shape.exec(text)
  return match ? Number(match[1]) : null
}

/** A whole number from `least` to `most`: 3, or in full-width digits ３. */
export function whole(least: number, most: number) {
  return z.preprocess(plainDigits, z.int().min(least).max(most))
}
