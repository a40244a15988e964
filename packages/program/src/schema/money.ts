/** Money as a city writes it: '15000元', '15,000 元', '１５０００元' or '1.5万元'; never a figure whose size could be misread. */
import { type Fen, fen, parseYuan } from '@gongbao/kernel'
import { halfWidth, type Trap, type Unit, written } from './written.ts'

const DIGITS = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`
const YUAN = new RegExp(String.raw`^${DIGITS}(?:\.(\d{1,2}))?\s*元$`)
const TEN_THOUSAND = new RegExp(String.raw`^${DIGITS}(?:\.(\d{1,4}))?\s*万\s*元$`)

/** → fen, never negative. @returns null when it is not money or could be misread */
export function readMoney(text: string): Fen | null {
  const plain = halfWidth(text)
  const yuan = YUAN.exec(plain)
  if (yuan) return parseYuan(`${yuan[1]}${yuan[2] ? `.${yuan[2]}` : ''}`)
  const [, whole, decimals = ''] = TEN_THOUSAND.exec(plain) ?? []
  if (!whole) return null
  return parseYuan(`${Number(whole.replaceAll(',', '')) * 10_000 + Number(decimals.padEnd(4, '0'))}`)
}

const TRAPS: readonly Trap[] = [
  { when: /^-/, why: { zh: '小于零', en: 'is below zero' } },
  {
    when: /^-?[\d,]*\d(?:\.\d{1,2})?$/,
    why: { zh: '没有单位，看不出是元还是万元', en: 'has no unit: yuan or ten thousand yuan?' },
    write: ([digits]) => [`${digits}元`, `${digits}万元`],
  },
  {
    when: /^([\d.,]+)\s*(?:[kK]|千)元?$/,
    why: { zh: '的单位不是元或万元', en: 'is not in yuan or ten thousand yuan' },
    write: ([, digits]) => [`${Math.round(Number(digits!.replaceAll(',', '')) * 1000)}元`],
  },
  {
    when: /^([\d.,]+)\s*(?:[wW]元?|万)$/,
    why: { zh: '的单位没有写全', en: 'does not name its unit in full' },
    write: ([, digits]) => [`${digits}万元`],
  },
  {
    when: /[¥￥$€£块圆]|rmb|cny|yuan|usd/i,
    why: { zh: '的单位应写“元”，写在数字后面', en: 'must have its unit as 元, after the digits' },
  },
  {
    when: /^(\d+)\/(\d+)|[½⅓¼¾]/,
    why: { zh: '是分数，金额只写小数', en: 'is a fraction; money is written in decimals' },
  },
  {
    when: /\d\s+\d/,
    why: { zh: '的数字中间有空格，看不出是一个数还是两个', en: 'has a space between digits: one number or two?' },
  },
  {
    when: /^(\d+),(\d{1,2})\s*(万?元)$/,
    why: {
      zh: '的逗号不在千位上，看不出是小数还是漏了数字',
      en: 'has a comma that parts no thousands: decimals, or a digit missing?',
    },
    write: ([, whole, rest, unit]) => [`${whole}.${rest}${unit}`, `${whole}${rest}${unit}`],
  },
  {
    when: /,/,
    why: { zh: '的逗号不在千位上', en: 'has a comma that parts no thousands' },
  },
  {
    when: /^(\d{1,3})\.(\d{3})\s*元$/,
    why: { zh: '的小数点后有三位，看不出是小数还是千位', en: 'has three decimals: decimals, or thousands?' },
    write: ([, whole, rest]) => [`${whole}${rest}元`, `${whole}.${rest!.slice(0, 2)}元`],
  },
  { when: /\..*\./, why: { zh: '有两个小数点', en: 'has two decimal points' } },
  {
    when: /\.\d{5,}\s*万/,
    why: { zh: '的小数太多，请用元写', en: 'has too many decimals: write it in yuan' },
  },
  { when: /\.\d{3,}/, why: { zh: '比分还小', en: 'is finer than fen' } },
  {
    when: /[~～至到]|\d\s*[—–-]|以[上下内外]|约|左右|不超过|起$/,
    why: { zh: '不是一个确定的金额', en: 'is not one definite amount' },
  },
  {
    when: /^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+元?整?$/,
    why: { zh: '请用阿拉伯数字写', en: 'must be written in digits' },
  },
  { when: /^\d{14,}/, why: { zh: '太大', en: 'is too large' } },
]

const unit = (read: (text: string) => Fen | null, form: { zh: string; en: string }, sign: string): Unit<Fen> => ({
  form,
  pattern: String.raw`^\s*${sign}[0-9０-９][0-9０-９,，]*([.．][0-9０-９]{1,4})?\s*万?\s*元\s*$`,
  examples: sign ? ['-8000元', '8000元'] : ['15000元', '15,000元', '1.5万元'],
  read,
  traps: sign ? TRAPS.slice(1) : TRAPS,
})

export const money = written(
  unit(readMoney, { zh: '金额应写作 15000元 或 1.5万元', en: 'money is written 15000元 or 1.5万元' }, ''),
)

/** As money, and may be below zero: what a reversal brings back. */
export const signedMoney = written(
  unit(
    (text) => {
      const amount = readMoney(text.replace(/^-/, ''))
      return amount !== null && text.startsWith('-') ? fen(-amount) : amount
    },
    { zh: '金额应写作 15000元 或 -8000元', en: 'money is written 15000元 or -8000元' },
    '[-－−]?',
  ),
)
