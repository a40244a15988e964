/**
 * How values cross the wire, the same for raw `sql` and drizzle: dates and instants are text, bigint is an exact number, JSON is
 * parsed. Drizzle hands JSON and arrays over as text already, raw SQL as objects: both are accepted.
 */
import type postgres from 'postgres'
import { readArray, writeArray } from './wire-arrays.ts'

/** Object ids of the server's types: [the type, its array]. They are part of PostgreSQL's protocol and never change. */
const OID = {
  bool: [16, 1000],
  bytea: [17, 1001],
  name: [19, 1003],
  int8: [20, 1016],
  int2: [21, 1005],
  int4: [23, 1007],
  text: [25, 1009],
  json: [114, 199],
  varchar: [1043, 1015],
  date: [1082, 1182],
  time: [1083, 1183],
  timestamp: [1114, 1115],
  timestamptz: [1184, 1185],
  numeric: [1700, 1231],
  uuid: [2950, 2951],
  jsonb: [3802, 3807],
} as const

interface Wire {
  serialize: (value: unknown) => string
  parse: (text: string) => unknown
}

/** @throws RangeError when the number is not exact: an amount that cannot be held must not be rounded */
function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of exact range: ${text}`)
  return value
}

const asText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))
const text: Wire = { serialize: asText, parse: (read) => read }
const integer: Wire = { serialize: asText, parse: exactInteger }
const boolean: Wire = { serialize: asText, parse: (read) => read === 't' }
const json: Wire = {
  serialize: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (read): unknown => JSON.parse(read),
}

const bytes: Wire = {
  serialize: (value) => `\\x${Buffer.from(value as Uint8Array).toString('hex')}`,
  parse: (read) => Buffer.from(read.slice(2), 'hex'),
}

const WIRES: Readonly<Record<keyof typeof OID, Wire>> = {
  bool: boolean,
  bytea: bytes,
  name: text,
  int8: integer,
  int2: integer,
  int4: integer,
  text,
  json,
  varchar: text,
  date: text,
  time: text,
  timestamp: text,
  timestamptz: text,
  numeric: text,
  uuid: text,
  jsonb: json,
}

function typesOf(name: keyof typeof OID): [string, postgres.PostgresType][] {
  const [oid, arrayOid] = OID[name]
  const { serialize, parse } = WIRES[name]
  const array = {
    to: arrayOid,
    from: [arrayOid],
    serialize: (value: unknown) => (Array.isArray(value) ? writeArray(value, serialize) : value),
    parse: (read: string) => readArray(read, parse),
  }
  return [
    [`_${name}`, { to: oid, from: [oid], serialize, parse }],
    [`_${name}Array`, array],
  ]
}

export const wireTypes = Object.fromEntries((Object.keys(OID) as (keyof typeof OID)[]).flatMap(typesOf))
