import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideEligibility } from '../decide/eligibility.ts'
import { priceBasket } from '../decide/price.ts'
import {
  FACT_NAMES,
  type FactDefinition,
  type Facts,
  type FactValue,
  factNamed,
  type PersonFacts,
} from '../facts/index.ts'
import { type Condition, type Leaf, OPERATORS } from '../schema/conditions.ts'
import type { Plan } from '../schema/plan.ts'
import { anyCondition, anyFacts } from '../testing/arbitrary.ts'
import { compile } from './compile.ts'
import { engineVerdict } from './engine.ts'
import { explain } from './explain.ts'
import { OPERATOR_RULES } from './operators.ts'

/** Every fact with every operator that fits, against values that hold, do not hold, and stand at the border. */
function everyLeaf(): Leaf[] {
  return FACT_NAMES.flatMap((fact) => {
    const { type, optional, values } = factNamed(fact)!
    const texts = values ? Object.keys(values) : ['C50', 'none']
    const one = type === 'integer' ? [0, 2, 4] : type === 'boolean' ? [true, false] : texts
    return OPERATORS.flatMap((operator): Leaf[] => {
      const rule = OPERATOR_RULES[operator]
      if (!rule.types.includes(type)) return []
      if (rule.value === 'none') return optional ? [{ fact, operator }] : []
      return rule.value === 'list'
        ? [{ fact, operator, value: one as string[] }]
        : one.map((value) => ({ fact, operator, value }))
    })
  })
}
const filled = (choose: (definition: FactDefinition) => FactValue): Facts =>
  Object.fromEntries(FACT_NAMES.map((name) => [name, choose(factNamed(name)!)]))
const emptyOf = ({ type, values }: FactDefinition): FactValue =>
  type === 'texts' ? [] : type === 'integer' ? 0 : type === 'boolean' ? false : values ? Object.keys(values)[0]! : ''
const emptyFacts = (): Facts => filled(emptyOf)
const unknownFacts = (): Facts => filled((definition) => (definition.optional ? null : emptyOf(definition)))

function planOf(conditions: readonly Condition[]): Plan {
  const rules = conditions.map((when, at) => ({ code: `r${at}`, name: `r${at}`, when }))
  const price = [...rules.map((rule) => ({ ...rule, amount: 1 })), { code: 'all', name: 'all', amount: 2 }]
  return { eligibility: rules, price } as unknown as Plan
}

describe('compiled conditions and json-rules-engine', () => {
  it('agree on every condition and every set of facts, reasons included', async () => {
    await fc.assert(
      fc.asyncProperty(anyCondition, anyFacts, async (condition, facts) => {
        const engine = await engineVerdict(condition, facts)
        expect(compile(condition)(facts)).toBe(engine.verdict)
        expect(explain(condition, facts)).toEqual(engine.reasons)
      }),
      { numRuns: 1_500 },
    )
  })

  it('agree on every fact with every operator that fits it, known and unknown', async () => {
    const leaves = everyLeaf()
    const operators = new Set(leaves.map(({ operator }) => operator))
    expect(new Set(leaves.map(({ fact }) => fact)).size).toBe(FACT_NAMES.length)
    expect([...operators].sort()).toEqual([...OPERATORS].sort())
    for (const facts of [...fc.sample(anyFacts, { numRuns: 6, seed: 7 }), unknownFacts(), emptyFacts()])
      for (let at = 0; at < leaves.length; at += 150) {
        const condition: Condition = { any: leaves.slice(at, at + 150) }
        const engine = await engineVerdict(condition, facts)
        expect(explain(condition, facts)).toEqual(engine.reasons)
        expect(compile(condition)(facts)).toBe(engine.verdict)
      }
  })

  it('decide pathways and prices as the engine does, rule by rule, with its reasons', async () => {
    const rules = fc.array(anyCondition, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(rules, anyFacts, async (conditions, facts) => {
        const plan = planOf(conditions)
        const answers = await Promise.all(conditions.map((condition) => engineVerdict(condition, facts)))
        const yes = answers.findIndex(({ verdict }) => verdict === 1)
        const open = answers.findIndex(({ verdict }) => verdict === -1)
        const { verdict, pathway, outcomes } = decideEligibility(plan, facts as PersonFacts)
        expect(verdict).toBe(yes >= 0 ? 'yes' : open >= 0 ? 'person' : 'no')
        expect(pathway?.code).toBe(yes >= 0 ? `r${yes}` : open >= 0 ? `r${open}` : undefined)
        expect(outcomes.map(({ reasons }) => reasons)).toEqual(
          answers.slice(0, outcomes.length).map(({ reasons }) => reasons),
        )
        const price = priceBasket(plan, [{ who: 'one', facts: { ...facts, insuredParents: 0 } as PersonFacts }])
          .prices[0]!
        const first = price.outcomes.findIndex((outcome) => outcome.verdict !== 0)
        expect(price.amountFen === null).toBe(price.outcomes[first]!.verdict === -1)
      }),
      { numRuns: 300 },
    )
  })

  it('meets all three verdicts in that property', () => {
    const verdicts = new Set(
      fc
        .sample(fc.tuple(anyCondition, anyFacts), { numRuns: 400, seed: 1 })
        .map(([condition, facts]) => compile(condition)(facts)),
    )
    expect([...verdicts].sort()).toEqual([-1, 0, 1])
  })

  it('refuses a missing fact in both', async () => {
    const condition: Condition = { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] }
    expect(() => compile(condition)({})).toThrow('age is missing')
    await expect(engineVerdict(condition, {})).rejects.toThrow('Undefined fact')
  })
})
