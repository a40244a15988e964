/** What a plan says beside its rules: shared deductibles, ceilings, pre-existing conditions, other cover, rounding. */
import { type Bilingual, type Fen, formatYuan } from '@gongbao/kernel'
import type { OtherCover, Part, Plan, Rounding, SharedDeductible } from '@gongbao/program'
import { capText, poolText } from './benefit-text.rules.ts'
import { conditionText } from './condition-text.rules.ts'

interface Cited {
  clause?: string | undefined
  illustrative?: true | undefined
}
/** An item of the plan before its clauses are looked up. */
export type Term = [code: string, name: string, sentences: Bilingual[], cited: (Cited | undefined)[]]

export const PART_WORDS: Readonly<Record<Part, Bilingual>> = {
  inScopeSelfPay: { zh: '政策范围内自付', en: 'in-scope self-pay' },
  classBFirstPay: { zh: '先行自付', en: 'class-B first pay' },
  overPriceCap: { zh: '超限价自费', en: 'above the price cap' },
  outOfCatalogue: { zh: '目录外自费', en: 'outside the catalogue' },
}
const yuan = (amount: number): string => formatYuan(amount as Fen)
const yuanEn = (amount: number): string => yuan(amount).replace('元', 'yuan')

export function otherTerms(plan: Plan): Term[] {
  const { yearCap, preExistingBasis, otherCover, othersReduce, rounding, fourEyesAbove } = plan
  const items: Term[] = (plan.sharedDeductibles ?? []).map(poolTerm)
  if (yearCap) items.push(['year-cap', '各项责任合计', [capText(yearCap)], [yearCap]])
  if (preExistingBasis)
    items.push(['pre-existing-basis', '既往症的认定', basisTexts(preExistingBasis), [preExistingBasis]])
  if (otherCover) items.push(['other-cover', '与其他保障的关系', otherCoverTexts(otherCover), [otherCover]])
  if (othersReduce) items.push(['others-reduce', '其他保障和第三人先减哪部分', [reduceText(othersReduce)], []])
  if (rounding) items.push(['rounding', '取整', [roundingText(rounding)], [rounding]])
  const text = {
    zh: `赔款超过 ${yuan(fourEyesAbove)} 须两人审批`,
    en: `a payout above ${yuanEn(fourEyesAbove)} takes two people`,
  }
  items.push(['four-eyes', '双人审批', [text], []])
  return items
}

function poolTerm(pool: SharedDeductible): Term {
  const { code, name, variants = [] } = pool
  const varied = variants.map(({ name: label, when, ...figure }) => {
    const [said, text] = [conditionText(when), poolText({ ...pool, ...NO_FIGURE, ...figure })]
    return { zh: `${label}（${said.zh}）：${text.zh}`, en: `${label} (${said.en}): ${text.en}` }
  })
  return [`shared-${code}`, name, [poolText(pool), ...varied], [pool, ...variants]]
}
const NO_FIGURE = { amount: undefined, parameter: undefined, portion: undefined }

function reduceText(parts: readonly Part[]): Bilingual {
  const words = parts.map((part) => PART_WORDS[part])
  return {
    zh: `依次减：${words.map(({ zh }) => zh).join('、')}`,
    en: `in this order: ${words.map(({ en }) => en).join(', ')}`,
  }
}

function basisTexts({ status, judged, diagnosis }: NonNullable<Plan['preExistingBasis']>): Bilingual[] {
  const when = BASES[status]
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

const BASES = {
  'first-enrolled': { zh: '以连续投保的首次投保时为准', en: 'as at the start of the unbroken chain of enrollment' },
  'plan-start': {
    zh: '以本保单保障开始前是否已确诊为准',
    en: 'by whether it was diagnosed before the cover of this policy began',
  },
  current: { zh: '以本年度投保时为准', en: 'as it is in this plan year' },
} as const

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
