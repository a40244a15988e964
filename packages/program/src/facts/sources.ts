/** Where each fact comes from: when enrolling, and on a claim. One line a fact; the compiler asks for the line of a new one. */
import type { Bilingual } from '@gongbao/kernel'
import type { FactName } from './facts.ts'

export interface FactSource {
  /** Filled by the enrollment room. */
  readonly enrolling?: Bilingual
  /** Filled from the record: `person`, `settlement` (national fields), `ext`, or the city's lists. */
  readonly claim?: Bilingual
}

const both = (zh: string, en: string): Bilingual => ({ zh, en })
const given = (key: string, usual: string): Bilingual =>
  both(`person.${key}，不写为 ${usual}`, `person.${key}, ${usual} unless stated`)
/** From the house's own policies when enrolling; the claims room passes what the policy says. */
const chain = (zh: string, en: string, key: string, usual: string): FactSource => ({
  enrolling: both(`本系统历年有效保单：${zh}`, `policies of this house: ${en}`),
  claim: both(
    `保单所记（person.${key}），不写为 ${usual}`,
    `as the policy says (person.${key}), ${usual} unless stated`,
  ),
})
const proof = (zh: string, en: string): FactSource => ({
  enrolling: both(`${zh}，经人工认可；未提交为未知`, `${en}, accepted by a person; unknown until then`),
})
const national = (field: string, zh = '', en = ''): FactSource => ({
  claim: both(`settlement.${field}${zh}`, `settlement.${field}${en}`),
})
const line = (field: string, zh = '', en = ''): FactSource => ({
  claim: both(`settlement.details[].${field}${zh}`, `settlement.details[].${field}${en}`),
})
const ext = (key: string, zh = '', en = ''): FactSource => ({ claim: both(`ext.${key}${zh}`, `ext.${key}${en}`) })
const NOT_ASKED: FactSource = {
  enrolling: both(
    '本系统不询问，总是未知；列在这里供城市禁止读取',
    'never asked here, always unknown; listed so that a city can forbid it',
  ),
}

