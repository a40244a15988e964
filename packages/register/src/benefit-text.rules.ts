/** What a benefit owes, as a policy reads it. */
import { type Bilingual, type Bp, type Fen, formatPercent, formatYuan } from '@gongbao/kernel'
import type {
  Benefit,
  Cap,
  Deductible,
  Limit,
  Pegged,
  Plan,
  SharedDeductible,
  SubCap,
  Tiers,
  Variant,
} from '@gongbao/program'
import { conditionText } from './condition-text.rules.ts'

const yuan = (amount: number): string => formatYuan(amount as Fen)
const yuanEn = (amount: number): string => yuan(amount).replace('元', 'yuan')
const rateText = (rate: number): string => formatPercent(rate as Bp)

type Shared = Pick<Plan, 'sharedDeductibles'>
type Figures = Pick<Variant, 'deductible' | 'tiers' | 'cap' | 'counted'>

/** Its sentences: the usual figures, what replaces them, what bounds them. */
export function benefitTexts(benefit: Benefit, plan: Shared): Bilingual[] {
  const { variants = [], preExisting, caps = [], limits = [] } = benefit
  return [
    ...figureTexts(benefit, plan),
    ...variants.flatMap((variant) =>
      [...figureTexts(variant, plan), ...figureTexts(variant.preExisting ?? {}, plan).map(ofPreExisting)].map((text) =>
        ofVariant(variant, text),
      ),
    ),
    ...figureTexts(preExisting ?? {}, plan).map(ofPreExisting),
    ...bonusTexts(benefit),
    ...caps.map(subCapText),
    ...limits.map(limitText),
  ]
}

/** Whatever in it may name a clause, or be only illustrative. */
export function citedBy(benefit: Benefit, { sharedDeductibles = [] }: Shared) {
  const { variants = [], preExisting, caps = [], limits = [], bonus = [] } = benefit
  const figures = [benefit, ...variants.flatMap((one) => [one, one.preExisting ?? {}]), preExisting ?? {}]
  const codes = figures.flatMap(({ deductible }: Partial<Benefit>) => deductible?.shared ?? [])
  return [
    ...figures.flatMap((own: Partial<Benefit>) => [own, own.deductible, own.tiers, own.cap]),
    ...[...bonus, ...caps, ...limits],
    ...sharedDeductibles.filter(({ code }) => codes.includes(code)),
  ]
}

function figureTexts({ deductible, tiers, cap, counted }: Figures, plan: Shared): Bilingual[] {
  return [
    ...(counted === undefined ? [] : [countedText(counted)]),
    ...(deductible ? [deductibleText(deductible, plan)] : []),
    ...(tiers ? [tiersText(tiers)] : []),
    ...(cap ? [capText(cap)] : []),
  ]
}

function ofVariant({ name, when }: Variant, { zh, en }: Bilingual): Bilingual {
  const said = conditionText(when)
  return { zh: `${name}（${said.zh}）：${zh}`, en: `${name} (${said.en}): ${en}` }
}

const ofPreExisting = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `既往症人员：${zh}`,
  en: `with a pre-existing condition: ${en}`,
})

const countedText = (counted: number): Bilingual => ({
  zh: `费用按 ${rateText(counted)} 计入`,
  en: `${rateText(counted)} of the money counts`,
})

/** '年度免赔额 15,000.00 元', '每次住院免赔额…', '与其他责任共用：年度共用免赔额 15,000.00 元'. */
export function deductibleText({ shared, per, ...own }: Deductible, { sharedDeductibles = [] }: Shared): Bilingual {
  const pool = sharedDeductibles.find(({ code }) => code === shared)
  if (!pool) return peggedText(own, per, '免赔额', 'deductible')
  const { zh, en } = poolText(pool)
  return { zh: `与其他责任共用：${zh}`, en: `shared with other benefits: ${en}` }
}

/** A shared deductible: its figure, and who consumes it first. */
export function poolText(pool: SharedDeductible): Bilingual {
  const { zh, en } = peggedText(pool, pool.per, pool.name, 'deductible')
  const { order } = pool
  return { zh: `${zh}，${ORDERS[order].zh}`, en: `${en}, ${ORDERS[order].en}` }
}

