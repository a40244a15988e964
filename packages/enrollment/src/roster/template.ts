/** The roster's template: the columns in Chinese, numbers as text, one row that is nobody's. */
import { writeXlsx } from 'hucre/xlsx'
import { COLUMN_NAMES, REQUIRED } from './columns.rules.ts'
import { ROSTER_FIELDS, ROSTER_LIMITS, type RosterField } from './roster.types.ts'

const WIDTHS: Readonly<Record<RosterField, number>> = {
  name: 16,
  certificateKind: 16,
  certificateNo: 26,
  birthOn: 14,
  phone: 16,
  relation: 14,
  staffNo: 14,
}
/** An area code that no place has: the number proves nobody. */
const EXAMPLE: Readonly<Record<RosterField, string>> = {
  name: '示例·请删除本行',
  certificateKind: '居民身份证',
  certificateNo: '990000199001010017',
  birthOn: '1990-01-01',
  phone: '13900000000',
  relation: '本人',
  staffNo: '0001',
}
const NOTES = [
  ['怎样填写', 'How to fill it in'],
  [
    '“姓名”和“证件号码”必填，其余可留空',
    '姓名 (name) and 证件号码 (certificate number) are needed; the rest may be empty',
  ],
  [
    '全表已设为文本格式，证件号码不会丢位；从别处粘贴请选“只粘贴值/文本”',
    'The sheet is set to text so that numbers keep their digits; paste as text or values',
  ],
  [
    '证件类型：居民身份证（默认）、出生医学证明（须填出生日期）',
    '证件类型: 居民身份证 (default) or 出生医学证明 (needs 出生日期)',
  ],
  ['与员工关系：本人（默认）、配偶、子女、父母', '与员工关系: 本人 (the employee, default), 配偶, 子女, 父母'],
  ['姓名照证件填写，生僻字和间隔号“·”照录', 'Names as on the certificate, rare characters and the dot · included'],
  ['不要合并单元格，不要用公式；先删去示例行', 'No merged cells, no formulas; delete the example first'],
  [`一份最多 ${ROSTER_LIMITS.rows} 行`, `At most ${ROSTER_LIMITS.rows} rows in one file`],
] as const

/** @returns the template as XLSX, its first rows as text cells */
export async function rosterTemplate(): Promise<Uint8Array> {
  const head = ROSTER_FIELDS.map((field) => COLUMN_NAMES[field][0])
  const bold = new Map(
    ROSTER_FIELDS.map((field, at) => [
      `0,${at}`,
      { style: { font: { bold: true, ...(REQUIRED.includes(field) && { color: { rgb: 'B42318' } }) } } },
    ]),
  )
  return writeXlsx({
    sheets: [
      {
        name: '名册',
        rows: [head, ROSTER_FIELDS.map((field) => EXAMPLE[field])],
        columns: ROSTER_FIELDS.map((field) => ({ width: WIDTHS[field], numFmt: '@' })),
        cells: bold,
        freezePane: { rows: 1 },
      },
      { name: '填写说明', rows: NOTES.map((note) => [...note]), columns: [{ width: 70 }, { width: 80 }] },
    ],
  })
}
