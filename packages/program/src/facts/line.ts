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
    label: { zh: '收费类别', en: 'charge type' },
    meaning: { zh: '收费类别 med_chrgitm_type', en: 'charge type, med_chrgitm_type' },
  },
  lineCatalogueLevel: {
    scopes: line,
    type: 'text',
    optional: true,
    label: { zh: '目录等级', en: 'catalogue level' },
    meaning: {
      zh: '目录等级 chrgitm_lv（01 甲、02 乙、03 自费）',
      en: 'catalogue level, chrgitm_lv (01 A, 02 B, 03 self-paid)',
    },
  },
  lineCategory: {
    scopes: line,
    type: 'text',
    label: { zh: '项目类别', en: 'category of the item' },
    meaning: {
      zh: '城市项目类别（lists/items.csv），不在名单为 none',
      en: 'the city’s category of the item (lists/items.csv), none when not listed',
    },
  },
  lineNegotiated: {
    scopes: line,
    type: 'boolean',
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
    label: { zh: '符合适应症', en: 'within its indications' },
    meaning: {
      zh: '诊断符合该药适应症；无诊断信息为 null',
      en: 'a diagnosis matches the drug’s indications; null without any diagnosis',
    },
  },
  drugApproved: {
    scopes: line,
    type: 'boolean',
    label: { zh: '有事前审批', en: 'prior approval' },
    meaning: {
      zh: '该药当日有事前审批（person.approvals）',
      en: 'prior approval in force that day (person.approvals)',
    },
  },
})
