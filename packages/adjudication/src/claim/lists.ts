/** A city's dated lists, indexed once. Every lookup asks for a day: entries take effect by date, both ends inclusive. */
import type { CivilDate, Fen } from '@gongbao/kernel'
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

/** What the city's lists say of one catalogue code, whatever the day. */
export interface Listing {
  readonly drugs: readonly Drug[]
  /** The exact code's entries, then those of prefixes, the longest first. */
  readonly items: readonly ListRow<'items'>[]
}

export interface ListIndex {
  readonly treatment: ReadonlyMap<string, string>
  readonly fund: ReadonlyMap<string, FundRule>
  readonly hospitalLevel: ReadonlyMap<string, number>
  institution(code: string, on: CivilDate): Institution | undefined
  /** Whether the city's list has a condition by that code, on whatever day. */
  specifies(condition: string): boolean
  /** The ICD-10 prefixes of a specified condition on a day, `asCoded`; null for one that is not specified then. */
  condition(code: string, on: CivilDate): readonly string[] | null
  /** A city parameter by insurance type and plan year, in fen; an entry without a type holds for any other. */
  parameter(name: string, insutype: string | null, year: number): Fen | null
  /** null for the many codes that stand on no list. */
  listing(code: string): Listing | null
}

/** A code as it is compared: hospitals write c50, Ｃ50 and ' C50' for the one C50. */
export function asCoded(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase()
}

export function indexLists(lists: Lists): ListIndex {
  const institutions = groupBy(lists.institutions, ({ code }) => code)
  const conditions = groupBy(
    lists.conditions.map((row) => ({ ...row, diagnoses: row.diagnoses.map(asCoded) })),
    ({ code }) => asCoded(code),
  )
  return {
    treatment: new Map(lists['treatment-types'].map((row) => [row.med_type, row.treatment])),
    fund: new Map(lists.funds.map((row) => [row.fund_pay_type, row])),
    hospitalLevel: new Map(lists['hospital-levels'].map((row) => [row.hosp_lv, row.level])),
    institution: (code, on) => inForce(institutions.get(code), on),
    specifies: (code) => conditions.has(asCoded(code)),
    condition: (code, on) => inForce(conditions.get(asCoded(code)), on)?.diagnoses ?? null,
    parameter: indexParameters(lists),
    listing: remembered(indexCodes(lists)),
  }
}

function indexParameters({ parameters }: Lists): ListIndex['parameter'] {
  const amounts = new Map(parameters.map((row) => [`${row.parameter} ${row.year} ${row.insutype}`, row.amount]))
  return (name, insutype, year) =>
    amounts.get(`${name} ${year} ${insutype ?? ''}`) ?? amounts.get(`${name} ${year} `) ?? null
}

function indexCodes({ drugs, items }: Lists): (code: string) => Listing | null {
  const drugsByCode = groupBy(
    drugs.map((row) => ({ ...row, indications: row.indications.map(asCoded) })),
    ({ code }) => asCoded(code),
  )
  const exact = groupBy(items, ({ code }) => asCoded(code))
  const prefixes = items
    .filter(({ code }) => code.endsWith('*'))
    .map((row) => ({ row, prefix: asCoded(row.code.slice(0, -1)) }))
    .sort((a, b) => b.prefix.length - a.prefix.length)
  return (written) => {
    const code = asCoded(written)
    const ofCode = drugsByCode.get(code) ?? []
    const grouped = prefixes.filter(({ prefix }) => code.startsWith(prefix)).map(({ row }) => row)
    const named = code.endsWith('*') ? [] : (exact.get(code) ?? [])
    return ofCode.length + named.length + grouped.length === 0 ? null : { drugs: ofCode, items: [...named, ...grouped] }
  }
}

/** The most codes remembered; a country's catalogue has some hundred thousand, a hospital uses a few thousand. */
const MOST_REMEMBERED = 50_000

function remembered(lookUp: (code: string) => Listing | null): (code: string) => Listing | null {
  const known = new Map<string, Listing | null>()
  return (code) => {
    const listing = known.get(code)
    if (listing !== undefined) return listing
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = lookUp(code)
    known.set(code, found)
    return found
  }
}

/** The drug's entry in force on a day. */
export function drugOn(listing: Listing | null, on: CivilDate): Drug | undefined {
  return inForce(listing?.drugs, on)
}

/** The city's category of an item on a day: the exact code's, else the longest prefix's; 'none' when it is not listed. */
export function categoryOn(listing: Listing | null, on: CivilDate): string {
  return inForce(listing?.items, on)?.category ?? 'none'
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
