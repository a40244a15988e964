import { type CivilDate, idNumberCheck, isRefusal } from '@gongbao/kernel'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { errorWorkbook, type Roster, readRoster, rosterTemplate } from './index.ts'
import { workbookOf, zipOf } from './testing/zip.ts'

const options = { today: '2026-03-01' as CivilDate }
const HEAD = ['姓名', '证件类型', '证件号码', '出生日期', '手机号', '与员工关系', '工号']
/** Of an area code that no place has. */
const idOf = (serial: number, birth = '19900131'): string => {
  const digits = `990000${birth}${String(serial).padStart(3, '0')}`
  return digits + idNumberCheck(digits)
}
type Given = (string | number | Date | null)[]
type Extra = Partial<Parameters<typeof writeXlsx>[0]['sheets'][number]>
const book = (rows: Given[], extra: Extra = {}) =>
  writeXlsx({ sheets: [{ name: '名册', rows: [HEAD, ...rows], ...extra }] })
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

async function read(bytes: Uint8Array): Promise<Roster> {
  const roster = await readRoster(bytes, options)
  if (isRefusal(roster)) throw new Error(roster.text.zh)
  return roster
}
async function refused(bytes: Uint8Array) {
  const roster = await readRoster(bytes, options)
  if (!isRefusal(roster)) throw new Error('it was read')
  return roster
}
const told = (roster: Roster) => roster.faults.map(({ cell, code }) => `${cell} ${code}`)

describe('a roster that is right', () => {
  it('gives its people, names kept to the character', async () => {
    const { rows, faults, rowsTotal } = await read(
      await book([
        ['𬭚䶮', '居民身份证', idOf(1), '1990-01-31', '13900000001', '本人', 'A01'],
        [],
        ['买买提·阿卜杜拉', null, idOf(2).toLowerCase(), new Date('1990-01-31'), 13900000002, '', 17],
        ['新生儿', '出生医学证明', 'a123456789', '2026年1月5日', null, '子女', null],
      ]),
    )
    expect(faults).toEqual([])
    expect(rowsTotal).toBe(3)
    expect(rows.map(({ row, name, birthOn, relation, staffNo }) => [row, name, birthOn, relation, staffNo])).toEqual([
      [2, '𬭚䶮', '1990-01-31', 'self', 'A01'],
      [4, '买买提·阿卜杜拉', '1990-01-31', 'self', '17'],
      [5, '新生儿', '2026-01-05', 'child', null],
    ])
    expect(rows[2]!.certificate.number).toBe('A123456789')
  })

  it('understands full-width digits, other names of columns and a title above them', async () => {
    const wide = [...idOf(1)].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')
    const { rows, headerRow } = await read(
      await writeXlsx({
        sheets: [
          {
            name: 's',
            rows: [['某公司员工名册'], ['工号', '员工姓名（必填）', '身份证号码*'], ['1', '张三', wide]],
            merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
          },
        ],
      }),
    )
    expect(headerRow).toBe(2)
    expect(rows[0]!.certificate.number).toBe(idOf(1))
  })

  it.each([
    ['utf-8', csv('姓名,证件号码', `张三,${idOf(1)}`)],
    ['utf-8', csv('\uFEFF姓名;证件号码', `张三;'${idOf(1)}`)],
    // 姓名,证件号码 / 张三 as GBK
    ['gb18030', Buffer.concat([Buffer.from('d0d5c3fb2cd6a4bcfebac5c2eb0d0ad5c5c8fd2c', 'hex'), Buffer.from(idOf(1))])],
    ['utf-16', Buffer.from(`\uFEFF姓名\t证件号码\n张三\t${idOf(1)}`, 'utf16le')],
  ])('reads text in %s', async (encoding, bytes) => {
    const roster = await read(bytes)
    expect([roster.encoding, roster.rows[0]!.name, roster.rows[0]!.certificate.number]).toEqual([
      encoding,
      '张三',
      idOf(1),
    ])
  })

  it('offers a template that it reads itself', async () => {
    const { rows, faults } = await read(await rosterTemplate())
    expect(faults).toEqual([])
    expect(rows[0]!.certificate.number.slice(0, 6)).toBe('990000')
  })
})

