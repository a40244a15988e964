/** The decision about one person, kept as it was made: facts, rules looked at with their reasons and clauses (quality 10). */
import type { Bilingual, CivilDate } from '@gongbao/kernel'
import { addDays } from '@gongbao/kernel'
import {
  describeReason,
  type Pathway,
  type PersonFacts,
  type Plan,
  type Price,
  type RuleOutcome,
} from '@gongbao/program'

export interface DecisionReason {
  readonly code: string
  readonly text: string
  readonly textEn: string
  readonly clause: string | null
}
export interface Named {
  readonly code: string
  readonly name: string
  readonly clause: string | null
}
/** As stored with the order line and shown again on the policy. */
export interface Decision {
  /** As eligibility was decided by. */
  readonly facts: PersonFacts
  /** What the price took for that fact: parents who join by the same order are counted too (W4). */
  readonly insuredParents: number
  readonly pathway: Named
  readonly price: Named & { readonly illustrative: boolean }
  readonly eligibilityReasons: readonly DecisionReason[]
  readonly priceReasons: readonly DecisionReason[]
}

/** The reasons of the rules looked at, each leaf in words with its rule's code and clause; a rule without a condition reads as its name. */
export function reasonsOf(outcomes: readonly RuleOutcome[]): DecisionReason[] {
  return outcomes.flatMap((outcome) => {
    const words: Bilingual[] = outcome.reasons.map(describeReason).map(({ zh, en }) => {
      return { zh: `${outcome.name}：${zh}`, en }
    })
    const heads = words.length > 0 ? words : [{ zh: outcome.name, en: outcome.name }]
    return heads.map(({ zh, en }) => ({ code: outcome.rule, text: zh, textEn: en, clause: outcome.clause }))
  })
}

/** Only the rule that decided, for a person who wants the short answer; all rules when none did. */
export function decidingReasons(outcomes: readonly RuleOutcome[]): DecisionReason[] {
  const decided = outcomes.filter(({ verdict }) => verdict === 1)
  return reasonsOf(
    decided.length > 0
      ? decided
      : outcomes.filter(({ verdict }) => verdict === -1).concat(outcomes.filter(({ verdict }) => verdict === 0)),
  )
}

export const namedPathway = ({ code, name, clause }: Pathway): Named => ({ code, name, clause: clause ?? null })
export const namedPrice = ({ rule, name, clause, illustrative }: Price) => ({ code: rule, name, clause, illustrative })

/**
 * The first day of cover: the plan's inside the window; outside it, as the pathway says (W3): from birth, from the next day, or from the
 * plan's start. Never before the plan's own cover.
 */
export function coverFrom(
  plan: Plan,
  pathway: Pathway,
  inWindow: boolean,
  birthOn: CivilDate,
  on: CivilDate,
): CivilDate {
  if (inWindow || !pathway.outsideWindow) return plan.cover.from
  const start = { birth: birthOn, 'next-day': addDays(on, 1), 'plan-start': plan.cover.from }[
    pathway.outsideWindow.coverFrom
  ]
  if (start < plan.cover.from) return plan.cover.from
  return start
}
