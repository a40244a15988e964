/** What staff must look at, and the whole name and number behind a mask. */
import { recordUnmasking, type StaffPrincipal, type z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, type Refusal, refuse } from '@gongbao/kernel'
import { maskCertificate } from './certificate.rules.ts'
import { listEvidence } from './evidence.store.ts'
import { maskName } from './name.rules.ts'
import { readProfiles } from './profiles.ts'
import type { reviewView, unmaskBody, unmaskedView } from './residents.contract.ts'
import { readPersons, readWaiting } from './residents.store.ts'

/** Identities and proofs waiting for a person, oldest first. */
export async function reviewsWaiting(tx: TenantTx): Promise<z.input<typeof reviewView>> {
  const proofs = await listEvidence(tx)
  const profiles = await readProfiles(
    tx,
    proofs.map((proof) => proof.personId),
  )
  const identities = (await readWaiting(tx)).map(({ id, name, certNo, birthOn }) => {
    return { personId: id, name, certificateMasked: maskCertificate(certNo), birthOn }
  })
  const evidence = proofs.map(({ id, ...proof }) => {
    return { ...proof, evidenceId: id, nameMasked: maskName(profiles.get(proof.personId)!.person.name) }
  })
  return { identities, evidence }
}

/** A name and number in full, with the reason on record. @returns NOT_FOUND for an unknown person */
export async function unmaskPerson(
  tx: TenantTx,
  actor: StaffPrincipal,
  personId: Id<'person'>,
  reason: z.output<typeof unmaskBody>['reason'],
): Promise<z.input<typeof unmaskedView> | Refusal> {
  const [person] = await readPersons(tx, [personId])
  if (!person) return refuse('NOT_FOUND', { zh: '没有此人', en: 'No such person' })
  const refused = await recordUnmasking(tx, actor, { kind: 'person', id: person.id }, reason)
  return refused ?? { name: person.name, certificateKind: person.certKind, certificateNumber: person.certNo }
}
