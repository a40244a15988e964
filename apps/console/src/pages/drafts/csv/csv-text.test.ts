import { expect, it } from 'vitest'
import { addRow, headerOf, removeRow, rowsOf, setCell } from './csv-text.ts'

const TEXT = '\uFEFFcode,name,to\r\nA,"甲, ""大""",\n\nB , 乙,2026-01-01\n"C","两\n行",\n'

it('reads quotes, commas and line ends in a cell, and says on which line a row begins', () => {
  const rows = rowsOf(TEXT)
  expect(headerOf(rows)).toEqual(['code', 'name', 'to'])
  expect(rows.map(({ cells }) => cells).slice(1)).toEqual([
    ['A', '甲, "大"', ''],
    ['B', '乙', '2026-01-01'],
    ['C', '两\n行', ''],
  ])
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5])
})

it('changes one row and leaves the others as they were written', () => {
  const changed = setCell(TEXT, 2, 1, '乙,"新"')
  expect(changed).toBe('\uFEFFcode,name,to\nA,"甲, ""大""",\nB,"乙,""新""",2026-01-01\n"C","两\n行",\n')
  expect(rowsOf(changed)[2]!.cells).toEqual(['B', '乙,"新"', '2026-01-01'])
})

it('adds and removes rows', () => {
  expect(addRow('a,b\n1,2')).toBe('a,b\n1,2\n,\n')
  expect(rowsOf(addRow('a,b\n')).at(-1)!.cells).toEqual(['', ''])
  expect(removeRow('a\n1\n2\n', 1)).toBe('a\n2\n')
  expect(setCell('a,b\n1\n', 1, 1, '2')).toBe('a,b\n1,2\n')
})
