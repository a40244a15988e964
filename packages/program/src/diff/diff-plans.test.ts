import { describe, expect, it } from 'vitest'
import type { Plan } from '../schema/plan.ts'
import { type Edits, exampleCity } from '../testing/city-folder.ts'
import { diffPlans } from './diff-plans.ts'

const planOf = (edits: Edits = {}): Plan => exampleCity(edits).plans.get('2026')!
const before = planOf()
const diff = (find: string, replace: string) => diffPlans(before, planOf({ 'plans/2026.yaml': [find, replace] }))
const said = (find: string, replace: string) => diff(find, replace).changes.map(({ text }) => text.zh)

describe('the difference of two plans', () => {
  it('is nothing for the same terms', () => {
    expect(diffPlans(before, planOf())).toEqual({
      changes: [],
      rules: [],
      clauses: [],
      summary: { zh: '没有改变', en: 'nothing changes' },
    })
  })

  it('says a figure with its rule and clause', () => {
    const { changes, summary } = diff('deductible: { amount: 15000元', 'deductible: { amount: 12000元')
    expect(changes).toEqual([
      {
        kind: 'changed',
        key: 'benefits.inpatient.deductible.amount',
        rule: 'inpatient',
        clause: 'X2',
        text: {
          zh: '保险责任 · 住院 · 免赔额：15,000 元 → 12,000 元',
          en: 'benefits · inpatient · deductible: 15,000 元 → 12,000 元',
        },
      },
    ])
    expect(summary.zh).toBe('1 处改变；1 条规则改变；涉及条款 X2')
  })

  it.each([
    ['rate: 70%', 'rate: 72.5%', '保险责任 · 住院 · 分段 · 档 · 2 · 赔付比例：70% → 72.5%'],
    ['points: 5个百分点', 'points: 6个百分点', '保险责任 · 住院 · 年数奖励 · 4 · 增加：5 个百分点 → 6 个百分点'],
    ['selectBy: discharge', 'selectBy: admission', '归年依据：出院日 → 入院日'],
    [
      'deductible: { amount: 10000元,',
      'deductible: { parameter: threshold, portion: 50%,',
      '保险责任 · 特药 · 免赔额：10,000 元 → 城市参数 threshold，其中比例 50%',
    ],
    [
      'deductible: { amount: 10000元,',
      'deductible: { amount: 10000元, per: stay,',
      '新增 保险责任 · 特药 · 免赔额 · 计算周期：每次住院',
    ],
    [
      '    cap: { amount: 100万元, illustrative: true }\n',
      '    cap: { amount: 100万元, illustrative: true }\n    limits: [{ code: pet, name: PET-CT, per: year, when: { fact: lineNegotiated, operator: equal, value: true }, count: 1, over: cut }]\n',
      '新增 保险责任 · 特药 · 限次：名称 PET-CT，计算周期 全年，条件 是国谈药，次数 1，超出部分 只计限额以内',
    ],
    ['payWithin: 30分钟', 'payWithin: 45分钟', '集中投保期 · 支付时限：30 分钟 → 45 分钟'],
    [
      'parts: [inScopeSelfPay, classBFirstPay]',
      'parts: [inScopeSelfPay]',
      '保险责任 · 住院 · 计入的费用：政策范围内自付、先行自付 → 政策范围内自付',
    ],
    [
      'operator: lessThan, value: 18',
      'operator: lessThan, value: 16',
      '价格 · 父母均投保的未成年人 · 条件：年龄小于18周岁 且 已投保的父母至少2人 → 年龄小于16周岁 且 已投保的父母至少2人',
    ],
    ['    cap: { amount: 200万元, illustrative: true }\n', '', '删去 保险责任 · 住院 · 限额：2,000,000 元'],
  ])('says %s → %s in plain words', (find, replace, text) => {
    expect(said(find, replace)).toEqual([text])
  })

  it('says added, removed and reordered rules', () => {
    const rule =
      '  - code: OTHER\n    name: 其他\n    takes: claim\n    when: { fact: stayDays, operator: greaterThan, value: 365 }\n'
    expect(said('exclusions:\n', `exclusions:\n${rule}`)[0]).toContain('新增 责任免除 · 其他')
    const [drug, ...others] = before.benefits
    const reordered = diffPlans(before, { ...before, benefits: [...others, drug!] })
    expect(reordered.changes.map(({ text }) => text.zh)).toEqual(['保险责任 · 次序：drug、inpatient → inpatient、drug'])
  })
})
