import type { TenantTx } from '@gongbao/database'
import type { PersonFacts } from '@gongbao/program'

/** People alike in every fact their price was decided by. */
export interface InsuredAlike {
  readonly facts: PersonFacts
  readonly count: number
}

/** Everyone insured for a plan year, by the facts kept with their orders; null when some policy has none, and nothing can be said of all. */
export async function insuredAlike(tx: TenantTx, planYear: number): Promise<InsuredAlike[] | null> {
  const rows = await tx.sql<{ facts: PersonFacts | null; count: number }[]>`
    select (l.decision -> 'facts') || jsonb_build_object('insuredParents', l.decision -> 'insuredParents') as facts, count(*)::int as count
    from policy p
    left join order_line l on l.tenant_id = p.tenant_id and l.order_id = p.order_id and l.person_id = p.person_id
    where p.tenant_id = ${tx.tenantId} and p.plan_year = ${planYear} and p.status = 'live'
    group by 1`
  const known = rows.flatMap(({ facts, count }) => (facts === null ? [] : [{ facts, count }]))
  return known.length === rows.length && rows.length > 0 ? known : null
}
