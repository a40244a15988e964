/** One list, read strictly: the header names exactly the columns, each row is checked, findings name its line. */
import Papa from 'papaparse'
import type { z } from 'zod'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { fileFinding } from './findings.ts'
import { readShape } from './shape-findings.ts'
import { plainText } from './yaml-file.ts'
import { hiddenIn } from './yaml-strict.ts'

export const CSV_LIMITS = { bytes: 30_000_000, rows: 300_000, columns: 50, findings: 50 } as const

type RowSchema = z.ZodObject<Record<string, z.ZodType>>

/** @returns the rows that are right and what is wrong with the others */
export function readCsv<Schema extends RowSchema>(
  file: string,
  text: string,
  schema: Schema,
): { rows: z.output<Schema>[]; lines: number[]; findings: Finding[] } {
  const none = (finding: Finding) => ({ rows: [], lines: [], findings: [finding] })
  if (text.length > CSV_LIMITS.bytes) return none(tooLarge(file))
  const plain = plainText(text)
  const hidden = hiddenIn(file, plain)
  if (hidden) return none(hidden)
  const { data, errors } = Papa.parse<string[]>(plain, { header: false, delimiter: ',', newline: '\n' })
  const [header = [], ...body] = data
  if (body.length > CSV_LIMITS.rows) return none(tooLarge(file))
  const separator = header.length === 1 ? /[;\t；，]/.exec(header[0]!)?.[0] : undefined
  if (separator) return none(otherSeparator(file, separator))
  if (header.length > CSV_LIMITS.columns)
    return none(wrongWidth(file, 1, header.length, Object.keys(schema.shape).length))
  const findings = [
    ...quoteFaults(file, errors),
    ...headerFaults(
      file,
      header.map((name) => name.trim()),
      schema,
    ),
  ]
  if (findings.length > 0) return { rows: [], lines: [], findings }
  return readRows(
    file,
    header.map((name) => name.trim()),
    body,
    schema,
  )
}

function readRows<Schema extends RowSchema>(file: string, header: string[], body: string[][], schema: Schema) {
  const rows: z.output<Schema>[] = []
  const lines: number[] = []
  const findings: Finding[] = []
  let line = 2
  for (const cells of body) {
    const at = line
    line += 1 + cells.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0)
    if (cells.length === 1 && cells[0]!.trim() === '') continue
    if (findings.length >= CSV_LIMITS.findings) break
    if (cells.length !== header.length) {
      findings.push(wrongWidth(file, at, cells.length, header.length))
      continue
    }
    const row = Object.fromEntries(header.map((name, index) => [name, cells[index]!.trim()]))
    const read = readShape(schema, row, { file, locate: () => ({ line: at, column: 1 }) })
    if ('findings' in read) findings.push(...read.findings)
    else {
      rows.push(read.value)
      lines.push(at)
    }
  }
  return { rows, lines, findings }
}

function headerFaults(file: string, header: readonly string[], schema: RowSchema): Finding[] {
  const columns = Object.keys(schema.shape)
  const place = { line: 1, column: 1 }
  const unknown = header
    .filter((name) => !columns.includes(name))
    .map((name) => {
      const guess = nearest(
        name,
        columns.filter((column) => !header.includes(column)),
      )
      return fileFinding(file, 'UNKNOWN_COLUMN', place, {
        zh: `没有列 ${name}${guess ? `，是否想写 ${guess}` : ''}`,
        en: `there is no column ${name}${guess ? `, did you mean ${guess}` : ''}`,
        mend: { zh: `此表的列：${columns.join(',')}`, en: `the columns are: ${columns.join(',')}` },
      })
    })
  const missing = columns
    .filter((column) => !header.includes(column) && !schema.shape[column]!.isOptional())
    .map((column) =>
      fileFinding(file, 'MISSING_COLUMN', place, {
        zh: `缺少列 ${column}`,
        en: `the column ${column} is missing`,
        mend: { zh: `此表的列：${columns.join(',')}`, en: `the columns are: ${columns.join(',')}` },
      }),
    )
  const twice = header.filter((name, at) => header.indexOf(name) !== at)
  const doubled = twice.map((name) =>
    fileFinding(file, 'DOUBLE_KEY', place, {
      zh: `列 ${name} 重复`,
      en: `the column ${name} stands twice`,
      mend: { zh: '请只保留一列', en: 'keep one of them' },
    }),
  )
  return [...unknown, ...missing, ...doubled]
}

function quoteFaults(file: string, errors: readonly Papa.ParseError[]): Finding[] {
  return errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 5)
    .map(({ row }) =>
      fileFinding(
        file,
        'CSV',
        { line: (row ?? 0) + 1, column: 1 },
        {
          zh: '引号不成对',
          en: 'quotes do not match',
          mend: { zh: '含逗号的内容用一对英文双引号括起', en: 'put a cell with commas in a pair of double quotes' },
        },
      ),
    )
}

const otherSeparator = (file: string, sign: string): Finding =>
  fileFinding(
    file,
    'CSV',
    { line: 1, column: 1 },
    {
      zh: `列与列之间用了${sign === '\t' ? '制表符' : `“${sign}”`}，应用英文逗号`,
      en: `the columns are parted by ${sign === '\t' ? 'tabs' : sign}, not by commas`,
      mend: { zh: '请另存为“CSV UTF-8（逗号分隔）”', en: 'save it as comma-separated CSV' },
    },
  )

const wrongWidth = (file: string, line: number, cells: number, columns: number): Finding =>
  fileFinding(
    file,
    'CSV',
    { line, column: 1 },
    {
      zh: `此行有 ${cells} 格，表头有 ${columns} 列`,
      en: `this row has ${cells} cells, the header ${columns} columns`,
      mend: { zh: '请补齐逗号；含逗号的内容加双引号', en: 'add the commas; quote a cell that has commas' },
    },
  )

const tooLarge = (file: string): Finding =>
  fileFinding(file, 'TOO_LARGE', null, {
    zh: `名单超过 ${CSV_LIMITS.rows} 行或 ${CSV_LIMITS.bytes / 1_000_000} MB`,
    en: `the list is larger than ${CSV_LIMITS.rows} rows or ${CSV_LIMITS.bytes / 1_000_000} MB`,
    mend: { zh: '请精简名单', en: 'make the list shorter' },
  })
