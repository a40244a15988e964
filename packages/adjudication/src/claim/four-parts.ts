/**
 * The four parts a person bears, in fen (domain.md, "From a record to what a benefit may count"). Parts stand in the order of `PARTS`: in scope,
 * first pay, over the price cap, out of the catalogue; whatever reduces them takes from the earlier part first and never below 0.
 */
import { type Fen, fen, ZERO_FEN } from '@gongbao/kernel'
import { PARTS, type Part } from '@gongbao/program'
import type { Settlement } from '../record/record.ts'
import type { ListIndex } from './lists.ts'
import type { Warnings } from './warnings.ts'

export type FourParts = [Fen, Fen, Fen, Fen]

const PART_AT = Object.fromEntries(PARTS.map((part, at) => [part, at])) as Record<Part, number>

const IN_ORDER = [0, 1, 2, 3] as const

/** Takes an amount out of the parts, in their order unless another is given. @returns what they could not bear */
export function reduceParts(parts: FourParts, amount: number, order: readonly number[] = IN_ORDER): number {
  let left = amount
  for (const at of order) {
    if (left <= 0) break
    const taken = Math.min(parts[at]!, left)
    parts[at] = fen(parts[at]! - taken)
    left -= taken
  }
  return left
}

export function sumOfParts(parts: FourParts): Fen {
  return fen(parts[0] + parts[1] + parts[2] + parts[3])
}

/**
 * Our own payouts are taken out of the funds first; each fund's money is moved to the part it paid; what is negative, then the hospital's part,
 * reduce the parts. The personal account is the person's money and is never subtracted.
 *
 * @param ownPayout what of `fund_pay_sumamt` this program itself paid
 * @param late what of it came after this program had settled, and leaves that as it stands
 */
export function fourParts(
  settlement: Settlement,
  lists: ListIndex,
  ownPayout: Fen,
  warnings: Warnings,
  late: Fen = ZERO_FEN,
): FourParts {
  const { amounts } = settlement
  const funds = amounts.funds - ownPayout - late
  const raw: [number, number, number, number] = [
    amounts.inScope - funds,
    amounts.classBFirstPay,
    amounts.overPriceCap,
    amounts.outOfCatalogue,
  ]
  const moved = moveFunds(raw, settlement, lists, warnings)
  if (moved > Math.max(0, funds)) warnings.add('FUNDS_NOT_SUM', 'setldetail')
  let owing = 0
  const parts = raw.map((part) => {
    if (part < 0) owing -= part
    return fen(Math.max(0, part))
  }) as FourParts
  reduceParts(parts, owing)
  reduceParts(parts, amounts.hospital)
  const sum = sumOfParts(parts) - late
  // Centres differ in whether psn_part_amt still holds what we paid ourselves.
  if (sum !== amounts.borne && sum !== amounts.borne + ownPayout) warnings.add('PARTS_NOT_BURDEN', 'psn_part_amt')
  return parts
}

/** What a fund paid beyond scope reduces that part instead of the in-scope one. @returns how much was moved in all */
function moveFunds(raw: number[], settlement: Settlement, lists: ListIndex, warnings: Warnings): number {
  let moved = 0
  for (const row of settlement.fundRows) {
    const rule = lists.fund.get(row.type)
    if (!rule) {
      warnings.add('UNKNOWN_FUND_CODE', 'setldetail.fund_pay_type', row.type)
      continue
    }
    if (row.paid < 0) warnings.add('NEGATIVE_AMOUNT', 'setldetail.fund_payamt')
    const within = rule.beyond && row.inScope !== null ? Math.min(row.paid, Math.max(0, row.inScope)) : row.paid
    moved += moveTo(raw, PART_AT[rule.pays], within)
    if (rule.beyond) moved += moveTo(raw, PART_AT[rule.beyond], row.paid - within)
  }
  return moved
}

function moveTo(raw: number[], part: number, amount: number): number {
  if (part === 0) return 0
  raw[0]! += amount
  raw[part]! -= amount
  return amount
}
