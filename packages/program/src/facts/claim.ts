/** Facts about a settlement record: once per record; its lines see them too. */
import { claim, define } from './define.ts'

export const CLAIM_FACTS = define({
  treatment: {
    scopes: claim,
    type: 'text',
    label: { zh: '就医类型', en: 'treatment type' },
    meaning: {
      zh: '就医类型，由 lists/treatment-types.csv 自 med_type 映射',
      en: 'treatment type, mapped from med_type by lists/treatment-types.csv',
    },
  },
  medType: {
    scopes: claim,
    type: 'text',
    label: { zh: '医疗类别代码', en: 'med_type' },
    meaning: { zh: '国家平台 med_type 原值', en: 'med_type as received' },
  },
  causeCode: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: {
      illness: { zh: '疾病', en: 'illness' },
      accident: { zh: '无第三人的意外', en: 'accident without a third party' },
      'third-party': { zh: '第三人责任', en: 'third party' },
      'work-injury': { zh: '工伤', en: 'work injury' },
      'public-health': { zh: '公共卫生', en: 'public health' },
    },
    label: { zh: '就医原因', en: 'cause' },
    meaning: {
      zh: '就医原因（ext.causeCode）：疾病、无第三人的意外、第三人责任、工伤、公共卫生',
      en: 'cause (ext.causeCode): illness, accident without a third party, third party, work injury, public health',
    },
  },
  thirdPartyPortion: {
    scopes: claim,
    type: 'integer',
    label: { zh: '第三人责任比例', en: 'portion a third party owes' },
    meaning: {
      zh: '第三人责任比例，基点（70% = 7000）',
      en: 'portion a third party owes, basis points (70% = 7000)',
    },
  },
  treatedIn: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: {
      city: { zh: '本市', en: 'this city' },
      province: { zh: '省内其他市', en: 'elsewhere in the province' },
      elsewhere: { zh: '省外', en: 'another province' },
      'outside-mainland': { zh: '境外', en: 'outside the mainland' },
    },
    label: { zh: '就医地', en: 'where treated' },
    meaning: { zh: '就医地（mdtrtarea_admvs）：本市、省内、省外、境外', en: 'where treated (mdtrtarea_admvs)' },
  },
  settledByBasic: {
    scopes: claim,
    type: 'boolean',
    label: { zh: '基本医保已结算', en: 'settled by basic insurance' },
    meaning: { zh: '基本医保已结算', en: 'basic insurance has settled' },
  },
  outOfTownFiled: {
    scopes: claim,
    type: 'boolean',
    optional: true,
    label: { zh: '异地就医已备案', en: 'filed for treatment out of town' },
    meaning: {
      zh: '异地就医是否已备案（ext.outOfTownFiled）；结算单没有说明为 null',
      en: 'whether treatment out of town was filed with basic insurance first (ext.outOfTownFiled); null when not stated',
    },
  },
  ratedAs: {
    scopes: claim,
    type: 'text',
    values: { healthy: { zh: '健康', en: 'healthy' }, preExisting: { zh: '有既往症', en: 'pre-existing condition' } },
    label: { zh: '按何种健康状况赔付', en: 'health status it is paid on' },
    meaning: {
      zh: '本案按健康还是既往症赔付：由方案的 preExistingBasis 判定',
      en: 'whether the claim is paid as of the healthy or with a pre-existing condition: as the plan’s preExistingBasis judges',
    },
  },
  institutionLevel: {
    scopes: claim,
    type: 'integer',
    optional: true,
    label: { zh: '医疗机构等级', en: 'institution level' },
    meaning: {
      zh: '医疗机构等级 3/2/1/0：先取 hosp_lv，再取机构名单',
      en: 'institution level 3/2/1/0: from hosp_lv, else from the city’s list',
    },
  },
  institutionKind: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: { hospital: { zh: '医院', en: 'hospital' }, pharmacy: { zh: '药店', en: 'pharmacy' } },
    label: { zh: '机构类别', en: 'kind of institution' },
    meaning: { zh: '机构类别（机构名单）', en: 'kind of institution (city’s list)' },
  },
  institutionDesignations: {
    scopes: claim,
    type: 'texts',
    label: { zh: '机构的定点资格', en: 'designations of the institution' },
    meaning: {
      zh: '机构的定点资格（机构名单，当日有效；不在名单为空）',
      en: 'what the institution is designated for on the day (city’s list; empty when not listed)',
    },
  },
  ward: {
    scopes: claim,
    type: 'text',
    optional: true,
    values: {
      ordinary: { zh: '普通部', en: 'ordinary' },
      special: { zh: '特需部', en: 'special' },
      international: { zh: '国际部', en: 'international' },
    },
    label: { zh: '病区', en: 'ward' },
    meaning: { zh: '病区（ext.ward）', en: 'ward (ext.ward)' },
  },
  mainDiagnosis: {
    scopes: claim,
    type: 'text',
    optional: true,
    label: { zh: '主要诊断', en: 'main diagnosis' },
    meaning: { zh: '主要诊断 ICD-10', en: 'main diagnosis, ICD-10' },
  },
  diagnoses: {
    scopes: claim,
    type: 'texts',
    label: { zh: '全部诊断', en: 'diagnoses' },
    meaning: { zh: '全部诊断 ICD-10', en: 'all diagnoses, ICD-10' },
  },
  diseaseCode: {
    scopes: claim,
    type: 'text',
    optional: true,
    label: { zh: '慢特病病种', en: 'chronic or special disease' },
    meaning: { zh: '慢特病病种代码 dise_codg', en: 'chronic or special disease code, dise_codg' },
  },
  stayDays: {
    scopes: claim,
    type: 'integer',
    label: { zh: '住院天数', en: 'days of stay' },
    meaning: { zh: '住院天数（出院日减入院日）', en: 'days between admission and discharge' },
  },
})
