/** What a reason code says to people. Codes of the plan's own rules read by their name in the plan. */
import { WARNINGS, type WarningCode } from '@gongbao/adjudication'
import type { Bilingual } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'

const OWN: Readonly<Record<string, Bilingual>> = {
  PERSON_UNKNOWN: {
    zh: '本项目没有此证件号码的投保人员，转人工核对',
    en: 'Nobody is enrolled under this certificate number; a person looks',
  },
  NO_CERTIFICATE: { zh: '结算单没有证件号码，转人工核对', en: 'The settlement names no certificate; a person looks' },
  CERTIFICATE_INVALID: {
    zh: '身份证号位数、出生日期或校验位不符，转人工核对',
    en: 'The identity number’s length, birth date or check digit does not fit; a person looks',
  },
  NAME_DIFFERS: { zh: '姓名与保单不一致，转人工核对', en: 'The name differs from the policy’s; a person looks' },
  AREA_DIFFERS: {
    zh: '结算单的参保地与医保登记不一致，转人工核对',
    en: 'The settlement names another place of basic insurance than the roll; a person looks',
  },
  AWAITING_APPROVAL: { zh: '已理算，等待审批', en: 'Adjudicated; waits for approval' },
  PAID_TO_INSURED: {
    zh: '赔款由承保机构付给参保人，机构不垫付',
    en: 'The insurer pays the insured; nothing to advance',
  },
  NOT_COVERED: { zh: '费用发生时没有有效保单', en: 'No policy covers the date of treatment' },
  FOREIGN_CITY: {
    zh: '参保地不属于本市，且未投保本项目',
    en: 'Insured in another city and not enrolled in this program',
  },
  OUTSIDE_COVER: { zh: '不在保障期内', en: 'Outside the period of cover' },
  CLAIM_TOO_LATE: { zh: '超过申请理赔的期限', en: 'Filed after the time to claim had run out' },
  CAP: { zh: '超过本项责任年度计入限额', en: 'Above what counts of this benefit in a year' },
  YEAR_CAP: { zh: '超过全年计入限额', en: 'Above what counts of all benefits in a year' },
  OTHER_COVER_PAID: { zh: '其他保障已支付', en: 'Paid by other cover' },
  REVERSED_BY_RECORD: { zh: '原结算已冲销', en: 'The settlement was taken back' },
  REVERSED_BY_PERSON: { zh: '案件已由人工冲销', en: 'Taken back by a person' },
  RETURNED: { zh: '退回审核', en: 'Returned for review' },
  ASKED_BY_RESIDENT: { zh: '当事人申请人工复核', en: 'The insured asked for a person to look again' },
  PAYEE_ACCOUNT_MISSING: { zh: '等待提供收款账户', en: 'Waiting for a payee’s account' },
  PAYMENT_RETURNED: { zh: '银行退回，请核对收款账户', en: 'The bank returned the payment; check the account' },
  PAYMENT_UNDER_WAY: {
    zh: '赔款支付中，待银行答复后冲销',
    en: 'The payment is under way; reversed once the bank has answered',
  },
  ORIGINAL_NOT_FOUND: { zh: '等待被冲销的原结算单', en: 'Waiting for the settlement it takes back' },
}

/** Whatever of a plan may take money out of a claim under its code. */
function excludingRules({ exclusions, benefits }: Plan): readonly { readonly code: string; readonly name: string }[] {
  return [...exclusions, ...benefits.flatMap(({ caps = [], limits = [] }) => [...caps, ...limits])]
}

/** @returns the words for a code; the code itself where nothing says more */
export function reasonText(code: string, plan?: Plan): Bilingual {
  const own = OWN[code]
  if (own) return own
  const rule = plan && excludingRules(plan).find((one) => one.code === code)
  if (rule) return { zh: rule.name, en: rule.name }
  const warning = WARNINGS[code as WarningCode]
  return warning ? { zh: warning.text, en: warning.en } : { zh: code, en: code }
}
