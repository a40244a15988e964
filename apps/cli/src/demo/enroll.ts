/** One household as at the city's portal: prove who one is, add the family, see the price, order, pay. The use cases of the portal's routes, in their order. */
import type { ResidentPrincipal, StaffPrincipal } from '@gongbao/access'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import { decideBasket, isOrderable, placeOrder, startPayment } from '@gongbao/enrollment'
import { type Id, isRefusal, type Refusal, systemClock } from '@gongbao/kernel'
import { openPayPage, readCollection } from '@gongbao/payments'
import { noticeOf } from '@gongbao/register'
import {
  addMember,
  decideEvidence,
  decideIdentity,
  type IdentityClaim,
  type KnownPerson,
  type Person,
  proveIdentity,
  readCertificate,
  readName,
  submitEvidence,
  verifyPerson,
} from '@gongbao/residents'
import type { PayDesk } from './pay-desk.ts'
import type { Household, Resident } from './population.ts'

export interface Portal {
  readonly db: Database
  readonly desk: PayDesk
  /** Decides about names and proofs that no machine can judge. */
  readonly clerk: StaffPrincipal
}
/** A household whose phone is signed in. */
export interface Family {
  readonly who: ResidentPrincipal
  readonly household: Household
  /** By `Resident.index`. */
  readonly personIds: ReadonlyMap<number, Id<'person'>>
}
export interface Outcome {
  readonly kind: 'paid' | 'free' | 'left' | 'nobody'
  readonly orderId: Id<'order'> | null
  readonly insured: number
}

/** A use case refused what the synthetic year takes for granted. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.text.en} ${refusal.detail ?? ''}`)
    this.code = refusal.code
  }
}
/** @throws Refused */
export function granted<T>(answer: T): Exclude<T, Refusal> {
  if (isRefusal(answer)) throw new Refused(answer)
  return answer as Exclude<T, Refusal>
}

/** One transaction of the city of whoever acts. @throws Refused */
export async function act<T>(
  db: Database,
  who: { tenantId: ResidentPrincipal['tenantId'] },
  work: (tx: TenantTx) => Promise<T>,
) {
  return granted(await inTenant(db, who.tenantId, work))
}

/** Proves oneself and the family; a name that the register cannot write is decided by staff, who may read it. */
export async function register(portal: Portal, who: ResidentPrincipal, household: Household): Promise<Family> {
  const personIds = new Map<number, Id<'person'>>()
  for (const resident of household.members) {
    const person = await prove(portal, who, resident)
    personIds.set(resident.index, person.id)
    if (person.identity === 'waiting')
      await act(portal.db, who, (tx) => decideIdentity(tx, portal.clerk, person.id, true))
    if (resident.area === 'province' && resident.index % 2 === 0) await showEmployment(portal, who, person.id)
  }
  return { who, household, personIds }
}

async function prove({ db }: Portal, who: ResidentPrincipal, resident: Resident): Promise<Person> {
  const claim: IdentityClaim = {
    name: granted(readName(resident.name)),
    certificate: granted(readCertificate('01', resident.idNumber)),
  }
  const known: KnownPerson = granted(await verifyPerson({ db, wall: systemClock }, who, claim))
  const { relation } = resident
  return act(db, who, (tx) =>
    relation === 'self' ? proveIdentity(tx, who, claim, known) : addMember(tx, who, relation, claim, known),
  )
}

/** Works here, insured elsewhere in the province (W2): a proof that staff accepts. */
async function showEmployment({ db, clerk }: Portal, who: ResidentPrincipal, personId: Id<'person'>): Promise<void> {
  const proof = { personId, fact: 'worksHere', note: '在职证明（示例）' } as const
  const { evidenceId } = await act(db, who, (tx) => submitEvidence(tx, who, proof))
  await act(db, who, (tx) => decideEvidence(tx, clerk, evidenceId, true))
}

const NOBODY: Outcome = { kind: 'nobody', orderId: null, insured: 0 }

/** Quotes the whole family, orders those who may enroll, and pays. @param leaves the order is left unpaid */
export async function enroll(portal: Portal, family: Family, leaves = false): Promise<Outcome> {
  const { db } = portal
  const { who } = family
  const quote = await quoteFor(db, who, [...family.personIds.values()])
  const able = quote.members.filter(isOrderable).map((member) => member.profile.person.id)
  if (able.length === 0) return NOBODY
  const { totalFen, sale } = able.length === quote.members.length ? quote : await quoteFor(db, who, able)
  const notice = noticeOf(sale.plan)
  const order = await act(db, who, (tx) => placeOrder(tx, who, { insured: able, totalFen, notice, channel: 'portal' }))
  const done = { orderId: order.id, insured: able.length }
  if (totalFen === 0) return { kind: 'free', ...done }
  if (leaves) return { kind: 'left', ...done }
  await pay(portal, who, order.id)
  return { kind: 'paid', ...done }
}

const quoteFor = (db: Database, who: ResidentPrincipal, people: readonly Id<'person'>[]) =>
  act(db, who, (tx) => decideBasket(tx, who.accountId, people))

/** Opens the channel's page and presses "pay"; the policies come when the channel has told our server and the worker has heard of it. */
export async function pay(
  { db, desk }: Pick<Portal, 'db' | 'desk'>,
  who: ResidentPrincipal,
  orderId: Id<'order'>,
): Promise<void> {
  const { collectionId, tradeNo } = await act(db, who, async (tx) => {
    const started = await startPayment(tx, who, orderId, 'wechat')
    if (isRefusal(started)) return started
    return { ...started, tradeNo: (await readCollection(tx, started.collectionId))!.tradeNo }
  })
  granted(await openPayPage({ db, wall: systemClock }, who.tenantId, collectionId, '127.0.0.1'))
  await desk.press(tradeNo)
}
