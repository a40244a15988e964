import { expect, it } from 'vitest'
import { keyText, pathOfKey } from '../yaml/plain.ts'
import type { Finding } from './context.ts'
import { standingFindings } from './standing.ts'

const finding = (key?: string): Finding =>
  ({
    level: 'error',
    file: 'a',
    code: 'X',
    zh: '',
    en: '',
    mend: { zh: '', en: '' },
    isNew: true,
    ...(key ? { key } : {}),
  }) as Finding
const THEN = 'benefits:\n  - code: a\n    cap: { amount: 1 }\n  - code: b\ntitle: x\n'

it('drops what is said of a place as soon as another thing stands there', () => {
  const all = [finding('benefits[0].cap.amount'), finding('benefits[1].code'), finding('title'), finding()]
  const keys = (now: string) => standingFindings(all, now, THEN).map(({ key }) => key)
  expect(keys(THEN)).toHaveLength(4)
  expect(keys(THEN.replace('amount: 1', 'amount: 1元'))).toEqual(['benefits[1].code', 'title', undefined])
  expect(keys(THEN.replace('  - code: b\n', ''))).toEqual(['benefits[0].cap.amount', 'title', undefined])
  expect(keys('title: [')).toHaveLength(4)
})

it('reads a key as it was written', () => {
  for (const path of [['benefits', 0, 'cap', 'amount'], [2, 'given', 'basket', 1], ['a-b']])
    expect(pathOfKey(keyText(path))).toEqual(path)
})
