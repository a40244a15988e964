import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addAt, moveAt, removeAt, setAt } from './yaml-edit.ts'

const PLAN = `# head
title: 方案
window: { from: 2025-11-01, to: 2025-12-31, illustrative: true } # dates
# prices, first that fits
price:
  - code: minor
    name: 未成年人 # under eighteen
    when: { fact: age, operator: lessThan, value: 18 }
    amount: 80元
  # everyone else
  - code: adult
    name: 其他人员
    amount: 150元
benefits:
  - code: inpatient
    when:
      all:
        - { fact: treatment, operator: in, value: [inpatient, chronic] }
        # the guard
        - { fact: ward, operator: isKnown }
    tiers:
      bands:
        - { upTo: 50000元, rate: 60% }
        - { rate: 70% }
`
/** The lines between the first and the last that differ. */
function changedLines(before: string, after: string) {
  const [gone, came] = [before.split('\n'), after.split('\n')]
  while (gone.length > 0 && came.length > 0 && gone[0] === came[0]) [gone.shift(), came.shift()]
  while (gone.length > 0 && came.length > 0 && gone.at(-1) === came.at(-1)) [gone.pop(), came.pop()]
  return { gone, came }
}

describe('a change of one place leaves every other line as it was', () => {
  test.each([
    ['a scalar in a block', ['price', 1, 'amount'], '160元', '    amount: 160元'],
    [
      'a scalar on one line with others',
      ['window', 'to'],
      '2026-01-05',
      'window: { from: 2025-11-01, to: 2026-01-05, illustrative: true } # dates',
    ],
    ['a key in a block', ['price', 1, 'clause'], 'Q1', '    clause: Q1'],
    [
      'a key on one line with others',
      ['window', 'clause'],
      'Q1',
      'window: { from: 2025-11-01, to: 2025-12-31, illustrative: true, clause: Q1 } # dates',
    ],
    ['a key at the root', ['fourEyesAbove'], '50000元', 'fourEyesAbove: 50000元'],
    ['maps on the way', ['benefits', 0, 'cap', 'amount'], '10元', '    cap: { amount: 10元 }'],
    ['a value that needs quotes', ['title'], '方案: 一', 'title: "方案: 一"'],
  ] as const)('%s', (_name, path, value, line) => {
    const after = setAt(PLAN, path, value)
    expect(changedLines(PLAN, after).came).toEqual([line])
    expect(changedLines(PLAN, after).gone.length).toBeLessThan(2)
  })

  test('an item added at the end, to a block and to brackets', () => {
    expect(changedLines(PLAN, addAt(PLAN, ['benefits', 0, 'tiers', 'bands'], { rate: '80%' })).came).toEqual([
      '        - { rate: 80% }',
    ])
    expect(addAt(PLAN, ['benefits', 0, 'when', 'all', 0, 'value'], 'a,b')).toContain(
      'value: [inpatient, chronic, "a,b"] }',
    )
    const price = {
      code: 'x',
      name: '甲',
      when: { all: [{ fact: 'age', operator: 'lessThan', value: 3 }] },
      amount: '1元',
    }
    expect(changedLines(PLAN, addAt(PLAN, ['price'], price)).came.join('\n')).toBe(
      '  - code: x\n    name: 甲\n    when:\n      all:\n        - { fact: age, operator: lessThan, value: 3 }\n    amount: 1元',
    )
  })

  test('what is taken away takes its lines and nothing else', () => {
    const gone = (path: (string | number)[]) => changedLines(PLAN, removeAt(PLAN, path))
    expect(gone(['price', 0]).came).toEqual([])
    expect(removeAt(PLAN, ['price', 0])).toContain('# everyone else')
    expect(gone(['price', 1, 'name']).gone).toEqual(['    name: 其他人员'])
    expect(gone(['price', 1, 'code']).came).toEqual(['  - name: 其他人员'])
    expect(gone(['window', 'illustrative']).came).toEqual(['window: { from: 2025-11-01, to: 2025-12-31 } # dates'])
    expect(gone(['benefits', 0, 'when', 'all', 0, 'value', 0]).came[0]).toContain('[chronic]')
    expect(removeAt(PLAN, ['benefits', 0, 'when', 'all', 1])).not.toContain('isKnown')
  })

  test('what would stay empty goes too', () => {
    const one = removeAt(PLAN, ['benefits', 0, 'tiers', 'bands', 1])
    expect(parse(removeAt(one, ['benefits', 0, 'tiers', 'bands', 0])).benefits[0]).not.toHaveProperty('tiers')
  })

  test('a condition on one line becomes a group in a block, and the other way round', () => {
    const grouped = setAt(PLAN, ['price', 0, 'when'], { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] })
    expect(grouped).toContain(
      '    when:\n      all:\n        - { fact: age, operator: lessThan, value: 18 }\n    amount: 80元',
    )
    expect(setAt(grouped, ['price', 0, 'when'], { fact: 'age', operator: 'lessThan', value: 18 })).toBe(PLAN)
  })
})

