/** A resident's own page: who they are and whom they may insure. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { ageOn, type Id } from '@gongbao/kernel'
import { cityOf } from '@gongbao/register'
import { maskCertificate } from './certificate.rules.ts'
import { areaOf } from './cover.rules.ts'
import { type Profile, readHousehold } from './profiles.ts'
import type { meView, personView } from './residents.contract.ts'
import type { Relation } from './residents.table.ts'

export type PersonView = z.input<typeof personView>

export async function readMe(tx: TenantTx, accountId: Id<'residentAccount'>): Promise<z.input<typeof meView>> {
  const { members, profiles } = await readHousehold(tx, accountId)
  const { city } = (await cityOf(tx)).city.program
  const views = members.map(({ personId, relation }) => personViewOf(tx, profiles.get(personId)!, relation, city))
  const isSelf = ({ relation }: PersonView) => relation === 'self'
  return { self: views.find(isSelf) ?? null, members: views.filter((view) => !isSelf(view)), phoneMasked: null }
}

/** A person as their family sees them: the number masked. */
export function personViewOf(
  tx: TenantTx,
  { person, cover }: Profile,
  relation: Relation,
  city: { divisions: readonly string[]; province: string },
): PersonView {
  return {
    personId: person.id,
    name: person.name,
    certificateMasked: maskCertificate(person.certNo),
    birthOn: person.birthOn,
    age: ageOn(person.birthOn, tx.business.on),
    sex: person.sex,
    relation,
    basicCoverArea: areaOf(cover, city),
    identity: person.identity === 'proven' ? 'proven' : 'waiting-for-person',
  }
}
