/** People as staff look for them: by the whole name or number, answered masked. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { maskCertificate } from './certificate.rules.ts'
import { maskName } from './name.rules.ts'
import type { findPersonsBody, foundPersonsView } from './residents.contract.ts'
import { findByCertificate, findByName, type Person } from './residents.store.ts'

/** Everyone of that exact name, or the holder of that number; each with as much of the number as tells them apart. */
export async function findPersons(
  tx: TenantTx,
  { name, certificateNumber }: z.output<typeof findPersonsBody>,
): Promise<z.input<typeof foundPersonsView>> {
  const found = name === undefined ? await holdersOf(tx, certificateNumber ?? '') : await findByName(tx, name)
  return { items: found.map(shown) }
}

async function holdersOf(tx: TenantTx, typed: string): Promise<Person[]> {
  const number = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  const found = await Promise.all((['01', '99'] as const).map((kind) => findByCertificate(tx, { kind, number })))
  return found.filter((person) => person !== null)
}

const shown = ({ id, name, certNo, birthOn }: Person) => ({
  personId: id,
  nameMasked: maskName(name),
  certificateMasked: maskCertificate(certNo),
  birthYear: Number(birthOn.slice(0, 4)),
})
