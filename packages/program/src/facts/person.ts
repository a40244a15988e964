/** Facts about a person: read by eligibility and price, and, where a claim knows them, by benefits and exclusions. */
import { define, everyone, person } from './define.ts'
import { PROVEN_FACTS } from './proven.ts'

/** Of whomever no pathway gives a category of their own. */
export const GENERAL_CATEGORY = 'general'

export const PERSON_FACTS = define({
  age: {
    scopes: everyone,
    type: 'integer',
    usual: 40,
    counts: 'completed-years',
    label: { zh: '年龄', en: 'age' },
    meaning: {
      zh: '周岁：投保按方案的计龄日，理赔按入院日',
      en: 'completed years: on the plan’s `ageOn` when enrolling, on admission for a claim',
    },
  },
  sex: {
    scopes: everyone,
    type: 'text',
    optional: true,
    values: { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } },
    label: { zh: '性别', en: 'sex' },
    meaning: { zh: '性别', en: 'sex' },
  },
  insutype: {
    scopes: everyone,
    type: 'text',
    optional: true,
    words: {
      310: { zh: '职工医保', en: 'employee' },
      390: { zh: '居民医保', en: 'resident' },
      340: { zh: '离休人员', en: 'retired cadre' },
    },
    label: { zh: '医保险种', en: 'basic insurance type' },
    meaning: {
      zh: '基本医保险种代码（310 职工、390 居民、340 离休）',
      en: 'basic insurance type (310 employee, 390 resident, 340 retired cadre)',
    },
  },
  category: {
    scopes: everyone,
    type: 'text',
    usual: GENERAL_CATEGORY,
    words: { general: { zh: '一般人员', en: 'general' } },
    label: { zh: '人员类别', en: 'category of person' },
    meaning: {
      zh: '人员类别：投保所走的资格所写的 category，不写为 general',
      en: 'category of person: that of the pathway by which they enrolled, general unless it states one',
    },
  },
  level: {
    scopes: everyone,
    type: 'text',
    label: { zh: '保障档次', en: 'plan level' },
    meaning: { zh: '保障档次，默认为第一档', en: 'plan level, the plan’s first unless stated' },
  },
  enrolledYears: {
    scopes: everyone,
    type: 'integer',
    usual: 1,
    counts: 'years',
    label: { zh: '累计投保', en: 'accumulated years of enrollment' },
    meaning: { zh: '累计投保年数，含本年', en: 'accumulated years of enrollment, this one included' },
  },
  continuousYears: {
    scopes: everyone,
    type: 'integer',
    usual: 1,
    counts: 'years',
    label: { zh: '连续投保', en: 'continuous years of enrollment' },
    meaning: { zh: '连续投保年数，含本年', en: 'years of the unbroken chain, this one included' },
  },
  claimFreeYears: {
    scopes: everyone,
    type: 'integer',
    usual: 0,
    counts: 'years',
    label: { zh: '连续未理赔', en: 'claim-free years' },
    meaning: {
      zh: '连续投保中、本年以前没有赔付的年数，从上一年往回数到有赔付的一年；下单当天确定，全年不变',
      en: 'years of the unbroken chain before this one without a payout, counted back to the last with one; as it stands on the day of the order, fixed for the year',
    },
  },
  healthStatus: {
    scopes: everyone,
    type: 'text',
    optional: true,
    values: { healthy: { zh: '健康', en: 'healthy' }, preExisting: { zh: '有既往症', en: 'pre-existing condition' } },
    label: { zh: '健康状况', en: 'health status' },
    meaning: { zh: '健康状况（既往症）', en: 'health status (pre-existing condition)' },
  },
  insuredLastYear: {
    scopes: person,
    type: 'boolean',
    usual: false,
    label: { zh: '上一年度已投保', en: 'insured last year' },
    meaning: {
      zh: '上一保障年度持有本项目有效保单（续保）',
      en: 'held a policy of this program in the plan year before (a renewal)',
    },
  },
  daysAfterWindow: {
    scopes: person,
    type: 'integer',
    usual: 0,
    label: { zh: '集中投保期结束后的天数', en: 'days since the window closed' },
    meaning: {
      zh: '集中投保期（含延长）结束后第几天；期内为 0',
      en: 'days since the window and its extensions closed; 0 while it is open',
    },
  },
  medicalHistory: {
    scopes: person,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '有既往病史', en: 'has a medical history' },
      no: { zh: '没有既往病史', en: 'has no medical history' },
    },
    label: { zh: '既往病史', en: 'medical history' },
    meaning: { zh: '有既往病史', en: 'has a medical history' },
  },
  pastClaims: {
    scopes: person,
    type: 'integer',
    optional: true,
    label: { zh: '以往赔案数', en: 'past claims' },
    meaning: { zh: '以往赔案数', en: 'number of past claims' },
  },
  occupation: {
    scopes: person,
    type: 'text',
    optional: true,
    label: { zh: '职业', en: 'occupation' },
    meaning: { zh: '职业', en: 'occupation' },
  },
  basicCoverArea: {
    scopes: person,
    type: 'text',
    usual: 'city',
    values: {
      city: { zh: '本市', en: 'this city' },
      province: { zh: '省内其他市', en: 'elsewhere in the province' },
      elsewhere: { zh: '省外', en: 'another province' },
      none: { zh: '未参保', en: 'nowhere' },
    },
    label: { zh: '基本医保参保地', en: 'where basic insurance is held' },
    meaning: {
      zh: '基本医保参保地：本市、省内其他、省外、未参保',
      en: 'where basic insurance is held: this city, elsewhere in the province, another province, nowhere',
    },
  },
  basicCoverStatus: {
    scopes: person,
    type: 'text',
    usual: 'active',
    values: {
      active: { zh: '正常', en: 'active' },
      waiting: { zh: '等待期', en: 'waiting' },
      broken: { zh: '中断', en: 'broken off' },
      none: { zh: '无', en: 'none' },
    },
    label: { zh: '基本医保状态', en: 'basic insurance status' },
    meaning: {
      zh: '基本医保状态：正常、等待期、中断、无',
      en: 'basic insurance: active, waiting, broken off, none',
    },
  },
  ...PROVEN_FACTS,
  bornThisPlanYear: {
    scopes: person,
    type: 'boolean',
    usual: false,
    says: {
      yes: { zh: '是本年度新生儿', en: 'is a newborn of the plan year' },
      no: { zh: '不是本年度新生儿', en: 'is no newborn of the plan year' },
    },
    label: { zh: '本年度新生儿', en: 'newborn of the plan year' },
    meaning: {
      zh: '保障年度内（或集中投保期内）出生的新生儿',
      en: 'newborn of the plan year or of its window',
    },
  },
  insuredParents: {
    scopes: person,
    type: 'integer',
    usual: 0,
    counts: 'people',
    label: { zh: '已投保的父母', en: 'insured parents' },
    meaning: {
      zh: '已投保（含同一订单内）的父母人数',
      en: 'parents insured for the plan year, in this basket included',
    },
  },
  knownParents: {
    scopes: person,
    type: 'integer',
    usual: 0,
    counts: 'people',
    label: { zh: '已登记的父母', en: 'parents on record' },
    meaning: { zh: '已登记的父母人数', en: 'parents on record' },
  },
  insuredElsewhereParents: {
    scopes: person,
    type: 'integer',
    usual: 0,
    counts: 'people',
    label: { zh: '医保在外地的父母', en: 'parents insured elsewhere' },
    meaning: {
      zh: '基本医保不在本市、不能在本市投保的父母人数',
      en: 'parents whose basic insurance is held elsewhere',
    },
  },
})
