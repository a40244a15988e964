import { beforeCommit, type TenantTx } from '@gongbao/database'
import { newId } from '@gongbao/kernel'
import { assertBookable, balanceChanges, type Journal, type Leg } from './journal.rules.ts'
import { insertPostings, raiseBalances, selectPostingsOf } from './ledger.store.ts'

/** What a transaction has booked and not yet added to the balances. */
interface Pending {
  movements: (Leg & { planYear: number })[]
  readonly stripe: number
}
const pending = new WeakMap<TenantTx, Pending>()

/**
 * Books journals: the only way money moves. The postings are one multi-row insert, at once; the balances follow just before the
 * transaction commits, all together and in key order, so that transactions which post several times never lock each other out.
 *
 * @throws Error when an account is not in the chart or an amount is negative; the database's unique violation when the same event of
 * the same source was booked before; at commit, its check violation when a restricted account would fall below zero
 */
export async function post(tx: TenantTx, ...journals: Journal[]): Promise<void> {
  for (const journal of journals) assertBookable(journal)
  const rows = journals.flatMap((journal) => postingsOf(tx, journal))
  if (rows.length === 0) return
  await insertPostings(tx, rows)
  const movements = rows.map((row) => ({
    from: row.fromAccount,
    to: row.toAccount,
    amountFen: row.amountFen,
    planYear: row.planYear,
  }))
  pendingOf(tx, rows[0]!.id).movements.push(...movements)
}

/**
 * Books the mirror of an event: what flowed from → to flows back. Used where an event is undone as a whole; corrections of another size
 * are journals of their own.
 *
 * @param undone the event to mirror; nothing is booked when it was never booked
 * @param by the event that undoes it
 */
export async function postReversal(
  tx: TenantTx,
  undone: { eventCode: string; sourceId: string },
  by: { eventCode: string; sourceId: string },
): Promise<void> {
  const postings = await selectPostingsOf(tx, undone)
  const years = [...new Set(postings.map((posting) => posting.planYear))]
  for (const planYear of years) {
    const legs = postings
      .filter((posting) => posting.planYear === planYear)
      .map((posting) => ({ from: posting.toAccount, to: posting.fromAccount, amountFen: posting.amountFen }))
    await post(tx, { ...by, planYear, legs })
  }
}

/** Adds what this transaction has booked to the balances now: for a figure that must include it. Else it happens at commit. */
export async function settleBalances(tx: TenantTx): Promise<void> {
  const waiting = pending.get(tx)
  if (!waiting || waiting.movements.length === 0) return
  const changes = balanceChanges(waiting.movements, waiting.stripe)
  waiting.movements = []
  await raiseBalances(tx, changes)
}

function pendingOf(tx: TenantTx, id: string): Pending {
  const found = pending.get(tx)
  if (found) return found
  // One stripe for the whole transaction: few rows to lock, and two transactions seldom share one.
  const made = { movements: [], stripe: Number.parseInt(id.slice(-2), 16) % 32 }
  pending.set(tx, made)
  beforeCommit(tx, () => settleBalances(tx))
  return made
}

function postingsOf(tx: TenantTx, journal: Journal) {
  const journalId = newId('journal')
  return journal.legs
    .map((leg, at) => ({
      tenantId: tx.tenantId,
      id: newId('posting'),
      journalId,
      eventCode: journal.eventCode,
      sourceId: journal.sourceId,
      leg: at,
      fromAccount: leg.from,
      toAccount: leg.to,
      amountFen: leg.amountFen,
      planYear: journal.planYear,
      bookedOn: journal.bookedOn ?? tx.business.on,
    }))
    .filter((row) => row.amountFen > 0)
}
