import { join } from 'node:path'
import { decideEligibility, loadCity, type PersonFacts, type Plan, personFacts } from '@gongbao/program'
import { describe, expect, test } from 'vitest'
import { proofsFor } from './proofs.rules.ts'

const { city } = loadCity(join(import.meta.dirname, '../../../tests/harness/fixture-city'))
const plan = city!.plans.get('2026')!
const none = { waiting: [] }
const home = personFacts(plan, {}) as PersonFacts
const away = { ...(personFacts(plan, {}) as PersonFacts), basicCoverArea: 'province' } as const

describe('a proof', () => {
  test('is asked for where it would change the answer', () => {
    expect(proofsFor(plan, away, 'inside-window', none)).toEqual([{ fact: 'worksHere', state: 'wanted' }])
  })

  test('is not asked of those whom it cannot help', () => {
    expect(proofsFor(plan, { ...away, basicCoverArea: 'elsewhere' }, 'inside-window', none)).toEqual([])
    expect(proofsFor(plan, { ...away, basicCoverArea: 'city' }, 'inside-window', none)).toEqual([])
    // Outside the window only a newborn's way is open, and working here is none of it.
    expect(proofsFor(plan, away, 'outside-window', none)).toEqual([])
  })

  test('is asked of whoever may enroll only where it gives them another category', () => {
    const { eligibility } = plan
    const { code, name, when } = eligibility.find(
      (way) => decideEligibility({ eligibility: [way] } as Plan, home, 'inside-window').verdict === 'yes',
    )!
    const inNeed = { fact: 'needy', operator: 'equal', value: true } as const
    const known = { fact: 'needy', operator: 'isKnown' } as const
    const way = { code: `${code}-needy`, name, category: 'needy', when: { all: [when, known, inNeed] } }
    const caring = { ...plan, eligibility: [way, ...eligibility] } as Plan
    expect(proofsFor(caring, home, 'inside-window', none)).toEqual([{ fact: 'needy', state: 'wanted' }])
    expect(proofsFor(caring, { ...home, needy: false }, 'inside-window', none)).toEqual([
      { fact: 'needy', state: 'refused' },
    ])
    expect(proofsFor(caring, { ...home, needy: true }, 'inside-window', none)).toEqual([])
    expect(proofsFor(caring, home, 'inside-window', { waiting: ['needy', 'worksHere'] })).toEqual([
      { fact: 'needy', state: 'waiting' },
    ])
  })

  test('that was given waits, and may be given anew once it was refused', () => {
    expect(proofsFor(plan, away, 'inside-window', { waiting: ['worksHere'] })).toEqual([
      { fact: 'worksHere', state: 'waiting' },
    ])
    expect(proofsFor(plan, { ...away, worksHere: false }, 'inside-window', none)).toEqual([
      { fact: 'worksHere', state: 'refused' },
    ])
  })
})
