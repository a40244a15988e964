/** What a claim brings to a year that is paid claim by claim: its money by benefit, and by line where a bound or a shared deductible asks for lines. */
import { compile, type Decide } from '@gongbao/program'
import type { ClaimRecord, FeeLine } from '../record/record.ts'
import type { Bound, PlanYear } from '../year/plan-year.ts'
import { type Item, type Step, subOf, type Touch } from '../year/step.ts'
import type { Terms } from '../year/terms.ts'
import { setLineFacts } from './claim-facts.ts'
import type { LineShare } from './distribute.ts'
import type { LinePlaces } from './line-places.ts'
import { warnUndetermined } from './plan-rules.ts'

/** A step, and by what name its items stand in the explanation. */
export interface NamedStep {
  readonly step: Step
  /** feedetl_sn; null for the head, and for money of several lines. */
  readonly names: readonly (string | null)[]
}

/** A bound ready to be asked. */
export type CompiledBound = Bound & { readonly at: number; readonly decide: Decide }

/** By place of the benefit. */
export function compileBounds({ plan, bounds }: PlanYear): CompiledBound[][] {
  const compiled = bounds.map((bound, at) => {
    return { ...bound, at, decide: bound.when ? compile(bound.when) : () => 1 as const }
  })
  return plan.benefits.map((_, benefit) => compiled.filter((bound) => bound.benefit === benefit))
}

/** @param shares the claim's money in the order of its lines */
export function stepOf(
  year: PlanYear,
  bounds: readonly (readonly CompiledBound[])[],
  terms: Terms,
  shares: readonly LineShare[],
  places: LinePlaces,
): NamedStep {
  const stay = stayOf(places.record)
  const gathered = new Gathered(year)
  for (const { line, benefit, amount } of shares) {
    const touches = touchesOf(bounds[benefit]!, line, stay, places)
    gathered.add({ benefit, amount, quantity: Math.max(1, line?.quantity ?? 1), touches }, line?.sn ?? null)
  }
  return { step: { terms, stay, items: gathered.items }, names: gathered.names }
}

/** Interim settlements of one stay bear one `mdtrt_id`; without it the settlement is a stay of its own. */
function stayOf({ settlement }: ClaimRecord): number {
  return subOf(settlement.mdtrtId === null ? `setl_id ${settlement.setlId}` : `mdtrt_id ${settlement.mdtrtId}`)
}

function showLine(line: FeeLine, { facts, record, lists }: LinePlaces): void {
  setLineFacts(facts, line, record, line.code === null ? null : lists.listing(line.code))
}

function touchesOf(
  bounds: readonly CompiledBound[],
  line: FeeLine | null,
  stay: number,
  places: LinePlaces,
): readonly Touch[] {
  if (bounds.length === 0) return NO_TOUCHES
  const { facts, warnings } = places
  if (line && bounds.some(({ when }) => when)) showLine(line, places)
  const touches: Touch[] = []
  for (const bound of bounds) {
    if (!isOfKind(bound, line)) continue
    const verdict = bound.decide(facts)
    // A head has no lines to bound: an undecided bound does not hold there (warning NO_DETAILS).
    if (verdict === -1 && (line || !bound.readsLines)) warnUndetermined(bound, facts, warnings)
    if (verdict === 1) touches.push({ bound: bound.at, sub: subFor(bound, line, stay) })
  }
  return touches
}

const NO_TOUCHES: readonly Touch[] = []

/** A cap by drug asks for a drug's code, one by piece for a line. */
function isOfKind({ per }: Bound, line: FeeLine | null): boolean {
  return per === 'drug' ? line?.code != null : per !== 'piece' || line !== null
}

function subFor({ per }: Bound, line: FeeLine | null, stay: number): number {
  if (per === 'stay') return stay
  return per === 'drug' ? subOf(`drug ${line!.code}`) : 0
}

/** Puts together what the arithmetic need not tell apart. */
class Gathered {
  readonly items: Item[] = []
  readonly names: (string | null)[] = []
  private readonly year: PlanYear
  private readonly known = new Map<string, number>()

  constructor(year: PlanYear) {
    this.year = year
  }

  add(item: Item, sn: string | null): void {
    const key = this.isSingle(item) ? null : keyOfItem(item)
    const at = key === null ? undefined : this.known.get(key)
    // Where lines consume a shared deductible in their order, only what follows on one another is one item.
    const joins = at !== undefined && (!this.year.inLineOrder || at === this.items.length - 1)
    if (joins) {
      this.items[at] = { ...this.items[at]!, amount: this.items[at]!.amount + item.amount }
      this.names[at] = null
      return
    }
    if (key !== null) this.known.set(key, this.items.length)
    this.items.push(item)
    this.names.push(sn)
  }

  /** What counts pieces, or cuts or refuses single lines, stands by itself. */
  private isSingle({ touches }: Item): boolean {
    return touches.some(({ bound }) => {
      const { per, counts, over, readsLines } = this.year.bounds[bound]!
      return counts === 'pieces' || per === 'piece' || (readsLines && (counts === 'allowed' || over === 'refuse'))
    })
  }
}

function keyOfItem({ benefit, touches }: Item): string {
  return `${benefit} ${touches.map(({ bound, sub }) => `${bound}:${sub}`).join(' ')}`
}
