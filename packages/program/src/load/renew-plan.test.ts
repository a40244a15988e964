import { expect, it } from 'vitest'
import { exampleCity, textOf } from '../testing/city-folder.ts'
import { renewPlanText } from './renew-plan.ts'

const OLD = textOf('plans/2026.yaml')
const renewed = renewPlanText(OLD, { from: '2026', to: '2027', filingNo: '待备案' })

it('moves the dates by whole years, carries the names over and leaves the filing number open', () => {
  const { plans } = exampleCity({ 'plans/2026.yaml': renewed.replace('待备案', '示例-2') })
  const plan = plans.get('2026')!
  const old = exampleCity().plans.get('2026')!
  expect(plan.cover.from).toBe(`2027${old.cover.from.slice(4)}`)
  expect(plan.basicInsurance.cover.to).toBe(`2027${old.basicInsurance.cover.to.slice(4)}`)
  expect([plan.title, plan.product.name].join()).not.toContain('2026')
  expect(renewed).toContain('待备案')
  expect(plan.benefits).toEqual(old.benefits)
})

it('changes no other line, comments included', () => {
  const commented = `# 说明\n${OLD}# 结尾\n`
  const lines = renewPlanText(commented, { from: '2026', to: '2027', filingNo: '待备案' }).split('\n')
  const changed = commented.split('\n').filter((line, at) => line !== lines[at])
  expect(lines).toHaveLength(commented.split('\n').length)
  expect(changed.every((line) => /from|ageOn|title|name|filingNo|version/.test(line))).toBe(true)
  expect([lines[0], lines.at(-2)]).toEqual(['# 说明', '# 结尾'])
})

it('keeps quotes, and gives back what is no YAML', () => {
  const quoted = 'title: "2026 \\"年\\""\nageOn: \'2024-02-29\'\nproduct: { filingNo: 备案-1 }\n'
  expect(renewPlanText(quoted, { from: '2026', to: '2027', filingNo: '待备案' })).toBe(
    'title: "2027 \\"年\\""\nageOn: \'2025-02-28\'\nproduct: { filingNo: 待备案 }\n',
  )
  expect(renewPlanText('title: [', { from: '2026', to: '2027', filingNo: '待备案' })).toBe('title: [')
  expect(renewPlanText(quoted, { from: 'base', to: 'plus', filingNo: '待备案' })).toContain("'2024-02-29'")
})

it('leaves the extensions of the old window behind', () => {
  const old = `window:
  from: 2025-11-01
  to: 2025-12-20
  extensions: # 已批准
    - { to: 2025-12-31, reason: 故障, on: 2025-12-18 }
    - to: 2026-01-10
      reason: 雪
cover: { from: 2026-01-01, to: 2026-12-31 }
`
  expect(renewPlanText(old, { from: '2026', to: '2027', filingNo: '待备案' })).toBe(
    'window:\n  from: 2026-11-01\n  to: 2026-12-20\ncover: { from: 2027-01-01, to: 2027-12-31 }\n',
  )
})
