/** Names of fields: the schema's own words, and shorter ones where those are a sentence. */
import type { Bilingual, Language } from '@gongbao/ui'
import { nameAndHelp, type SchemaNode, said, wordOfValue } from '../yaml/schema.ts'
import { OPTION_WORDS } from './option-words.ts'

const OWN: Readonly<Record<string, Bilingual>> = {
  clause: { zh: '条款', en: 'Clause' },
  illustrative: { zh: '示例数字，页面上标明', en: 'Illustrative: marked on every screen' },
  code: { zh: '代码', en: 'Code' },
  name: { zh: '名称', en: 'Name' },
  when: { zh: '条件', en: 'Condition' },
  payWithin: { zh: '下单后付款时限', en: 'To be paid within' },
  upTo: { zh: '到（含）', en: 'Up to, inclusive' },
  rate: { zh: '比例', en: 'Rate' },
  points: { zh: '加', en: 'Adds' },
  enrolledYears: { zh: '累计投保满（年）', en: 'Years enrolled' },
  counted: { zh: '按多少计入', en: 'Portion that counts' },
  measured: { zh: '分段的起点', en: 'Measured from' },
  apply: { zh: '各段怎样用', en: 'How bands apply' },
  per: { zh: '按什么累计', en: 'Counted per' },
  bands: { zh: '各段（由低到高）', en: 'Bands, low to high' },
  parts: { zh: '计入哪几部分', en: 'Parts that count' },
  amount: { zh: '金额', en: 'Amount' },
  sections: { zh: '各节', en: 'Sections' },
  title: { zh: '标题', en: 'Title' },
  body: { zh: '正文', en: 'Text' },
  variants: { zh: '不同情形', en: 'Variants' },
  preExisting: { zh: '既往症', en: 'Pre-existing condition' },
  bonus: { zh: '投保年数奖励', en: 'Bonus for years enrolled' },
  extensions: { zh: '延长投保期', en: 'Extensions of the window' },
  selectBy: { zh: '按哪个日期归年度', en: 'Date that picks the year' },
  fourEyesAbove: { zh: '须第二人复核的赔款', en: 'Second approver above' },
  basicInsurance: { zh: '基本医保的日期', en: 'Basic insurance dates' },
  yearCap: { zh: '年度总限额', en: 'Cap of the year' },
  cap: { zh: '年度限额', en: 'Cap' },
  othersReduce: { zh: '先减哪部分', en: 'Order of reduction' },
  takes: { zh: '怎样免除', en: 'What it takes' },
  outsideWindow: { zh: '期外投保', en: 'Outside the window' },
  coverFrom: { zh: '保障从', en: 'Cover from' },
  counts: { zh: '限什么钱', en: 'Money it bounds' },
  over: { zh: '超出时', en: 'Beyond it' },
  on: { zh: '日期', en: 'On' },
  approvals: { zh: '审批分工', en: 'Who does what' },
  oneStop: { zh: '一站式结算', en: 'One-stop settlement' },
  way: { zh: '取整方式', en: 'Way of rounding' },
  claimWithin: { zh: '理赔申请时限', en: 'Claims to be filed within' },
  ageOn: { zh: '计龄日', en: 'Age counts on' },
  notice: { zh: '投保须知', en: 'Notice before paying' },
  facts: { zh: '事实', en: 'Facts' },
  caps: { zh: '部分费用的限额', en: 'Caps on some of the money' },
  sharedDeductibles: { zh: '共用的免赔额', en: 'Shared deductibles' },
  status: { zh: '看何时的健康状况', en: 'Health status as of' },
  judged: { zh: '怎样判断', en: 'Judged' },
  diagnosis: { zh: '看哪个诊断', en: 'Which diagnosis' },
  levels: { zh: '保障档次', en: 'Levels of cover' },
}

export function labelOf(key: string, node: SchemaNode, language: Language): string {
  // A list under the same key is another thing: the drugs approved beforehand, not who approves.
  const isOther = key === 'approvals' && node.type === 'array'
  const own = Object.hasOwn(OWN, key) && !isOther ? OWN[key] : undefined
  const label = own ? own[language] : nameAndHelp(node, language).name || key
  return language === 'en' ? `${label[0]?.toUpperCase()}${label.slice(1)}` : label
}

/** All the schema says of a key, when the label does not say it already. */
export function helpOf(key: string, node: SchemaNode, language: Language): string | null {
  const text = said(node.description, language)
  return text === '' || text === labelOf(key, node, language) ? null : text
}

export const optionOf = (node: SchemaNode, value: string, language: Language) => {
  const word = wordOfValue(node, value, language) || OPTION_WORDS[value]?.[language]
  return { value, label: word || value, title: value }
}
