/** The files of a city that have a schema, and the part of JSON Schema that describes them. */
export interface JsonSchema {
  type?: string | string[]
  description?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  additionalProperties?: boolean | JsonSchema
  definitions?: Record<string, JsonSchema>
  [key: string]: unknown
}
export const SCHEMA_FILES = ['program', 'cycle', 'plan', 'exclusions', 'clauses', 'theme', 'cases'] as const
export type SchemaFile = (typeof SCHEMA_FILES)[number]
