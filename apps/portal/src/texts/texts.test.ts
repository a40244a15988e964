import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIn, TEXTS, type TextKey } from './index.ts'

const SOURCE = join(import.meta.dirname, '..')
const source = globSync('**/*.{ts,tsx}', { cwd: SOURCE })
  .filter((file) => !file.startsWith('texts'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n')
const keys = Object.keys(TEXTS.zh) as TextKey[]
const holes = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).filter((name) => name !== 'enroll')

describe('texts', () => {
  it('have the same blanks in both languages', () => {
    for (const key of keys) expect(holes(TEXTS.en[key]).toSorted(), key).toEqual(holes(TEXTS.zh[key]).toSorted())
  })

  it('are Chinese in Chinese and hold none in English', () => {
    const chineseIn = (language: 'zh' | 'en') =>
      keys.filter((key) => key !== 'otherLanguage' && /\p{Script=Han}/u.test(sayIn(language, '投保')(key)))
    expect(chineseIn('zh')).toHaveLength(keys.length - 1)
    expect(chineseIn('en')).toEqual([])
  })

  it('are all said somewhere', () => {
    const prefixes = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, prefix]) => prefix!)
    const said = (key: string) => source.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix))
    expect(keys.filter((key) => !said(key))).toEqual([])
  })

  it('fill their blanks, the city’s own word for enrolling first', () => {
    expect(sayIn('zh', '参保')('startEnrolling')).toBe('开始参保')
    expect(sayIn('en', '参保')('startEnrolling')).toBe('Start to enroll')
    expect(sayIn('zh', '投保')('reached', { used: '1 元', left: '2 元' })).toBe('已累计 1 元，距起付线还差 2 元')
  })
})
