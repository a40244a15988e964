import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant } from '@gongbao/kernel'
import { reverseByRecord } from './reverse-claim.ts'
import { lockClaimOf } from './store/claim.store.ts'
import { findByVisit, findRecord, type RecordRow, readRecordRow } from './store/record.store.ts'
import {
  isTakenBack,
  lockReversal,
  lockWaitingFor,
  lockWaitingOn,
  type Reversal,
  updateReversal,
} from './store/reversal.store.ts'

/**
 * Carries out a record that takes another back.
 *
 * The original is the one it names, else the only record of the same visit with the negated total. One that is not here yet is waited for; one
 * that is being paid waits for the bank's answer; anything that does not fit goes to a person, with the reason (domain.md, "Reversals").
 *
 * @returns the reversal as it now stands
 */
export async function applyReversal(tx: TenantTx, actor: Actor, row: RecordRow): Promise<Reversal> {
  const reversal = await lockReversal(tx, row.id)
  invariant(reversal, 'a reversing record without its reversal')
  if (reversal.status !== 'received' && reversal.status !== 'waiting') return reversal
  const original = await findOriginal(tx, reversal)
  if (original === 'none') return updateReversal(tx, reversal, { status: 'waiting', reason: 'ORIGINAL_NOT_FOUND' })
  if (original === 'several') return updateReversal(tx, reversal, { status: 'review', reason: 'ORIGINAL_NOT_FOUND' })
  return applyTo(tx, actor, reversal, original)
}

/**
 * Carries out the reversals that came before their original, now that it is here; the first that fits counts.
 * @returns whether there were any
 */
export async function applyEarlyReversals(tx: TenantTx, actor: Actor, original: RecordRow): Promise<boolean> {
  const waiting = await lockWaitingFor(tx, original)
  for (const reversal of waiting) await applyTo(tx, actor, reversal, original)
  return waiting.length > 0
}

/** After the bank has answered: carries out the reversals that waited for it. */
export async function applyWaitingReversals(
  tx: TenantTx,
  actor: Actor,
  recordId: Id<'settlementRecord'>,
): Promise<void> {
  const original = await readRecordRow(tx, recordId)
  invariant(original, 'no such settlement record')
  for (const reversal of await lockWaitingOn(tx, recordId)) await applyTo(tx, actor, reversal, original)
}

async function applyTo(tx: TenantTx, actor: Actor, reversal: Reversal, original: RecordRow): Promise<Reversal> {
  const own = await readRecordRow(tx, reversal.recordId)
  const claim = await lockClaimOf(tx, original.id)
  const originalId = original.id
  if (original.kind === 'reversal' || !claim) return toPerson(tx, reversal, 'ORIGINAL_IS_REVERSAL', originalId)
  invariant(own, 'a reversal without its record')
  if (!samePerson(original, own)) return toPerson(tx, reversal, 'ORIGINAL_OF_ANOTHER_PERSON', originalId)
  if (await isTakenBack(tx, originalId)) return toPerson(tx, reversal, 'ALREADY_REVERSED', originalId)
  if (totalDiffers(reversal, original)) return toPerson(tx, reversal, 'REVERSAL_AMOUNT_DIFFERS', originalId)
  if (claim.status === 'paying')
    return updateReversal(tx, reversal, { status: 'waiting', reason: 'PAYMENT_UNDER_WAY', originalId })
  const result = await reverseByRecord(tx, actor, claim, { ...reversal, setlId: own.setlId })
  if ('waits' in result) return toPerson(tx, reversal, result.waits.warnings[0]?.code ?? 'REVIEW', originalId)
  await audit(tx, actor, { action: 'reversal.applied', subjectKind: 'settlementRecord', subjectId: reversal.recordId })
  return updateReversal(tx, reversal, { status: 'applied', reason: null, originalId, appliedAt: tx.business.at })
}

function toPerson(
  tx: TenantTx,
  reversal: Reversal,
  reason: string,
  originalId: Reversal['originalId'],
): Promise<Reversal> {
  return updateReversal(tx, reversal, { status: 'review', reason, originalId })
}

async function findOriginal(tx: TenantTx, reversal: Reversal): Promise<RecordRow | 'none' | 'several'> {
  const { origSetlId, origInsuplc, visitIndex, totalFen } = reversal
  if (origSetlId !== null) return (await findRecord(tx, { insuplcAdmdvs: origInsuplc, setlId: origSetlId })) ?? 'none'
  if (!visitIndex) return 'none'
  const found = await findByVisit(tx, visitIndex, -totalFen as RecordRow['totalFen'])
  if (found.length === 1) return found[0]!
  return found.length === 0 ? 'none' : 'several'
}

/** A record that names no person at all names no other one. */
function samePerson(original: RecordRow, reversing: RecordRow): boolean {
  const [a, b] = [original.certificateIndex, reversing.certificateIndex]
  return !a || !b || Buffer.compare(a, b) === 0
}

function totalDiffers(reversal: Reversal, original: RecordRow): boolean {
  return reversal.totalFen !== 0 && Math.abs(reversal.totalFen) !== Math.abs(original.totalFen)
}
