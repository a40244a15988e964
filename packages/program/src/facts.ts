/**
 * Every fact a rule may read: its type, where it comes from, and what it means. The list is closed: a rule that names another fact is refused
 * when the plan is checked. A fact is never undefined; an optional one is null when it is not known, and only `isKnown` / `isUnknown` accept that.
 */
import type { Bilingual } from '@gongbao/kernel'

export type FactType = 'text' | 'integer' | 'boolean' | 'texts'
/** person: eligibility and price · claim: once per settlement record · line: once per fee line (the head counts as one line without details). */
export type FactScope = 'person' | 'claim' | 'line'

export interface FactDefinition {
  readonly scopes: readonly FactScope[]
  readonly type: FactType
  readonly optional?: true
  /** The closed list of values a text fact may take, where there is one. */
  readonly values?: readonly string[]
  readonly meaning: Bilingual
}

const everyone: readonly FactScope[] = ['person', 'claim', 'line']
const person: readonly FactScope[] = ['person']
const claim: readonly FactScope[] = ['claim', 'line']
const line: readonly FactScope[] = ['line']

const define = <const Facts extends Record<string, FactDefinition>>(facts: Facts): Facts => facts

export const FACTS = define({
  age: {
    scopes: everyone,
    type: 'integer',
    meaning: {
      zh: '周岁：投保按方案的计龄日，理赔按入院日',
      en: 'completed years: on the plan’s `ageOn` when enrolling, on admission for a claim',
    },
  },
  sex: {
    scopes: everyone,
    type: 'text',
    optional: true,
    values: ['male', 'female'],
    meaning: { zh: '性别', en: 'sex' },
  },
  insutype: {
    scopes: everyone,
    type: 'text',
    optional: true,
    meaning: {
      zh: '基本医保险种代码（310 职工、390 居民、340 离休）',
      en: 'basic insurance type (310 employee, 390 resident, 340 retired cadre)',
    },
  },
  category: {
    scopes: everyone,
    type: 'text',
    meaning: { zh: '人员类别，默认 general', en: 'category of person, general unless stated' },
  },
  level: { scopes: everyone, type: 'text', meaning: { zh: '保障档次', en: 'plan level' } },
  enrolledYears: {
    scopes: everyone,
    type: 'integer',
    meaning: { zh: '累计投保年数，含本年', en: 'accumulated years of enrollment, this one included' },
  },
  continuousYears: {
    scopes: everyone,
    type: 'integer',
    meaning: { zh: '连续投保年数，含本年', en: 'years of the unbroken chain, this one included' },
  },
  claimFreeYears: {
    scopes: everyone,
    type: 'integer',
    meaning: { zh: '连续未理赔的完整年数', en: 'completed claim-free years of the unbroken chain' },
  },
  healthStatus: {
    scopes: everyone,
    type: 'text',
    optional: true,
    values: ['healthy', 'preExisting'],
    meaning: { zh: '健康状况（既往症）', en: 'health status (pre-existing condition)' },
  },
  medicalHistory: {
    scopes: person,
    type: 'boolean',
    optional: true,
    meaning: { zh: '有既往病史', en: 'has a medical history' },
  },
  pastClaims: {
    scopes: person,
    type: 'integer',
    optional: true,
    meaning: { zh: '以往赔案数', en: 'number of past claims' },
  },
  occupation: { scopes: person, type: 'text', optional: true, meaning: { zh: '职业', en: 'occupation' } },
  basicCoverArea: {
    scopes: person,
    type: 'text',
    values: ['city', 'province', 'elsewhere', 'none'],
    meaning: {
      zh: '基本医保参保地：本市、省内其他、省外、未参保',
      en: 'where basic insurance is held: this city, elsewhere in the province, elsewhere, nowhere',
    },
  },
  basicCoverStatus: {
    scopes: person,
    type: 'text',
    values: ['active', 'waiting', 'broken', 'none'],
    meaning: { zh: '基本医保状态：正常、等待期、中断、无', en: 'basic insurance: active, waiting, broken off, none' },
  },
  worksHere: {
    scopes: person,
    type: 'boolean',
    optional: true,
    meaning: { zh: '在本市单位工作（需证明）', en: 'employed in the city (with proof)' },
  },
  studiesHere: {
    scopes: person,
    type: 'boolean',
    optional: true,
    meaning: { zh: '本市在校学生（需证明）', en: 'student in the city (with proof)' },
  },
  bornThisPlanYear: {
    scopes: person,
    type: 'boolean',
    meaning: { zh: '保障年度内（或集中投保期内）出生的新生儿', en: 'newborn of the plan year or of its window' },
  },
  dischargedThisYear: {
    scopes: person,
    type: 'boolean',
    optional: true,
    meaning: { zh: '当年退役军人（需证明）', en: 'veteran discharged this year (with proof)' },
  },
  insuredParents: {
    scopes: person,
    type: 'integer',
    meaning: {
      zh: '已投保（含同一订单内）的父母人数',
      en: 'parents insured for the plan year, in this basket included',
    },
  },
  knownParents: { scopes: person, type: 'integer', meaning: { zh: '已登记的父母人数', en: 'parents on record' } },
  insuredElsewhereParents: {
    scopes: person,
    type: 'integer',
    meaning: {
      zh: '基本医保不在本市、不能在本市投保的父母人数',
      en: 'parents whose basic insurance is held elsewhere',
    },
  },

  treatment: {
    scopes: claim,
    type: 'text',
    meaning: {
      zh: '就医类型，由 lists/treatment-types.csv 自 med_type 映射',
      en: 'treatment type, mapped from med_type by lists/treatment-types.csv',
    },
  },
  medType: { scopes: claim, type: 'text', meaning: { zh: '国家平台 med_type 原值', en: 'med_type as received' } },
  causeCode: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: ['illness', 'accident', 'third-party', 'work-injury', 'public-health'],
    meaning: {
      zh: '就医原因（ext.causeCode）：疾病、无第三人的意外、第三人责任、工伤、公共卫生',
      en: 'cause (ext.causeCode): illness, accident without a third party, third party, work injury, public health',
    },
  },
  thirdPartyPortion: {
    scopes: claim,
    type: 'integer',
    meaning: { zh: '第三人责任比例，基点（70% = 7000）', en: 'portion a third party owes, basis points (70% = 7000)' },
  },
  treatedIn: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: ['city', 'province', 'elsewhere', 'outside-mainland'],
    meaning: { zh: '就医地（mdtrtarea_admvs）：本市、省内、省外、境外', en: 'where treated (mdtrtarea_admvs)' },
  },
  settledByBasic: {
    scopes: claim,
    type: 'boolean',
    meaning: { zh: '基本医保已结算', en: 'basic insurance has settled' },
  },
  institutionLevel: {
    scopes: claim,
    type: 'integer',
    optional: true,
    meaning: {
      zh: '医疗机构等级 3/2/1/0：先取 hosp_lv，再取机构名单',
      en: 'institution level 3/2/1/0: from hosp_lv, else from the city’s list',
    },
  },
  institutionKind: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: ['hospital', 'pharmacy'],
    meaning: { zh: '机构类别（机构名单）', en: 'kind of institution (city’s list)' },
  },
  institutionDesignations: {
    scopes: claim,
    type: 'texts',
    meaning: {
      zh: '机构的定点资格（机构名单，当日有效；不在名单为空）',
      en: 'what the institution is designated for on the day (city’s list; empty when not listed)',
    },
  },
  ward: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: ['ordinary', 'special', 'international'],
    meaning: { zh: '病区（ext.ward）', en: 'ward (ext.ward)' },
  },
  mainDiagnosis: {
    scopes: claim,
    type: 'text',
    optional: true,
    meaning: { zh: '主要诊断 ICD-10', en: 'main diagnosis, ICD-10' },
  },
  diagnoses: { scopes: claim, type: 'texts', meaning: { zh: '全部诊断 ICD-10', en: 'all diagnoses, ICD-10' } },
  diseaseCode: {
    scopes: claim,
    type: 'text',
    optional: true,
    meaning: { zh: '慢特病病种代码 dise_codg', en: 'chronic or special disease code, dise_codg' },
  },
  stayDays: {
    scopes: claim,
    type: 'integer',
    meaning: { zh: '住院天数（出院日减入院日）', en: 'days between admission and discharge' },
  },

  lineCode: {
    scopes: line,
    type: 'text',
    optional: true,
    meaning: { zh: '医保目录编码 med_list_codg', en: 'catalogue code, med_list_codg' },
  },
  lineChargeType: {
    scopes: line,
    type: 'text',
    optional: true,
    meaning: { zh: '收费类别 med_chrgitm_type', en: 'charge type, med_chrgitm_type' },
  },
  lineCatalogueLevel: {
    scopes: line,
    type: 'text',
    optional: true,
    meaning: {
      zh: '目录等级 chrgitm_lv（01 甲、02 乙、03 自费）',
      en: 'catalogue level, chrgitm_lv (01 A, 02 B, 03 self-paid)',
    },
  },
  lineCategory: {
    scopes: line,
    type: 'text',
    meaning: {
      zh: '城市项目类别（lists/items.csv），不在名单为 none',
      en: 'the city’s category of the item (lists/items.csv), none when not listed',
    },
  },
  lineNegotiated: {
    scopes: line,
    type: 'boolean',
    meaning: { zh: '国谈药 hi_nego_drug_flag', en: 'nationally negotiated drug, hi_nego_drug_flag' },
  },
  drugList: {
    scopes: line,
    type: 'text',
    meaning: {
      zh: '费用发生日所在的药品名单（lists/drugs.csv），不在名单为 none',
      en: 'the drug list it stands on that day (lists/drugs.csv), none when not listed',
    },
  },
  drugIndicated: {
    scopes: line,
    type: 'boolean',
    optional: true,
    meaning: {
      zh: '诊断符合该药适应症；无诊断信息为 null',
      en: 'a diagnosis matches the drug’s indications; null without any diagnosis',
    },
  },
  drugApproved: {
    scopes: line,
    type: 'boolean',
    meaning: {
      zh: '该药当日有事前审批（person.approvals）',
      en: 'prior approval in force that day (person.approvals)',
    },
  },
})
export type FactName = keyof typeof FACTS
export type FactValue = string | number | boolean | readonly string[] | null
export type Facts = Readonly<Record<string, FactValue>>
