/** A roster of 100,000 rows checked in its process, as the server does: seconds, progress and memory. */
import { type CivilDate, idNumberCheck, isRefusal } from '@gongbao/kernel'
import { writeXlsx } from 'hucre/xlsx'
import { checkRosterApart, markRosterApart } from '../../packages/enrollment/src/roster/apart.ts'
import { type Bench, grouped } from './measure.ts'

export const title = 'A roster of 100,000 rows and seven columns (wall clock, in a process of its own; at most 60 s)'
const ROWS = 100_000
const HEAD = ['姓名', '证件类型', '证件号码', '出生日期', '手机号', '与员工关系', '工号']
const today = '2026-03-01' as CivilDate

/** People of an area that no place has; each hundredth with a wrong check digit. */
function people(): string[][] {
  return Array.from({ length: ROWS }, (_, at) => {
    const year = 1960 + (at % 40)
    const day = `${year}${String(1 + ((at >> 3) % 12)).padStart(2, '0')}${String(1 + ((at >> 5) % 28)).padStart(2, '0')}`
    const digits = `99${String(at % 10_000).padStart(4, '0')}${day}${String(at % 1_000).padStart(3, '0')}`
    const check = idNumberCheck(digits)
    const shown = at % 100 === 0 ? (check === '0' ? '1' : '0') : check
    const born = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
    return [
      `某某${String.fromCodePoint(0x4e00 + (at % 20_000))}`,
      '居民身份证',
      digits + shown,
      born,
      '13900000000',
      '本人',
      `E${at}`,
    ]
  })
}

export const bench: Bench = async (report) => {
  const rows = [HEAD, ...people()]
  const files = {
    xlsx: await writeXlsx({ sheets: [{ name: '名册', rows }] }),
    'csv (utf-8)': Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
  }
  for (const [name, bytes] of Object.entries(files)) {
    let told = 0
    const read = await measured((onEnd) =>
      checkRosterApart({
        bytes,
        today,
        onEnd,
        onProgress: () => {
          told += 1
        },
      }),
    )
    if (isRefusal(read.value)) throw new Error(read.value.text.en)
    const { rowsTotal, rowsFaulty } = read.value.report
    report({
      name: `${name}, ${grouped(bytes.length / 1_000)} kB: checked`,
      value: `${read.seconds.toFixed(1)} s`,
      note: `${grouped(rowsTotal)} rows, ${grouped(rowsFaulty)} faulty; progress told ${told} times; ${read.megabytes} MB at most`,
    })
    const marked = await measured((onEnd) => markRosterApart({ bytes, today, onEnd }))
    if (isRefusal(marked.value)) throw new Error(marked.value.text.en)
    report({
      name: `${name}: workbook of errors`,
      value: `${marked.seconds.toFixed(1)} s`,
      note: `${grouped(marked.value.length / 1_000)} kB; ${marked.megabytes} MB at most`,
    })
  }
}

/** How long it took, and the most memory the process that did it held. */
async function measured<T>(
  work: (onEnd: (megabytes: number) => void) => Promise<T>,
): Promise<{ value: T; seconds: number; megabytes: number }> {
  let megabytes = 0
  const start = performance.now()
  const value = await work((held) => {
    megabytes = held
  })
  return { value, seconds: (performance.now() - start) / 1_000, megabytes }
}
