/** As much of JSON Schema (draft 7) as our schemas use, to hold them against real files. */
import type { JsonSchema } from '../describe/schema-files.ts'

/** @returns paths at which a value breaks the schema */
export function breaks(root: JsonSchema, value: unknown): string[] {
  return faults(root, value, '', root)
}

function faults(schema: JsonSchema, value: unknown, at: string, root: JsonSchema): string[] {
  const same = (other: JsonSchema, inner = value, path = at): string[] => faults(other, inner, path, root)
  const ref = schema.$ref as string | undefined
  if (ref) return same(root.definitions![ref.replace('#/definitions/', '')]!)
  const found: string[] = []
  if (
    schema.type &&
    ![schema.type].flat().includes(typeOf(value)) &&
    !(schema.type === 'number' && typeOf(value) === 'integer')
  )
    return [`${at}: ${typeOf(value)}, not ${schema.type}`]
  if (schema.enum && !(schema.enum as unknown[]).includes(value)) found.push(`${at}: not among the values`)
  if ('const' in schema && schema.const !== value) found.push(`${at}: not ${schema.const}`)
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern as string).test(value))
    found.push(`${at}: ${value}`)
  for (const part of schema.allOf ?? []) found.push(...same(part))
  if (schema.anyOf?.every((part) => same(part).length > 0)) found.push(`${at}: none of the forms`)
  if (schema.not && same(schema.not as JsonSchema).length === 0) found.push(`${at}: a form that is refused`)
  if (schema.if && same(schema.if as JsonSchema).length === 0 && schema.then)
    found.push(...same(schema.then as JsonSchema))
  if (Array.isArray(value)) return [...found, ...listFaults(schema, value, at, same)]
  return value !== null && typeof value === 'object' ? [...found, ...keyFaults(schema, value, at, same)] : found
}

type Same = (schema: JsonSchema, value: unknown, path: string) => string[]

function listFaults(schema: JsonSchema, value: readonly unknown[], at: string, same: Same): string[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema as { minItems?: number; maxItems?: number }
  const short = value.length < minItems || value.length > maxItems ? [`${at}: ${value.length} items`] : []
  return [...short, ...value.flatMap((one, index) => (schema.items ? same(schema.items, one, `${at}[${index}]`) : []))]
}

function keyFaults(schema: JsonSchema, value: object, at: string, same: Same): string[] {
  const { properties = {}, additionalProperties = true } = schema
  const missing = ((schema.required ?? []) as string[])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => `${at}: lacks ${key}`)
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const path = at === '' ? key : `${at}.${key}`
    if (Object.hasOwn(properties, key)) return same(properties[key]!, one, path)
    if (typeof additionalProperties === 'object') return same(additionalProperties, one, path)
    return additionalProperties ? [] : [`${path}: unknown`]
  })
  return [...missing, ...inner]
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}
