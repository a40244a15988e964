/** A city's dated lists, indexed once. Every lookup asks for a day: entries take effect by date, both ends inclusive. */
import type { CivilDate } from '@gongbao/kernel'
import type { ListRow, Lists, Part } from '@gongbao/program'

interface Dated {
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
}

export type Institution = ListRow<'institutions'>
export type Drug = ListRow<'drugs'>
export interface FundRule {
  readonly pays: Part
  readonly beyond: Part | undefined
}

export interface ListIndex {
  readonly treatment: ReadonlyMap<string, string>
  readonly fund: ReadonlyMap<string, FundRule>
  readonly hospitalLevel: ReadonlyMap<string, number>
  institution(code: string, on: CivilDate): Institution | undefined
  drug(code: string, on: CivilDate): Drug | undefined
  /** The city's category of a fee item: the exact code's, else the longest prefix's; 'none' when it is not listed. */
  category(code: string, on: CivilDate): string
}

export function indexLists(lists: Lists): ListIndex {
  const institutions = groupBy(lists.institutions, ({ code }) => code)
  const drugs = groupBy(lists.drugs, ({ code }) => code)
  return {
    treatment: new Map(lists['treatment-types'].map((row) => [row.med_type, row.treatment])),
    fund: new Map(lists.funds.map((row) => [row.fund_pay_type, row])),
    hospitalLevel: new Map(lists['hospital-levels'].map((row) => [row.hosp_lv, row.level])),
    institution: (code, on) => inForce(institutions.get(code), on),
    drug: (code, on) => inForce(drugs.get(code), on),
    category: indexItems(lists.items),
  }
}

function indexItems(items: Lists['items']): ListIndex['category'] {
  const exact = groupBy(
    items.filter(({ code }) => !code.endsWith('*')),
    ({ code }) => code,
  )
  const prefixes = groupBy(
    items.filter(({ code }) => code.endsWith('*')),
    ({ code }) => code.slice(0, -1),
  )
  const lengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => b - a)
  return (code, on) => {
    const item = inForce(exact.get(code), on)
    if (item) return item.category
    for (const length of lengths) {
      const group = code.length >= length ? inForce(prefixes.get(code.slice(0, length)), on) : undefined
      if (group) return group.category
    }
    return 'none'
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

function inForce<Row extends Dated>(rows: readonly Row[] | undefined, on: CivilDate): Row | undefined {
  if (rows === undefined) return undefined
  for (const row of rows) if ((!row.from || row.from <= on) && (!row.to || on <= row.to)) return row
  return undefined
}
