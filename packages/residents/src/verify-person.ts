import { type PartyConfig, type ResidentPrincipal, readParty } from '@gongbao/access'
import { type Database, inTenant, type TenantTx, together } from '@gongbao/database'
import { isRefusal, type Refusal, refuse, type WallClock } from '@gongbao/kernel'
import { askAgency } from './agency.ts'
import { countMismatches, saveCheck } from './family.store.ts'
import { certificateIndex } from './residents.store.ts'
import { type IdentityClaim, type KnownPerson, notProven } from './settle-person.ts'

/** Wrong pairs of name and number an account may try in 24 hours. */
const MISMATCHES_MAX = 10

/**
 * Asks the agency about a person, while somebody waits for the answer: between two short transactions, never inside one.
 *
 * @returns what the agency knows; IDENTITY_NOT_PROVEN, TOO_MANY_REQUESTS after ten wrong pairs in a day, OUTSIDE_PARTY_UNAVAILABLE
 */
export async function verifyPerson(
  { db, wall }: { readonly db: Database; readonly wall: WallClock },
  actor: ResidentPrincipal,
  claim: IdentityClaim,
): Promise<KnownPerson | Refusal> {
  const config = await inTenant(db, actor.tenantId, (tx) => admit(tx, actor))
  if (isRefusal(config)) return config
  const answer = await askAgency(config, wall, claim)
  if (isRefusal(answer)) return answer
  await inTenant(db, actor.tenantId, async (tx) => {
    const certNoIndex = certificateIndex(tx, claim.certificate.kind, claim.certificate.number)
    await saveCheck(tx, { accountId: actor.accountId, certNoIndex, result: answer.result })
  })
  return answer.result === 'mismatch' ? notProven(claim.name) : answer
}

async function admit(tx: TenantTx, actor: ResidentPrincipal): Promise<PartyConfig | Refusal> {
  const [wrong, config] = await together(
    countMismatches(tx, actor.accountId, tx.business.at.subtract({ hours: 24 })),
    readParty<PartyConfig>(tx, 'agency'),
  )
  if (wrong >= MISMATCHES_MAX) {
    const text = { zh: '今日核验次数过多，请明天再试', en: 'Too many attempts today; please try again tomorrow' }
    return refuse('TOO_MANY_REQUESTS', text)
  }
  const text = { zh: '医保核验尚未开通', en: 'Verification is not connected yet' }
  return config ?? refuse('OUTSIDE_PARTY_UNAVAILABLE', text, { detail: 'no agency configured' })
}
