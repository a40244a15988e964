import { join } from 'node:path'
import { type City, loadCity, type Plan } from '@gongbao/program'
import { expect, it } from 'vitest'
import { draftFindings } from './draft-findings.rules.ts'

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
