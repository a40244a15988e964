import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { schemaFiles } from './schema.ts'

const FOLDER = new URL('../../../../docs/schema/', import.meta.url)

it('stand in docs/schema as they are: npm run -s gongbao -- schema', () => {
  const files = schemaFiles()
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(files).sort())
  for (const [name, text] of Object.entries(files)) expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text)
})

it('describe the records inside cases too', () => {
  const cases = JSON.stringify(JSON.parse(schemaFiles()['cases.schema.json']!))
  for (const key of ['setl_id', 'med_list_codg', 'causeCode', 'firstEnrolledHealthStatus'])
    expect(cases).toContain(`"${key}":{"description":"`)
  expect(cases).not.toContain('"description":""')
})
