/** The api's types as TypeScript, made by openapi-typescript (which brings its own TypeScript 5). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

const OPENAPI_FILE = join(import.meta.dirname, '../../../docs/openapi.json')
export const GENERATED_FILE = join(import.meta.dirname, 'schema.generated.ts')

export async function generatedTypes(): Promise<string> {
  const nodes = await openapiTS(JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')), { alphabetize: true })
  return `// Generated from docs/openapi.json by packages/api-client/src/generate.ts. Do not edit.\n${astToString(nodes)}`
}
