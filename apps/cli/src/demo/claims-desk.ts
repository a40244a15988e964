/** The claims desk in the evening: looks at everything that waits for a person and decides it, as reviewers do. */
import type { StaffPrincipal } from '@gongbao/access'
import {
  type AddedFacts,
  approveClaim,
  type Claim,
  confirmClaim,
  decideReversal,
  denyClaim,
  namePayoutAccount,
  reviewClaim,
} from '@gongbao/claims'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import { type Id, idOf, isRefusal, type Refusal } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { act } from './enroll.ts'
import type { Staff } from './staff.ts'

export interface ClaimsDesk {
  readonly db: Database
  readonly staff: Staff
}

interface Waiting {
  readonly id: Id<'claim'>
  readonly status: 'review' | 'ready' | 'unmatched' | 'approved'
  readonly reason: string | null
  readonly payableFen: number
  readonly planVersionId: Id<'planVersion'> | null
  readonly setlId: string
}

/** Facts that a telephone call finds, and sums that turn out to be right as they are. */
const FOUND: Readonly<Record<string, AddedFacts>> = {
  TRAUMA_STATEMENT_MISSING: { causeCode: 'accident' },
  THIRD_PARTY_PORTION_UNKNOWN: { thirdPartyPortion: '70%' },
  NAME_DIFFERS: {},
  UNDETERMINED: { accepted: ['UNDETERMINED'] },
}
const SUMS = ['BURDEN_NOT_SUM', 'PARTS_NOT_BURDEN', 'TOTAL_NOT_SUM_OF_PARTS', 'FUNDS_NOT_SUM', 'LINES_DO_NOT_SUM']
const NOTE = '电话核实（演示）'

/** Works until nothing waits that the desk can decide. @returns how many decisions it took */
export async function workDesk(desk: ClaimsDesk, tenant: StaffPrincipal): Promise<number> {
  let decisions = 0
  for (let round = 0; round < 4; round += 1) {
    const waiting = await inTenant(desk.db, tenant.tenantId, waitingClaims)
    const before = decisions
    for (const claim of waiting) if (await decide(desk, claim)) decisions += 1
    if (decisions === before) break
  }
  return decisions + (await settleReversals(desk, tenant))
}

async function waitingClaims(tx: TenantTx): Promise<Waiting[]> {
  const rows = await tx.sql<Waiting[]>`
    select c.id, c.status, c.reason, c.payable_fen as "payableFen", c.plan_version_id as "planVersionId", r.setl_id as "setlId"
    from claim c join settlement_record r on r.tenant_id = c.tenant_id and r.id = c.record_id
    where c.tenant_id = ${tx.tenantId} and (c.status in ('review', 'ready', 'unmatched')
      or c.status = 'approved' and c.reason in ('PAYEE_ACCOUNT_MISSING', 'PAYMENT_RETURNED'))
    order by r.setl_id`
  return [...rows]
}

async function decide(desk: ClaimsDesk, claim: Waiting): Promise<boolean> {
  if (claim.status === 'ready') return approve(desk, claim)
  if (claim.status === 'approved') return nameAccount(desk, claim)
  const reviewer = desk.staff('claims-reviewer')
  const { reason, id } = claim
  const isSum = reason !== null && SUMS.includes(reason)
  const added = isSum ? { accepted: SUMS } : claim.status === 'review' && reason ? FOUND[reason] : undefined
  await act<Claim | Refusal>(desk.db, reviewer, (tx) =>
    added
      ? reviewClaim(tx, reviewer, id, added, NOTE)
      : denyClaim(tx, reviewer, id, { reason: reason ?? 'NOT_PROVEN', note: NOTE }),
  )
  return true
}

/** Above the limit somebody else confirms first. */
async function approve({ db, staff }: ClaimsDesk, { id, payableFen, planVersionId }: Waiting): Promise<boolean> {
  const [first, second] = [staff('claims-reviewer'), staff('lead-claims')]
  await act<Claim | Refusal>(db, second, async (tx) => {
    const { plan } = await planOfVersion(tx, planVersionId!)
    const confirmed = payableFen > plan.fourEyesAbove ? await confirmClaim(tx, first, id) : null
    return isRefusal(confirmed) ? confirmed : approveClaim(tx, second, id)
  })
  return true
}

/** The insured is called and names an account. */
async function nameAccount({ db, staff }: ClaimsDesk, { id, setlId }: Waiting): Promise<boolean> {
  const finance = staff('lead-finance')
  const account = `6202${setlId.replace(/\D/g, '').padStart(11, '0')}0017`
  await act(db, finance, (tx) => namePayoutAccount(tx, finance, id, { name: '示例领款人', account }))
  return true
}

/** Reversals that do not fit are set aside after a second try. */
async function settleReversals({ db, staff }: ClaimsDesk, tenant: StaffPrincipal): Promise<number> {
  const lead = staff('lead-claims')
  const rows = await inTenant(db, tenant.tenantId, async (tx) => [
    ...(await tx.sql<{ record_id: string }[]>`
      select record_id from reversal where tenant_id = ${tx.tenantId} and status = 'review' order by record_id`),
  ])
  for (const { record_id } of rows) {
    const recordId = idOf('settlementRecord', record_id)
    const retried = await act(db, lead, (tx) => decideReversal(tx, lead, recordId, 'retry'))
    if (retried.status === 'review') await act(db, lead, (tx) => decideReversal(tx, lead, recordId, 'dismiss'))
  }
  return rows.length
}
