/** Examples for the reference where a route gives none: made from the schema, field by field, so that every body and answer is shown whole. */

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly example?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}
type Named = Readonly<Record<string, Schema>>

const DEPTH_MAX = 12
const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-05',
  'date-time': '2025-11-20T01:30:00.000Z',
  email: 'someone@example.org',
}

/** A value of the schema's shape; the first of several forms, one row of a list. */
export function exampleOf(schema: Schema, named: Named, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (depth > DEPTH_MAX) return null
  if (schema.$ref) return exampleOf(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, named, depth + 1)
  const form = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (form) return exampleOf(form, named, depth + 1)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, named, depth + 1) as object))
  return plainExample(schema, named, depth)
}

function plainExample(schema: Schema, named: Named, depth: number): unknown {
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, exampleOf(inner, named, depth + 1)]),
      )
    case 'array':
      return schema.items ? [exampleOf(schema.items, named, depth + 1)] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return FORMATS[schema.format ?? ''] ?? '…'
  }
}

interface Media {
  schema?: Schema
  example?: unknown
}
interface Operation {
  readonly requestBody?: { readonly content?: Record<string, Media> }
  readonly responses?: Readonly<Record<string, { readonly content?: Record<string, Media> }>>
}

/** Gives every JSON body and good answer of a document the example it lacks. */
export function addExamples(paths: Readonly<Record<string, unknown>>, named: Named): void {
  for (const path of Object.values(paths))
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const good = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
      for (const content of [operation.requestBody?.content, ...good.map(([, answer]) => answer.content)])
        show(content?.['application/json'], named)
    }
}

function show(media: Media | undefined, named: Named): void {
  if (media?.schema && media.example === undefined) media.example = exampleOf(media.schema, named)
}
