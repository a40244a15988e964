/** What the roll cannot tell and a proof can. */
export const EVIDENCE_FACTS = ['worksHere', 'studiesHere', 'dischargedThisYear'] as const
export type EvidenceFact = (typeof EVIDENCE_FACTS)[number]
