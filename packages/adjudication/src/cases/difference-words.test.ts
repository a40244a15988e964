import { expect, it } from 'vitest'
import { sayDifference } from './difference-words.ts'

it.each([
  ['payable', '1.00 元', '2.00 元', '应赔 应为 1.00 元，实为 2.00 元', 'payable should be 1.00 元 but is 2.00 元'],
  ['eligible', 'no', 'person', '能否投保 应为 不能，实为 转人工', 'eligible should be no but is person'],
  [
    '[1].status',
    'payable',
    'review',
    '第 2 张结算单结果 应为 应赔，实为 转人工',
    'status of record 2 should be payable but is review',
  ],
  [
    '[0].benefits.in-scope',
    '1',
    '2',
    '第 1 张结算单责任 in-scope 赔的 应为 1，实为 2',
    'paid by in-scope of record 1 should be 1 but is 2',
  ],
  [
    '[0].excluded.TONIC',
    '1',
    '2',
    '第 1 张结算单TONIC 免除的 应为 1，实为 2',
    'excluded by TONIC of record 1 should be 1 but is 2',
  ],
  ['prices.孩子', '0', '1', '孩子的保费 应为 0，实为 1', 'price of 孩子 should be 0 but is 1'],
  [
    'given.facts',
    '可读的事实',
    'x',
    'given.facts 应为 可读的事实，实为 x',
    'given.facts should be 可读的事实 but is x',
  ],
])('says %s in words', (key, expected, actual, zh, en) => {
  expect(sayDifference({ key, expected, actual })).toEqual({ zh, en })
})
