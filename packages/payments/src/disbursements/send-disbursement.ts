import { inTenant, together } from '@gongbao/database'
import type { Id, TenantId } from '@gongbao/kernel'
import { nextQueryAt } from '../asking.rules.ts'
import { type BankConfig, type PaymentsDeps, readBank } from '../channel/adapters.ts'
import { workEvent } from '../events/keep-news.ts'
import { askBank, type BankOutcome, instruct, takeBankNews } from './bank.ts'
import {
  type Disbursement,
  lockByInstructionNo,
  payeeOf,
  readDisbursement,
  updateDisbursement,
} from './disbursement.store.ts'
import { failDisbursement } from './settle-disbursement.ts'

/** Sends an instruction to the bank. Repeating it is safe: the bank carries out each number once. */
export function sendDisbursement(deps: PaymentsDeps, tenantId: TenantId, id: Id<'disbursement'>): Promise<void> {
  return withBank(deps, tenantId, id, async (config, row, payee) => {
    const { instructionNo, amountFen, purpose } = row
    return instruct(config, deps.wall, tenantId, { instructionId: instructionNo, ...payee, amountFen, purpose })
  })
}

/** Asks the bank what became of an instruction; one it never got is sent again. */
export function askDisbursement(deps: PaymentsDeps, tenantId: TenantId, id: Id<'disbursement'>): Promise<void> {
  return withBank(deps, tenantId, id, async (config, row, payee) => {
    const outcome = await askBank(config, deps.wall, row.instructionNo)
    if (outcome.kind !== 'absent') return outcome
    const { instructionNo, amountFen, purpose } = row
    return instruct(config, deps.wall, tenantId, { instructionId: instructionNo, ...payee, amountFen, purpose })
  })
}

type Payee = ReturnType<typeof payeeOf>

async function withBank(
  deps: PaymentsDeps,
  tenantId: TenantId,
  id: Id<'disbursement'>,
  call: (config: BankConfig, row: Disbursement, payee: Payee) => Promise<BankOutcome>,
): Promise<void> {
  const found = await inTenant(deps.db, tenantId, async (tx) => {
    const [config, row] = await together(readBank(tx), readDisbursement(tx, id))
    return row && (row.state === 'requested' || row.state === 'sent') ? { config, row, payee: payeeOf(tx, row) } : null
  })
  if (!found) return
  const { config } = found
  const outcome: BankOutcome = config ? await call(config, found.row, found.payee) : { kind: 'unknown' }
  const eventId =
    outcome.kind === 'told' && config
      ? await takeBankNews(deps, tenantId, 'query', outcome.told, outcome.raw, config.keyId)
      : null
  if (eventId) return void (await workEvent(deps.db, tenantId, eventId))
  await inTenant(deps.db, tenantId, async (tx) => {
    const row = await lockByInstructionNo(tx, found.row.instructionNo)
    if (!row || (row.state !== 'requested' && row.state !== 'sent')) return
    if (outcome.kind === 'refused') return failDisbursement(tx, row, outcome.code)
    const asked = { queries: row.queries + 1, nextQueryAt: nextQueryAt(tx.business.at, row.queries) }
    await updateDisbursement(tx, id, { state: 'sent', ...asked })
  })
}
