/** Random conditions and facts for properties: every fact, operator and nesting that the language allows. */
import fc from 'fast-check'
import { FACT_NAMES, type FactDefinition, type Facts, type FactValue, factNamed } from '../facts/index.ts'
import { OPERATOR_RULES } from '../rules/operators.ts'
import type { Condition, Leaf, Operator } from '../schema/conditions.ts'

/** Few values, so that conditions and facts meet often. */
const TEXTS = ['', 'C', 'C50', 'C50.9', 'K35', '21', '310', 'none'].filter((text) => text !== '')

function plainValue(definition: FactDefinition): fc.Arbitrary<string | number | boolean> {
  if (definition.type === 'integer') return fc.integer({ min: 0, max: 4 })
  if (definition.type === 'boolean') return fc.boolean()
  return fc.constantFrom(...(definition.values ? Object.keys(definition.values) : TEXTS))
}

function factValue(definition: FactDefinition): fc.Arbitrary<FactValue> {
  const known: fc.Arbitrary<FactValue> =
    definition.type === 'texts' ? fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }) : plainValue(definition)
  return definition.optional ? fc.option(known, { nil: null, freq: 2 }) : known
}

const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(...FACT_NAMES).chain((fact) => {
  const definition = factNamed(fact)!
  const operators = (Object.keys(OPERATOR_RULES) as Operator[]).filter(
    (name) =>
      OPERATOR_RULES[name].types.includes(definition.type) &&
      (OPERATOR_RULES[name].value !== 'none' || definition.optional),
  )
  return fc.constantFrom(...operators).chain((operator) => {
    const wanted = OPERATOR_RULES[operator].value
    if (wanted === 'none') return fc.constant<Leaf>({ fact, operator })
    const one = plainValue(definition)
    const value = wanted === 'list' ? fc.array(one, { minLength: 1, maxLength: 3 }) : one
    return value.map((written): Leaf => ({ fact, operator, value: written }))
  })
})

/** Any condition of the language, up to its deepest nesting. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((all): Condition => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((any): Condition => ({ any })),
  ),
})).node

/** A value for every fact; optional ones are often unknown. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACT_NAMES.map((name) => [name, factValue(factNamed(name)!)])),
) as fc.Arbitrary<Facts>
