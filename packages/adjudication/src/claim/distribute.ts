/**
 * Which fen of a claim goes where: every line's share of the four parts to an exclusion, to the first benefit that takes it, or to nobody.
 *
 * A line shares in each part of the head by `allocate` over its own amount of that part (in scope: its `inscp_scp_amt`), in the order of
 * `feedetl_sn`; so what reduced the head reduces the lines alike, and no position decides a fen.
 */
import { allocate, type Fen, fen } from '@gongbao/kernel'
import type { FeeLine } from '../record/record.ts'
import type { PlanYear } from '../year/plan-year.ts'
import type { Excluded } from './explanation.ts'
import type { FourParts } from './four-parts.ts'
import { EXCLUDED, type LinePlaces, type Look, NOT_COVERED } from './line-places.ts'

/** Money of a line that goes to a benefit, in fen. */
export interface LineShare {
  /** null for the head, and where it does not matter which line it comes from. */
  readonly line: FeeLine | null
  readonly benefit: number
  readonly amount: number
}

export interface Distribution {
  /** Fen, by place of the benefit in the plan. */
  readonly eligible: number[]
  /** The same by line, in the order of feedetl_sn and of the plan's benefits; by benefit where the year does not ask for lines. */
  readonly shares: readonly LineShare[]
  /** The lines refused, in the order of feedetl_sn. */
  readonly excluded: Excluded[]
}

/** Whether the year is paid claim by claim, and asks for lines. */
type AskedOf = Pick<PlanYear, 'layered' | 'byLine'>

/** The line's own columns, in the order of `PARTS`. */
const COLUMNS = ['inScope', 'classBFirstPay', 'overPriceCap', 'outOfCatalogue'] as const
const NO_MONEY = -10
const SEVERAL = -11

export function distribute(parts: FourParts, places: LinePlaces, { layered, byLine }: AskedOf): Distribution {
  const eligible = places.rules.benefits.map(() => 0)
  const { lines } = places.record.settlement
  if (lines.length === 0) return { ...distributeHead(parts, places, eligible), shares: sharesOf(eligible, layered) }
  const looks = lines.map((line) => (sharesIn(line, parts) ? places.lookOf(line) : null))
  const refused = new Map<number, number>()
  const taken: number[][] | null = byLine ? lines.map(() => []) : null
  for (let part = 0; part < 4; part += 1) {
    const amount = parts[part]!
    if (amount === 0) continue
    const common = commonPlace(lines, looks, part, places)
    // Where all lines go the same way there is nothing to split.
    if (common >= 0 && !taken) eligible[common]! += amount
    else if (common === NO_MONEY) places.warnings.add('LINES_DO_NOT_SUM', `details.${COLUMNS[part]!}`)
    else if (!places.warnings.review) sharePart(amount, part, { lines, looks, places, eligible, refused, taken })
  }
  const shares = taken ? lines.flatMap((line, at) => sharesOf(taken[at]!, true, line)) : sharesOf(eligible, layered)
  return { eligible, shares, excluded: excludedLines(refused, looks, places) }
}

/** @param amounts by benefit */
function sharesOf(amounts: readonly number[], asked: boolean, line: FeeLine | null = null): LineShare[] {
  if (!asked) return []
  const shares: LineShare[] = []
  amounts.forEach((amount, benefit) => {
    if (amount > 0) shares.push({ line, benefit, amount })
  })
  return shares
}

function distributeHead(parts: FourParts, places: LinePlaces, eligible: number[]): Omit<Distribution, 'shares'> {
  const look = places.lookOfHead()
  let refused = 0
  for (let part = 0; part < 4; part += 1) {
    if (parts[part]! === 0) continue
    const place = places.placeOf(null, look, part)
    if (place === EXCLUDED) refused += parts[part]!
    else if (place >= 0) eligible[place]! += parts[part]!
    else places.addUncovered(null, look, part, parts[part]!)
  }
  if (refused === 0 && eligible.every((amount) => amount === 0))
    for (let part = 0; part < 4; part += 1) if (parts[part]! > 0) places.askForLines(part)
  return { eligible, excluded: refused === 0 ? [] : [excludedAs(null, look, refused, places)] }
}

/** A line with no money in a part that is still borne decides nothing and is not looked at. */
function sharesIn(line: FeeLine, parts: FourParts): boolean {
  return (
    (parts[0] > 0 && line.inScope > 0) ||
    (parts[1] > 0 && line.classBFirstPay > 0) ||
    (parts[2] > 0 && line.overPriceCap > 0) ||
    (parts[3] > 0 && line.outOfCatalogue > 0)
  )
}

/** Where all lines' money of a part goes; SEVERAL also when any line is excluded, since its amount is shown. */
function commonPlace(
  lines: readonly FeeLine[],
  looks: readonly (Look | null)[],
  part: number,
  places: LinePlaces,
): number {
  const column = COLUMNS[part]!
  let common = NO_MONEY
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line[column] === 0) continue
    const place = places.placeOf(line, looks[at]!, part)
    if (common === NO_MONEY && place !== EXCLUDED) common = place
    else if (place !== common) common = SEVERAL
  }
  return common
}

interface Sharing {
  readonly lines: readonly FeeLine[]
  readonly looks: readonly (Look | null)[]
  readonly places: LinePlaces
  readonly eligible: number[]
  readonly refused: Map<number, number>
  /** By line and benefit, where the year asks for lines. */
  readonly taken: number[][] | null
}

function sharePart(amount: Fen, part: number, { lines, looks, places, eligible, refused, taken }: Sharing): void {
  const column = COLUMNS[part]!
  const weights = lines.map((line) => line[column])
  allocate(amount, weights).forEach((share, at) => {
    if (share === 0) return
    const place = places.placeOf(lines[at]!, looks[at]!, part)
    if (place >= 0) {
      eligible[place]! += share
      if (taken) taken[at]![place] = (taken[at]![place] ?? 0) + share
    } else if (place === EXCLUDED) refused.set(at, (refused.get(at) ?? 0) + share)
    else if (place === NOT_COVERED) places.addUncovered(lines[at]!, looks[at]!, part, share)
  })
}

function excludedLines(refused: Map<number, number>, looks: readonly (Look | null)[], places: LinePlaces): Excluded[] {
  const order = [...refused.keys()].sort((a, b) => a - b)
  const { lines } = places.record.settlement
  return order.map((at) => excludedAs(lines[at]!.sn, looks[at]!, refused.get(at)!, places))
}

function excludedAs(sn: string | null, look: Look, amount: number, { rules }: LinePlaces): Excluded {
  const { code, clause = null } = rules.line[look.exclusion]!.rule
  return { feedetl_sn: sn, code, clause, amountFen: fen(amount) }
}
