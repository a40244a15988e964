/** The language of a city's files, as editors read it; the same for every city and made once. */
import { personSchema, settlementSchema } from '@gongbao/adjudication'
import {
  CONDITION_LIMITS,
  FACT_NAMES,
  FACT_SOURCES,
  FACTS,
  type FactDefinition,
  type FactName,
  type JsonSchema,
  jsonSchemas,
  listColumns,
  OPERATOR_RULES,
  OPERATORS,
  type SchemaFile,
} from '@gongbao/program'

function factOf(name: FactName) {
  const { scopes, type, optional, label, meaning, values, words, counts }: FactDefinition = FACTS[name]
  const { enrolling, claim } = FACT_SOURCES[name]
  return {
    name,
    scopes: [...scopes],
    type,
    optional: optional === true,
    label,
    meaning,
    source: { enrolling: enrolling ?? null, claim: claim ?? null },
    values: Object.entries(values ?? words ?? {}).map(([value, word]) => ({ value, word })),
    isClosed: values !== undefined,
    unit: counts ?? null,
  }
}

/** Facts in the order of `docs/facts.md`, operators in the order of the language. */
export function languageOf() {
  const { depth, leaves, values } = CONDITION_LIMITS
  return {
    facts: FACT_NAMES.map(factOf),
    operators: OPERATORS.map((name) => ({ name, ...OPERATOR_RULES[name], types: [...OPERATOR_RULES[name].types] })),
    limits: { depth, leaves, values },
    lists: listColumns().map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => ({ ...column, values: [...column.values] })),
    })),
  }
}

let schemas: Record<SchemaFile, JsonSchema> | null = null
/** The JSON Schema of a kind of file, as `docs/schema/` has it. */
export function schemaOf(file: SchemaFile): JsonSchema {
  schemas ??= jsonSchemas({ person: personSchema, settlement: settlementSchema })
  return schemas[file]
}