describe('a roster that is wrong', () => {
  it('names each cell with its code', async () => {
    const roster = await read(
      await book(
        [
          ['张三', null, Number('990000199001310012'), null, null, null, null],
          ['李四', null, idOf(3), '1991-01-31', '1390', '同事', null],
          [null, null, idOf(3), '哪天', null, null, null],
          ['王五1', '护照', null, null, null, null, null],
          ['赵六', null, `${idOf(4).slice(0, 17)}${idOf(4)[17] === '0' ? '1' : '0'}`, null, null, null, null],
          ['钱七', null, '990000900131001', null, null, null, null],
          ['孙八', null, idOf(5, '20270101'), null, null, null, null],
          ['周九', '出生医学证明', 'A123456789', null, null, null, null],
          ['吴•十', null, idOf(6), null, null, null, null],
          ['郑 一', null, idOf(7), null, null, null, null],
        ],
        { cells: new Map([['10,0', { formula: 'A2', value: '公式' }]]) },
      ),
    )
    expect(told(roster)).toEqual([
      'C2 NUMBER_STORED',
      'D3 BIRTH_CONTRADICTS',
      'E3 PHONE',
      'F3 RELATION',
      'A4 EMPTY',
      'D4 DATE',
      'C4 DUPLICATE',
      'A5 NAME',
      'B5 KIND',
      'C6 CERTIFICATE',
      'C7 CERTIFICATE',
      'C8 NOT_BORN',
      'D9 EMPTY',
      'A10 NAME_DOT',
      'A11 FORMULA',
    ])
    expect(roster.rows.map(({ row }) => row)).toEqual([10])
    expect([roster.rowsTotal, roster.rowsFaulty]).toEqual([10, 9])
    expect(roster.faults[0]!.mend.zh).toContain('将该列设为文本')
    expect(roster.faults[6]!.text.zh).toBe('与第 3 行是同一证件号码')
    expect(JSON.stringify(roster.faults)).not.toContain(idOf(3))
  })

  it('refuses merged cells by their range', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
    const roster = await read(
      await book(
        [
          ['张三', null, idOf(1)],
          ['', null, idOf(2)],
        ],
        { merges },
      ),
    )
    expect(told(roster)).toEqual(['A2:A3 MERGED', 'A3 EMPTY'])
  })

  it('tells numbers that became powers of ten and formulas in text', async () => {
    expect(told(await read(csv('姓名,证件号码', '张三,9.90002E+17', `李四,"=""${idOf(1)}"""`)))).toEqual([
      'B2 DIGITS_LOST',
      'B3 FORMULA',
    ])
  })

  it('says which columns are missing and which were nearly named', async () => {
    const { text, field } = await refused(csv('姓名,证件号吗,部门', '张三,1,2'))
    expect(field).toBe('header')
    expect(text.zh).toBe('第 1 行的表头缺少：证件号码；B 列“证件号吗”是否应为“证件号码”。请照模板填写表头')
    expect((await refused(csv('姓名,证件号码,身份证号', `张三,${idOf(1)},${idOf(1)}`))).text.zh).toContain('只保留一列')
  })

  it('refuses more than 100,000 rows, and not the empty ones', async () => {
    const lines = Array.from({ length: 100_001 }, (_, at) => `张三,${at}`)
    expect((await refused(csv('姓名,证件号码', ...lines))).code).toBe('TOO_LARGE')
    const spaced = csv('姓名,证件号码', ...Array.from({ length: 120_000 }, () => ','), `张三,${idOf(1)}`)
    expect((await read(spaced)).rows.map(({ row }) => row)).toEqual([120_002])
  })
})

