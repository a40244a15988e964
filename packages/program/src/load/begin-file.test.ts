import { expect, it } from 'vitest'
import { textOf } from '../testing/city-folder.ts'
import { beginFile } from './begin-file.ts'

const FILES = {
  'cycles/2025-2027.yaml': textOf('cycles/2025-2027.yaml'),
  'cycles/2022-2024.yaml': 'planYears: [2022]\n',
}

it('begins a cycle as the latest moved on, a list with its columns, cases with none', () => {
  expect(beginFile('cycles/2028-2030.yaml', FILES)).toContain('planYears: [2028, 2029, 2030]')
  expect(beginFile('lists/drugs.csv', FILES)).toBe('code,name,list,indications,from,to\n')
  expect(beginFile('cases/2028.yaml', FILES)).toMatch(/^# 案例.*\n$/)
  expect(beginFile('README.md', FILES)).toBe('')
})

it('refuses what no folder holds, naming what may be new, and what is there', () => {
  for (const path of [
    'case/2028.yaml',
    'cases/2028.yml',
    'cases/../x.yaml',
    'lists/drug.csv',
    'cases/二.yaml',
    'brand/logo.svg',
  ]) {
    const refused = beginFile(path, FILES)
    expect(refused).toMatchObject({ zh: expect.stringContaining('cases/<名称>.yaml') })
  }
  expect(beginFile('cycles/2025-2027.yaml', FILES)).toMatchObject({ zh: '已有文件 cycles/2025-2027.yaml' })
  expect(beginFile('plans/2030.yaml', FILES)).toMatchObject({ en: expect.stringContaining('one plan') })
})
