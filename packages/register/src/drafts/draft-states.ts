/** The closed lists of a draft's states and of what people do about one. */
export const DRAFT_STATES = ['draft', 'review', 'approved', 'published', 'withdrawn'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

export const DRAFT_EVENTS = [
  'opened',
  'submitted',
  'commented',
  'objected',
  'answered',
  'signed',
  'approved',
  'returned',
  'rebased',
  'published',
  'withdrawn',
] as const
export type DraftEventKind = (typeof DRAFT_EVENTS)[number]
