/** The keys and values of a plan file in words, for a person who reads a change. */
import { type Bilingual, type Bp, type Fen, formatPercent, formatYuan } from '@gongbao/kernel'
import { describeCondition } from '../rules/explain.ts'
import type { Condition } from '../schema/conditions.ts'

const KEYS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  title: ['标题', 'title'],
  name: ['名称', 'name'],
  product: ['产品', 'product'],
  filingNo: ['备案号', 'filing number'],
  filingUrl: ['备案链接', 'filing link'],
  actuary: ['精算师', 'actuary'],
  signedOn: ['签字日期', 'signed on'],
  selectBy: ['归年依据', 'date that picks the plan year'],
  window: ['集中投保期', 'window'],
  cover: ['保障期', 'cover'],
  basicInsurance: ['基本医保', 'basic insurance'],
  from: ['开始', 'from'],
  to: ['结束', 'to'],
  extensions: ['延长', 'extension'],
  reason: ['原因', 'reason'],
  approvedBy: ['批准', 'approved by'],
  payWithin: ['支付时限', 'time to pay'],
  claimWithin: ['申请理赔期限', 'time to claim'],
  refund: ['退费', 'refund'],
  ageOn: ['计龄日', 'date on which age counts'],
  levels: ['档次', 'levels'],
  eligibility: ['投保资格', 'eligibility'],
  price: ['价格', 'price'],
  benefits: ['保险责任', 'benefits'],
  exclusions: ['责任免除', 'exclusions'],
  deductible: ['免赔额', 'deductible'],
  amount: ['金额', 'amount'],
  tiers: ['分段', 'tiers'],
  measured: ['计段口径', 'measured on'],
  apply: ['计算方式', 'applied'],
  bands: ['档', 'band'],
  upTo: ['上限', 'up to'],
  rate: ['赔付比例', 'rate'],
  parameter: ['城市参数', 'city parameter'],
  portion: ['其中比例', 'portion of it'],
  rounding: ['取整', 'rounding'],
  way: ['方式', 'way'],
  on: ['按', 'on'],
  per: ['计算周期', 'per'],
  shared: ['共用免赔额', 'shared deductible'],
  sharedDeductibles: ['共用免赔额', 'shared deductibles'],
  order: ['扣减次序', 'order'],
  variants: ['不同情形', 'variants'],
  counted: ['计入比例', 'portion that counts'],
  counts: ['计算口径', 'counts'],
  caps: ['分项限额', 'caps'],
  limits: ['限次', 'limits'],
  count: ['次数', 'count'],
  judged: ['认定方式', 'judged'],
  diagnosis: ['所看诊断', 'diagnosis'],
  otherCover: ['其他保障', 'other cover'],
  pays: ['赔付次序', 'pays'],
  late: ['事后医疗救助', 'late assistance'],
  othersReduce: ['其他来源先减', 'others reduce'],
  over: ['超出部分', 'what exceeds'],
  cap: ['限额', 'cap'],
  yearCap: ['全年总限额', 'year’s cap'],
  bonus: ['年数奖励', 'bonus'],
  points: ['增加', 'adds'],
  enrolledYears: ['累计投保年数', 'enrolled years'],
  preExisting: ['既往症', 'pre-existing condition'],
  preExistingBasis: ['既往症认定', 'basis of pre-existing status'],
  status: ['状态', 'status'],
  parts: ['计入的费用', 'parts that count'],
  when: ['条件', 'condition'],
  takes: ['免除范围', 'takes'],
  evidence: ['证明', 'evidence'],
  outsideWindow: ['期外投保', 'outside the window'],
  coverFrom: ['保障起始', 'cover from'],
  clause: ['条款', 'clause'],
  illustrative: ['示意数字', 'illustrative'],
  fourEyesAbove: ['双人复核起点', 'second approver above'],
  notice: ['投保须知', 'notice'],
  version: ['版本', 'version'],
  sections: ['章节', 'sections'],
  body: ['内容', 'text'],
}
const VALUES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  inScopeSelfPay: ['政策范围内自付', 'in-scope self-pay'],
  classBFirstPay: ['先行自付', 'class-B first pay'],
  overPriceCap: ['超限价自费', 'over price cap'],
  outOfCatalogue: ['目录外自费', 'out of catalogue'],
  burden: ['按自付总额', 'the burden'],
  'above-deductible': ['按免赔额以上部分', 'the part above the deductible'],
  marginal: ['逐档累进', 'band by band'],
  whole: ['全额按所达档', 'whole at the band reached'],
  admission: ['入院日', 'admission'],
  discharge: ['出院日', 'discharge'],
  settlement: ['结算日', 'settlement'],
  claim: ['整案', 'the whole claim'],
  line: ['明细', 'lines'],
  'third-party-portion': ['第三人责任部分', 'the third party’s portion'],
  review: ['人工审核', 'review by a person'],
  'next-day': ['次日起', 'from the next day'],
  'plan-start': ['自保障期首日', 'from the first day of cover'],
  birth: ['自出生', 'from birth'],
}
/** Words that mean so only under their key. */
const VALUES_OF: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  to: { fen: ['分', 'the fen'], jiao: ['角', 'the jiao'], yuan: ['元', 'the yuan'] },
  way: { 'half-up': ['四舍五入', 'half up'], up: ['进位', 'up'], down: ['舍去', 'down'] },
  on: { year: ['全年累计', 'the year’s total'], claim: ['每案', 'each claim'] },
  status: {
    'first-enrolled': ['首次投保时', 'as first enrolled'],
    'plan-start': ['本保单保障开始时', 'as the cover of this policy begins'],
    current: ['当前', 'as it is now'],
  },
  judged: { 'by-person': ['按人', 'by person'], 'by-condition': ['按病种', 'by condition'] },
  diagnosis: { main: ['主要诊断', 'the main one'], any: ['任一诊断', 'any'] },
  pays: {
    first: ['其他保障先赔', 'other cover first'],
    last: ['本项目先赔', 'this program first'],
    together: ['合计不超过负担', 'together no more than the burden'],
  },
  late: { recovered: ['重算收回', 'recovered'], stands: ['已结算的不变', 'what was settled stands'] },
  per: {
    year: ['全年', 'the year'],
    stay: ['每次住院', 'each stay'],
    drug: ['每种药品', 'each drug'],
    piece: ['每件', 'each piece'],
  },
  order: {
    benefit: ['按责任次序', 'by benefit'],
    line: ['按明细次序', 'by fee line'],
    'pro-rata': ['按金额比例', 'pro rata'],
  },
  counts: { paid: ['按赔付金额', 'money paid'], allowed: ['按计入金额', 'money allowed'] },
  over: { cut: ['只计限额以内', 'cut'], refuse: ['整笔不赔', 'refused'] },
}
const MONEY = new Set(['amount', 'upTo', 'fourEyesAbove'])

