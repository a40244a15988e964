/** Who may do what to a draft, and when: the city's `approvals` (S18), four eyes, and the order of the steps. Pure. */
import type { StaffRole } from '@gongbao/access'
import { type Bilingual, type Refusal, refuse } from '@gongbao/kernel'
import type { Program } from '@gongbao/program'
import type { DraftEventKind, DraftState } from './draft-states.ts'

export const DUTIES = ['draft', 'sign', 'comment', 'approve', 'publish'] as const
export type Duty = (typeof DUTIES)[number]
export type Approvals = Program['approvals']

/** What people do to a draft; editing covers taking it to the city's newest state. */
export const DRAFT_ACTS = [
  'edit',
  'simulate',
  'submit',
  'comment',
  'object',
  'answer',
  'sign',
  'approve',
  'return',
  'withdraw',
  'publish',
] as const
export type DraftAct = (typeof DRAFT_ACTS)[number]

interface ActRule {
  readonly duties: readonly Duty[]
  readonly states: readonly DraftState[]
  readonly name: Bilingual
}

const OPEN = ['draft', 'review', 'approved'] as const
export const ACT_RULES: Readonly<Record<DraftAct, ActRule>> = {
  edit: { duties: ['draft'], states: ['draft'], name: { zh: '起草', en: 'draft' } },
  simulate: { duties: DUTIES, states: OPEN, name: { zh: '试算', en: 'simulate' } },
  submit: { duties: ['draft'], states: ['draft'], name: { zh: '提交审核', en: 'submit' } },
  comment: { duties: DUTIES, states: OPEN, name: { zh: '提意见', en: 'comment' } },
  object: { duties: ['comment'], states: OPEN, name: { zh: '提出异议', en: 'object' } },
  answer: { duties: ['draft'], states: OPEN, name: { zh: '答复异议', en: 'answer objections' } },
  sign: { duties: ['sign'], states: ['review'], name: { zh: '精算签字', en: 'sign as actuary' } },
  approve: { duties: ['approve'], states: ['review'], name: { zh: '批准', en: 'approve' } },
  return: {
    duties: ['draft', 'sign', 'approve', 'publish'],
    states: ['review', 'approved'],
    name: { zh: '退回修改', en: 'return' },
  },
  withdraw: { duties: ['draft'], states: OPEN, name: { zh: '撤回草案', en: 'withdraw' } },
  publish: { duties: ['publish'], states: ['approved'], name: { zh: '发布', en: 'publish' } },
}

export interface DraftEventFact {
  readonly id: string
  readonly kind: DraftEventKind
  readonly contentHash: string
  readonly actorId: string
  readonly answers: string | null
}

/** A draft as the rules see it. */
export interface DraftStanding {
  readonly state: DraftState
  readonly contentHash: string
  /** Accounts that opened it or saved any revision of it. */
  readonly authors: ReadonlySet<string>
  /** Oldest first. */
  readonly events: readonly DraftEventFact[]
  readonly approvals: Approvals
}
export interface DraftActor {
  readonly accountId: string
  readonly role: StaffRole
}

/** Whether a role holds a duty in this city. */
export function holds(approvals: Approvals, role: StaffRole, duty: Duty): boolean {
  return (approvals[duty] as readonly StaffRole[]).includes(role)
}

/** Objections nobody has answered, oldest first. */
export function openObjections(events: readonly DraftEventFact[]): DraftEventFact[] {
  const answered = new Set(events.map(({ answers }) => answers))
  return events.filter(({ kind, id }) => kind === 'objected' && !answered.has(id))
}

/** The actuary's signatures and the approvals that are about this very content; those of earlier wordings have fallen. */
export function standingMarks({ events, contentHash }: Pick<DraftStanding, 'events' | 'contentHash'>) {
  const about = events.filter((event) => event.contentHash === contentHash)
  const returned = about.findLastIndex(({ kind }) => kind === 'returned')
  return {
    signed: about.filter(({ kind }) => kind === 'signed'),
    // Returned after it was approved: the approval is taken back, the signature stays with the content.
    approved: about.slice(returned + 1).filter(({ kind }) => kind === 'approved'),
  }
}

