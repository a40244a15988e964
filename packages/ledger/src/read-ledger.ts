import type { TenantTx } from '@gongbao/database'
import { type Fen, fen, type Id, sumFen } from '@gongbao/kernel'
import { type Account, accountFacts, amountOf, type Flow } from './chart.ts'
import {
  lockRestricted,
  type Posting,
  type PostingFilter,
  selectDifferences,
  selectFlows,
  selectPostings,
} from './ledger.store.ts'
import { settleBalances } from './post.ts'

/** One line of the trial balance (科目余额表). */
export interface AccountLine extends Flow {
  readonly account: Account
  readonly planYear: number
  readonly name: { zh: string; en: string }
  /** What the account holds, positive in its natural direction. */
  readonly amountFen: Fen
}

/** What an account holds for a plan year, in its natural direction (premium earned, claims incurred, …); 0 when it was never touched. */
export async function amountHeld(tx: TenantTx, account: Account, planYear: number): Promise<Fen> {
  return amountOf(account, await flowOf(tx, account, planYear))
}

/** What has flowed out of and into an account for a plan year: `fromFen` debited, `toFen` credited. This transaction's postings count. */
export async function flowOf(tx: TenantTx, account: Account, planYear: number): Promise<Flow> {
  await settleBalances(tx)
  const [row] = await selectFlows(tx, { account, planYear })
  return row ?? { fromFen: fen(0), toFen: fen(0) }
}

/** The trial balance: all accounts ever touched, of one plan year or of all. Read from the balances, so its cost knows no volume. */
export async function trialBalance(tx: TenantTx, planYear?: number): Promise<AccountLine[]> {
  await settleBalances(tx)
  const rows = await selectFlows(tx, planYear === undefined ? {} : { planYear })
  return rows.map((row) => ({ ...row, name: accountFacts(row.account).name, amountFen: amountOf(row.account, row) }))
}

/**
 * Locks a restricted account and tells what it holds, for a verb that must refuse in words what the database would refuse by a check.
 * Lock one such account per transaction, or several in the order of their names.
 */
export async function holdRestricted(tx: TenantTx, account: Account, planYear: number): Promise<Fen> {
  await settleBalances(tx)
  return fen(await lockRestricted(tx, account, planYear))
}

/** A page of postings, newest first. */
export interface PostingPage {
  readonly postings: readonly Posting[]
  /** Give it as `before` to get the next page; null at the end. */
  readonly next: Id<'posting'> | null
}

/** @param limit postings per page, 1–500 */
export async function postingsPage(tx: TenantTx, filter: PostingFilter, limit = 50): Promise<PostingPage> {
  const size = Math.min(Math.max(limit, 1), 500)
  const rows = await selectPostings(tx, filter, size + 1)
  const postings = rows.slice(0, size)
  return { postings, next: rows.length > size ? postings.at(-1)!.id : null }
}

/** What a proof of the ledger found; `differences` is empty or something wrote past `post`. */
export interface LedgerProof {
  readonly differences: readonly { account: Account; planYear: number; differenceFen: number }[]
  /** Σ debits − Σ credits over all accounts: 0. */
  readonly imbalanceFen: Fen
}

/** Proves that the balances equal the sums of the postings, account by account (quality 6). Scans all postings. */
export async function proveLedger(tx: TenantTx): Promise<LedgerProof> {
  const lines = await trialBalance(tx)
  return {
    differences: await selectDifferences(tx),
    imbalanceFen: sumFen(lines.map((line) => line.fromFen - line.toFen)),
  }
}

export function isLedgerSound(proof: LedgerProof): boolean {
  return proof.differences.length === 0 && proof.imbalanceFen === 0
}
