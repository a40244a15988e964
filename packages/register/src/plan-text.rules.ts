/** A plan as a policy reads: each rule in sentences, with the clause beneath it and whether its figure is only illustrative. */
import { type Bilingual, type Fen, formatDate, formatYuan } from '@gongbao/kernel'
import type { Clause, OtherCover, Part, Plan, Rounding } from '@gongbao/program'
import { benefitTexts, capText, citedBy } from './benefit-text.rules.ts'
import { conditionText } from './condition-text.rules.ts'
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

interface Cited {
  clause?: string | undefined
  illustrative?: true | undefined
}

const PART_WORDS: Readonly<Record<Part, Bilingual>> = {
  inScopeSelfPay: { zh: '政策范围内自付', en: 'in-scope self-pay' },
  classBFirstPay: { zh: '先行自付', en: 'class-B first pay' },
  overPriceCap: { zh: '超限价自费', en: 'above the price cap' },
  outOfCatalogue: { zh: '目录外自费', en: 'outside the catalogue' },
}

export function readPlan(plan: Plan, clauses: ReadonlyMap<string, Clause>): PlanSection[] {
  const item = (code: string, name: string, sentences: readonly Bilingual[], cited: readonly (Cited | undefined)[]) => {
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
    { code: 'other', title: { zh: '其他约定', en: 'Other terms' }, items: others(plan).map((args) => item(...args)) },
  ]
}

type ItemArgs = [code: string, name: string, sentences: Bilingual[], cited: (Cited | undefined)[]]
const yuan = (amount: number): string => formatYuan(amount as Fen)
const yuanEn = (amount: number): string => yuan(amount).replace('元', 'yuan')

function dates({ window, cover, basicInsurance, refund, claimWithin }: Plan): ItemArgs[] {
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

function eligibility(plan: Plan): ItemArgs[] {
  return plan.eligibility.map((pathway) => {
    const sentences = [applies(conditionText(pathway.when))]
    if (pathway.evidence)
      sentences.push({ zh: `需提供：${pathway.evidence.name}`, en: `evidence: ${pathway.evidence.name}` })
    if (pathway.outsideWindow) {
      const { zh, en } = COVER_WORDS[pathway.outsideWindow.coverFrom]
      sentences.push({ zh: `集中投保期外也可办理，${zh}`, en: `also outside the window, ${en}` })
    }
    return [pathway.code, pathway.name, sentences, [pathway, pathway.outsideWindow]]
  })
}

function prices(plan: Plan): ItemArgs[] {
  return plan.price.map((rule) => {
    const amount = { zh: `${yuan(rule.amount)}/人`, en: `${yuanEn(rule.amount)} a person` }
    return [rule.code, rule.name, rule.when ? [applies(conditionText(rule.when)), amount] : [amount], [rule]]
  })
}

function benefits(plan: Plan): ItemArgs[] {
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

function exclusions(plan: Plan): ItemArgs[] {
  return plan.exclusions.map((rule) => [
    rule.code,
    rule.name,
    [applies(conditionText(rule.when)), TAKES[rule.takes]],
    [rule],
  ])
}

function others(plan: Plan): ItemArgs[] {
  const { yearCap, preExistingBasis, otherCover, rounding, fourEyesAbove } = plan
  const items: ItemArgs[] = []
  if (yearCap) items.push(['year-cap', '各项责任合计', [capText(yearCap)], [yearCap]])
  if (preExistingBasis)
    items.push(['pre-existing-basis', '既往症的认定', basisTexts(preExistingBasis), [preExistingBasis]])
  if (otherCover) items.push(['other-cover', '与其他保障的关系', otherCoverTexts(otherCover), [otherCover]])
  if (rounding) items.push(['rounding', '取整', [roundingText(rounding)], [rounding]])
  const text = {
    zh: `赔款超过 ${yuan(fourEyesAbove)} 须两人审批`,
    en: `a payout above ${yuanEn(fourEyesAbove)} takes two people`,
  }
  items.push(['four-eyes', '双人审批', [text], []])
  return items
}

function basisTexts({ status, judged, diagnosis }: NonNullable<Plan['preExistingBasis']>): Bilingual[] {
  const when =
    status === 'first-enrolled'
      ? { zh: '以连续投保的首次投保时为准', en: 'as at the start of the unbroken chain of enrollment' }
      : { zh: '以本年度投保时为准', en: 'as it is in this plan year' }
  if (judged !== 'by-condition') return [when]
  const of = diagnosis === 'main' ? { zh: '主要诊断', en: 'main diagnosis' } : { zh: '任一诊断', en: 'any diagnosis' }
  return [
    when,
    {
      zh: `只有${of.zh}属于约定病种及其并发症的费用按既往症赔付`,
      en: `only for costs whose ${of.en} belongs to a specified condition and its complications`,
    },
  ]
}

const PAYS = {
  first: { zh: '其他保障先赔付，减去后再按约定赔付', en: 'other cover pays first and reduces the burden' },
  last: { zh: '先按约定赔付，不减去其他保障的给付', en: 'this program pays first; nothing is taken off' },
  together: {
    zh: '按约定赔付，与其他保障合计不超过个人负担',
    en: 'together with other cover no more than the burden is paid',
  },
} as const
const LATE = {
  recovered: { zh: '结算后补给的医疗救助，重算后收回多付部分', en: 'medical assistance granted later is recovered' },
  stands: {
    zh: '结算后补给的医疗救助，不影响已结算的赔付',
    en: 'what was settled stands whatever medical assistance comes later',
  },
} as const
const otherCoverTexts = ({ pays, late }: OtherCover): Bilingual[] => [PAYS[pays], ...(late ? [LATE[late]] : [])]

const TO = { fen: { zh: '分', en: 'fen' }, jiao: { zh: '角', en: 'jiao' }, yuan: { zh: '元', en: 'yuan' } } as const
const WAYS = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  up: { zh: '不足的进位', en: 'up' },
  down: { zh: '不足的舍去', en: 'down' },
} as const
const roundingText = ({ to, way, on }: Rounding): Bilingual => ({
  zh: `${on === 'year' ? '按全年累计' : '逐案'}算到${TO[to].zh}，${WAYS[way].zh}`,
  en: `${on === 'year' ? 'the year’s total' : 'each claim'} is rounded to the ${TO[to].en}, ${WAYS[way].en}`,
})
