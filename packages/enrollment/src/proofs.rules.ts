/** Which proofs could change the answer to "may this person enroll", and how those given stand. */
import { type ApplyingWhen, decideEligibility, type PersonFacts, type Plan } from '@gongbao/program'
import { EVIDENCE_FACTS, type EvidenceFact, type Profile } from '@gongbao/residents'

export interface Proof {
  readonly fact: EvidenceFact
  /** wanted: would help · waiting: staff looks at it · refused: looked at and not accepted, another may be given */
  readonly state: 'wanted' | 'waiting' | 'refused'
}

const RANK = { no: 0, person: 1, yes: 2 } as const

/**
 * A proof is asked for only where it helps: where it lets a person enroll, or gives whoever may already another category.
 * It helps nobody else: one insured in another province gains nothing by working here (W2), and in a city without such
 * ways nobody is asked at all.
 */
export function proofsFor(
  plan: Plan,
  facts: PersonFacts,
  when: ApplyingWhen,
  { waiting }: Pick<Profile, 'waiting'>,
): Proof[] {
  const decidedWith = (more: Partial<PersonFacts>) => decideEligibility(plan, { ...facts, ...more }, when)
  const now = decidedWith({})
  return EVIDENCE_FACTS.flatMap((fact): Proof[] => {
    const isHelp = helps(decidedWith({ [fact]: true }), now)
    if (waiting.includes(fact)) return isHelp || now.verdict !== 'yes' ? [{ fact, state: 'waiting' }] : []
    if (facts[fact] === true || !isHelp) return []
    return [{ fact, state: facts[fact] === false ? 'refused' : 'wanted' }]
  })
}

type Decided = ReturnType<typeof decideEligibility>

/** A proof turns no into yes, or a person's decision into a yes; or leaves the yes and changes the category. */
function helps(then: Decided, now: Decided): boolean {
  if (then.verdict !== now.verdict || then.verdict !== 'yes') return RANK[then.verdict] > RANK[now.verdict]
  return then.pathway?.category !== now.pathway?.category
}
