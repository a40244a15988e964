/** What a transaction does last of all: rows nobody reads before it ends, and what must be locked late. */
import type { TenantTx } from './open-tx.ts'
import { together } from './together.ts'

type Act = () => Promise<unknown>

interface LastActs {
  due: Act[]
  /** Writing of rows: after all that is due, so that every transaction takes its locks first and in one order. */
  late: Act[]
  readonly rows: Map<LateRows<never>, unknown[]>
}

/** By the transaction's connection, which a copy of a `TenantTx` shares. What is not here has ended. */
const open = new WeakMap<TenantTx['sql'], LastActs>()

/** A transaction has begun. */
export function willEnd(sql: TenantTx['sql']): void {
  open.set(sql, { due: [], late: [], rows: new Map() })
}

/**
 * Has `act` done as the last thing of the transaction, just before it commits. For what must be locked late and in one order, such as the
 * ledger's balances: taken one by one during the work, two transactions could wait for each other.
 *
 * @throws Error when the transaction has ended
 */
export function beforeCommit(tx: TenantTx, act: Act): void {
  actsOf(tx).due.push(act)
}

/** How rows of one kind reach their table; `write` gets at most 500. */
export interface LateRows<Row> {
  readonly write: (tx: TenantTx, rows: readonly Row[]) => Promise<unknown>
}
const ROWS_AT_ONCE = 500

/**
 * Writes rows that nobody reads before the transaction ends (its trail, its events): all rows of a kind in one statement, just before it
 * commits, instead of a round trip each.
 *
 * @throws Error when the transaction has ended
 */
export function writeLate<Row>(tx: TenantTx, kind: LateRows<Row>, rows: readonly Row[]): void {
  const { rows: waiting, late } = actsOf(tx)
  const known = waiting.get(kind)
  if (known) return void known.push(...rows)
  const all: Row[] = [...rows]
  waiting.set(kind, all)
  late.push(async () => {
    waiting.delete(kind)
    for (let at = 0; at < all.length; at += ROWS_AT_ONCE) await kind.write(tx, all.slice(at, at + ROWS_AT_ONCE))
  })
}

/** First what is locked, then what is written, each in one flight, until nothing asks for more. */
export async function runLastActs(tx: TenantTx): Promise<void> {
  const acts = actsOf(tx)
  while (acts.due.length + acts.late.length > 0) {
    const locks = acts.due.length > 0
    const now = locks ? acts.due : acts.late
    if (locks) acts.due = []
    else acts.late = []
    await together(...now.map((act) => act()))
  }
}

/** A transaction has ended, one way or the other. */
export function hasEnded(sql: TenantTx['sql']): void {
  open.delete(sql)
}

function actsOf(tx: TenantTx): LastActs {
  const acts = open.get(tx.sql)
  if (!acts) throw new Error('The transaction has ended')
  return acts
}