describe('a file that is not to be opened', () => {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(text) })

  it('refuses bombs, told or untold, without unpacking them', async () => {
    const zeros = Buffer.alloc(200_000_000)
    const honest = zipOf([{ name: 'xl/worksheets/sheet1.xml', content: zeros }])
    expect(honest.length).toBeLessThan(300_000)
    expect((await refused(honest)).code).toBe('TOO_LARGE')
    const lying = zipOf([{ name: 'xl/worksheets/sheet1.xml', content: zeros, declared: 1_000 }])
    const before = process.memoryUsage().arrayBuffers
    expect((await refused(lying)).code).toBe('UNSUPPORTED_MEDIA')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('refuses many small parts that are a bomb together', async () => {
    const content = Buffer.alloc(1_000_000)
    const parts = Array.from({ length: 200 }, (_, at) => ({ name: `xl/media/${at}.bin`, content }))
    expect((await refused(zipOf(parts))).code).toBe('TOO_LARGE')
    expect((await refused(zipOf(Array.from({ length: 1_001 }, (_, at) => part(`${at}`, ''))))).code).toBe(
      'UNSUPPORTED_MEDIA',
    )
  })

  it('refuses a sheet whose cells lie so far apart that the space between them is the bomb', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>${Array.from(
      { length: 50_000 },
      (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`,
    ).join('')}</sheetData></worksheet>`
    const before = process.memoryUsage().heapUsed
    expect((await refused(workbookOf(sheet))).field).toBe('header')
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000_000)
    const small = '<worksheet><sheetData><row><c t="inlineStr"><is><t>部门</t></is></c></row></sheetData></worksheet>'
    expect((await refused(workbookOf(small))).field).toBe('header')
  })

  it('refuses macros, document types and what is no workbook', async () => {
    expect((await refused(zipOf([part('xl/vbaProject.bin', 'x')]))).text.zh).toContain('宏')
    const types = part(
      '[Content_Types].xml',
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    )
    expect((await refused(zipOf([types]))).text.zh).toContain('宏')
    const doctype = part('xl/workbook.xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook/>')
    expect((await refused(zipOf([doctype]))).code).toBe('UNSUPPORTED_MEDIA')
    expect((await refused(zipOf([part('a.txt', 'hello')]))).code).toBe('UNSUPPORTED_MEDIA')
    expect((await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).text.zh).toContain('.xls')
    expect((await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]))).code).toBe('UNSUPPORTED_MEDIA')
    expect((await refused(new Uint8Array())).field).toBe('header')
    const cut = (await book([['张三', null, idOf(1)]])).slice(0, -100)
    expect((await refused(cut)).code).toBe('UNSUPPORTED_MEDIA')
  })
})

describe('the workbook of errors', () => {
  it('gives the roster back with cells marked, and reads again once mended', async () => {
    const given = await book([
      ['张三', null, Number('990000199001310012'), null, null, null, null],
      ['李四', null, idOf(3), '1991-01-31', '=1+1', null, null],
    ])
    const made = await errorWorkbook(given, options)
    if (isRefusal(made)) throw new Error(made.text.zh)
    const { sheets } = await readXlsx(made, { readStyles: true })
    const sheet = sheets[0]!
    expect(sheet.rows[0]!.at(-1)).toBe('问题与改法')
    expect(sheet.rows[1]![2]).toBe('990000199001310???')
    expect(sheet.rows[1]!.at(-1)).toContain('将该列设为文本')
    expect(sheet.rows[2]![4]).toBe("'=1+1")
    const marked = sheet.cells!.get('2,3')!
    expect(marked.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining('FFC7CE') } })
    expect(marked.comment?.text).toContain('不一致')
    const again = await read(made)
    expect(told(again)).toEqual(['C2 CERTIFICATE', 'D3 BIRTH_CONTRADICTS', 'E3 PHONE'])
    const twice = await errorWorkbook(made, options)
    if (isRefusal(twice)) throw new Error(twice.text.zh)
    expect((await readXlsx(twice)).sheets[0]!.rows[0]!.filter((cell) => cell === '问题与改法')).toHaveLength(1)
  })
})
