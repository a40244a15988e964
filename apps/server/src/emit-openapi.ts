/** Writes docs/openapi.json: `node --import ./scripts/loader.ts apps/server/src/emit-openapi.ts`, then the client's types. */
import { writeFileSync } from 'node:fs'
import { OPENAPI_FILE, openApiText } from './openapi.ts'

writeFileSync(OPENAPI_FILE, openApiText())
process.stdout.write(`${OPENAPI_FILE}\n`)