test('a text of several lines is a block of its own, and stays one', () => {
  const text =
    'notice:\n  sections:\n    - title: 甲\n      body: 一行 # note\n    - { title: 乙, body: 二 }\nlast: [a, b]\n'
  const body = ['notice', 'sections', 0, 'body'] as const
  const long = setAt(text, body, '第一段\n\n第二段: 有冒号 # 不是注释')
  expect(long).toContain('      body: |- # note\n        第一段\n\n        第二段: 有冒号 # 不是注释')
  expect(long).toContain('last: [a, b]')
  expect(parse(long).notice.sections[0].body).toBe('第一段\n\n第二段: 有冒号 # 不是注释')
  expect(setAt(long, body, '改短')).toContain('    - title: 甲\n      body: 改短\n    - { title: 乙')
  const inFlow = setAt(text, ['notice', 'sections', 1, 'body'], '一\n二')
  expect([parse(inFlow).notice.sections[1].body, inFlow.includes('last: [a, b]')]).toEqual(['一\n二', true])
  expect(parse(setAt(text, body, '  缩进\n 二 \n')).notice.sections[0].body).toBe('  缩进\n 二 \n')
})

test('every figure of a real city’s plan can be set where it stands', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../../../../tests/harness/fixture-city/plans/2026.yaml'),
    'utf8',
  )
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
      return
    }
    const { gone, came } = changedLines(text, setAt(text, path, '另写'))
    expect([path.join('.'), gone.length, came.length]).toEqual([path.join('.'), 1, 1])
  }
  walk(parse(text), [])
})

describe('another place in the list', () => {
  test('an item goes with the remarks above it, its neighbour stays whole, and every other line stays', () => {
    const up = moveAt(PLAN, ['price', 1], 0)
    expect(up).toBe(moveAt(PLAN, ['price', 0], 1))
    const lines = up.split('\n')
    const at = lines.indexOf('price:')
    expect(lines.slice(at + 1, at + 9)).toEqual([
      '  # everyone else',
      '  - code: adult',
      '    name: 其他人员',
      '    amount: 150元',
      '  - code: minor',
      '    name: 未成年人 # under eighteen',
      '    when: { fact: age, operator: lessThan, value: 18 }',
      '    amount: 80元',
    ])
    expect([...lines].sort()).toEqual(PLAN.split('\n').sort())
    expect(moveAt(up, ['price', 1], 0)).toBe(PLAN)
  })

  test('also between brackets', () => {
    const text = 'a: [ { b: 1 }, { b: 2 } , { b: 3 } ] # c\n'
    expect(moveAt(text, ['a', 2], 1)).toBe('a: [ { b: 1 }, { b: 3 } , { b: 2 } ] # c\n')
    expect(parse(moveAt(text, ['a', 0], 1))).toEqual({ a: [{ b: 2 }, { b: 1 }, { b: 3 }] })
  })
})

test('a file of nothing but remarks takes its first item, and keeps the remarks', () => {
  const begun = addAt('# 案例\n', [], { name: '甲', plan: null })
  expect(begun).toContain('# 案例')
  expect(parse(begun)).toEqual([{ name: '甲', plan: null }])
  expect(parse(addAt(begun, [], { name: '乙' }))).toEqual([{ name: '甲', plan: null }, { name: '乙' }])
  expect(parse(setAt('', ['name'], '周期'))).toEqual({ name: '周期' })
})
