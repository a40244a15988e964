/** An explanation in words a person reads: benefits and refusals by name, clause and yuan. */
import type { Adjudicator, ClaimRecord, Explanation } from '@gongbao/adjudication'
import { type Fen, ZERO_FEN } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { reasonText } from './reasons.rules.ts'
import type { RecordBody, RecordRow } from './store/record.store.ts'

/** The basic side, apart from the program (W32). */
export function basicOf(row: RecordRow) {
  return { totalFen: row.totalFen, fundsFen: row.fundsFen, hospitalFen: row.hospitalFen, burdenFen: row.borneFen }
}

export function partsOf(adjudicator: Adjudicator, record: ClaimRecord) {
  const [inScopeSelfPayFen, classBFirstPayFen, overPriceCapFen, outOfCatalogueFen] = adjudicator.parts(record)
  return { inScopeSelfPayFen, classBFirstPayFen, overPriceCapFen, outOfCatalogueFen }
}

/** The four parts before a policy is known: as the record states them, the rest of the burden in scope. */
export function statedPartsOf(row: RecordRow) {
  const others = row.classBFirstPayFen + row.overPriceCapFen + row.outOfCatalogueFen
  return {
    inScopeSelfPayFen: Math.max(0, row.borneFen - others) as Fen,
    classBFirstPayFen: row.classBFirstPayFen,
    overPriceCapFen: row.overPriceCapFen,
    outOfCatalogueFen: row.outOfCatalogueFen,
  }
}

export function benefitsOf(explanation: Explanation | null, plan: Plan | null) {
  return (explanation?.benefits ?? []).map(({ code, eligibleFen, deductibleUsedFen, payableFen, reasons }) => {
    const benefit = plan?.benefits.find((one) => one.code === code)
    const named = { code, name: benefit?.name ?? code, clause: benefit?.clause ?? null }
    return { ...named, eligibleFen, deductibleUsedFen, payableFen, reasons: reasons.map((reason) => ({ ...reason })) }
  })
}

/** Each refused line with its reason, clause and yuan. */
export function excludedOf(explanation: Explanation | null, plan: Plan | null, body: RecordBody | null) {
  const items = body ? itemNames(body) : new Map<string, string>()
  return (explanation?.excluded ?? []).map(({ feedetl_sn, code, clause, amountFen }) => ({
    feedetlSn: feedetl_sn,
    item: feedetl_sn === null ? null : (items.get(feedetl_sn) ?? null),
    code,
    name: reasonText(code, plan ?? undefined).zh,
    clause,
    amountFen,
  }))
}

export const warningsOf = (explanation: Explanation | null) =>
  (explanation?.warnings ?? []).map(({ code, text, field }) => ({ code, text, field: field ?? null }))

export const notCoveredOf = (explanation: Explanation | null): Fen => explanation?.notCoveredFen ?? ZERO_FEN

type Line = Readonly<Record<string, unknown>>
export const linesOf = (body: RecordBody): readonly Line[] =>
  Array.isArray(body.details) ? (body.details as Line[]) : []

/** What a fee line is called: the institution's own name of it, else the catalogue's, else its code. */
export function itemName(line: Line): string | null {
  for (const key of ['medins_list_name', 'hilist_name', 'med_list_name', 'med_list_codg']) {
    const value = line[key]
    if (typeof value === 'string' && value.trim() !== '') return value.slice(0, 120)
  }
  return null
}

function itemNames(body: RecordBody): Map<string, string> {
  return new Map(
    linesOf(body).flatMap((line) => (itemName(line) ? [[String(line.feedetl_sn), itemName(line)!] as const] : [])),
  )
}
