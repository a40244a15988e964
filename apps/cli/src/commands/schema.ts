/** `gongbao schema [--out dir]`: the JSON Schemas of a city's files, for editors; `docs/schema/` holds them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { personSchema, settlementSchema } from '@gongbao/adjudication'
import { jsonSchemas } from '@gongbao/program'
import { defineCommand } from 'citty'

/** Every schema as its file's text, by the file's name. */
export function schemaFiles(): Record<string, string> {
  const schemas = jsonSchemas({ person: personSchema, settlement: settlementSchema })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}

export default defineCommand({
  meta: {
    name: 'schema',
    description: '城市文件的 JSON Schema，供编辑器使用 · JSON Schemas of a city’s files, for editors',
  },
  args: { out: { type: 'string', default: 'docs/schema', description: '写到哪个目录 · the folder to write to' } },
  run: ({ args: { out } }) => {
    mkdirSync(out, { recursive: true })
    for (const [name, text] of Object.entries(schemaFiles())) {
      writeFileSync(join(out, name), text)
      process.stdout.write(`${join(out, name)}\n`)
    }
  },
})
