/** A roster of 100,000 rows checked in its thread, as the server does: seconds, progress and memory. */
import { type CivilDate, idNumberCheck, isRefusal } from '@gongbao/kernel'
import { writeXlsx } from 'hucre/xlsx'
import { checkRosterApart, markRosterApart } from '../../packages/enrollment/src/roster/apart.ts'
import { type Bench, grouped } from './measure.ts'

export const title = 'A roster of 100,000 rows and seven columns (wall clock, in a thread of its own; at most 60 s)'
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
    const read = await measured(() =>
      checkRosterApart({
        bytes,
        today,
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
      note: `${grouped(rowsTotal)} rows, ${grouped(rowsFaulty)} faulty; progress told ${told} times; ${read.megabytes} MB more at most`,
    })
    const marked = await measured(() => markRosterApart({ bytes, today }))
    if (isRefusal(marked.value)) throw new Error(marked.value.text.en)
    report({
      name: `${name}: workbook of errors`,
      value: `${marked.seconds.toFixed(1)} s`,
      note: `${grouped(marked.value.length / 1_000)} kB; ${marked.megabytes} MB more at most`,
    })
  }
}

/** Memory of the process as it was at its highest, looked at ten times a second, over what it was before. */
async function measured<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number; megabytes: number }> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100)
  const start = performance.now()
  const value = await work()
  clearInterval(watch)
  return { value, seconds: (performance.now() - start) / 1_000, megabytes: Math.round((most - before) / 1_000_000) }
}
