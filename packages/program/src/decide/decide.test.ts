import { describe, expect, it } from 'vitest'
import type { FactValue, PersonFacts } from '../facts/index.ts'
import { exampleCity } from '../testing/city-folder.ts'
import { decideEligibility } from './eligibility.ts'
import { personFacts } from './person-facts.ts'
import { priceBasket } from './price.ts'

const plan = exampleCity().plans.get('2026')!
const person = (stated: Record<string, FactValue> = {}): PersonFacts => {
  const facts = personFacts(plan, stated)
  if (Array.isArray(facts)) throw new Error(JSON.stringify(facts))
  return facts as PersonFacts
}

describe('who may enroll', () => {
  it('is decided by the first pathway that says yes, with the reasons of those before it', () => {
    const decision = decideEligibility(plan, person({ age: 95 }))
    expect(decision).toMatchObject({ verdict: 'yes', pathway: { code: 'city-insured' } })
    expect(decision.outcomes.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['newborn', 0],
      ['city-insured', 1],
    ])
    expect(decision.outcomes[1]?.reasons.map(({ fact, actual }) => [fact, actual])).toEqual([
      ['basicCoverArea', 'city'],
      ['basicCoverStatus', 'active'],
    ])
  })

  it('goes to a person when an unknown fact stands between yes and no, naming the evidence', () => {
    const decision = decideEligibility(plan, person({ basicCoverArea: 'province' }))
    expect(decision.verdict).toBe('person')
    expect(decision.pathway?.evidence?.kind).toBe('student-proof')
  })

  it('is no, with all pathways looked at, when nothing is open', () => {
    const decision = decideEligibility(plan, person({ basicCoverArea: 'elsewhere' }))
    expect(decision).toMatchObject({ verdict: 'no', pathway: null })
    expect(decision.outcomes).toHaveLength(3)
  })

  it('outside the window has only the pathways that allow it', () => {
    expect(decideEligibility(plan, person(), 'outside-window').verdict).toBe('no')
    expect(
      decideEligibility(plan, person({ bornThisPlanYear: true }), 'outside-window').pathway?.outsideWindow?.coverFrom,
    ).toBe('birth')
  })
})

describe('what a basket costs', () => {
  const father = { who: 'father', facts: person({ insutype: '310' }) }
  const mother = { who: 'mother', facts: person({ insutype: '390' }) }
  const child = { who: 'child', facts: person({ age: 8, insutype: '390' }), parents: ['father', 'mother'] }

  it('counts parents in the same basket: the child is free, with rule and clause', () => {
    const basket = priceBasket(plan, [child, father, mother])
    expect(basket.totalFen).toBe(22_800)
    expect(basket.prices[0]).toMatchObject({ amountFen: 0, rule: 'free-minor', clause: 'X6', illustrative: false })
    expect(basket.prices[1]).toMatchObject({ amountFen: 12_900, rule: 'employee', clause: null, illustrative: true })
  })

  it('counts a parent insured already and one in the basket', () => {
    const other = { ...child, facts: person({ age: 8, insutype: '390', insuredParents: 1 }), parents: ['father'] }
    expect(priceBasket(plan, [other, father]).prices[0]?.amountFen).toBe(0)
  })

  it('does not count a parent who may not enroll, nor one named twice, nor oneself', () => {
    const stranger = { ...father, facts: person({ insutype: '310', basicCoverArea: 'elsewhere' }) }
    expect(priceBasket(plan, [child, stranger, mother]).prices[0]?.amountFen).toBe(9_900)
    expect(priceBasket(plan, [{ ...child, parents: ['mother', 'mother'] }, mother]).prices[0]?.amountFen).toBe(9_900)
    expect(priceBasket(plan, [{ ...child, parents: ['child', 'mother'] }, mother]).prices[0]?.amountFen).toBe(9_900)
  })

  it('waits for a person when a fact before the price is unknown', () => {
    const basket = priceBasket(plan, [father, { who: 'unknown', facts: person() }])
    expect(basket.prices[1]).toMatchObject({ amountFen: null, rule: 'employee' })
    expect(basket.totalFen).toBeNull()
  })

  it('does not depend on the order of the basket', () => {
    const total = (members: Parameters<typeof priceBasket>[1]) => priceBasket(plan, members).totalFen
    expect(total([father, mother, child])).toBe(total([child, mother, father]))
  })
})

describe('a category that the pathway gives', () => {
  const given = { ...plan, eligibility: plan.eligibility.map((pathway) => ({ ...pathway, category: pathway.code })) }
  const special = { fact: 'category', operator: 'equal', value: 'city-insured' } as const
  const priced = {
    ...given,
    price: [{ code: 'special', name: '特定人员', when: special, amount: 100 as never }, ...plan.price],
  }
  const amountFor = (facts: Parameters<typeof person>[0]) =>
    priceBasket(priced, [{ who: 'one', facts: person(facts) }]).prices[0]!

  it('is what the price reads', () => {
    const facts = { insutype: '310', basicCoverArea: 'city' }
    expect(amountFor(facts)).toMatchObject({ rule: 'special', amountFen: 100 })
    expect(amountFor({ ...facts, basicCoverArea: 'none' }).rule).not.toBe('special')
  })
})

describe('facts of a case', () => {
  it('are usual or unknown where nothing is said', () => {
    expect(person()).toMatchObject({
      age: 40,
      basicCoverArea: 'city',
      category: 'general',
      level: 'standard',
      sex: null,
      worksHere: null,
    })
  })

  it('outside the window count at least one day since it closed, and never contradict that', () => {
    expect(personFacts(plan, {}, 'outside-window')).toMatchObject({ daysAfterWindow: 1, insuredLastYear: false })
    expect(personFacts(plan, { daysAfterWindow: 20 }, 'outside-window')).toMatchObject({ daysAfterWindow: 20 })
    expect(personFacts(plan, { daysAfterWindow: 20 })).toHaveLength(1)
    expect(personFacts(plan, { daysAfterWindow: 0 }, 'outside-window')).toHaveLength(1)
  })

  it.each<[string, Record<string, FactValue>]>([
    ['an unknown name', { agee: 4 }],
    ['a fact of a line', { drugList: 'x' }],
    ['a value of another type', { age: '4' }],
    ['a value outside its list', { sex: 'm' }],
    ['null where a value is needed', { age: null }],
    ['__proto__', JSON.parse('{"__proto__": 1}') as Record<string, FactValue>],
  ])('refuse %s', (_name, stated) => {
    expect(personFacts(plan, stated)).toHaveLength(1)
  })
})
