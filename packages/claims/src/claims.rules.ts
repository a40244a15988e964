/** A claim's states and the only moves between them. */
import { type Refusal, refuse } from '@gongbao/kernel'

/**
 * received: opened, not yet looked at · unmatched: no policy found, a person looks · review: a person must decide something first ·
 * ready: adjudicated, waits for approval · approved: owed · paying: the bank has been told · paid · zero: nothing payable, deductible used ·
 * denied · reversed: taken back, by a record or by a person.
 */
export const CLAIM_STATUSES = [
  'received',
  'unmatched',
  'review',
  'ready',
  'approved',
  'paying',
  'paid',
  'zero',
  'denied',
  'reversed',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** From each state, where a claim may go. What is not listed does not happen (quality 11). */
export const CLAIM_MOVES: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  received: ['unmatched', 'review', 'ready', 'zero', 'denied', 'reversed'],
  unmatched: ['received', 'denied', 'reversed'],
  review: ['ready', 'zero', 'denied', 'reversed'],
  // 'paid' at once: what was paid before a correction covers it.
  ready: ['review', 'approved', 'paid', 'denied', 'reversed'],
  approved: ['paying', 'paid', 'reversed'],
  // The bank sent it back: it is owed again.
  paying: ['paid', 'approved'],
  // The bank may send back what it had credited.
  paid: ['approved', 'reversed'],
  zero: ['review', 'reversed'],
  // Denied without a policy, it goes back to those who match.
  denied: ['review', 'unmatched', 'reversed'],
  // Only after a person took it back; a claim reversed by the agency's record stays so.
  reversed: ['received'],
}

export function mayMove(from: ClaimStatus, to: ClaimStatus): boolean {
  return CLAIM_MOVES[from].includes(to)
}

/** People approve (and confirm) what was adjudicated and waits for it; from elsewhere only the bank brings a claim back to 'approved'. */
export function refusalToApprove(from: ClaimStatus): Refusal | null {
  return from === 'ready' ? null : refusalOf(from, 'approved')
}

/** @returns why a claim cannot take a step now, or null when it can */
export function refusalToMove(from: ClaimStatus, to: ClaimStatus): Refusal | null {
  return mayMove(from, to) ? null : refusalOf(from, to)
}

function refusalOf(from: ClaimStatus, to: ClaimStatus): Refusal {
  const text = {
    zh: `案件当前为“${STATUS_WORDS[from].zh}”，不能改为“${STATUS_WORDS[to].zh}”`,
    en: `The claim is ${STATUS_WORDS[from].en} and cannot become ${STATUS_WORDS[to].en}`,
  }
  return refuse('STATE_FORBIDS', text)
}

export const STATUS_WORDS: Readonly<Record<ClaimStatus, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '已收到', en: 'received' },
  unmatched: { zh: '未匹配保单', en: 'unmatched' },
  review: { zh: '审核中', en: 'under review' },
  ready: { zh: '待审批', en: 'waiting for approval' },
  approved: { zh: '已核定', en: 'approved' },
  paying: { zh: '支付中', en: 'being paid' },
  paid: { zh: '已支付', en: 'paid' },
  zero: { zh: '无赔付金额', en: 'nothing payable' },
  denied: { zh: '不予赔付', en: 'denied' },
  reversed: { zh: '已冲销', en: 'reversed' },
}

/** What the claim is worth stands in the ledger. Elsewhere it does only once it was booked before. */
export function isBooked(status: ClaimStatus): boolean {
  return status === 'approved' || status === 'paying' || status === 'paid'
}

/** What a resident is told of the inner states. */
export type ResidentStatus = 'received' | 'review' | 'approved' | 'paid' | 'denied' | 'zero' | 'reversed'
const FOR_RESIDENTS: Readonly<Record<ClaimStatus, ResidentStatus>> = {
  received: 'received',
  unmatched: 'received',
  review: 'review',
  ready: 'review',
  approved: 'approved',
  paying: 'approved',
  paid: 'paid',
  zero: 'zero',
  denied: 'denied',
  reversed: 'reversed',
}
export function residentStatus(status: ClaimStatus): ResidentStatus {
  return FOR_RESIDENTS[status]
}
