import { join } from 'node:path'
import { loadCityFiles, readCityFiles } from '@gongbao/program'
import { expect, it } from 'vitest'
import { fileChanges, type KeptFiles, keepFiles } from '../folder.rules.ts'
import { type CityState, cityChanges } from './city-change.rules.ts'
import { bytesOf } from './draft-content.rules.ts'

const FOLDER = keepFiles(readCityFiles(join(import.meta.dirname, '../../../../tests/harness/fixture-city')))

function stateOf(kept: KeptFiles): CityState {
  const { city, findings } = loadCityFiles(bytesOf(kept))
  if (!city) throw new Error(JSON.stringify(findings))
  return { ...kept, city }
}
const before = stateOf(FOLDER)

/** What is said of the fixture city when files are written otherwise; null takes one away. */
function said(edits: Readonly<Record<string, string | null>>, language: 'zh' | 'en' = 'zh'): string[] {
  const files = Object.entries({ ...FOLDER.files, ...edits }).filter(([, text]) => text !== null)
  const after = stateOf({ ...FOLDER, files: Object.fromEntries(files) as Record<string, string> })
  return cityChanges(before, after, fileChanges(bytesOf(before), bytesOf(after))).map(({ text }) => text[language])
}
const edit = (path: string, find: string, replace: string) => {
  const text = FOLDER.files[path]!
  expect(text).toContain(find)
  return { [path]: text.replace(find, () => replace) }
}

it('says nothing of a city as it was, and nothing of a plan: that is said elsewhere', () => {
  expect(said({})).toEqual([])
  expect(said(edit('plans/2026.yaml', 'title: ', 'title: 新'))).toEqual([])
})

it('says who may approve, before and after', () => {
  const changes = said(edit('program.yaml', 'approve: [lead-finance]', 'approve: [lead-product, lead-finance]'))
  expect(changes).toEqual([
    '项目 · 方案由谁决定 · 批准：主承保机构（财务） → 主承保机构（产品）、主承保机构（财务）',
    'program.yaml 中改动的键：approvals.approve',
  ])
  // What no sentence tells is named at least.
  expect(said(edit('program.yaml', 'slogan: ', 'slogan: 新'))).toEqual(['program.yaml 中改动的键：slogan'])
})

it('says a lower floor, of a cycle there is and of a new one beside the one before it', () => {
  const lower = edit('cycles/2024-2026.yaml', 'floor: { rate: 75%', 'floor: { rate: 40%')
  expect(said(lower)).toEqual([
    expect.stringMatching(/^承保周期 .* · 赔付率与成本 · .*75%.* → .*40%/),
    'cycles/2024-2026.yaml 中改动的键：payout.floor.rate',
  ])
  const next = lower['cycles/2024-2026.yaml']!.replace('[2024, 2025, 2026]', '[2027, 2028, 2029]')
  expect(next).toContain('2029')
  const changes = said({ 'cycles/2027-2029.yaml': next })
  expect(changes[0]).toMatch(/^新增 承保周期/)
  expect(changes.join()).toMatch(/75%.* → .*40%/)
})

it('says clauses by their number, lists by rows, cases by their count', () => {
  expect(said(edit('clauses.yaml', '住院自付费用给付', '住院费用给付'))).toEqual(['改动条款 Q4（text）'])
  const rows = FOLDER.files['lists/institutions.csv']!.trimEnd()
  const added = rows
    .split('\n')
    .at(-1)!
    .replace(/^[^,]+/, 'H99000100099')
  expect(said({ 'lists/institutions.csv': `${rows}\n${added}\n` })).toEqual([
    'lists/institutions.csv：新增 1 行，删去 0 行（改动一处算删去一处、新增一处）',
  ])
  expect(said(edit('cases/basic.yaml', '20000元', '20001元'))).toEqual([
    'cases/basic.yaml：新增 1 个案例，删去 1 个案例（改动一处算删去一处、新增一处）',
  ])
})

it('says at least that a file differs, in both languages, whatever is in it', () => {
  const edits = [
    edit('program.yaml', 'payments:', '# 说明\npayments:'),
    edit('brand/theme.yaml', 'colours:', '# 说明\ncolours:'),
    { 'CHANGELOG.md': `${FOLDER.files['CHANGELOG.md']}\n- 说明\n` },
  ]
  for (const one of edits) {
    expect(said(one)).toEqual([`${Object.keys(one)[0]}：文字有改动`])
    expect(said(one, 'en')).toEqual([`${Object.keys(one)[0]}: reworded`])
  }
})
