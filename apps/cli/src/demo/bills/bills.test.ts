import { createAdjudicator, MemoryChain } from '@gongbao/adjudication'
import { civilDate, readIdNumber } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { inventCity, type Resident } from '../population.ts'
import { everyCity } from '../testing.ts'
import { type Bill, inventBills } from './index.ts'

const FROM = civilDate('2025-01-01')
const TO = civilDate('2025-12-31')

function insuredOf(people: number, seed: number): Resident[] {
  return inventCity(people, seed, FROM)
    .filter((household) => household.enrolls)
    .flatMap((household) => household.members.filter((member) => member.area === 'city'))
}

/** What the city's own plan pays on the bills, in the order in which they arrive. */
function adjudicateAll(city: City, bills: readonly Bill[]) {
  const adjudicator = createAdjudicator(city, '2025')
  const chain = new MemoryChain(adjudicator, 1)
  return bills.map(({ resident, approvals, settlement }, at) => {
    const { index, birthOn, sex, insutype, preExisting } = resident
    const person = {
      id: String(index),
      birthOn,
      sex,
      insutype,
      healthStatus: preExisting ? 'preExisting' : 'healthy',
      approvals,
    }
    return adjudicator.answer(chain, at + 1, { person, settlement })
  })
}

describe.each(everyCity())('bills of $slug', ({ city }) => {
  const insured = insuredOf(20_000, 1)
  const bills = inventBills(city, insured, FROM, TO, 1)
  const answers = adjudicateAll(city, bills)

  it('are the same for the same seed and others for another', () => {
    expect(inventBills(city, insured, FROM, TO, 1)).toEqual(bills)
    expect(inventBills(city, insured, FROM, TO, 2)).not.toEqual(bills)
  })

  it('carry numbers of their own, except the copies', () => {
    const ids = bills.filter(({ kind }) => kind !== 'copy').map(({ settlement }) => settlement.setl_id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const copies = bills.filter(({ kind }) => kind === 'copy')
    expect(copies.length).toBeGreaterThan(5)
    for (const { settlement } of copies) expect(known).toContain(settlement.setl_id)
  })

  it('arrive in order of time', () => {
    const days = bills.map(({ on }) => on)
    expect([...days].sort()).toEqual(days)
  })

  it('keep every identity to the fen, unless a fault was planted', () => {
    let looked = 0
    for (const [at, answer] of answers.entries()) {
      const { fault, kind } = bills[at]!
      if (fault) continue
      expect(answer, `bill ${at}`).not.toHaveProperty('error')
      const codes = 'warnings' in answer ? answer.warnings.map(({ code }) => code) : []
      expect(
        codes.filter((code) => /SUM|BURDEN|NEGATIVE|UNKNOWN_(MED|FUND|HOSP|AREA)/.test(code)),
        kind,
      ).toEqual([])
      looked += 1
    }
    expect(looked).toBeGreaterThan(1_000)
  })

  it('show each planted fault', () => {
    const answerTo = (fault: string) => answers[bills.findIndex((bill) => bill.fault === fault)]
    expect(answerTo('sums')).toMatchObject({
      status: 'review',
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'BURDEN_NOT_SUM' })]),
    })
    expect(answerTo('unknown-code')).toMatchObject({ status: 'review' })
    expect(answerTo('foreign-city')).toMatchObject({ status: 'review' })
    expect(answerTo('sent-twice')).toMatchObject({ error: { code: 'DUPLICATE_SETTLEMENT' } })
    expect(
      bills.some(({ fault, settlement }) => fault === 'stranger' && settlement.certno === '990000188001010014'),
    ).toBe(true)
  })

  it('come to about what real programs publish', () => {
    const paid = answers.flatMap((answer, at) =>
      'payableFen' in answer && answer.payableFen > 0 ? [{ fen: answer.payableFen, bill: bills[at]! }] : [],
    )
    const claimsPer100 = (paid.length / insured.length) * 100
    const mean = paid.reduce((sum, { fen }) => sum + fen, 0) / paid.length / 100
    const old = paid.filter(({ bill }) => bill.resident.birthOn < '1960').length / paid.length
    expect(claimsPer100).toBeGreaterThan(2)
    expect(claimsPer100).toBeLessThan(4)
    expect(mean).toBeGreaterThan(2_500)
    expect(mean).toBeLessThan(4_500)
    expect(Math.max(...paid.map(({ fen }) => fen))).toBeGreaterThan(10_000_000)
    expect(old).toBeGreaterThan(0.35)
    expect(old).toBeLessThan(0.65)
  })

  it('have everything that life has', () => {
    const types = new Set(bills.map(({ settlement }) => settlement.med_type))
    expect([...types]).toEqual(expect.arrayContaining(['11', '14', '21', '22', '24', '41', '52']))
    expect(new Set(bills.map(({ kind }) => kind)).size).toBe(4)
    const paper = bills.filter(({ oneStop }) => !oneStop).length / bills.length
    expect(paper).toBeGreaterThan(0.1)
    expect(paper).toBeLessThan(0.3)
    const excluded = new Set(
      answers.flatMap((answer) => ('excluded' in answer ? answer.excluded.map(({ code }) => code) : [])),
    )
    expect(excluded.size).toBeGreaterThan(3)
  })
})

describe('people', () => {
  it('are as many as asked for, of an unassigned area, each with a number of their own', () => {
    const people = inventCity(3_000, 7, FROM).flatMap(({ members }) => members)
    expect(people).toHaveLength(3_000)
    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(3_000)
    for (const { idNumber, birthOn, sex } of people) {
      expect(idNumber.startsWith('990000')).toBe(true)
      expect(readIdNumber(idNumber)).toMatchObject({ birthOn, sex })
    }
  })

  it('are the same for the same seed', () => {
    expect(inventCity(500, 3, FROM)).toEqual(inventCity(500, 3, FROM))
    expect(inventCity(500, 3, FROM)).not.toEqual(inventCity(500, 4, FROM))
  })
})
