import type { AnswerOf } from '../../api/client.ts'

/** A claim as the api shows it to staff. */
export type Claim = AnswerOf<'/api/staff/claims/{claimId}'>
/** What may be done with it now. */
export type Action = Claim['actions'][number]
/** Acts that need words or figures; approving and confirming need only a yes. */
export type WrittenAction = Exclude<Action, 'approve' | 'confirm'>
