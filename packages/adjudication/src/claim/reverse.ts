/** A reversal is its own link of the chain: the year's total without the original, minus the total with it. */
import { type Fen, fen, sumFen } from '@gongbao/kernel'
import type { OwnExclusion } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'
import { takeBackBenefits } from '../year/growth.ts'
import type { Terms } from '../year/terms.ts'
import type { ReadyPlan } from './adjudicate.ts'
import { type Counters, countersAfter, type Explanation } from './explanation.ts'
import type { Judgment } from './judgment.ts'
import { type WarningCode, Warnings } from './warnings.ts'

/** What must be kept of a claim to undo it. One that was denied, waits in review or paid nothing has no eligible amounts and undoes to nothing. */
export interface Original {
  /** null when it was found by person, visit and total. */
  readonly setlId: string | null
  /** medfee_sumamt in fen. */
  readonly totalFen: Fen
  readonly burdenFen: Fen
  /** Sum of what was excluded. */
  readonly excludedFen: Fen
  readonly notCoveredFen: Fen
  /** Eligible amounts by benefit code. */
  readonly eligible: Counters
  /** The terms on which it was paid. */
  readonly terms: Terms
}

/** What to keep of an answer. */
export function originalOf(record: ClaimRecord, { explanation: answer, terms }: Judgment): Original {
  return {
    setlId: record.settlement.setlId,
    totalFen: record.settlement.amounts.total,
    burdenFen: answer.burdenFen,
    excludedFen: sumFen(answer.excluded.map(({ amountFen }) => amountFen)),
    notCoveredFen: answer.notCoveredFen,
    eligible: Object.fromEntries(answer.benefits.map(({ code, eligibleFen }) => [code, eligibleFen])),
    terms,
  }
}

/** Mirrors the original: eligible, excluded, not covered and burden below zero; what is payable follows from the year as it now stands. */
export function reverseClaim(ready: ReadyPlan, record: ClaimRecord, original: Original, used: Counters): Judgment {
  const { amounts } = record.settlement
  const differs = amounts.total !== 0 && Math.abs(amounts.total) !== Math.abs(original.totalFen)
  const explanation = differs
    ? waiting(record, 'REVERSAL_AMOUNT_DIFFERS', 'medfee_sumamt')
    : explainReversal(ready, record, original, used)
  return { explanation, terms: original.terms, after: countersAfter(used, explanation) }
}

function explainReversal(ready: ReadyPlan, record: ClaimRecord, original: Original, used: Counters): Explanation {
  const named = original.setlId === null ? '同一就诊、金额相反的结算单' : `结算单 ${original.setlId}`
  const text = `冲销${named}：按不含该单的全年累计重算，差额收回`
  const schedules = ready.schedules(original.terms)
  const benefits = takeBackBenefits(ready.plan, schedules, original.eligible, used, text)
  const payableFen = sumFen(benefits.map((benefit) => benefit.payableFen))
  const excluded = fen(0 - original.excludedFen)
  return {
    setl_id: record.settlement.setlId,
    status: payableFen === 0 ? 'zero' : 'payable',
    payableFen,
    burdenFen: fen(0 - original.burdenFen),
    notCoveredFen: fen(0 - original.notCoveredFen),
    benefits,
    excluded:
      excluded === 0
        ? []
        : [{ feedetl_sn: null, code: 'REVERSED' satisfies OwnExclusion, clause: null, amountFen: excluded }],
    warnings: [],
  }
}

/** A reversal that cannot be carried out waits for a person. Its burden is the original's to know, so it states none. */
export function waiting(record: ClaimRecord, code: WarningCode, field: string): Explanation {
  const warnings = new Warnings()
  warnings.add(code, field)
  const nothing = 0 as Fen
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
