/** What comes of a claim: denied, waiting for a person, or paid, perhaps nothing. */
import { fen, invariant, sumFen, ZERO_FEN } from '@gongbao/kernel'
import type { BenefitResult, Explanation } from './explanation.ts'
import type { Claim } from './open-claim.ts'

/** A denial is a result: the whole burden is excluded for the one reason. */
export function denied(claim: Claim, code: string, clause: string | undefined): Explanation {
  const { burdenFen } = claim
  const whole = { feedetl_sn: null, code, clause: clause ?? null, amountFen: burdenFen }
  return { ...nothingPaid(claim), status: 'denied', notCoveredFen: ZERO_FEN, excluded: burdenFen === 0 ? [] : [whole] }
}

/** Pays 0 and moves no counter until a person has looked. */
export function underReview(claim: Claim): Explanation {
  return nothingPaid(claim)
}

function nothingPaid({ record, burdenFen, warnings }: Claim): Explanation {
  return {
    setl_id: record.settlement.setlId,
    status: 'review',
    payableFen: ZERO_FEN,
    burdenFen,
    notCoveredFen: burdenFen,
    benefits: [],
    excluded: [],
    warnings: warnings.list,
  }
}

/** @param claim with everything it excludes */
export function explain(claim: Claim, benefits: readonly BenefitResult[]): Explanation {
  const { record, burdenFen, excluded, warnings } = claim
  const payableFen = sumFen(benefits.map((benefit) => benefit.payableFen))
  const eligible = sumFen(benefits.map((benefit) => benefit.eligibleFen))
  const notCoveredFen = fen(burdenFen - eligible - sumFen(excluded.map(({ amountFen }) => amountFen)))
  invariant(notCoveredFen >= 0, 'eligible + excluded + not covered = burden')
  return {
    setl_id: record.settlement.setlId,
    status: payableFen > 0 ? 'payable' : 'zero',
    payableFen,
    burdenFen,
    notCoveredFen,
    benefits,
    excluded,
    warnings: warnings.list,
  }
}
