/** Why money of a claim came to no benefit: what the nearest benefits ask for and the claim does not meet, with the yuan that it concerns. */
import { type Fen, formatYuan } from '@gongbao/kernel'
import { describeReason, PARTS, plainReasons, type Reason, sayPlanValue, unmetReasons } from '@gongbao/program'
import type { WorkingFacts } from './claim-facts.ts'
import type { PlanRules } from './plan-rules.ts'
import type { Warnings } from './warnings.ts'

export interface Unmet {
  /** Names of the facts that do not meet the benefit's conditions; the part where no benefit counts it. */
  readonly field: string
  readonly text: string
}

/** The most that one claim is told; what concerns the most money comes first. */
const MOST_TOLD = 8

/** @param part place in `PARTS` of money that no benefit takes, at the facts as they stand */
export function whyUncovered({ benefits, benefitsOfPart }: PlanRules, facts: WorkingFacts, part: number): Unmet[] {
  const known = PARTS[part]!
  const asked = benefitsOfPart[part]!.map((at) => {
    const { rule } = benefits[at]!
    const reasons = unmetReasons(rule.when, facts)
    return { rule, reasons, facts: new Set(reasons.map(({ fact }) => fact)) }
  })
  if (asked.length === 0) return [{ field: known, text: `没有哪项责任计入${sayPlanValue('parts', known).zh}` }]
  // A drug's benefit says nothing to a stay that only lacks the hospital's level: the benefits that fail by the fewest facts are meant.
  const fewest = Math.min(...asked.map((one) => one.facts.size))
  return asked
    .filter((one) => one.facts.size === fewest)
    .map(({ rule: { name, clause }, reasons, facts: lacking }) => ({
      field: [...lacking].join(),
      text: `责任「${name}」${clause ? `（${clause}）` : ''}要求不符：${sayAll(reasons)}`,
    }))
}

const sayAll = (reasons: readonly Reason[]): string =>
  [...new Set(plainReasons(reasons).map((reason) => describeReason(reason).zh))].join('，')

/** The money of one claim that came to no benefit, by why. */
export class Uncovered {
  private readonly amounts = new Map<string, { why: Unmet; amount: number }>()

  /** @param amount fen */
  add(reasons: readonly Unmet[], amount: number): void {
    for (const why of reasons) {
      const known = this.amounts.get(why.text)
      if (known) known.amount += amount
      else this.amounts.set(why.text, { why, amount })
    }
  }

  tell(warnings: Warnings): void {
    const told = [...this.amounts.values()].sort((a, b) => b.amount - a.amount).slice(0, MOST_TOLD)
    for (const { why, amount } of told)
      warnings.note('NOT_COVERED', why.field, `${formatYuan(amount as Fen)}，${why.text}`)
  }
}
