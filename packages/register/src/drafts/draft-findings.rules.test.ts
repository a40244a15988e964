import { join } from 'node:path'
import { type City, type Finding, loadCity, type Plan } from '@gongbao/program'
import { expect, it } from 'vitest'
import { draftFindings, orderFindings } from './draft-findings.rules.ts'

const CITY = join(import.meta.dirname, '../../../../tests/harness/fixture-city')
const base = loadCity(CITY).city!
const code = [...base.plans.keys()].at(-1)!
const plan = base.plans.get(code)!

/** What is said of the notice when the next year's plan is written like this. */
function saidOfNotice(next: Plan): readonly string[] {
  const city: City = { ...base, plans: new Map([...base.plans, ['next', next]]) }
  return draftFindings({ planCode: 'next', fromCode: code } as Parameters<typeof draftFindings>[0], base, city)
    .filter(({ key }) => key === 'notice.sections')
    .map((finding) => finding.code)
}

it('says that the notice was left as it was when what it tells residents changes', () => {
  const later = { ...plan, cover: { ...plan.cover, to: plan.cover.from } }
  const dearer = { ...plan, price: plan.price.slice(1) }
  for (const next of [later, dearer]) {
    expect(saidOfNotice(next)).toEqual(['NOTICE_AS_BEFORE'])
    const [first, ...others] = next.notice.sections
    const sections = [{ ...first!, body: `${first!.body}。` }, ...others]
    expect(saidOfNotice({ ...next, notice: { ...next.notice, sections } })).toEqual([])
  }
  expect(saidOfNotice({ ...plan, title: '另一个标题' })).toEqual([])
})

const finding = (level: Finding['level'], zh: string, line: number): Finding => {
  const mend = { zh: '', en: '' }
  return { level, file: 'plans/2026.yaml', line, key: `benefits[${line}]`, code: 'X', zh, en: zh, mend }
}

it('puts first what is of the draft’s own making, errors before all, and knows what stood before by what it says', () => {
  const before = [finding('warning', '旧提醒', 3), finding('warning', '两处', 4), finding('note', '旧说明', 5)]
  const now = [
    finding('warning', '旧提醒', 13),
    finding('warning', '两处', 14),
    finding('warning', '两处', 15),
    finding('note', '旧说明', 16),
    finding('note', '新说明', 17),
    finding('error', '新错误', 18),
  ]
  expect(orderFindings(now, before).map(({ zh, line, isNew }) => `${zh} ${line} ${isNew}`)).toEqual([
    '新错误 18 true',
    '两处 15 true',
    '新说明 17 true',
    '旧提醒 13 false',
    '两处 14 false',
    '旧说明 16 false',
  ])
})

it('refuses a draft that lost its own plan', () => {
  const ground = { planCode: '2031', fromCode: code } as Parameters<typeof draftFindings>[0]
  const found = draftFindings(ground, base, base)
  expect(found.map(({ level, code: what, file }) => [level, what, file])).toEqual([
    ['error', 'PLAN_GONE', 'plans/2031.yaml'],
  ])
})
