/** Writes schema.generated.ts from docs/openapi.json: `node packages/api-client/src/generate.ts`. */
import { writeFileSync } from 'node:fs'
import { GENERATED_FILE, generatedTypes } from './generated-types.ts'

writeFileSync(GENERATED_FILE, await generatedTypes())
process.stdout.write(`${GENERATED_FILE}\n`)
