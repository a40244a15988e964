/** Rates and points: '60%' of an amount, '5个百分点' added to a rate; a bare number is refused, as nobody can tell 0.6 from 60%. */
import { type Bp, parsePercent } from '@gongbao/kernel'
import { type Trap, written } from './written.ts'

const readRate = (text: string): Bp | null => {
  const rate = parsePercent(text.replace(/\s+%$/, '%'))
  return rate !== null && rate <= 10_000 ? rate : null
}
const fine: Trap = {
  when: /\.\d{3,}/,
  why: { zh: '的小数多于两位', en: 'has more than two decimals' },
}
const below: Trap = { when: /^-/, why: { zh: '小于零', en: 'is below zero' } }

/** A rate from 0% to 100%. */
export const percent = written<Bp>({
  form: {
    zh: '比例应写作 60%，不超过 100%，至多两位小数',
    en: 'a rate is written 60%, at most 100%, with at most two decimals',
  },
  pattern: String.raw`^\s*[0-9０-９]{1,3}([.．][0-9０-９]{1,2})?\s*[%％]\s*$`,
  examples: ['60%', '12.5%'],
  read: readRate,
  traps: [
    below,
    {
      when: /^0\.(\d{1,2})$/,
      why: {
        zh: '没有百分号，看不出是几成还是百分之零点几',
        en: 'has no percent sign: a part of one, or of a hundred?',
      },
      write: ([value, decimals]) => [`${Number(decimals!.padEnd(2, '0'))}%`, `${value}%`],
    },
    {
      when: /^\d+(?:\.\d+)?$/,
      why: { zh: '没有百分号', en: 'has no percent sign' },
      write: ([value]) => [`${value}%`],
    },
    {
      when: /^(\d+),(\d+)\s*%$/,
      why: { zh: '用了逗号，看不出是小数还是千位', en: 'has a comma: decimals, or thousands?' },
      write: ([, whole, rest]) => [`${whole}.${rest}%`],
    },
    {
      when: /^(\d+)\/(\d+)$/,
      why: { zh: '是分数，比例写百分数', en: 'is a fraction; a rate is written in percent' },
    },
    {
      when: /^(\d+(?:\.\d+)?)‰$/,
      why: { zh: '是千分数，比例写百分数', en: 'is in thousandths; a rate is written in percent' },
      write: ([, value]) => [`${Number(value) / 10}%`],
    },
    {
      when: /^(\d+(?:\.\d+)?)\s*个?(?:百分)?点/,
      why: {
        zh: '是加在比例上的点数，这里要写比例本身',
        en: 'are points added to a rate; the rate itself stands here',
      },
      write: ([, value]) => [`${value}%`],
    },
    {
      when: /百分之|成|折/,
      why: { zh: '请用百分数写', en: 'must be written in percent' },
    },
    fine,
    { when: /^\d+(?:\.\d+)?\s*%$/, why: { zh: '超过 100%', en: 'is above 100%' } },
  ],
})

/** Percentage points added to a rate: '5个百分点' → 500 bp. */
export const points = written<Bp>({
  form: { zh: '应写作 5个百分点', en: 'percentage points are written 5个百分点' },
  pattern: String.raw`^\s*[0-9０-９]{1,3}([.．][0-9０-９]{1,2})?\s*个百分点\s*$`,
  examples: ['5个百分点', '2.5个百分点'],
  read: (text) => {
    const match = /^(\d{1,3}(?:\.\d{1,2})?)\s*个百分点$/.exec(text)
    return match ? readRate(`${match[1]}%`) : null
  },
  traps: [
    below,
    {
      when: /^(\d+(?:\.\d+)?)\s*%$/,
      why: { zh: '看不出是加上还是乘以', en: 'does not say whether it is added or multiplied' },
      write: ([, value]) => [`${value}个百分点`],
    },
    {
      when: /^(\d+(?:\.\d+)?)\s*(?:个?点|百分点|pp)?$/i,
      why: { zh: '没有写明是百分点', en: 'does not say that it is percentage points' },
      write: ([, value]) => [`${value}个百分点`],
    },
    fine,
    { when: /^\d+(?:\.\d+)?\s*个百分点$/, why: { zh: '超过 100 个百分点', en: 'is above 100 points' } },
  ],
})
