/**
 * JSON Schemas of a city's files, for editors: what a key means in Chinese and English, how a value is written, what may stand where. Made from
 * the very schemas that read the files; the words stand in `words/`. They are laxer than the reader, which alone decides.
 */
import type { Bilingual } from '@gongbao/kernel'
import { z } from 'zod'
import type { FactScope } from '../facts/index.ts'
import { CASE_SHAPES } from '../schema/cases.ts'
import { includeItem } from '../schema/includes.ts'
import { planFile } from '../schema/plan.ts'
import { clausesFile, cycleFile, programFile, themeFile } from '../schema/program.ts'
import { EXAMPLES } from '../schema/written.ts'
import { conditionDefinitions, personFactsSchema } from './conditions.ts'
import { type JsonSchema, SCHEMA_FILES, type SchemaFile } from './schema-files.ts'
import { wordOf } from './words/index.ts'

/** The schemas of records stand with adjudication, which reads them; cases hold records. */
export interface RecordSchemas {
  readonly person: z.ZodType
  readonly settlement: z.ZodType
}

const TITLES: Readonly<Record<SchemaFile, Bilingual>> = {
  program: { zh: 'program.yaml：城市与经营', en: 'program.yaml: who the city is and who sells' },
  cycle: { zh: 'cycles/*.yaml：承保周期与共保体', en: 'cycles/*.yaml: a cycle and its consortium' },
  plan: { zh: 'plans/*.yaml：一个保障年度的方案', en: 'plans/*.yaml: what one plan year promises' },
  exclusions: {
    zh: '_shared/exclusions/*.yaml：共用的责任免除',
    en: '_shared/exclusions/*.yaml: exclusions that cities share',
  },
  clauses: { zh: 'clauses.yaml：文件条款与落实', en: 'clauses.yaml: the documents’ clauses and how they are carried' },
  theme: { zh: 'brand/theme.yaml：颜色与标识文字', en: 'brand/theme.yaml: colours and the text of the logo' },
  cases: { zh: 'cases/*.yaml：案例', en: 'cases/*.yaml: examples that must come out exactly so' },
}

/** @returns the schema of each kind of file, by its name */
export function jsonSchemas(records: RecordSchemas): Record<SchemaFile, JsonSchema> {
  const plan = bare(planFile)
  const exclusion = plan.properties!.exclusions!.items!
  plan.properties!.exclusions!.items = { anyOf: [bare(includeItem), exclusion] }
  const cases: JsonSchema = { type: 'array', items: { anyOf: Object.values(withRecords(records)).map(bare) } }
  const roots: Record<SchemaFile, JsonSchema> = {
    program: bare(programFile),
    cycle: bare(cycleFile),
    plan,
    exclusions: { type: 'array', items: structuredClone(exclusion) },
    clauses: bare(clausesFile),
    theme: bare(themeFile),
    cases,
  }
  return Object.fromEntries(SCHEMA_FILES.map((file) => [file, finished(file, roots[file])])) as Record<
    SchemaFile,
    JsonSchema
  >
}

function withRecords({ person, settlement }: RecordSchemas): Record<string, z.ZodType> {
  const { record, ...others } = CASE_SHAPES
  const given = z.strictObject({
    person: person.meta({ $comment: NAMED_BY_THE_CASE }),
    settlements: z.array(settlement).min(1),
  })
  return { ...others, record: record.extend({ given }) }
}

/** In a case a person needs no id. */
const NAMED_BY_THE_CASE = 'without-id'

const bare = (schema: z.ZodType): JsonSchema => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema
  return rest
}

function finished(file: SchemaFile, root: JsonSchema): JsonSchema {
  const used = new Set<FactScope>()
  const described = describe(structuredClone(root), '', { file, used })
  const title = TITLES[file]
  const definitions = conditionDefinitions(used)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${title.zh} · ${title.en}`,
    ...described,
    ...(Object.keys(definitions).length > 0 ? { definitions } : {}),
  }
}

interface Walk {
  readonly file: SchemaFile
  /** Scopes of the conditions met. */
  readonly used: Set<FactScope>
}

/** @param path of the keys, lists as []: benefits[].deductible.amount */
function describe(node: JsonSchema, path: string, walk: Walk): JsonSchema {
  if (node.$comment === 'condition') return reference(path, walk)
  if (node.$comment === 'person-facts') return personFactsSchema()
  if (node.$comment === NAMED_BY_THE_CASE) {
    delete node.$comment
    node.required = (node.required as string[]).filter((key) => key !== 'id')
  }
  const examples = node[EXAMPLES]
  delete node[EXAMPLES]
  if (examples) node.examples = examples
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? key : `${path}.${key}`
    const { description = '', ...rest } = describe(inner, at, walk)
    node.properties![key] = { description: descriptionOf(walk.file, at) || description, ...rest }
  }
  if (node.items) node.items = describe(node.items, `${path}[]`, walk)
  if (typeof node.additionalProperties === 'object')
    node.additionalProperties = describe(node.additionalProperties, `${path}.*`, walk)
  if (node.anyOf) node.anyOf = node.anyOf.map((one) => describe(one, path, walk))
  return node
}

function descriptionOf(file: SchemaFile, path: string): string {
  const word = wordOf(file, path)
  return word ? `${word.zh}\n${word.en}` : ''
}

/** What a condition may read follows from where it stands. */
function reference(path: string, { used }: Walk): JsonSchema {
  const scope: FactScope = /^(eligibility|price)\b/.test(path)
    ? 'person'
    : /\bvariants\[\]/.test(path)
      ? 'claim'
      : 'line'
  used.add(scope)
  return { allOf: [{ $ref: `#/definitions/condition-${scope}` }] }
}