const ORDERS = {
  benefit: { zh: '按责任的先后扣减', en: 'consumed benefit by benefit' },
  line: { zh: '按费用明细的先后扣减', en: 'consumed fee line by fee line' },
  'pro-rata': { zh: '按各项责任的金额比例扣减', en: 'consumed pro rata' },
} as const

function peggedText(
  { amount, parameter, portion }: Pegged,
  per: 'year' | 'stay' | undefined,
  name: string,
  nameEn: string,
): Bilingual {
  const by = per === 'stay' ? { zh: '每次住院', en: 'a stay' } : { zh: '年度', en: 'a year' }
  if (amount !== undefined) return { zh: `${by.zh}${name} ${yuan(amount)}`, en: `${nameEn} ${yuanEn(amount)} ${by.en}` }
  const rate = portion === undefined ? '' : rateText(portion)
  return {
    zh: `${by.zh}${name}为城市参数 ${parameter}${rate ? ` 的 ${rate}` : ''}`,
    en: `${nameEn} ${rate ? `${rate} of ` : ''}the city parameter ${parameter} ${by.en}`,
  }
}

export function capText({ amount, counts }: Cap): Bilingual {
  return counts === 'allowed'
    ? { zh: `年度至多计入 ${yuan(amount)}`, en: `at most ${yuanEn(amount)} counts in a year` }
    : { zh: `年度最高赔付 ${yuan(amount)}`, en: `at most ${yuanEn(amount)} a year` }
}

const PERS = {
  year: { zh: '年度', en: 'a year' },
  stay: { zh: '每次住院', en: 'a stay' },
  drug: { zh: '每种药品每年', en: 'a drug and year' },
  piece: { zh: '每件', en: 'a piece' },
} as const
const OVERS = { cut: { zh: '', en: '' }, refuse: { zh: '，超过的整笔不赔', en: '; what exceeds is refused' } } as const

function subCapText({ name, per, amount, counts, over, when }: SubCap): Bilingual {
  const verb = counts === 'paid' ? { zh: '最高赔付', en: 'at most' } : { zh: '至多计入', en: 'counts at most' }
  const applies = when ? conditionText(when) : null
  return {
    zh: `${name}${applies ? `（${applies.zh}）` : ''}：${PERS[per].zh}${verb.zh} ${yuan(amount)}${OVERS[over].zh}`,
    en: `${name}${applies ? ` (${applies.en})` : ''}: ${verb.en} ${yuanEn(amount)} ${PERS[per].en}${OVERS[over].en}`,
  }
}

function limitText({ name, per, count, over, when }: Limit): Bilingual {
  const applies = conditionText(when)
  return {
    zh: `${name}（${applies.zh}）：${PERS[per].zh}至多 ${count} 次（件）${OVERS[over].zh}`,
    en: `${name} (${applies.en}): at most ${count} ${PERS[per].en}${OVERS[over].en}`,
  }
}

/** '免赔额以上的部分分段赔付：50,000.00 元以内赔 60%，超过 50,000.00 元的部分赔 70%'. */
export function tiersText({ measured, apply, per, bands }: Tiers): Bilingual {
  const [zh, en] = [bands.map(bandZh), bands.map(bandEn)]
  const from =
    measured === 'burden'
      ? { zh: '按个人负担总额', en: 'by the burden borne' }
      : { zh: '免赔额以上的部分', en: 'of the part above the deductible' }
  if (bands.length === 1) return { zh: `免赔额以上的部分${zh[0]}`, en: `of the part above the deductible: ${en[0]}` }
  const anew = per === 'stay' ? { zh: '（每次住院重新计算）', en: ' (anew with each stay)' } : NOTHING
  const whole = apply === 'whole' ? { zh: '（全部金额按所达一段的比例）', en: ' (all at the band reached)' } : NOTHING
  return {
    zh: `${from.zh}分段赔付：${zh.join('，')}${whole.zh}${anew.zh}`,
    en: `${from.en}, in bands: ${en.join(', ')}${whole.en}${anew.en}`,
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

function bonusTexts({ bonus = [] }: Benefit): Bilingual[] {
  return bonus.map(({ enrolledYears, points }) => ({
    zh: `累计投保满 ${enrolledYears} 年，各段比例提高 ${rateText(points).replace('%', '')} 个百分点`,
    en: `after ${enrolledYears} years of enrollment each rate rises by ${rateText(points).replace('%', '')} points`,
  }))
}
