/** What the roll cannot tell and a proof can. */
export const EVIDENCE_FACTS = ['worksHere', 'studiesHere', 'dischargedThisYear', 'needy'] as const
export type EvidenceFact = (typeof EVIDENCE_FACTS)[number]
