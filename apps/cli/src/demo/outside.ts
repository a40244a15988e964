/** A city's outside parties: its merchant, agency, bank and SMS at the sandbox, and its invented people on the agency's roll. */
import { saveParty } from '@gongbao/access'
import { inTenant, type TenantTx } from '@gongbao/database'
import { addYears, type TenantId } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import type { RollPerson } from '@gongbao/sandbox'
import { psnNoOf } from './bills/record.ts'
import type { DemoHouse } from './house.ts'
import { isRare } from './names.ts'
import type { Household, Resident } from './population.ts'

/**
 * Makes (or shows again) the city's keys at the sandbox and keeps them. To be called at each start: addresses may have changed.
 */
export async function connectOutside(
  house: Pick<DemoHouse, 'db' | 'sandbox' | 'place'>,
  tenantId: TenantId,
  payee: string,
): Promise<void> {
  const parties = await house.sandbox.provision(tenantId, payee, house.place.notifyBase)
  await inTenant(house.db, tenantId, async (tx: TenantTx) => {
    for (const [party, config] of Object.entries(parties)) await saveParty(tx, party, config)
  })
}

/** Registers everyone with the agency, whether or not they enroll. */
export async function importRoll(
  { sandbox }: Pick<DemoHouse, 'sandbox'>,
  tenantId: TenantId,
  city: City,
  households: readonly Household[],
): Promise<void> {
  const people = households.flatMap((household) => household.members)
  await sandbox.importRoll(
    tenantId,
    people.map((resident) => rollPersonOf(city, resident)),
  )
}

function rollPersonOf(city: City, resident: Resident): RollPerson {
  const { idNumber, sex, birthOn, insutype, preExisting } = resident
  return {
    name: rollName(resident),
    certKind: '01',
    certNo: idNumber,
    psnNo: psnNoOf(resident),
    sex,
    birthOn,
    chronic: preExisting,
    cover: { admdvs: areaCode(city, resident), insutype, status: 'active', since: addYears(birthOn, 1) },
  }
}

/** The old register lost every third rare character: such a name goes to a person. */
function rollName({ name, index }: Resident): string {
  return index % 3 === 0 ? [...name].map((character) => (isRare(character) ? '?' : character)).join('') : name
}

function areaCode(city: City, { area, index }: Resident): string {
  const { districts, province } = city.program.city
  if (area === 'city') return districts[index % districts.length]!.code
  return area === 'province' ? `${province}9900` : '990100'
}
