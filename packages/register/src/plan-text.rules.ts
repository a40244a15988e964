/** A plan as a policy reads: each rule in sentences, with the clause beneath it and whether its figure is only illustrative. */
import { type Bilingual, type Bp, type Fen, formatDate, formatPercent, formatYuan } from '@gongbao/kernel'
import type { Benefit, Clause, Deductible, Plan, Tiers } from '@gongbao/program'
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

const PART_WORDS: Readonly<Record<Benefit['parts'][number], Bilingual>> = {
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
const rateText = (rate: number): string => formatPercent(rate as Bp)

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
      deductibleText(benefit.deductible),
      tiersText(benefit.tiers),
      ...preExistingTexts(benefit),
      ...bonusTexts(benefit),
    ]
    if (benefit.cap) sentences.push(capText(benefit.cap.amount))
    const cited = [
      benefit,
      benefit.deductible,
      benefit.tiers,
      benefit.cap,
      benefit.preExisting,
      ...(benefit.bonus ?? []),
    ]
    return [benefit.code, benefit.name, sentences, cited]
  })
}

/** '年度免赔额 15,000.00 元', '年度免赔额为城市参数 critical-illness-threshold 的 50%'. */
export function deductibleText({ amount, parameter, portion }: Deductible): Bilingual {
  if (amount !== undefined) return { zh: `年度免赔额 ${yuan(amount)}`, en: `deductible ${yuanEn(amount)} a year` }
  const rate = portion === undefined ? '' : rateText(portion)
  return {
    zh: `年度免赔额为城市参数 ${parameter}${rate ? ` 的 ${rate}` : ''}`,
    en: `deductible ${rate ? `${rate} of ` : ''}the city parameter ${parameter} a year`,
  }
}
const capText = (amount: number): Bilingual => ({
  zh: `年度最高赔付 ${yuan(amount)}`,
  en: `at most ${yuanEn(amount)} a year`,
})

const applies = ({ zh, en }: Bilingual): Bilingual => ({ zh: `适用情形：${zh}`, en: `applies when: ${en}` })

/** '免赔额以上的部分分段赔付：50,000.00 元以内赔 60%，超过 50,000.00 元的部分赔 70%'. */
export function tiersText({ measured, apply, bands }: Tiers): Bilingual {
  const [zh, en] = [bands.map(bandZh), bands.map(bandEn)]
  const from =
    measured === 'burden'
      ? { zh: '按个人负担总额', en: 'by the burden borne' }
      : { zh: '免赔额以上的部分', en: 'of the part above the deductible' }
  if (bands.length === 1) return { zh: `免赔额以上的部分${zh[0]}`, en: `of the part above the deductible: ${en[0]}` }
  const whole = apply === 'whole' ? { zh: '（全部金额按所达一段的比例）', en: ' (all at the band reached)' } : NOTHING
  return {
    zh: `${from.zh}分段赔付：${zh.join('，')}${whole.zh}`,
    en: `${from.en}, in bands: ${en.join(', ')}${whole.en}`,
  }
}

const NOTHING: Bilingual = { zh: '', en: '' }
type Band = Tiers['bands'][number]
/** Where a band begins: above the one before it. */
const floorOf = (bands: readonly Band[], at: number): number | undefined => bands[at - 1]?.upTo

function bandZh({ upTo, rate }: Band, at: number, bands: readonly Band[]): string {
  const from = floorOf(bands, at)
  const pays = `赔 ${rateText(rate)}`
  if (from === undefined) return upTo === undefined ? pays : `${yuan(upTo)}以内${pays}`
  return upTo === undefined ? `超过 ${yuan(from)}的部分${pays}` : `${yuan(from)}至 ${yuan(upTo)}的部分${pays}`
}

function bandEn({ upTo, rate }: Band, at: number, bands: readonly Band[]): string {
  const from = floorOf(bands, at)
  if (from === undefined) return upTo === undefined ? rateText(rate) : `${rateText(rate)} to ${yuanEn(upTo)}`
  return upTo === undefined ? `${rateText(rate)} above that` : `${rateText(rate)} on to ${yuanEn(upTo)}`
}

function preExistingTexts({ preExisting }: Benefit): Bilingual[] {
  if (!preExisting) return []
  const { deductible, tiers, cap } = preExisting
  const texts = [
    ...(deductible ? [deductibleText(deductible)] : []),
    ...(tiers ? [tiersText(tiers)] : []),
    ...(cap ? [capText(cap.amount)] : []),
  ]
  return texts.map(({ zh, en }) => ({ zh: `既往症人员：${zh}`, en: `with a pre-existing condition: ${en}` }))
}

function bonusTexts({ bonus = [] }: Benefit): Bilingual[] {
  return bonus.map(({ enrolledYears, points }) => ({
    zh: `累计投保满 ${enrolledYears} 年，各段比例提高 ${rateText(points).replace('%', '')} 个百分点`,
    en: `after ${enrolledYears} years of enrollment each rate rises by ${rateText(points).replace('%', '')} points`,
  }))
}

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
  const { yearCap, preExistingBasis, fourEyesAbove } = plan
  const items: ItemArgs[] = []
  if (yearCap) items.push(['year-cap', '各项责任合计', [capText(yearCap.amount)], [yearCap]])
  if (preExistingBasis) {
    const text =
      preExistingBasis.status === 'first-enrolled'
        ? { zh: '以连续投保的首次投保时为准', en: 'as at the start of the unbroken chain of enrollment' }
        : { zh: '以本年度投保时为准', en: 'as it is in this plan year' }
    items.push(['pre-existing-basis', '既往症的认定', [text], [preExistingBasis]])
  }
  const text = {
    zh: `赔款超过 ${yuan(fourEyesAbove)} 须两人审批`,
    en: `a payout above ${yuanEn(fourEyesAbove)} takes two people`,
  }
  items.push(['four-eyes', '双人审批', [text], []])
  return items
}
