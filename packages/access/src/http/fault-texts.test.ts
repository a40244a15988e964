import { isRefusal } from '@gongbao/kernel'
import { expect, it } from 'vitest'
import { parseInput, say } from './parse.ts'
import type { FieldRefusal } from './problem.ts'
import { dateField, idIn, pageQuery } from './schema.ts'
import { z } from './z.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(3),
  note: z.string().min(2),
  kind: z.enum(['csv', 'jsonl']),
  only: z.literal('yes'),
  rows: z.array(z.int()).min(1).max(2),
  on: dateField(),
  id: idIn('claim'),
  sum: z.string().regex(/^\d+$/),
  mail: z.email(),
  limit: pageQuery.limit,
  both: z.union([z.string(), z.number()]),
  flag: z.boolean(),
  inner: z.strictObject({ code: z.string().regex(/^\d$/, say('应为一位数字', 'must be one digit')) }),
})

const saidOf = (value: unknown) => {
  const result = parseInput(schema, value)
  if (!isRefusal(result)) throw new Error('accepted')
  return Object.fromEntries(
    ((result as FieldRefusal).errors ?? []).map(({ field, zh, en }) => [field, `${zh} / ${en}`]),
  )
}

it('names every field that is missing, in words', () => {
  const said = saidOf({})
  expect(Object.keys(said)).toEqual([
    ...['name', 'note', 'kind', 'only', 'rows', 'on', 'id', 'sum', 'mail', 'both', 'flag', 'inner'],
  ])
  expect([said.name, said.kind, said.rows, said.id, said.both, said.inner]).toEqual(
    Array.from({ length: 6 }, () => '必填 / is required'),
  )
})

it('says what a value should be', () => {
  const value = {
    name: '',
    note: 'x',
    kind: 'xlsx',
    only: 'no',
    rows: [],
    on: '2026-13-01',
    id: 7,
    sum: '1e5',
    mail: '@',
  }
  expect(saidOf({ ...value, limit: 1000, both: true, flag: 'yes', inner: { code: 'x', more: 1 } })).toEqual({
    name: '不能为空 / must not be empty',
    note: '至少 2 个字符 / at least 2 characters',
    kind: '只能取 csv、jsonl / must be one of csv, jsonl',
    only: '只能是 yes / must be yes',
    rows: '至少 1 项 / at least 1 item',
    on: '应为日期，如 2026-01-05 / must be a date such as 2026-01-05',
    id: '应为文本 / must be text',
    sum: '格式不正确 / is not in the right form',
    mail: '应为邮箱地址 / must be an e-mail address',
    limit: '不能大于 200 / at most 200',
    both: '内容不符合要求 / does not have the form asked for',
    flag: '应为 true 或 false / must be true or false',
    'inner.code': '应为一位数字 / must be one digit',
    'inner.more': '没有这个字段 / unknown field',
  })
  expect(saidOf({ ...value, name: 'four', rows: [1.5, 'x'], limit: 'many', inner: [] })).toMatchObject({
    name: '最多 3 个字符 / at most 3 characters',
    'rows.0': '应为整数 / must be a whole number',
    'rows.1': '应为数字 / must be a number',
    limit: '应为数字 / must be a number',
    inner: '应为对象 / must be an object',
  })
  expect(saidOf({ ...value, rows: [1, 2, 3] }).rows).toBe('最多 2 项 / at most 2 items')
})
