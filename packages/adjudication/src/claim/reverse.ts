/** A reversal is its own link of the chain: the year's total without the original, minus the total with it. */
import { fen, invariant, sumFen } from '@gongbao/kernel'
import type { OwnExclusion } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'
import { takeBackBenefits } from '../year/growth.ts'
import { type Links, undoStep } from '../year/undo.ts'
import { type BenefitResult, type Counters, countersAfter, type Explanation } from './explanation.ts'
import type { Judgment, Original } from './judgment.ts'
import type { ReadyPlan } from './ready-plan.ts'
import { type WarningCode, Warnings } from './warnings.ts'

/** What a reversal meets: the year's counters and, where the year is paid claim by claim, its standing claims. */
export interface StandingYear {
  readonly used: Counters
  readonly links?: Links
}

/** Mirrors the original: eligible, excluded, not covered and burden below zero; what is payable follows from the year as it now stands. */
export function reverseClaim(ready: ReadyPlan, record: ClaimRecord, original: Original, year: StandingYear): Judgment {
  const { total } = record.settlement.amounts
  const differs = total !== 0 && Math.abs(total) !== Math.abs(original.totalFen)
  if (differs) {
    const explanation = waiting(record, 'REVERSAL_AMOUNT_DIFFERS', 'medfee_sumamt')
    return { explanation, after: year.used, original }
  }
  return ready.year.layered
    ? reverseByClaim(ready, record, original, year)
    : reverseByGrowth(ready, record, original, year.used)
}

function reverseByGrowth({ plan, year }: ReadyPlan, record: ClaimRecord, original: Original, used: Counters): Judgment {
  const schedules = year.schedules(original.terms)
  const benefits = takeBackBenefits(plan, schedules, original.eligible, used, textOf(original))
  const explanation = mirror(record, original, benefits, 0 - original.excludedFen)
  return { explanation, after: countersAfter(used, explanation), original }
}

/** The claims after the original are paid anew, as if it had never been. */
function reverseByClaim(
  { year }: ReadyPlan,
  record: ClaimRecord,
  original: Original,
  { used, links }: StandingYear,
): Judgment {
  const nothing = { explanation: mirror(record, original, [], 0 - original.excludedFen), after: used, original }
  if (!original.step) return nothing
  invariant(links, 'a year paid claim by claim is undone from its standing claims')
  const undone = undoStep(year, links, textOf(original))
  return {
    explanation: mirror(record, original, undone.benefits, undone.cut - original.excludedFen),
    after: undone.after,
    original,
  }
}

function textOf({ setlId }: Original): string {
  const named = setlId === null ? '同一就诊、金额相反的结算单' : `结算单 ${setlId}`
  return `冲销${named}：按不含该单的全年累计重算，差额收回`
}

/** @param excluded change of what is excluded, in fen; what is not covered is the rest of the burden */
function mirror(
  record: ClaimRecord,
  original: Original,
  benefits: readonly BenefitResult[],
  excluded: number,
): Explanation {
  const payableFen = sumFen(benefits.map((benefit) => benefit.payableFen))
  const eligible = sumFen(benefits.map((benefit) => benefit.eligibleFen))
  return {
    setl_id: record.settlement.setlId,
    status: payableFen === 0 ? 'zero' : 'payable',
    payableFen,
    burdenFen: fen(0 - original.burdenFen),
    notCoveredFen: fen(0 - original.burdenFen - eligible - excluded),
    benefits,
    excluded:
      excluded === 0
        ? []
        : [{ feedetl_sn: null, code: 'REVERSED' satisfies OwnExclusion, clause: null, amountFen: fen(excluded) }],
    warnings: [],
  }
}

/** A reversal that cannot be carried out waits for a person. Its burden is the original's to know, so it states none. */
export function waiting(record: ClaimRecord, code: WarningCode, field: string): Explanation {
  const warnings = new Warnings()
  warnings.add(code, field)
  const nothing = fen(0)
  return {
    setl_id: record.settlement.setlId,
    status: 'review',
    payableFen: nothing,
    burdenFen: nothing,
    notCoveredFen: nothing,
    benefits: [],
    excluded: [],
    warnings: warnings.list,
  }
}
