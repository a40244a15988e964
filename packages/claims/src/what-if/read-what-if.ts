import type { TenantTx } from '@gongbao/database'
import { type Id, type Refusal, refuse } from '@gongbao/kernel'
import { listWhatIfs, readWhatIf, type WhatIf } from './what-if.store.ts'

/** The latest fifty, the newest first, without their results. */
export const latestWhatIfs = (tx: TenantTx): Promise<Omit<WhatIf, 'result'>[]> => listWhatIfs(tx)

/** One with its result, as far as it is worked. */
export async function openWhatIf(tx: TenantTx, id: Id<'whatIf'>): Promise<WhatIf | Refusal> {
  return (await readWhatIf(tx, id)) ?? refuse('NOT_FOUND', { zh: '没有这次试算', en: 'there is no such what-if' })
}
