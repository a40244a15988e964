import { describe, expect, it } from 'vitest'
import type { Plan } from '../schema/plan.ts'
import { type Edits, exampleCity } from '../testing/city-folder.ts'
import { canonical, listsReadBy, planHash } from './canonical.ts'

const PLAN = 'plans/2026.yaml'
const planOf = (edits: Edits = {}): Plan => exampleCity(edits).plans.get('2026')!

describe('the hash of a plan', () => {
  it('does not change with layout, order of keys or the way an amount is written', () => {
    const edits: Edits = {
      [PLAN]: [
        'window: { from: 2025-11-01, to: 2025-12-31, payWithin: 30分钟 }',
        '# 集中投保\nwindow:\n  payWithin: "30分钟"\n  to: 2025-12-31\n  from: 2025-11-01',
      ],
    }
    expect(planHash(planOf(edits))).toBe(planHash(planOf()))
    for (const amount of ['"1,000,000 元"', '１００万元', '1，000，000元', '100 万元'])
      expect(planHash(planOf({ [PLAN]: ['amount: 100万元', `amount: ${amount}`] }))).toBe(planHash(planOf()))
    expect(planHash(planOf({ [PLAN]: ['operator: lessThan, value: 18', 'operator: lessThan, value: １８'] }))).toBe(
      planHash(planOf()),
    )
  })

  it('changes with any term', () => {
    expect(planHash(planOf({ [PLAN]: ['rate: 70%', 'rate: 70.01%'] }))).not.toBe(planHash(planOf()))
    expect(planHash(planOf({ [PLAN]: ['fourEyesAbove: 50000元', 'fourEyesAbove: 50000.01元'] }))).not.toBe(
      planHash(planOf()),
    )
  })

  it('covers the lists the plan reads, and only those', () => {
    const city = exampleCity()
    const plan = planOf()
    expect(listsReadBy(plan).sort()).toEqual(['drugs', 'funds', 'items', 'treatment-types'])
    const lists = exampleCity({ 'lists/drugs.csv': ['C50;C34', 'C50'] }).lists
    expect(planHash(plan, lists)).not.toBe(planHash(plan, city.lists))
    const others = exampleCity({ 'lists/hospital-levels.csv': 'hosp_lv,level,name\n09,3,三级\n' }).lists
    expect(planHash(plan, others)).toBe(planHash(plan, city.lists))
    expect(planHash(plan)).not.toBe(planHash(plan, city.lists))
  })

  it('of a city changes with any of its files', () => {
    const hash = exampleCity().hash
    expect(exampleCity().hash).toBe(hash)
    expect(exampleCity({ 'CHANGELOG.md': '# 更新' }).hash).not.toBe(hash)
    expect(exampleCity({ 'cases/all.yaml': ['claimed: 75000元', 'claimed: 75001元'] }).hash).not.toBe(hash)
  })

  it('sorts keys, keeps the order of lists and leaves out what is undefined', () => {
    expect(
      canonical({
        b: [2, 1],
        a: undefined,
        c: new Map([
          ['z', 1],
          ['y', 2],
        ]),
      }),
    ).toBe('{"b":[2,1],"c":{"y":2,"z":1}}')
  })
})
