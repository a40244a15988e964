import { join } from 'node:path'
import { civilDate } from '@gongbao/kernel'
import { loadCity, type RuleOutcome } from '@gongbao/program'
import { describe, expect, test } from 'vitest'
import { decidingReasons, reasonsOf, windowReason } from './decision.rules.ts'

const { city } = loadCity(join(import.meta.dirname, '../../../tests/harness/fixture-city'))
const plan = city!.plans.get('2026')!

const leaf = { fact: 'age', operator: 'lessThan', value: 18, actual: 40, verdict: 0 } as const
const minor: RuleOutcome = { rule: 'minor', name: '未成年人', clause: 'Q2', verdict: 0, reasons: [leaf] }
const anyone: RuleOutcome = { rule: 'adult', name: '其他人员', clause: null, verdict: 1, reasons: [] }
const area = { fact: 'basicCoverArea', operator: 'equal', value: 'city', actual: 'province', verdict: 0 } as const
const works = { fact: 'worksHere', operator: 'equal', value: true, actual: null, verdict: -1 } as const
const province = { ...area, value: 'province', verdict: 1 } as const
const worker: RuleOutcome = {
  rule: 'worker',
  name: '在本市工作的职工',
  clause: 'Q1',
  verdict: -1,
  reasons: [province, works],
}

describe('reasons', () => {
  test('are one sentence a rule, with what it asks for where that is not met', () => {
    expect(reasonsOf([minor])).toEqual([
      {
        code: 'minor',
        clause: 'Q2',
        text: '不符合“未成年人”：年龄为40周岁（要求小于18周岁）',
        textEn: '“未成年人” does not fit: age: 40 (must be: is less than 18)',
      },
    ])
    expect(reasonsOf([worker])[0]!.text).toBe('“在本市工作的职工”有待核实：是否在本市单位工作，尚待核实')
  })

  test('of a rule that holds say what it saw, the idle question whether it is known left out', () => {
    const known = { ...leaf, operator: 'isKnown', value: null, verdict: 1 } as const
    const held: RuleOutcome = {
      ...minor,
      verdict: 1,
      reasons: [known, { ...leaf, actual: 9, verdict: 1 }, { ...area, actual: 'city', verdict: 1 }],
    }
    expect(reasonsOf([held])[0]!.text).toBe('符合“未成年人”：年龄为9周岁（要求小于18周岁）；基本医保参保地为本市')
  })

  test('of a rule for anyone are its name', () => {
    expect(reasonsOf([anyone])).toEqual([
      { code: 'adult', text: '适用“其他人员”', textEn: '“其他人员” applies', clause: null },
    ])
  })

  test('are those of the rule that decided; when none did, of what is open, then of what is nearest', () => {
    const far: RuleOutcome = { ...minor, rule: 'far', reasons: [leaf, area] }
    expect(decidingReasons([minor, anyone]).map(({ code }) => code)).toEqual(['adult'])
    expect(decidingReasons([far, minor, worker]).map(({ code }) => code)).toEqual(['worker', 'minor', 'far'])
  })
})

test('a closed window is a reason, with the clause its dates rest on', () => {
  const cited = { window: { ...plan.window, clause: 'Q3' } }
  expect(windowReason(cited, civilDate('2026-02-01'))).toMatchObject({
    text: '集中办理期已于2025年12月31日结束',
    clause: 'Q3',
  })
  expect(windowReason(cited, civilDate('2025-10-01')).text).toContain('2025年11月1日开始')
})
