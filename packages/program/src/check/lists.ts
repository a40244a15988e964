/** Dated lists: no code twice at one time, no range that ends before it starts. */
import type { CivilDate } from '@gongbao/kernel'
import type { ListName, ListRow } from '../schema/lists.ts'
import type { Report, Spot } from './report.ts'

interface Entry extends Dates {
  readonly key: string
}

export function checkLists(report: Report): void {
  const { lists } = report.city
  const check = <Name extends ListName>(name: Name, key: (row: ListRow<Name>) => string): void =>
    checkEntries(
      report,
      name,
      lists[name].map((row) => ({ ...(row as Dates), key: key(row as ListRow<Name>) })),
    )
  check('institutions', ({ code }) => code)
  // A drug stands on one list at a time: of two, only the first would ever be read.
  check('drugs', ({ code }) => code)
  check('items', ({ code }) => code)
  check('treatment-types', ({ med_type }) => med_type)
  check('funds', ({ fund_pay_type }) => fund_pay_type)
  check('hospital-levels', ({ hosp_lv }) => hosp_lv)
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
