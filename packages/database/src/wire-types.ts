/**
 * How values cross the wire, the same for raw `sql` and drizzle: dates and instants are text, bigint is an exact number, JSON is
 * parsed. Drizzle hands JSON over as text already, raw SQL as an object (`sql.json(…)`): both are accepted.
 */
const INT8 = 20
const DATE = 1082
const TIME = 1083
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184
const JSON_TEXT = 114
const JSON_BINARY = 3802

/** @throws RangeError when the number is not exact: an amount that cannot be held must not be rounded */
function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of exact range: ${text}`)
  return value
}

const asText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))

export const wireTypes = {
  int8: { to: INT8, from: [INT8], serialize: (value: unknown) => String(value), parse: exactInteger },
  moment: {
    to: TIMESTAMPTZ,
    from: [DATE, TIME, TIMESTAMP, TIMESTAMPTZ],
    serialize: asText,
    parse: (text: string) => text,
  },
  civilDate: { to: DATE, from: [], serialize: asText, parse: (text: string) => text },
  jsonText: {
    to: JSON_TEXT,
    from: [JSON_TEXT],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string): unknown => JSON.parse(text),
  },
  jsonBinary: {
    to: JSON_BINARY,
    from: [JSON_BINARY],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string): unknown => JSON.parse(text),
  },
}
