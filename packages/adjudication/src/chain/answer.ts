/** Answers records one after another: the rules between records, which a single adjudication does not know. */
import { adjudicateClaim, type ReadyPlan } from '../claim/adjudicate.ts'
import type { Explanation } from '../claim/explanation.ts'
import { reverseClaim, waiting } from '../claim/reverse.ts'
import { termsOf } from '../claim/schedule.ts'
import { isRecordError, readRecord } from '../record/read-record.ts'
import { type ClaimRecord, isReversal, type RecordError } from '../record/record.ts'
import type { Chain, Found } from './chain.ts'

/** One line of results: the explanation, or what is wrong with the record, in its place. */
export type Answer = ({ readonly line: number } & Explanation) | { readonly line: number; readonly error: RecordError }

/** @param line number of the line, from 1 @param value the parsed JSON of the line */
export function answerRecord(ready: ReadyPlan, chain: Chain, line: number, value: unknown): Answer {
  const record = readRecord(value)
  if (isRecordError(record)) return { line, error: record }
  if (chain.knows(record)) return { line, error: duplicate(record) }
  return { line, ...(isReversal(record) ? answerReversal(ready, chain, record) : answerClaim(ready, chain, record)) }
}

function duplicate({ settlement }: ClaimRecord): RecordError {
  return {
    code: 'DUPLICATE_SETTLEMENT',
    field: 'setl_id',
    text: `结算单 ${settlement.setlId} 已出现过 / settlement ${settlement.setlId} has been answered before`,
  }
}

function answerClaim(ready: ReadyPlan, chain: Chain, record: ClaimRecord): Explanation {
  const used = chain.used(record)
  const answer = used ? adjudicateClaim(ready, record, used) : waiting(record, 'OPENING_DIFFERS', 'person.opening')
  chain.remember(record, termsOf(ready.plan, record.person), answer, null)
  return answer
}

function answerReversal(ready: ReadyPlan, chain: Chain, record: ClaimRecord): Explanation {
  const original = chain.original(record)
  const answer =
    typeof original === 'string'
      ? waiting(record, original, fieldOfOriginal(record))
      : undo(ready, chain, record, original)
  const reverses = typeof original === 'string' || answer.status === 'review' ? null : original
  chain.remember(record, termsOf(ready.plan, record.person), answer, reverses)
  return answer
}

function undo(ready: ReadyPlan, chain: Chain, record: ClaimRecord, original: Found): Explanation {
  const used = chain.used(record)
  return used ? reverseClaim(ready, record, original, used) : waiting(record, 'OPENING_DIFFERS', 'person.opening')
}

function fieldOfOriginal({ ext }: ClaimRecord): string {
  return ext.origSetlId === null ? 'medfee_sumamt' : 'ext.origSetlId'
}
