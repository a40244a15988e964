/** A plan as a policy reads: each rule in sentences, with the clause beneath it and whether its figure is only illustrative. */
import { type Bilingual, type Fen, formatDate, formatYuan } from '@gongbao/kernel'
import type { Clause, Plan } from '@gongbao/program'
import { benefitTexts, citedBy } from './benefit-text.rules.ts'
import { conditionText } from './condition-text.rules.ts'
import { otherTerms, PART_WORDS, type Term } from './other-terms-text.rules.ts'
import { COVER_WORDS, extensionText } from './window-text.rules.ts'

export interface PlanItem {
  readonly code: string
  readonly name: string
  readonly sentences: readonly Bilingual[]
  readonly clauses: readonly Clause[]
  /** Some figure in it stands in no document. */
  readonly illustrative: boolean
}
export interface PlanSection {
  readonly code: 'dates' | 'eligibility' | 'price' | 'benefits' | 'exclusions' | 'other'
  readonly title: Bilingual
  readonly items: readonly PlanItem[]
}

export function readPlan(plan: Plan, clauses: ReadonlyMap<string, Clause>): PlanSection[] {
  const item = (code: string, name: string, sentences: readonly Bilingual[], cited: Term[3]) => {
    const ids = [...new Set(cited.flatMap((one) => one?.clause ?? []))]
    return {
      code,
      name,
      sentences,
      clauses: ids.flatMap((id) => clauses.get(id) ?? []),
      illustrative: cited.some((one) => one?.illustrative === true),
    }
  }
  return [
    { code: 'dates', title: { zh: '期间', en: 'Dates' }, items: dates(plan).map((args) => item(...args)) },
    {
      code: 'eligibility',
      title: { zh: '谁可以投保', en: 'Who may enroll' },
      items: eligibility(plan).map((args) => item(...args)),
    },
    { code: 'price', title: { zh: '保费', en: 'Premium' }, items: prices(plan).map((args) => item(...args)) },
    { code: 'benefits', title: { zh: '保险责任', en: 'Benefits' }, items: benefits(plan).map((args) => item(...args)) },
    {
      code: 'exclusions',
      title: { zh: '责任免除', en: 'Exclusions' },
      items: exclusions(plan).map((args) => item(...args)),
    },
    {
      code: 'other',
      title: { zh: '其他约定', en: 'Other terms' },
      items: otherTerms(plan).map((args) => item(...args)),
    },
  ]
}

const yuan = (amount: number): string => formatYuan(amount as Fen)
const yuanEn = (amount: number): string => yuan(amount).replace('元', 'yuan')

function dates({ window, cover, basicInsurance, refund, claimWithin }: Plan): Term[] {
  const range = ({ from, to }: { from: Plan['cover']['from']; to: Plan['cover']['to'] }): Bilingual => ({
    zh: `${formatDate(from)}至${formatDate(to)}`,
    en: `${from} to ${to}`,
  })
  return [
    [
      'window',
      '集中投保期',
      [range(window), ...(window.extensions ?? []).map(extensionText)],
      [window, ...(window.extensions ?? [])],
    ],
    ['cover', '保障期', [range(cover)], [cover]],
    [
      'basic-insurance',
      '基本医保集中缴费期与待遇期',
      [range(basicInsurance.window), range(basicInsurance.cover)],
      [basicInsurance],
    ],
    ['refund', '退保', [{ zh: '保障开始前可全额退保', en: 'full refund until cover starts' }], [refund]],
    [
      'claim-within',
      '申请时限',
      [{ zh: `出院后 ${claimWithin} 年内`, en: `within ${claimWithin} years after discharge` }],
      [],
    ],
  ]
}

function eligibility(plan: Plan): Term[] {
  return plan.eligibility.map((pathway) => {
    const { category } = pathway
    const sentences = [applies(conditionText(pathway.when))]
    if (category)
      sentences.push({
        zh: `由此投保的人员类别为 ${category}`,
        en: `whoever enrolls by it is of the category ${category}`,
      })
    if (pathway.evidence)
      sentences.push({ zh: `需提供：${pathway.evidence.name}`, en: `evidence: ${pathway.evidence.name}` })
    if (pathway.outsideWindow) {
      const { zh, en } = COVER_WORDS[pathway.outsideWindow.coverFrom]
      sentences.push({ zh: `集中投保期外也可办理，${zh}`, en: `also outside the window, ${en}` })
    }
    return [pathway.code, pathway.name, sentences, [pathway, pathway.outsideWindow]]
  })
}

function prices(plan: Plan): Term[] {
  return plan.price.map((rule) => {
    const amount = { zh: `${yuan(rule.amount)}/人`, en: `${yuanEn(rule.amount)} a person` }
    return [rule.code, rule.name, rule.when ? [applies(conditionText(rule.when)), amount] : [amount], [rule]]
  })
}

function benefits(plan: Plan): Term[] {
  return plan.benefits.map((benefit) => {
    const parts = benefit.parts.map((part) => PART_WORDS[part])
    const sentences: Bilingual[] = [
      {
        zh: `计入的费用：${parts.map(({ zh }) => zh).join('、')}`,
        en: `counts: ${parts.map(({ en }) => en).join(', ')}`,
      },
      applies(conditionText(benefit.when)),
      ...benefitTexts(benefit, plan),
    ]
    return [benefit.code, benefit.name, sentences, citedBy(benefit, plan)]
  })
}

const applies = ({ zh, en }: Bilingual): Bilingual => ({ zh: `适用情形：${zh}`, en: `applies when: ${en}` })

const TAKES: Readonly<Record<Plan['exclusions'][number]['takes'], Bilingual>> = {
  claim: { zh: '整个案件不予赔付', en: 'the whole claim is not payable' },
  line: { zh: '相应费用不予赔付', en: 'those lines are not payable' },
  'third-party-portion': { zh: '扣除第三人应承担的部分', en: 'the portion a third party owes is taken out' },
  review: { zh: '先由人工审核', en: 'a person looks first' },
}

function exclusions(plan: Plan): Term[] {
  return plan.exclusions.map((rule) => [
    rule.code,
    rule.name,
    [applies(conditionText(rule.when)), TAKES[rule.takes]],
    [rule],
  ])
}