/** Acts that the author of a draft never does to it: with two people at least (W36). */
const OF_OTHERS: readonly DraftAct[] = ['sign', 'approve']

/** Why somebody may not do something to a draft as it stands, by role, state and four eyes; null when they may. */
export function refusalTo(act: DraftAct, draft: DraftStanding, actor: DraftActor): Refusal | null {
  const { duties, states, name } = ACT_RULES[act]
  if (!duties.some((duty) => holds(draft.approvals, actor.role, duty)))
    return notAppointed(name, duties, draft.approvals)
  if (!states.includes(draft.state)) return wrongState(name, draft.state)
  if (OF_OTHERS.includes(act) && draft.authors.has(actor.accountId))
    return refuse('FOUR_EYES', {
      zh: `起草过（改过任何一稿）的人不能${name.zh}，须由他人办理`,
      en: `an author may not ${name.en} on their own draft: it takes another person`,
    })
  return refusalByMarks(act, draft)
}

function refusalByMarks(act: DraftAct, draft: DraftStanding): Refusal | null {
  const { signed, approved } = standingMarks(draft)
  if (act === 'answer' && openObjections(draft.events).length === 0)
    return refuse('STATE_FORBIDS', { zh: '没有待答复的异议', en: 'no objection waits for an answer' })
  if ((act === 'approve' || act === 'publish') && openObjections(draft.events).length > 0)
    return refuse('STATE_FORBIDS', {
      zh: '还有异议没有答复，答复后才能批准和发布',
      en: 'an objection is not answered yet; it must be before approval and publication',
    })
  if ((act === 'approve' || act === 'publish') && signed.length === 0)
    return refuse('STATE_FORBIDS', {
      zh: '当前内容没有精算签字（内容改动后原签字失效）',
      en: 'this content has no actuary’s signature (a signature falls when the content changes)',
    })
  if (act === 'publish' && !approved.some(({ actorId }) => !draft.authors.has(actorId)))
    return refuse('FOUR_EYES', {
      zh: '须先由起草人以外的人批准',
      en: 'somebody other than its authors must approve it first',
    })
  return null
}

function notAppointed(name: Bilingual, duties: readonly Duty[], approvals: Approvals): Refusal {
  const roles = [...new Set(duties.flatMap((duty) => approvals[duty]))].join('、')
  return refuse(
    'FORBIDDEN',
    { zh: `本城市由 ${roles} ${name.zh}`, en: `in this city ${roles.replaceAll('、', ', ')} may ${name.en}` },
    approvals.clause ? { clause: approvals.clause } : {},
  )
}

const STATE_NAMES: Readonly<Record<DraftState, Bilingual>> = {
  draft: { zh: '起草中', en: 'being drafted' },
  review: { zh: '审核中', en: 'in review' },
  approved: { zh: '已批准', en: 'approved' },
  published: { zh: '已发布', en: 'published' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
}

function wrongState(name: Bilingual, state: DraftState): Refusal {
  return refuse('STATE_FORBIDS', {
    zh: `草案${STATE_NAMES[state].zh}，现在不能${name.zh}`,
    en: `the draft is ${STATE_NAMES[state].en}: one cannot ${name.en} now`,
  })
}

/** Every act somebody may do now. */
export function actsOf(draft: DraftStanding, actor: DraftActor): DraftAct[] {
  return DRAFT_ACTS.filter((act) => refusalTo(act, draft, actor) === null)
}

/** What each act leaves the draft as; those that are not named leave it as it is. */
export const STATE_AFTER: Readonly<Partial<Record<DraftAct, DraftState>>> = {
  submit: 'review',
  approve: 'approved',
  return: 'draft',
  withdraw: 'withdrawn',
  publish: 'published',
}
