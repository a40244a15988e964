import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { keysText } from './keys.ts'

const DOCUMENT = new URL('../../../../docs/keys.md', import.meta.url)
const rows = keysText()
  .split('\n')
  .filter((line) => line.startsWith('| `'))

it('stand in docs/keys.md as they are: npm run -s gongbao -- keys > docs/keys.md', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(keysText())
})

it('each say what they mean, in both languages, and how they are written', () => {
  expect(rows.length).toBeGreaterThan(250)
  for (const key of [
    '`benefits[].variants[].counted`',
    '`sharedDeductibles[].order`',
    '`approvals.sign`',
    '`given.claimed`',
  ])
    expect(rows.some((row) => row.includes(key))).toBe(true)
  const meanings = rows.filter((row) => row.split('|').length > 4).map((row) => row.split(' | ').at(-1)!)
  expect(meanings.filter((meaning) => !/[\u4e00-\u9fff].* · /.test(meaning))).toEqual([])
})
