import type { CivilDate, Fen } from '@gongbao/kernel'
import { invariant } from '@gongbao/kernel'
import { type Account, accountFacts } from './chart.ts'

/** One movement of money: `amountFen` ≥ 0 flows from the debited to the credited account; nothing is booked for 0. */
export interface Leg {
  readonly from: Account
  readonly to: Account
  readonly amountFen: Fen
}

/** What one event books. `(eventCode, sourceId)` is its identity: booking it twice is refused by the database. */
export interface Journal {
  /** 'claim.approved', 'collection.settled', … */
  readonly eventCode: string
  /** UUID of the thing it happened to. */
  readonly sourceId: string
  /** The plan year of the policy, whatever day it is booked. */
  readonly planYear: number
  /** Default: the transaction's business date. */
  readonly bookedOn?: CivilDate
  readonly legs: readonly Leg[]
}

/** Asserts what makes a journal bookable. @throws Error naming what is wrong */
export function assertBookable(journal: Journal): void {
  invariant(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(journal.eventCode), `event code: ${journal.eventCode}`)
  invariant(Number.isInteger(journal.planYear), `plan year: ${journal.planYear}`)
  for (const leg of journal.legs) {
    accountFacts(leg.from)
    accountFacts(leg.to)
    invariant(leg.from !== leg.to, `${journal.eventCode}: from and to are both ${leg.from}`)
    invariant(
      Number.isSafeInteger(leg.amountFen) && leg.amountFen >= 0,
      `${journal.eventCode}: amount ${leg.amountFen}`,
    )
  }
}

/** What a transaction adds to one balance row. */
export interface BalanceChange {
  readonly account: Account
  readonly planYear: number
  readonly stripe: number
  readonly fromFen: number
  readonly toFen: number
}

/**
 * Sums legs to one change per balance row, in the order in which every transaction must lock them: unrestricted accounts by key, then
 * restricted ones by key. One order for all is what keeps two transactions from waiting for each other.
 */
export function balanceChanges(movements: readonly (Leg & { planYear: number })[], stripe: number): BalanceChange[] {
  const changes = new Map<
    string,
    { account: Account; planYear: number; stripe: number; fromFen: number; toFen: number }
  >()
  const touch = (account: Account, planYear: number) => {
    const key = `${account}|${planYear}`
    const found = changes.get(key)
    if (found) return found
    const made = { account, planYear, stripe: isRestricted(account) ? 0 : stripe, fromFen: 0, toFen: 0 }
    changes.set(key, made)
    return made
  }
  for (const { from, to, amountFen, planYear } of movements) {
    touch(from, planYear).fromFen += amountFen
    touch(to, planYear).toFen += amountFen
  }
  return [...changes.values()].sort(inLockOrder)
}

export function isRestricted(account: Account): boolean {
  return accountFacts(account).restricted === true
}

function inLockOrder(a: BalanceChange, b: BalanceChange): number {
  if (isRestricted(a.account) !== isRestricted(b.account)) return isRestricted(a.account) ? 1 : -1
  if (a.account !== b.account) return a.account < b.account ? -1 : 1
  return a.planYear - b.planYear
}
