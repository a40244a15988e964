/** Money of the hospitals: where it is paid to, and what the agency has advanced for us. */
import type { StaffPrincipal } from '@gongbao/access'
import { savePayoutAccount } from '@gongbao/claims'
import { type Database, inTenant } from '@gongbao/database'
import { type CivilDate, fen, type TenantId, toYuan } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import { act } from './enroll.ts'
import type { Machines } from './machines.ts'

/** Every institution of the city's list gets an account. */
export async function connectAccounts(db: Database, finance: StaffPrincipal, city: City): Promise<void> {
  const names = new Map(city.lists.institutions.map((row) => [row.code, row.name]))
  for (const [code, name] of names) {
    const account = `6201${code.replace(/\D/g, '').slice(-12).padStart(12, '0')}17`
    await act(db, finance, (tx) => savePayoutAccount(tx, finance, { kind: 'institution', id: code }, { name, account }))
  }
}

const AT_ONCE = 500

interface Owed {
  readonly insuplc: string
  readonly setlId: string
  readonly owedFen: number
}

/** The agency reports what it paid to institutions out of the prefund, where the city has it pay (W33). */
export async function payFromPrefund(
  { db, machines, tenantId }: { db: Database; machines: Machines; tenantId: TenantId },
  on: CivilDate,
): Promise<void> {
  const owed = await inTenant(
    db,
    tenantId,
    (tx) =>
      tx.sql<Owed[]>`
      select r.insuplc_admdvs as insuplc, r.setl_id as "setlId", c.booked_fen - c.paid_fen as "owedFen"
      from claim c join settlement_record r on r.tenant_id = c.tenant_id and r.id = c.record_id
      where c.tenant_id = ${tenantId} and c.status = 'approved' and c.payee = 'institution' and c.reason is null
      order by r.setl_id`,
  )
  for (let at = 0; at < owed.length; at += AT_ONCE) {
    const payments = owed.slice(at, at + AT_ONCE).map(({ insuplc, setlId, owedFen }) => ({
      insuplc_admdvs: insuplc,
      setl_id: setlId,
      paid_amt: toYuan(fen(owedFen)),
      paid_on: on,
    }))
    const { status, body } = await machines.agency.post<{ answers: { outcome: string; code: string | null }[] }>(
      '/v1/prefund-payments',
      JSON.stringify({ payments }),
    )
    const refused = body.answers?.find((answer) => answer.outcome !== 'booked')
    if (status !== 200 || refused) throw new Error(`the prefund report was answered ${status} ${refused?.code ?? ''}`)
  }
}
