/** A claim as the second reading sees it: its facts, its money by benefit and line, and the figures it is paid on. */
import type { Benefit, Plan, SubCap } from '@gongbao/program'
import { asksLines, fenOf, type Item, type Line, max, min, share, sum, touches } from './second-arithmetic.ts'
import type { Claim } from './years.ts'

export interface Facts {
  readonly stay: string
  readonly settled: boolean
  readonly ill: boolean
  readonly otherCover: bigint
  /** null for no ceiling. */
  readonly room: bigint | null
}
export function itemsOf(plan: Plan, [bill, over = {}, who = {}]: Claim): { items: Item[]; facts: Facts } {
  const ext = over.ext as { settledByBasic: boolean; otherCoverPaid: string }
  const otherCover = fenOf(ext.otherCoverPaid)
  const pays = plan.otherCover?.pays ?? 'first'
  const whole: [bigint, bigint] = [fenOf(bill.inScope ?? 0), fenOf(bill.outOfCatalogue ?? 0)]
  if (pays === 'first') {
    const taken = min(whole[0], otherCover)
    whole[0] -= taken
    whole[1] -= min(whole[1], otherCover - taken)
  }
  const diagnosis = (over.diseinfo as { diag_code: string }[])[0]!.diag_code
  const conditions = who.conditions as unknown[]
  const facts: Facts = {
    stay: String(over.mdtrt_id),
    settled: ext.settledByBasic,
    ill:
      plan.preExistingBasis?.judged === 'by-condition'
        ? conditions.length > 0 && diagnosis.startsWith('E11')
        : who.healthStatus === 'preExisting',
    otherCover,
    room: pays === 'together' && otherCover > 0n ? max(0n, sum(whole) - otherCover) : null,
  }
  return { items: split(plan, whole, over, facts), facts }
}

/** The first of the variant's pre-existing condition, variant, pre-existing condition and benefit that names a figure. */
export function figure<Name extends 'deductible' | 'tiers' | 'cap' | 'counted'>(
  benefit: Benefit,
  { settled, ill }: Facts,
  name: Name,
): Benefit[Name] {
  const variant = settled ? undefined : benefit.variants?.[0]
  const from = [ill ? variant?.preExisting : undefined, variant, ill ? benefit.preExisting : undefined, benefit]
  return from.map((one) => one?.[name]).find((one) => one !== undefined) as Benefit[Name]
}

function split(plan: Plan, whole: [bigint, bigint], over: Record<string, unknown>, facts: Facts): Item[] {
  const details = over.details as Record<string, unknown>[]
  const lines = details.map(
    (row): Line => ({
      code: row.med_list_codg as string | null,
      pieces: BigInt((row.cnt as number | null) ?? 1),
      inScope: fenOf(row.inscp_scp_amt),
      outOfCatalogue: fenOf(row.fulamt_ownpay_amt),
    }),
  )
  const given: (Line | null)[] = lines.length > 0 ? lines : [null]
  const inScope =
    lines.length > 0
      ? share(
          whole[0],
          lines.map((line) => line.inScope),
        )
      : [whole[0]]
  const outside =
    lines.length > 0
      ? share(
          whole[1],
          lines.map((line) => line.outOfCatalogue),
        )
      : [whole[1]]
  const items: Item[] = []
  const inOrder = plan.sharedDeductibles?.[0]?.order === 'line'
  given.forEach((line, at) => {
    const parts: [number, bigint][] =
      over.med_type === '11'
        ? [[2, inScope[at]! + outside[at]!]]
        : [
            [0, inScope[at]!],
            [1, outside[at]!],
          ]
    for (const [benefit, amount] of parts) {
      if (amount === 0n) continue
      const key = keyOf(plan, benefit, line, facts)
      const same = items.findIndex((one) => one.key !== null && one.key === key)
      if (same >= 0 && (!inOrder || same === items.length - 1)) items[same]!.amount += amount
      else items.push({ benefit, line, key, amount, allowed: 0n, counted: 0n, deducted: 0n, growth: 0n, paid: 0n })
    }
  })
  return items
}

/** Lines that no rule tells apart are one; null for one that stands by itself. */
function keyOf(plan: Plan, benefit: number, line: Line | null, facts: Facts): string | null {
  const { caps = [], limits = [] } = plan.benefits[benefit]!
  const touching = caps.filter((cap) => touches(cap, line))
  const isApart = ({ per, counts, over, ...cap }: SubCap): boolean =>
    per === 'piece' || (asksLines({ per, counts, over, ...cap }) && (counts === 'allowed' || over === 'refuse'))
  if ((limits.length > 0 && line?.code === 'A') || touching.some(isApart)) return null
  return `${benefit} ${touching.map((cap) => capKey(cap, line, facts)).join()}`
}

export function capKey({ code, per }: SubCap, line: Line | null, { stay }: Facts): string {
  return `cap ${code} ${per === 'stay' ? stay : per === 'drug' ? line!.code : ''}`
}
