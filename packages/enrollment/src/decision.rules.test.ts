import type { RuleOutcome } from '@gongbao/program'
import { expect, test } from 'vitest'
import { decidingReasons, reasonsOf } from './decision.rules.ts'

const leaf = { fact: 'age', operator: 'lessThan', value: 18, actual: 40, verdict: 0 } as const
const minor: RuleOutcome = { rule: 'minor', name: '未成年人', clause: 'Q2', verdict: 0, reasons: [leaf] }
const anyone: RuleOutcome = { rule: 'adult', name: '其他人员', clause: null, verdict: 1, reasons: [] }

test('a rule with a condition gives each leaf in words under its name', () => {
  const [reason] = reasonsOf([minor])
  expect(reason).toMatchObject({ code: 'minor', clause: 'Q2' })
  expect(reason!.text).toMatch(/^未成年人：年龄.*实际 40，不符合$/)
})

test('a rule for anyone reads as its name, once', () => {
  expect(reasonsOf([anyone])).toEqual([{ code: 'adult', text: '其他人员', textEn: '其他人员', clause: null }])
})

test('only the rule that decided is told', () => {
  expect(decidingReasons([minor, anyone]).map(({ code }) => code)).toEqual(['adult'])
})
