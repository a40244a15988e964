/** Ids are UUIDv7 made in the application; outside they read as a prefix and 26 Crockford characters: clm_01h…  */

declare const idBrand: unique symbol
/** A UUID (text form, lower case) of one kind of thing. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

/** The prefix of each kind's public id. */
export const ID_PREFIXES = {
  person: 'psn',
  household: 'hhd',
  quote: 'quo',
  order: 'ord',
  collection: 'col',
  refund: 'rfd',
  policy: 'pol',
  settlementRecord: 'str',
  claim: 'clm',
  adjudication: 'adj',
  disbursement: 'dsb',
  posting: 'pst',
  journal: 'jnl',
  planVersion: 'plv',
  draft: 'drf',
  draftEvent: 'dre',
  simulation: 'sim',
  whatIf: 'wif',
  residentAccount: 'acc',
  staffAccount: 'stf',
  membership: 'mbr',
  machineClient: 'mcl',
  event: 'evt',
  statement: 'stm',
  followUp: 'flw',
  audit: 'aud',
  evidence: 'evd',
  consent: 'cns',
  inquiry: 'inq',
  inquiryMessage: 'inm',
  callback: 'cbk',
  import: 'imp',
} as const
export type IdKind = keyof typeof ID_PREFIXES

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Builds a UUIDv7 from a time in milliseconds and 10 random bytes; pure, so that a seeded demo gets the same ids. */
export function uuidv7From(unixMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  let time = unixMs
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = time % 256
    time = Math.floor(time / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A new id. The only impure function here: it draws on the machine's time and randomness; ids never decide anything. */
export function newId<Kind extends IdKind>(_kind: Kind): Id<Kind> {
  return uuidv7From(Date.now(), crypto.getRandomValues(new Uint8Array(10))) as Id<Kind>
}

/** The public form of an id: 'clm_' and 26 Crockford characters. */
export function publicId<Kind extends IdKind>(kind: Kind, id: Id<Kind>): string {
  let value = BigInt(`0x${id.replaceAll('-', '')}`)
  let text = ''
  for (let at = 0; at < 26; at += 1) {
    text = CROCKFORD[Number(value % 32n)] + text
    value /= 32n
  }
  return `${ID_PREFIXES[kind]}_${text}`
}

/** Reads a public id of a kind. @returns null when it is not one (the edge answers 404, as for any id that does not exist) */
export function parsePublicId<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> | null {
  const prefix = `${ID_PREFIXES[kind]}_`
  if (!text.startsWith(prefix) || text.length !== prefix.length + 26) return null
  let value = 0n
  for (const character of text.slice(prefix.length)) {
    const digit = CROCKFORD.indexOf(character)
    if (digit < 0) return null
    value = value * 32n + BigInt(digit)
  }
  if (value >> 128n) return null
  const hex = value.toString(16).padStart(32, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

/** Brands a stored UUID. @throws RangeError when it is not one */
export function idOf<Kind extends IdKind>(_kind: Kind, uuid: string): Id<Kind> {
  if (!UUID.test(uuid)) throw new RangeError('not a UUID')
  return uuid as Id<Kind>
}

declare const tenantBrand: unique symbol
/** A tenant's id is its slug: the name of its folder under `tenants/`, safe in a host name and in `SET LOCAL`. */
export type TenantId = string & { readonly [tenantBrand]: true }

/** Reads a slug of 2–40 lower-case letters, digits and inner hyphens. @returns null for anything else */
export function parseTenantId(text: string): TenantId | null {
  return /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/.test(text) ? (text as TenantId) : null
}

/** As `parseTenantId`. @throws RangeError when it is not a slug */
export function tenantId(text: string): TenantId {
  const slug = parseTenantId(text)
  if (!slug) throw new RangeError(`not a tenant slug: ${text.slice(0, 60)}`)
  return slug
}
