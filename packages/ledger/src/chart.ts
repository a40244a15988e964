import type { Bilingual, Fen } from '@gongbao/kernel'
import { fen, invariant } from '@gongbao/kernel'

/** Whether an account grows by what flows out of it (`from`, 借) or into it (`to`, 贷). */
export type Side = 'debit' | 'credit'

export interface AccountFacts {
  readonly name: Bilingual
  readonly side: Side
  /** Money held for others: never below zero, by a check in the database. */
  readonly restricted?: true
}

/**
 * The chart of accounts (科目表): a closed list. A posting flows **from the debited account to the credited one**: premium comes
 * `bank:premium → premium`, an approved claim is `claims:incurred → claims:payable`, its payment `claims:payable → bank:claims`.
 */
export const CHART = {
  premium: { side: 'credit', name: { zh: '保费收入', en: 'Premium income' } },
  'bank:premium': { side: 'debit', name: { zh: '保费账户', en: 'Premium bank account' } },
  'refund:payable': { side: 'credit', restricted: true, name: { zh: '应退保费', en: 'Refunds payable' } },
  'collection:unknown': { side: 'credit', name: { zh: '待查来款', en: 'Collections of unknown origin' } },
  'claims:incurred': { side: 'debit', name: { zh: '赔款支出', en: 'Claims incurred' } },
  'claims:supplementary': { side: 'debit', name: { zh: '追赔支出', en: 'Supplementary payouts' } },
  'claims:recovered': { side: 'credit', name: { zh: '追偿收回', en: 'Claims recovered' } },
  'claims:payable': { side: 'credit', name: { zh: '应付赔款', en: 'Claims payable' } },
  'claims:receivable': { side: 'debit', name: { zh: '应收退回赔款', en: 'Claims to be returned' } },
  'bank:claims': { side: 'debit', name: { zh: '赔款账户', en: 'Claims bank account' } },
  prefund: { side: 'debit', name: { zh: '预拨周转金', en: 'Prefund with the agency' } },
  'cost:operation': { side: 'debit', name: { zh: '运营成本', en: 'Operating cost' } },
  'cost:lead-fee': { side: 'debit', name: { zh: '出单费', en: 'Lead insurer fee' } },
  'cost:third-party': { side: 'debit', name: { zh: '第三方服务费', en: 'Third-party fees' } },
  'cost:profit': { side: 'debit', name: { zh: '约定利润', en: 'Agreed profit' } },
  'cost:payable': { side: 'credit', name: { zh: '应付费用', en: 'Costs payable' } },
} as const satisfies Record<string, AccountFacts>

export type FixedAccount = keyof typeof CHART
/** `sponsor:<id>` is the fund of one sponsor (资助方); the rest is the closed list. */
export type Account = FixedAccount | `sponsor:${string}`

const SPONSOR: AccountFacts = { side: 'credit', restricted: true, name: { zh: '资助资金', en: 'Sponsor fund' } }

/** @returns what the chart says of an account, or null for a name that is not in it */
export function findAccount(account: string): AccountFacts | null {
  if (Object.hasOwn(CHART, account)) return CHART[account as FixedAccount]
  return /^sponsor:[a-z0-9-]{1,60}$/.test(account) ? SPONSOR : null
}

/** As `findAccount`. @throws Error for a name that is not in the chart */
export function accountFacts(account: Account): AccountFacts {
  const facts = findAccount(account)
  invariant(facts, `no such account: ${account}`)
  return facts
}

/** What has flowed out of and into an account, in fen. */
export interface Flow {
  readonly fromFen: Fen
  readonly toFen: Fen
}

/** What an account holds, positive in its natural direction: premium earned, claims incurred, cash in the bank. */
export function amountOf(account: Account, flow: Flow): Fen {
  return fen(accountFacts(account).side === 'credit' ? flow.toFen - flow.fromFen : flow.fromFen - flow.toFen)
}