export const FACT_SOURCES: Readonly<Record<FactName, FactSource>> = {
  age: {
    enrolling: both('证件上的出生日期，算到方案的 ageOn', 'date of birth on the certificate, on the plan’s `ageOn`'),
    claim: both('person.birthOn，算到入院日 begndate', 'person.birthOn, on admission (begndate)'),
  },
  sex: { enrolling: both('身份证件', 'the certificate'), claim: both('person.sex', 'person.sex') },
  insutype: {
    enrolling: both('医保经办机构的参保名册', 'the agency’s basic-insurance roll'),
    claim: both('settlement.insutype，没有则 person.insutype', 'settlement.insutype, else person.insutype'),
  },
  category: {
    enrolling: both(
      '价格读取时为所走资格的 category；判断资格时总是 general',
      'for the price, that of the pathway; general while eligibility is decided',
    ),
    claim: both(
      '保单所记（person.category），不写为 general',
      'as the policy says (person.category), general unless stated',
    ),
  },
  level: {
    enrolling: both('下单时所选档次，不选为第一档', 'the level chosen with the order, the first unless chosen'),
    claim: both(
      '保单所记（person.level）；方案只有一档时可不写',
      'as the policy says (person.level); may be left out where the plan has one',
    ),
  },
  enrolledYears: chain('累计年数加本年', 'years in all, this one added', 'enrolledYears', '1'),
  continuousYears: chain('连续年数加本年', 'years without a gap, this one added', 'continuousYears', '1'),
  claimFreeYears: {
    enrolling: both('本系统历年保单与赔付，下单当天', 'policies and payouts of this house, on the day of the order'),
    claim: both(
      '保单所记（person.claimFreeYears），不写为 0',
      'as the policy says (person.claimFreeYears), 0 unless stated',
    ),
  },
  healthStatus: {
    enrolling: both(
      '参保名册的慢特病标记；没有标记为未知；从不询问本人',
      'the chronic mark of the roll; unknown without one; nobody is asked',
    ),
    claim: given('healthStatus', 'healthy'),
  },
  insuredLastYear: {
    enrolling: both('本系统上一年度未退的保单', 'a policy of this house of the year before, not cancelled'),
  },
  daysAfterWindow: {
    enrolling: both(
      '办理当天与方案 window（含 extensions）',
      'the business date and the plan’s window with its extensions',
    ),
  },
  medicalHistory: NOT_ASKED,
  pastClaims: NOT_ASKED,
  occupation: NOT_ASKED,
  basicCoverArea: {
    enrolling: both(
      '参保名册的参保地区划（insuplc_admdvs）与 program.yaml 的 city',
      'the roll’s insuring area (insuplc_admdvs) and `city` of program.yaml',
    ),
  },
  basicCoverStatus: {
    enrolling: both('参保名册的参保状态；暂停、终止都是 broken', 'the roll’s status; paused and ended are both broken'),
  },
  worksHere: proof('在职证明', 'proof of employment'),
  studiesHere: proof('在读证明', 'proof of study'),
  bornThisPlanYear: {
    enrolling: both(
      '出生日期在投保期开始至保障期结束之间',
      'born between the start of the window and the end of cover',
    ),
  },
  dischargedThisYear: proof('退役证件', 'discharge papers'),
  needy: proof('困难人员证明', 'proof of being in need'),
  insuredParents: {
    enrolling: both(
      '登记的父母中本年度有保单的，加同一订单内符合资格的',
      'parents on record with a policy of the plan year, and those in this basket who may enroll',
    ),
  },
  knownParents: { enrolling: both('家庭成员登记', 'the household on record') },
  insuredElsewhereParents: {
    enrolling: both(
      '登记的父母中医保在外地、也不能在本市投保的',
      'parents on record insured elsewhere who may not enroll here',
    ),
  },
  treatment: national(
    'med_type',
    ' → lists/treatment-types.csv；不认识的代码转人工',
    ' → lists/treatment-types.csv; an unknown code goes to a person',
  ),
  medType: national('med_type'),
  causeCode: ext('causeCode', '，不写为未知', ', unknown unless stated'),
  thirdPartyPortion: ext('thirdPartyPortion', '，不写为 0', ', 0 unless stated'),
  treatedIn: national('mdtrtarea_admvs', ' 与 program.yaml 的 city', ' and `city` of program.yaml'),
  settledByBasic: ext('settledByBasic', '，不写为 true', ', true unless stated'),
  outOfTownFiled: ext('outOfTownFiled', '，不写为未知', ', unknown unless stated'),
  ratedAs: {
    claim: both(
      '方案的 preExistingBasis 与 person 的健康状况、既往症',
      'the plan’s preExistingBasis and the person’s health status and conditions',
    ),
  },
  institutionLevel: national(
    'hosp_lv',
    ' → lists/hospital-levels.csv，没有则 lists/institutions.csv',
    ' → lists/hospital-levels.csv, else lists/institutions.csv',
  ),
  institutionKind: national('fixmedins_code', ' → lists/institutions.csv', ' → lists/institutions.csv'),
  institutionDesignations: national(
    'fixmedins_code',
    ' → lists/institutions.csv（当日有效）',
    ' → lists/institutions.csv, in force that day',
  ),
  ward: ext('ward', '，不写为未知', ', unknown unless stated'),
  mainDiagnosis: national('diseinfo[].diag_code', '（maindiag_flag 为 1）', ' with maindiag_flag 1'),
  diagnoses: national('diseinfo[].diag_code'),
  diseaseCode: national('dise_codg', '，没有则 diseinfo 中的', ', else that of diseinfo'),
  stayDays: national('enddate', ' 减 begndate', ' less begndate'),
  lineCode: line('med_list_codg'),
  lineChargeType: line('med_chrgitm_type'),
  lineCatalogueLevel: line('chrgitm_lv'),
  lineCategory: line('med_list_codg', ' → lists/items.csv', ' → lists/items.csv'),
  lineNegotiated: line('hi_nego_drug_flag', '，不写为否', ', no unless stated'),
  lineQuantity: line('cnt'),
  linePrescriptionDays: line('prd_days'),
  drugList: line(
    'med_list_codg',
    ' → lists/drugs.csv（fee_ocur_time 当日，没有则入院日）',
    ' → lists/drugs.csv on fee_ocur_time, else on admission',
  ),
  drugIndicated: {
    claim: both('lists/drugs.csv 的 indications 与全部诊断', 'indications of lists/drugs.csv and all diagnoses'),
  },
  drugApproved: { claim: both('person.approvals（当日有效）', 'person.approvals in force that day') },
}
