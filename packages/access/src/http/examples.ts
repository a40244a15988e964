/** Completes openapi.json: every JSON body and answer has an example that fits its schema, every parameter its meaning. */
import { EXAMPLE_PATTERNS, EXAMPLE_TEXTS, PARAMETER_WORDS } from './example-words.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly example?: unknown
  readonly default?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
}
type Schemas = Readonly<Record<string, Schema>>

interface Media {
  schema?: Schema
  example?: unknown
}
interface Operation {
  readonly parameters?: { name: string; description?: string; schema: Schema & { description?: string } }[]
  readonly requestBody?: { content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, Media>> }>>
}

/** Fills in what routes do not say themselves; the document is changed in place. */
export function addExamples(document: { paths?: object; components?: { schemas?: object } }): void {
  const schemas = (document.components?.schemas ?? {}) as Schemas
  for (const item of Object.values(document.paths ?? {}) as Record<string, Operation>[])
    for (const { parameters = [], requestBody, responses } of Object.values(item)) {
      for (const parameter of parameters)
        if (!parameter.schema.description) parameter.description ??= PARAMETER_WORDS[parameter.name] ?? ''
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
      for (const { content = {} } of [requestBody ?? {}, ...good.map(([, response]) => response)]) {
        const json = content['application/json']
        if (json?.schema && json.example === undefined) json.example = exampleOf(json.schema, schemas)
      }
    }
}

/** Shapes may lead back to themselves. */
const DEPTH_MAX = 40

/** A value that fits a schema, and reads as one of its kind. @param key the field's name */
export function exampleOf(schema: Schema, schemas: Schemas = {}, key = '', depth = 0): unknown {
  if (schema.example !== undefined) return schema.example
  if (depth > DEPTH_MAX) return null
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas, key, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((value) => value !== null)
  const variants = schema.anyOf ?? schema.oneOf
  if (variants) return exampleOf(variants.find(({ type }) => type !== 'null') ?? {}, schemas, key, depth)
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas, key, depth) as object))
  return ofType(schema, schemas, key, depth)
}

function ofType(schema: Schema, schemas: Schemas, key: string, depth: number): unknown {
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((one) => one !== 'null')
  switch (type) {
    case 'object':
      return objectOf(schema, schemas, depth)
    case 'array':
      // Trees of conditions end somewhere.
      return depth > 12 ? [] : [exampleOf(schema.items ?? {}, schemas, key.replace(/s$/, ''), depth + 1)]
    case 'integer':
    case 'number':
      return numberOf(schema, key)
    case 'boolean':
      return schema.default ?? false
    case 'string':
      return textOf(schema, key)
    default:
      return null
  }
}

function objectOf({ properties, additionalProperties }: Schema, schemas: Schemas, depth: number): object {
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, exampleOf(inner, schemas, name, depth + 1)]),
    )
  if (typeof additionalProperties !== 'object') return {}
  return { code: exampleOf(additionalProperties, schemas, 'value', depth + 1) }
}

function numberOf({ minimum, default: usual }: Schema, key: string): number {
  if (typeof usual === 'number') return usual
  const guess = /year/i.test(key) ? 2026 : key.endsWith('Fen') ? 12_900 : key.endsWith('Bp') ? 6_000 : 1
  return Math.max(guess, minimum ?? guess)
}

function textOf({ format, pattern, maxLength, default: usual }: Schema, key: string): string {
  if (typeof usual === 'string') return usual
  const words =
    format === 'date'
      ? '2026-01-05'
      : format === 'date-time'
        ? '2025-11-20T01:30:00.000Z'
        : (EXAMPLE_TEXTS[key] ?? EXAMPLE_PATTERNS.find(([name]) => name.test(key))?.[1] ?? '示例')
  const fits = !pattern || new RegExp(pattern, 'u').test(words)
  return (fits ? words : (CANDIDATES.find((one) => new RegExp(pattern, 'u').test(one)) ?? words)).slice(0, maxLength)
}

/** For patterns that a field's usual words do not meet. */
const CANDIDATES = ['042199', '2026', 'RETURNED', 'wechat', '990001', 'H99000100001', 'example-city', 'ID 1']
