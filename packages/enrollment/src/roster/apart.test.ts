import { type CivilDate, isRefusal } from '@gongbao/kernel'
import { expect, it } from 'vitest'
import { checkRosterApart, markRosterApart } from './apart.ts'
import { workbookOf } from './testing/zip.ts'

const today = '2026-03-01' as CivilDate

it('a file that fills the memory ends the process that reads it and nothing else', async () => {
  const row = `<row>${'<c><f>A</f></c>'.repeat(33)}</row>`
  const bytes = workbookOf(`<worksheet><sheetData>${row.repeat(60_000)}</sheetData></worksheet>`)
  expect(bytes.length).toBeLessThan(1_000_000)
  const refused = await checkRosterApart({ bytes, today, heapMegabytes: 100 })
  expect(isRefusal(refused) && refused.code).toBe('TOO_LARGE')
  const text = new TextEncoder().encode('姓名,证件号码\n张三,1')
  const checked = await checkRosterApart({ bytes: text, today })
  expect(isRefusal(checked) || checked.report.rowsFaulty).toBe(1)
}, 90_000)

it('a third reading at once is asked to wait, and one that nobody waits for ends', async () => {
  const left = new AbortController()
  const bytes = new TextEncoder().encode('姓名,证件号码\n张三,1')
  const two = [
    checkRosterApart({ bytes, today, signal: left.signal }),
    markRosterApart({ bytes, today, signal: left.signal }),
  ]
  const third = await checkRosterApart({ bytes, today })
  expect(isRefusal(third) && third.code).toBe('UNAVAILABLE')
  left.abort()
  for (const ended of await Promise.all(two)) expect(isRefusal(ended) && ended.code).toBe('TOO_LARGE')
})
