/** Values made from a route's own JSON schema, and values it never asked for. */
import fc from 'fast-check'

export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly format?: string
  readonly pattern?: string
  readonly example?: unknown
}

/** What people and machines send who mean harm, or whose software is broken. */
export const HOSTILE: readonly unknown[] = [
  "' or 1=1 --",
  '"; drop table person; --',
  '<script>alert(1)</script>',
  'a\r\nset-cookie: x=y',
  'nul\u0000byte',
  'lone\ud800surrogate',
  '\u202Ertl',
  '𠮷\u{2CE93}·买买提',
  '9'.repeat(5_000),
  '../../etc/passwd',
  '=cmd|calc',
  '{{7*7}}',
  '%00',
  '',
  -1,
  0.1,
  1e308,
  2 ** 53,
  null,
  true,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { constructor: { prototype: {} } },
]

/** Mostly what the schema allows; now and then something else in any place. */
export function fromSchema(
  schema: JsonSchema | undefined,
  schemas: Readonly<Record<string, JsonSchema>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const hostile = fc.constantFrom(...HOSTILE)
  if (!schema || depth > 6) return hostile
  return fc.oneof({ weight: 12, arbitrary: allowed(schema, schemas, depth) }, { weight: 1, arbitrary: hostile })
}

function allowed(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  if (schema.$ref) return fromSchema(schemas[schema.$ref.split('/').at(-1)!], schemas, depth)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  const variants = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (variants) return fc.oneof(...variants.map((one) => fromSchema(one, schemas, depth + 1)))
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type: string) => allowed({ ...schema, type }, schemas, depth)))
  return ofType(schema, schemas, depth)
}

function ofType(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return text(schema)
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1_000_000, -2_000_000_000),
        max: Math.min(schema.maximum ?? 1_000_000, 2_000_000_000),
      })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(fromSchema(schema.items, schemas, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, 3)),
      })
    case 'object':
      return object(schema, schemas, depth)
    default:
      return fc.constantFrom(...HOSTILE)
  }
}

function object(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {})
  const made = Object.fromEntries(properties.map(([name, inner]) => [name, fromSchema(inner, schemas, depth + 1)]))
  return fc.record(made, { requiredKeys: [...(schema.required ?? [])].filter((name) => name in made) })
}

function text(schema: JsonSchema): fc.Arbitrary<string> {
  const samples: fc.Arbitrary<string>[] = []
  if (typeof schema.example === 'string') samples.push(fc.constant(schema.example))
  if (schema.format === 'date') samples.push(fc.constantFrom('2025-11-20', '2025-02-30', '0000-00-00', '9999-12-31'))
  if (schema.pattern) samples.push(safePattern(schema.pattern))
  const minLength = schema.minLength ?? 0
  const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? 40, 60))
  samples.push(fc.string({ unit: 'binary', minLength, maxLength }))
  return fc.oneof(...samples)
}

/** fast-check knows most patterns; one it does not know gives an ordinary text. */
function safePattern(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern))
  } catch {
    return fc.string()
  }
}
