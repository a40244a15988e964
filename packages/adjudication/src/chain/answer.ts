/** Answers records one after another: the rules between records, which a single adjudication does not know. */
import { adjudicateClaim } from '../claim/adjudicate.ts'
import type { Explanation } from '../claim/explanation.ts'
import { type Judgment, judgmentOf } from '../claim/judgment.ts'
import type { ReadyPlan } from '../claim/ready-plan.ts'
import { reverseClaim, waiting } from '../claim/reverse.ts'
import type { WarningCode } from '../claim/warnings.ts'
import { isRecordError, readRecord } from '../record/read-record.ts'
import { type ClaimRecord, isReversal, type RecordError } from '../record/record.ts'
import type { Chain, Found } from './chain.ts'
import type { OtherwiseStated } from './known-persons.ts'

/** One line of results: the explanation, or what is wrong with the record, in its place. */
export type Answer = ({ readonly line: number } & Explanation) | { readonly line: number; readonly error: RecordError }

/** @param line number of the line, from 1 @param value the parsed JSON of the line */
export function answerRecord(ready: ReadyPlan, chain: Chain, line: number, value: unknown): Answer {
  const record = readRecord(value)
  if (isRecordError(record)) return { line, error: record }
  if (chain.knows(record)) return { line, error: duplicate(record) }
  const otherwise = chain.contradicted(record, line)
  if (otherwise) return { line, error: contradiction(record, otherwise) }
  const judgment = isReversal(record) ? answerReversal(ready, chain, record) : answerClaim(ready, chain, record)
  return { line, ...judgment.explanation }
}

function duplicate({ settlement }: ClaimRecord): RecordError {
  return {
    code: 'DUPLICATE_SETTLEMENT',
    field: 'setl_id',
    text: `结算单 ${settlement.setlId} 已出现过 / settlement ${settlement.setlId} has been answered before`,
  }
}

/** Which of the two is right decides ages and prices: nobody can tell, so neither is assumed. */
function contradiction({ person }: ClaimRecord, { field, earlier, line }: OtherwiseStated): RecordError {
  const now = (person[field] ?? '').slice(0, 60)
  const before = earlier.slice(0, 60)
  return {
    code: 'PERSON_DIFFERS',
    field: `person.${field}`,
    text: `同一 person.id 此前的记录（首见第 ${line} 行）写的 ${field} 是 ${before}，这里是 ${now} / earlier records of this person.id (first on line ${line}) state ${field} ${before}, this one ${now}`,
  }
}

function answerClaim(ready: ReadyPlan, chain: Chain, record: ClaimRecord): Judgment {
  const used = chain.used(record)
  const judgment = used
    ? adjudicateClaim(ready, record, used)
    : setAside(ready, record, 'OPENING_DIFFERS', 'person.opening')
  chain.remember(record, judgment, null)
  return judgment
}

function answerReversal(ready: ReadyPlan, chain: Chain, record: ClaimRecord): Judgment {
  const original = chain.original(record)
  const isFound = typeof original !== 'string'
  const judgment = isFound
    ? undo(ready, chain, record, original)
    : setAside(ready, record, original, fieldOfOriginal(record))
  chain.remember(record, judgment, isFound && judgment.explanation.status !== 'review' ? original : null)
  return judgment
}

function undo(ready: ReadyPlan, chain: Chain, record: ClaimRecord, original: Found): Judgment {
  const used = chain.used(record)
  if (!used) return setAside(ready, record, 'OPENING_DIFFERS', 'person.opening')
  return reverseClaim(ready, record, original, ready.year.layered ? { used, links: chain.links(original) } : { used })
}

/** Waits for a person; whatever the counters are, it leaves them. */
function setAside(ready: ReadyPlan, record: ClaimRecord, code: WarningCode, field: string): Judgment {
  const kept = { terms: ready.terms.basic(record.person, false), step: null, after: {}, cutFen: 0 }
  return judgmentOf({ record }, waiting(record, code, field), kept)
}

function fieldOfOriginal({ ext }: ClaimRecord): string {
  return ext.origSetlId === null ? 'medfee_sumamt' : 'ext.origSetlId'
}
