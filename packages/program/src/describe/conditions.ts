/** Conditions and facts in JSON Schema: facts by name, with the operators that fit each and the values it takes. */
import { FACT_NAMES, FACTS, type FactDefinition, type FactName, type FactScope, factNamesIn } from '../facts/index.ts'
import { OPERATOR_RULES } from '../rules/operators.ts'
import { CONDITION_LIMITS, OPERATORS, type Operator } from '../schema/conditions.ts'
import type { JsonSchema } from './schema-files.ts'
import { wordOf } from './words/index.ts'

const JSON_TYPES = { text: 'string', texts: 'string', integer: 'integer', boolean: 'boolean' } as const
const definitionOf = (name: FactName): FactDefinition => FACTS[name]
const both = ({ zh, en }: { zh: string; en: string }): string => `${zh}\n${en}`
const say = (path: string): string => both(wordOf('plan', path) ?? { zh: '', en: '' })

/** The definitions that conditions of these scopes refer to. */
export function conditionDefinitions(scopes: ReadonlySet<FactScope>): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...scopes].sort().flatMap((scope) => [
      [`condition-${scope}`, conditionOf(scope)],
      [`leaf-${scope}`, leafOf(factNamesIn(scope))],
    ]),
  )
}

function conditionOf(scope: FactScope): JsonSchema {
  const self: JsonSchema = { $ref: `#/definitions/condition-${scope}` }
  const branch = (key: 'all' | 'any'): JsonSchema => ({
    type: 'object',
    properties: {
      [key]: {
        description: say(`when.${key}`),
        type: 'array',
        minItems: 1,
        maxItems: CONDITION_LIMITS.leaves,
        items: self,
      },
    },
    required: [key],
    additionalProperties: false,
  })
  return { description: say('when'), anyOf: [{ $ref: `#/definitions/leaf-${scope}` }, branch('all'), branch('any')] }
}

function leafOf(names: readonly FactName[]): JsonSchema {
  return {
    type: 'object',
    properties: {
      fact: {
        description: say('when.fact'),
        enum: [...names],
        enumDescriptions: names.map((name) => both(definitionOf(name).meaning)),
      },
      operator: {
        description: say('when.operator'),
        enum: [...OPERATORS],
        enumDescriptions: OPERATORS.map((name) => both(OPERATOR_RULES[name].reads)),
      },
      value: { description: say('when.value') },
    },
    required: ['fact', 'operator'],
    additionalProperties: false,
    allOf: [...names.map(valuesOf), ...OPERATORS.map(shapeOf)],
  }
}

/** What the operators and values of one fact may be. */
function valuesOf(name: FactName): JsonSchema {
  const { type, optional, values } = definitionOf(name)
  const fitting = OPERATORS.filter(
    (operator) =>
      OPERATOR_RULES[operator].types.includes(type) && (optional || OPERATOR_RULES[operator].value !== 'none'),
  )
  const one: JsonSchema = values ? { enum: Object.keys(values) } : { type: JSON_TYPES[type] }
  return {
    if: { properties: { fact: { const: name } }, required: ['fact'] },
    // biome-ignore lint/suspicious/noThenProperty: if/then are JSON Schema's words; it is data, never awaited
    then: {
      properties: { operator: { enum: fitting }, value: { anyOf: [one, { type: 'array', items: one }] } },
    },
  }
}

/** Whether an operator takes a list, one value, or none. */
function shapeOf(operator: Operator): JsonSchema {
  const wanted = OPERATOR_RULES[operator].value
  const shape: JsonSchema =
    wanted === 'none'
      ? { not: { required: ['value'] } }
      : {
          required: ['value'],
          properties: { value: wanted === 'list' ? { type: 'array', minItems: 1 } : { not: { type: 'array' } } },
        }
  return {
    if: { properties: { operator: { const: operator } }, required: ['operator'] },
    // biome-ignore lint/suspicious/noThenProperty: see above
    then: shape,
  }
}

/** What a case says of a person. */
export function personFactsSchema(): JsonSchema {
  const names = FACT_NAMES.filter((name) => (definitionOf(name).scopes as readonly FactScope[]).includes('person'))
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      names.map((name) => {
        const { type, values, optional, meaning } = definitionOf(name)
        const known: JsonSchema = values ? { enum: Object.keys(values) } : { type: JSON_TYPES[type] }
        return [name, { description: both(meaning), ...(optional ? { anyOf: [known, { type: 'null' }] } : known) }]
      }),
    ),
  }
}
