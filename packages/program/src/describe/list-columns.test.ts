import { expect, it } from 'vitest'
import { LISTS, type ListName } from '../schema/lists.ts'
import { listColumns } from './list-columns.ts'

it('describes every column of every list; what it offers to choose is what the list takes', () => {
  for (const { name, columns } of listColumns()) {
    const shape = LISTS[name as ListName].shape as Record<string, { safeParse(value: string): { success: boolean } }>
    expect(columns.map((column) => column.name)).toEqual(Object.keys(shape))
    for (const { name: key, label, kind, values } of columns) {
      expect([label?.zh, label?.en]).not.toContain(undefined)
      for (const { value } of values)
        expect([key, value, shape[key]!.safeParse(value).success]).toEqual([key, value, true])
      expect(kind === 'choice').toBe(values.length > 0)
      if (kind === 'choice') expect(shape[key]!.safeParse('no such word').success).toBe(false)
    }
  }
})

it('knows which cells may be empty', () => {
  const drugs = listColumns().find(({ name }) => name === 'drugs')!
  expect(drugs.columns.filter(({ required }) => !required).map(({ name }) => name)).toEqual([
    'indications',
    'from',
    'to',
  ])
})
