/** What came out otherwise in a case, in words: a person who never saw the file's keys reads it too. */
import type { Bilingual } from '@gongbao/kernel'
import type { Because, Difference } from './case-result.ts'

const KEYS: Readonly<Record<string, Bilingual>> = {
  deductibleUsed: { zh: '扣的免赔额', en: 'deductible used' },
  payable: { zh: '应赔', en: 'payable' },
  eligible: { zh: '能否投保', en: 'eligible' },
  pathway: { zh: '投保资格', en: 'pathway' },
  status: { zh: '结果', en: 'status' },
  burden: { zh: '个人负担', en: 'burden' },
  notCovered: { zh: '不在保障范围的', en: 'not covered' },
  warnings: { zh: '提示', en: 'warnings' },
  total: { zh: '合计', en: 'total' },
  plan: { zh: '方案', en: 'plan' },
}
const OUTCOMES: Bilingual = { zh: '结果的条数', en: 'outcomes' }
/** Keys under which a name stands. */
const NAMED: Readonly<Record<string, (name: string) => Bilingual>> = {
  benefits: (name) => ({ zh: `责任 ${name} 赔的`, en: `paid by ${name}` }),
  excluded: (name) => ({ zh: `${name} 免除的`, en: `excluded by ${name}` }),
  prices: (name) => ({ zh: `${name}的保费`, en: `price of ${name}` }),
}
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  eligible: { yes: '能', no: '不能', person: '转人工' },
  status: { payable: '应赔', zero: '不赔（不到免赔额等）', denied: '拒赔', review: '转人工' },
}

/** @returns `应赔 应为 100.00 元，实为 90.00 元`; of several records, which one */
export function sayDifference({ key, expected, actual }: Difference): Bilingual {
  const [, at, rest = key] = /^\[(\d+)\]\.?(.*)$/.exec(key) ?? []
  const what = wordsOf(rest)
  const values = VALUES[rest] ?? {}
  const record = at === undefined ? null : Number(at) + 1
  const zh = record === null ? what.zh : `第 ${record} 张结算单${what.zh}`
  const en = record === null ? what.en : `${what.en} of record ${record}`
  return {
    zh: `${zh} 应为 ${values[expected] ?? expected}，实为 ${values[actual] ?? actual}`,
    en: `${en} should be ${expected} but is ${actual}`,
  }
}

/** Longer ones are cut: the whole stands in what `gongbao adjudicate` answers. */
const MOST_SAID = 600

/** @returns how what came out was reckoned, to be put behind what differs; empty where nothing is known of it */
export function sayBecause(because: readonly Because[] = []): Bilingual {
  const reckoned = because.filter(({ reasons }) => reasons.length > 0)
  if (reckoned.length === 0) return { zh: '', en: '' }
  const zh = reckoned.map(({ record, benefit, reasons }) => {
    const where = record === null ? '' : `第 ${record} 张结算单责任 ${benefit}：`
    return where + reasons.map(({ text }) => text).join('，')
  })
  const en = reckoned.map(({ record, benefit, reasons }) => {
    const where = record === null ? '' : `record ${record}, ${benefit}: `
    return where + reasons.map(({ code }) => code).join(', ')
  })
  return { zh: `。实际这样算：${cut(zh.join('；'))}`, en: `; reckoned by ${cut(en.join('; '))}` }
}

const cut = (text: string): string => (text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)}…` : text)

function wordsOf(key: string): Bilingual {
  const [first = '', ...names] = key.split('.')
  const named = NAMED[first]
  if (named && names.length > 0) return named(names.join('.'))
  if (key === 'then') return OUTCOMES
  return KEYS[key] ?? (key === '' ? { zh: '', en: 'outcome' } : { zh: key, en: key })
}
