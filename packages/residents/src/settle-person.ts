import type { TenantTx } from '@gongbao/database'
import { invariant, type Refusal, refuse } from '@gongbao/kernel'
import type { AgencyAnswer } from './agency.ts'
import type { Certificate } from './certificate.rules.ts'
import { hasOddDot } from './name.rules.ts'
import { insertPerson, lockByCertificate, type Person, saveCover, saveIdentity } from './residents.store.ts'

/** Who somebody says they are. */
export interface IdentityClaim {
  readonly name: string
  readonly certificate: Certificate
}
/** What the agency said of somebody whom it knows. */
export type KnownPerson = Extract<AgencyAnswer, { result: 'match' | 'undetermined' }>

/**
 * Writes or finds the person whom the agency recognised. There is one person per certificate: two phones that prove the same number at once
 * meet on its row. A match proves the name; where the register could not write it, the person waits for staff, and the name stays as typed.
 *
 * @returns the person, or IDENTITY_NOT_PROVEN when the number is on record under another name
 */
export async function settlePerson(tx: TenantTx, claim: IdentityClaim, known: KnownPerson): Promise<Person | Refusal> {
  const { certificate, name } = claim
  const isProven = known.result === 'match'
  const birthOn = certificate.birthOn ?? known.person.birthOn
  const sex = certificate.sex ?? known.person.sex
  const draft = { name, certificate, birthOn, sex, identity: isProven ? 'proven' : 'waiting' } as const
  const written = await insertPerson(tx, draft)
  const person = written ?? (await lockByCertificate(tx, certificate))
  invariant(person, 'a person just written is found')
  const isOther = person.name !== name
  if (!isProven && (isOther || person.identity === 'refused')) return notProven(name)
  if (!written && isProven && (isOther || person.identity !== 'proven'))
    await saveIdentity(tx, person.id, 'proven', name)
  await saveCover(tx, person.id, known.person)
  return isProven ? { ...person, name, identity: 'proven' } : person
}

/** The one answer to a wrong name and to an unknown number, so that nobody can list the register. */
export function notProven(name: string): Refusal {
  const dot = hasOddDot(name)
  return refuse('IDENTITY_NOT_PROVEN', {
    zh: `姓名与证件号码未能核验一致，请对照证件逐字核对${dot ? '；姓名中的间隔号请使用 ·' : ''}`,
    en: `Name and certificate number could not be verified together; compare them with the certificate${dot ? ', and write the middle dot as ·' : ''}`,
  })
}
