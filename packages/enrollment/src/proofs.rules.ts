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
 * A proof is asked for only where it helps: one insured in another province gains nothing by working here (W2), and in a city without such
 * ways nobody is asked at all.
 */
export function proofsFor(
  plan: Plan,
  facts: PersonFacts,
  when: ApplyingWhen,
  { waiting }: Pick<Profile, 'waiting'>,
): Proof[] {
  const verdictWith = (more: Partial<PersonFacts>) => RANK[decideEligibility(plan, { ...facts, ...more }, when).verdict]
  const now = verdictWith({})
  if (now === RANK.yes) return []
  return EVIDENCE_FACTS.flatMap((fact): Proof[] => {
    if (waiting.includes(fact)) return [{ fact, state: 'waiting' }]
    if (facts[fact] === true || verdictWith({ [fact]: true }) <= now) return []
    return [{ fact, state: facts[fact] === false ? 'refused' : 'wanted' }]
  })
}
