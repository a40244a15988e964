/** What an editor of a city's files needs to know of the language: facts, operators, and the JSON Schema of each kind of file. */
import { z } from '@gongbao/access'
import { COLUMN_KINDS, SCHEMA_FILES } from '@gongbao/program'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const TYPES = ['text', 'integer', 'boolean', 'texts'] as const

const factView = z.object({
  name: z.string(),
  /** Where it may be read: eligibility and price, rules over a claim, rules over a fee line. */
  scopes: z.array(z.enum(['person', 'claim', 'line'])),
  type: z.enum(TYPES),
  /** May be unknown: then only isKnown and isUnknown decide on it. */
  optional: z.boolean(),
  label: bilingual,
  meaning: bilingual,
  /** Where it comes from, when enrolling and on a claim. */
  source: z.object({ enrolling: bilingual.nullable(), claim: bilingual.nullable() }),
  /** The values it takes; of an open list the usual ones. */
  values: z.array(z.object({ value: z.string(), word: bilingual })),
  isClosed: z.boolean(),
  unit: z.string().nullable(),
})
const operatorView = z.object({
  name: z.string(),
  types: z.array(z.enum(TYPES)),
  value: z.enum(['none', 'one', 'list']),
  reads: bilingual,
})

const columnView = z.object({
  name: z.string(),
  label: bilingual,
  /** texts: several, separated by ';'. amount: yuan as a policy writes them, 15000元. */
  kind: z.enum(COLUMN_KINDS),
  /** Of a choice: what may stand there. */
  values: z.array(z.object({ value: z.string(), word: bilingual })),
  required: z.boolean(),
})

export const languageView = z
  .object({
    facts: z.array(factView),
    operators: z.array(operatorView),
    limits: z.object({ depth: z.int(), leaves: z.int(), values: z.int() }),
    /** The lists a city may keep (`lists/<name>.csv`), each with its columns in order. */
    lists: z.array(z.object({ name: z.string(), columns: z.array(columnView) })),
  })
  .openapi('RuleLanguage')

export const schemaParams = z.strictObject({
  file: z.enum(SCHEMA_FILES).openapi({ description: '哪一类城市文件，如 plan · which kind of city file, plan say' }),
})
export const schemaView = z.object({
  file: z.enum(SCHEMA_FILES),
  schema: z.record(z.string(), z.unknown()).openapi({ description: 'JSON Schema, draft-07' }),
})
