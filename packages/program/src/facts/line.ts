/** Facts about one fee line. Without `details` the record's head counts as one line: its codes are null, its lists 'none'. */
import { define, line } from './define.ts'

export const LINE_FACTS = define({
  lineCode: {
    scopes: line,
    type: 'text',
    optional: true,
    label: { zh: '医保目录编码', en: 'catalogue code' },
    meaning: { zh: '医保目录编码 med_list_codg', en: 'catalogue code, med_list_codg' },
  },
  lineChargeType: {
    scopes: line,
    type: 'text',
    optional: true,
    words: {
      '01': { zh: '床位费', en: 'bed' },
      '02': { zh: '诊察费', en: 'consultation' },
      '03': { zh: '检查费', en: 'examination' },
      '04': { zh: '化验费', en: 'laboratory' },
      '05': { zh: '治疗费', en: 'treatment' },
      '06': { zh: '手术费', en: 'surgery' },
      '07': { zh: '护理费', en: 'nursing' },
      '08': { zh: '卫生材料费', en: 'material' },
      '09': { zh: '西药费', en: 'western drugs' },
      '10': { zh: '中药饮片费', en: 'herbal drugs' },
      '11': { zh: '中成药费', en: 'patent medicine' },
      '12': { zh: '一般诊疗费', en: 'general treatment' },
      '13': { zh: '挂号费', en: 'registration' },
      '14': { zh: '其他费', en: 'other' },
    },
    label: { zh: '收费类别', en: 'charge type' },
    meaning: { zh: '收费类别 med_chrgitm_type', en: 'charge type, med_chrgitm_type' },
  },
  lineCatalogueLevel: {
    scopes: line,
    type: 'text',
    optional: true,
    words: {
      '01': { zh: '甲类', en: 'A' },
      '02': { zh: '乙类', en: 'B' },
      '03': { zh: '自费', en: 'self-paid' },
    },
    label: { zh: '目录等级', en: 'catalogue level' },
    meaning: {
      zh: '目录等级 chrgitm_lv（01 甲、02 乙、03 自费）',
      en: 'catalogue level, chrgitm_lv (01 A, 02 B, 03 self-paid)',
    },
  },
  lineCategory: {
    scopes: line,
    type: 'text',
    words: {
      tonic: { zh: '滋补保健', en: 'tonics' },
      cosmetic: { zh: '整形美容', en: 'cosmetic' },
      'dental-implant': { zh: '种植牙', en: 'dental implants' },
      'non-medical': { zh: '非医疗用途', en: 'non-medical' },
      'assisted-reproduction': { zh: '辅助生殖', en: 'assisted reproduction' },
      none: { zh: '名单以外', en: 'none' },
    },
    label: { zh: '项目类别', en: 'category of the item' },
    meaning: {
      zh: '城市项目类别（lists/items.csv），不在名单为 none',
      en: 'the city’s category of the item (lists/items.csv), none when not listed',
    },
  },
  lineNegotiated: {
    scopes: line,
    type: 'boolean',
    says: {
      yes: { zh: '是国谈药', en: 'is a nationally negotiated drug' },
      no: { zh: '不是国谈药', en: 'is no nationally negotiated drug' },
    },
    label: { zh: '国谈药', en: 'nationally negotiated drug' },
    meaning: { zh: '国谈药 hi_nego_drug_flag', en: 'nationally negotiated drug, hi_nego_drug_flag' },
  },
  lineQuantity: {
    scopes: line,
    type: 'integer',
    optional: true,
    label: { zh: '数量', en: 'quantity' },
    meaning: { zh: '数量 cnt，不足一件按一件', en: 'quantity, cnt, a part counts as one' },
  },
  linePrescriptionDays: {
    scopes: line,
    type: 'integer',
    optional: true,
    label: { zh: '处方天数', en: 'days of prescription' },
    meaning: { zh: '处方天数 prd_days', en: 'days of prescription, prd_days' },
  },
  drugList: {
    scopes: line,
    type: 'text',
    words: {
      special: { zh: '特药', en: 'special drugs' },
      innovative: { zh: '创新药', en: 'innovative drugs' },
      rare: { zh: '罕见病药品', en: 'rare-disease drugs' },
      'medical-food': { zh: '特殊医学用途配方食品', en: 'foods for special medical purpose' },
      'high-value': { zh: '高值药品', en: 'high-value drugs' },
      none: { zh: '名单以外', en: 'none' },
    },
    label: { zh: '药品名单', en: 'drug list' },
    meaning: {
      zh: '费用发生日所在的药品名单（lists/drugs.csv），不在名单为 none',
      en: 'the drug list it stands on that day (lists/drugs.csv), none when not listed',
    },
  },
  drugIndicated: {
    scopes: line,
    type: 'boolean',
    optional: true,
    says: {
      yes: { zh: '诊断符合药品适应症', en: 'is within the drug’s indications' },
      no: { zh: '诊断与药品适应症不符', en: 'is outside the drug’s indications' },
    },
    label: { zh: '符合适应症', en: 'within its indications' },
    meaning: {
      zh: '诊断符合该药适应症；无诊断信息为 null',
      en: 'a diagnosis matches the drug’s indications; null without any diagnosis',
    },
  },
  drugApproved: {
    scopes: line,
    type: 'boolean',
    says: {
      yes: { zh: '用药前已获批准', en: 'was approved beforehand' },
      no: { zh: '用药前没有获得批准', en: 'was not approved beforehand' },
    },
    label: { zh: '有事前审批', en: 'prior approval' },
    meaning: {
      zh: '该药当日有事前审批（person.approvals）',
      en: 'prior approval in force that day (person.approvals)',
    },
  },
})