export function sayKey(key: string): Bilingual {
  const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
  return known ? { zh: known[0], en: known[1] } : { zh: key, en: key }
}

/** A value under its key, as people write it; null for one that is not there. */
export function sayPlanValue(key: string, value: unknown): Bilingual {
  if (value === undefined) return { zh: '无', en: 'none' }
  if (key === 'when') return describeCondition(value as Condition)
  if (typeof value === 'number') return sayNumber(key, value)
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) {
    const words = value.map((one) => sayPlanValue(key, one))
    return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
  }
  if (typeof value === 'object') return sayObject(value as object)
  const values = Object.hasOwn(VALUES_OF, key) ? VALUES_OF[key]! : VALUES
  const known = Object.hasOwn(values, String(value)) ? values[String(value)] : undefined
  return known ? { zh: known[0], en: known[1] } : { zh: String(value), en: String(value) }
}

function sayNumber(key: string, value: number): Bilingual {
  if (MONEY.has(key)) return both(formatYuan(value as Fen).replace('.00 元', ' 元'))
  if (key === 'rate' || key === 'portion' || key === 'counted') return both(formatPercent(value as Bp))
  if (key === 'points') {
    const text = formatPercent(value as Bp).slice(0, -1)
    return { zh: `${text} 个百分点`, en: `${text} percentage points` }
  }
  if (key === 'claimWithin') return { zh: `${value} 年`, en: `${value} years` }
  if (key === 'payWithin') return { zh: `${value} 分钟`, en: `${value} minutes` }
  return both(String(value))
}

/** A row or figure on one line: what names it is said before, where it comes from stands in the clause. */
function sayObject(value: object): Bilingual {
  const unsaid = ['code', 'clause', 'illustrative']
  const entries = Object.entries(value).filter(([key, inner]) => inner !== undefined && !unsaid.includes(key))
  const words = entries.map(([key, inner]) => {
    const said = sayPlanValue(key, inner)
    const label = key === 'amount' ? { zh: '', en: '' } : sayKey(key)
    return { zh: `${label.zh} ${said.zh}`.trim(), en: `${label.en} ${said.en}`.trim() }
  })
  return { zh: words.map(({ zh }) => zh).join('，'), en: words.map(({ en }) => en).join(', ') }
}

const both = (text: string): Bilingual => ({ zh: text, en: text })
