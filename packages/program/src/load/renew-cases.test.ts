import { expect, it } from 'vitest'
import { exampleCity, textOf } from '../testing/city-folder.ts'
import { renewCases } from './renew-cases.ts'

const OLD = `# 住院
- name: 2026年住院，“2026”年末出院
  note: >-
    2026 年的算式
  plan: 2026
  given:
    person: { birthOn: '1960-02-29', insutype: "310" }
    settlements:
      - { setl_id: A-2026, setl_time: "2026-12-31 23:59:59", begndate: 2026-12-30, medfee_sumamt: '2026.00' } # 备注
  then:
    - { status: payable, payable: 2026元 }

# 下一例
- name: 别的方案
  plan: 2025
  given: { benefit: a, claimed: 1元 }
  then: { payable: 0元 }
- { name: 一行, plan: 2026, given: { person: { age: 3 } }, then: { eligible: yes } }
`

it("moves the dates of the plan's own cases by the years between, and nothing else", () => {
  const [first, second, ...others] = renewCases(OLD, { from: '2026', to: '2028' })
  expect(others).toEqual([])
  expect(first!.name).toBe('2028年住院，“2028”年末出院')
  expect(first!.text).toBe(`- name: 2028年住院，“2028”年末出院
  note: >-
    2026 年的算式
  plan: 2028
  given:
    person: { birthOn: '1962-02-28', insutype: "310" }
    settlements:
      - { setl_id: A-2026, setl_time: "2028-12-31 23:59:59", begndate: 2028-12-30, medfee_sumamt: '2026.00' } # 备注
  then:
    - { status: payable, payable: 2026元 }
`)
  expect(second!.text).toBe('- { name: 一行, plan: 2028, given: { person: { age: 3 } }, then: { eligible: yes } }\n')
})

it('moves no date where the codes are no years', () => {
  const [first] = renewCases(OLD, { from: '2026', to: 'plus' })
  expect(first!.text).toContain('plan: plus')
  expect(first!.text).toContain('begndate: 2026-12-30')
})

it('takes a list that stands indented to the edge', () => {
  const indented = OLD.replace(/^(?=.)/gm, '  ')
  expect(renewCases(indented, { from: '2026', to: '2028' })).toEqual(renewCases(OLD, { from: '2026', to: '2028' }))
})

it('has nothing to renew in what is no list', () => {
  expect(renewCases('a: [', { from: '2026', to: '2027' })).toEqual([])
  expect(renewCases('name: x\nplan: 2026', { from: '2026', to: '2027' })).toEqual([])
})

it('reads as cases again', () => {
  const old = textOf('cases/all.yaml')
  const text = renewCases(old, { from: '2026', to: '2026' })
    .map((one) => one.text)
    .join('\n')
  const { cases } = exampleCity({ 'cases/all.yaml': text })
  expect(cases.map((one) => one.case)).toEqual(exampleCity().cases.map((one) => one.case))
})
