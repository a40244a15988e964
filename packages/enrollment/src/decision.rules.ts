/** The decision about one person, kept as it was made: facts, rules looked at with their reasons and clauses (quality 10). */
import { addDays, type CivilDate, formatDate } from '@gongbao/kernel'
import {
  describeReason,
  extensionOn,
  type Pathway,
  type PersonFacts,
  type Plan,
  type Price,
  plainReasons,
  type Reason,
  type RuleOutcome,
  windowOf,
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
  /** What the pathway makes of the person; absent where it says nothing. */
  readonly category?: string
  readonly pathway: Named
  readonly price: Named & { readonly illustrative: boolean }
  readonly eligibilityReasons: readonly DecisionReason[]
  readonly priceReasons: readonly DecisionReason[]
}

/** One reason for each rule looked at: what holds where it said yes, what is missing where it did not. */
export function reasonsOf(outcomes: readonly RuleOutcome[]): DecisionReason[] {
  return outcomes.map((outcome) => {
    const { rule, name, clause, verdict } = outcome
    const words = tellingReasons(outcome).map(describeReason)
    const heads = HEADS[verdict]
    const [zh, en] = [words.map((word) => word.zh).join('；'), words.map((word) => word.en).join('; ')]
    const text = words.length > 0 ? `${heads.zh(name)}：${zh}` : APPLIES.zh(name)
    const textEn = words.length > 0 ? `${heads.en(name)}: ${en}` : APPLIES.en(name)
    return { code: rule, text, textEn, clause }
  })
}

const HEADS = {
  1: { zh: (name: string) => `符合“${name}”`, en: (name: string) => `“${name}” fits` },
  0: { zh: (name: string) => `不符合“${name}”`, en: (name: string) => `“${name}” does not fit` },
  [-1]: { zh: (name: string) => `“${name}”有待核实`, en: (name: string) => `“${name}” is not settled yet` },
} as const
const APPLIES = { zh: (name: string) => `适用“${name}”`, en: (name: string) => `“${name}” applies` }

/** Of a rule's leaves those that made its answer: all that hold for a yes, those that fail for a no, those that are open otherwise. */
function tellingReasons({ verdict, reasons }: RuleOutcome): Reason[] {
  const plain = plainReasons(reasons)
  const same = plain.filter((reason) => reason.verdict === verdict)
  return same.length > 0 ? same : plain.filter((reason) => reason.verdict !== 1)
}

/** Only the rule that decided, for a person who wants the short answer; when none did all of them, the one that is nearest first. */
export function decidingReasons(outcomes: readonly RuleOutcome[]): DecisionReason[] {
  const decided = outcomes.filter(({ verdict }) => verdict === 1)
  if (decided.length > 0) return reasonsOf(decided)
  const missing = ({ reasons }: RuleOutcome) => plainReasons(reasons).filter(({ verdict }) => verdict !== 1).length
  const open = outcomes.filter(({ verdict }) => verdict === -1)
  const refused = outcomes.filter(({ verdict }) => verdict === 0)
  return reasonsOf([...open, ...refused.toSorted((one, other) => missing(one) - missing(other))])
}

/** Why nobody may enroll by the usual ways now: the window is not open. */
export function windowReason(plan: Pick<Plan, 'window'>, on: CivilDate): DecisionReason {
  const { from, to } = windowOf(plan)
  const { clause = null } = plan.window
  const isAhead = on < from
  const [zh, en] = isAhead
    ? [`集中办理期${formatDate(from)}开始，现在还不能办理`, `The enrollment window opens on ${from}`]
    : [`集中办理期已于${formatDate(to)}结束`, `The enrollment window closed on ${to}`]
  return { code: 'window', text: zh, textEn: en, clause }
}

/** Why a person looks first although the rules said yes. */
export const IDENTITY_WAITS: DecisionReason = {
  code: 'identity',
  text: '姓名中有系统无法自动核对的字，工作人员正在人工核对，核对后即可办理',
  textEn: 'The name has a character no machine can verify; staff are looking at it, and then it can go on',
  clause: null,
}

export const namedPathway = ({ code, name, clause }: Pathway): Named => ({ code, name, clause: clause ?? null })
/** The category it gives, as kept in a decision. */
export const categoryOf = ({ category }: Pathway): Pick<Decision, 'category'> => (category ? { category } : {})
export const namedPrice = ({ rule, name, clause, illustrative }: Price) => ({ code: rule, name, clause, illustrative })

/**
 * The first day of cover: the plan's inside the window; in an extension that reaches into the cover year as the extension says; outside the
 * window as the pathway says (W3): from birth, from the next day, or backdated to the plan's start. Never before the plan's own cover, nor before birth.
 */
export function coverFrom(
  plan: Plan,
  pathway: Pathway,
  inWindow: boolean,
  birthOn: CivilDate,
  on: CivilDate,
): CivilDate {
  const late = inWindow ? extensionOn(plan, on)?.coverFrom : pathway.outsideWindow?.coverFrom
  const start = late === 'next-day' ? addDays(on, 1) : late === 'birth' ? birthOn : plan.cover.from
  return [start, birthOn, plan.cover.from].reduce((latest, date) => (date > latest ? date : latest))
}
