/** Which variants, caps and limits decided something in a case: by the codes that reasons and exclusions carry. */
import { deductiblesOf, type Plan, shownKey } from '@gongbao/program'
import type { Answer } from '../chain/answer.ts'
import type { BenefitReason } from '../claim/explanation.ts'

/** @param reasons of what the benefit paid */
export function shownOf(plan: Plan, benefit: string, reasons: readonly BenefitReason[]): string[] {
  return reasons.flatMap(({ code }) => ownersOf(plan, benefit).map((owner) => shownKey(owner, code)))
}

/** What limits and caps cut out stands under their codes alone. */
export function shownByAnswers(plan: Plan, answers: readonly Answer[]): string[] {
  return answers.flatMap((answer) => {
    if ('error' in answer) return []
    const cut = answer.excluded.flatMap(({ code }) =>
      plan.benefits.filter((benefit) => bounds(benefit, code)).map((benefit) => shownKey(benefit.code, code)),
    )
    return [...cut, ...answer.benefits.flatMap(({ code, reasons }) => shownOf(plan, code, reasons))]
  })
}

/** The benefit itself, and the shared deductibles that it consumes: its reasons name their variants too. */
function ownersOf({ benefits }: Plan, code: string): string[] {
  const own = benefits.filter((benefit) => benefit.code === code)
  return [code, ...deductiblesOf({ benefits: own }).flatMap(({ figure }) => figure.shared ?? [])]
}

function bounds({ caps = [], limits = [] }: Plan['benefits'][number], code: string): boolean {
  return [...caps, ...limits].some((one) => one.code === code)
}
