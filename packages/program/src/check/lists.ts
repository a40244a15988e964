/** Dated lists: no code twice at one time, no range that ends before it starts. */
import type { CivilDate } from '@gongbao/kernel'
import { LIST_KEYS, type ListName } from '../schema/lists.ts'
import type { Report, Spot } from './report.ts'

interface Entry extends Dates {
  readonly key: string
}

export function checkLists(report: Report): void {
  for (const name of Object.keys(LIST_KEYS) as ListName[]) {
    const rows = report.city.lists[name] as readonly (Dates & Readonly<Record<string, unknown>>)[]
    const entries = rows.map((row) => ({
      ...row,
      key: LIST_KEYS[name].map((column) => String(row[column] ?? '')).join(' '),
    }))
    checkEntries(report, name, entries)
  }
}

interface Dates {
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
}

function checkEntries(report: Report, name: ListName, entries: readonly Entry[]): void {
  const seen = new Map<string, Entry[]>()
  for (const [at, entry] of entries.entries()) {
    const spot: Spot = { file: `lists/${name}.csv`, path: [at] }
    if (entry.from && entry.to && entry.to < entry.from)
      report.error('DATES_REVERSED', spot, {
        zh: `${entry.key} 的结束日期早于开始日期`,
        en: `${entry.key} ends before it starts`,
        mend: { zh: '请核对 from 与 to', en: 'look at `from` and `to`' },
      })
    const others = seen.get(entry.key) ?? []
    if (others.some((other) => together(other, entry)))
      report.error('DOUBLE_ENTRY', spot, {
        zh: `${entry.key} 在同一时间有两条`,
        en: `${entry.key} stands twice at the same time`,
        mend: { zh: '请删去一条，或使日期首尾相接', en: 'remove one, or let one end before the other starts' },
      })
    others.push(entry)
    seen.set(entry.key, others)
  }
}

function together(a: Entry, b: Entry): boolean {
  return (!a.to || !b.from || b.from <= a.to) && (!b.to || !a.from || a.from <= b.to)
}
