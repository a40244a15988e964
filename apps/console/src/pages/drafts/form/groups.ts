/** In which parts a file is shown; keys that no part names come last. */
import type { SchemaKind } from '../yaml/schema.ts'

export const GROUPS = [
  'basics',
  'dates',
  'eligibility',
  'price',
  'benefits',
  'exclusions',
  'notice',
  'approvals',
  'disclosure',
  'consortium',
  'payout',
  'others',
] as const
export type Group = (typeof GROUPS)[number]
type Parts = Readonly<Partial<Record<Group, readonly string[]>>>

const PARTS: Readonly<Partial<Record<SchemaKind, Parts>>> = {
  plan: {
    price: ['price'],
    benefits: ['preExistingBasis', 'sharedDeductibles', 'benefits', 'yearCap'],
    dates: ['window', 'cover', 'basicInsurance', 'ageOn', 'claimWithin', 'refund'],
    eligibility: ['eligibility'],
    exclusions: ['exclusions'],
    notice: ['notice'],
    basics: ['title', 'product', 'levels', 'selectBy', 'fourEyesAbove'],
  },
  cycle: {
    basics: ['name', 'planYears'],
    consortium: ['consortium'],
    payout: ['payout', 'costs', 'prefund'],
  },
  program: {
    approvals: ['approvals', 'forbids'],
    disclosure: ['operator', 'hotline', 'documents', 'follows'],
    basics: ['name', 'nameEn', 'slogan', 'city', 'enrollWord', 'payments'],
  },
}

/** @returns each part with the keys of the file that belong to it, none empty */
export function groupsOf(kind: SchemaKind, keys: readonly string[]): { group: Group; keys: string[] }[] {
  const parts = PARTS[kind] ?? {}
  const named = Object.values(parts).flat()
  const all = Object.entries({ ...parts, others: keys.filter((key) => !named.includes(key)) }) as [Group, string[]][]
  return all
    .map(([group, wanted]) => ({ group, keys: wanted.filter((key) => keys.includes(key)) }))
    .filter((one) => one.keys.length > 0)
}
