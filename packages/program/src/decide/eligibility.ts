/** May this person enroll? The first pathway that says yes decides; an open question goes to a person, never to a guess. */
import type { PersonFacts } from '../facts/index.ts'
import type { Pathway, Plan } from '../schema/plan.ts'
import { outcomeOf, type RuleOutcome } from './rule-outcome.ts'

export interface EligibilityDecision {
  /** 'person': an unknown fact stands between yes and no; `pathway` then names the first such pathway and so the evidence to ask for. */
  readonly verdict: 'yes' | 'no' | 'person'
  readonly pathway: Pathway | null
  /** The pathways looked at, in the plan's order, each with its reasons and clause. */
  readonly outcomes: readonly RuleOutcome[]
}

/** When the person applies: inside the window, or outside it, where only pathways with `outsideWindow` are open (W3). */
export type ApplyingWhen = 'inside-window' | 'outside-window'

export function decideEligibility(
  plan: Plan,
  facts: PersonFacts,
  when: ApplyingWhen = 'inside-window',
): EligibilityDecision {
  const open = plan.eligibility.filter((pathway) => when === 'inside-window' || pathway.outsideWindow)
  const outcomes: RuleOutcome[] = []
  let undetermined: Pathway | null = null
  for (const pathway of open) {
    const outcome = outcomeOf(pathway, facts)
    outcomes.push(outcome)
    if (outcome.verdict === 1) return { verdict: 'yes', pathway, outcomes }
    if (outcome.verdict === -1) undetermined ??= pathway
  }
  return { verdict: undetermined ? 'person' : 'no', pathway: undetermined, outcomes }
}
