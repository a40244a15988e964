import { fen } from '@gongbao/kernel'
import { describe, expect, it } from 'vitest'
import { taxStatement } from './tax-statement.rules.ts'

const yuan = (amount: number) => fen(amount * 100)
const year = {
  wagesFen: yuan(10_000_000),
  otherPlansFen: yuan(420_000),
  thisPlanFen: yuan(120_000),
  dependantsFen: yuan(0),
  coversAllStaff: true,
}

describe('the tax statement of an employer', () => {
  it('counts all plans together against 5% of the wages', () => {
    expect(taxStatement(year)).toMatchObject({
      capFen: yuan(500_000),
      countedFen: yuan(540_000),
      deductibleFen: yuan(500_000),
      excessFen: yuan(40_000),
    })
  })

  it('has no excess below the cap, at it, or without wages', () => {
    expect(taxStatement({ ...year, thisPlanFen: yuan(80_000) })).toMatchObject({
      deductibleFen: yuan(500_000),
      excessFen: 0,
    })
    expect(taxStatement({ ...year, otherPlansFen: fen(0) })).toMatchObject({
      deductibleFen: yuan(120_000),
      excessFen: 0,
    })
    expect(taxStatement({ ...year, wagesFen: fen(0) })).toMatchObject({
      capFen: 0,
      deductibleFen: 0,
      excessFen: yuan(540_000),
    })
  })

  it('keeps dependants apart and deducts nothing where not all staff are covered, and says why', () => {
    const family = taxStatement({ ...year, dependantsFen: yuan(9_000) })
    expect(family.countedFen).toBe(yuan(540_000))
    expect(family.notes.map(({ zh }) => zh).join()).toContain('家属')
    const some = taxStatement({ ...year, coversAllStaff: false })
    expect([some.deductibleFen, some.excessFen]).toEqual([0, yuan(540_000)])
    expect(some.notes.map(({ zh }) => zh).join()).toContain('未覆盖全体员工')
  })

  it('reckons the cap to the fen', () => {
    expect(taxStatement({ ...year, wagesFen: fen(10) }).capFen).toBe(1)
    expect(taxStatement({ ...year, wagesFen: fen(9) }).capFen).toBe(0)
  })
})
