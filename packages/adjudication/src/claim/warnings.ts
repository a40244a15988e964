/** What a claim warns of. Most warnings send it to review: it pays nothing until a person has looked. */

export interface Warning {
  readonly code: string
  readonly field?: string
  readonly text: string
}

interface WarningRule {
  /** Whether the claim waits for a person. */
  readonly review: boolean
  readonly text: string
  readonly en: string
}

export const WARNINGS = {
  NO_DETAILS: {
    review: false,
    text: '没有费用明细，按结算单总额理算',
    en: 'No fee lines: adjudicated on the totals of the settlement',
  },
  NOT_COVERED: {
    review: false,
    text: '不在保障责任内',
    en: 'No benefit takes this money',
  },
  FUNDS_NOT_BROKEN_DOWN: {
    review: false,
    text: '结算单只给出基金支付总额，没有分项，无法核对',
    en: 'The settlement gives only the total of the funds, which cannot be checked',
  },
  TOTAL_NOT_SUM_OF_PARTS: {
    review: true,
    text: '医疗费总额不等于全自费、超限价、先行自付与符合范围金额之和',
    en: 'The total is not the sum of self-paid, above the price cap, first pay and in scope',
  },
  FUNDS_NOT_SUM: {
    review: true,
    text: '基金支付总额与各项基金支付不符',
    en: 'The total of the funds is not the sum of the single funds',
  },
  BURDEN_NOT_SUM: {
    review: true,
    text: '个人负担不等于总额减基金支付再减医院负担',
    en: 'What the person bears is not the total less the funds less the hospital’s part',
  },
  PARTS_NOT_BURDEN: {
    review: true,
    text: '四部分负担之和不等于个人负担总金额',
    en: 'The four parts do not sum to what the person bears',
  },
  LINES_DO_NOT_SUM: {
    review: true,
    text: '费用明细合计与结算单不符',
    en: 'The fee lines do not sum to the settlement',
  },
  NEGATIVE_AMOUNT: {
    review: true,
    text: '金额为负，但不是退费结算',
    en: 'An amount is negative, but this is no refund',
  },
  NEGATIVE_LINE: { review: true, text: '费用明细金额为负', en: 'A fee line is negative' },
  UNKNOWN_MED_TYPE: { review: true, text: '医疗类别代码不在对照表中', en: 'The med_type is not in the city’s list' },
  UNKNOWN_FUND_CODE: {
    review: true,
    text: '基金支付类型代码不在对照表中',
    en: 'The fund_pay_type is not in the city’s list',
  },
  UNKNOWN_HOSPITAL_LEVEL: {
    review: true,
    text: '医院等级代码不在对照表中',
    en: 'The hosp_lv is not in the city’s list',
  },
  UNKNOWN_AREA: { review: true, text: '就医地区划代码无法识别', en: 'The place of treatment is no division code' },
  UNKNOWN_LEVEL: {
    review: true,
    text: '保障档次不在方案中，或方案有多个档次而记录没有写明',
    en: 'The plan level is not in the plan, or the plan has several and the record names none',
  },
  UNKNOWN_CATEGORY: {
    review: true,
    text: '没有哪条投保资格给出此人员类别',
    en: 'No pathway of the plan gives this category of person',
  },
  UNKNOWN_CONDITION: {
    review: false,
    text: '既往病种不在 lists/conditions.csv 中，无法判断是否为约定的病种',
    en: 'The condition is not in lists/conditions.csv: whether it is a specified one cannot be told',
  },
  UNKNOWN_PARAMETER: {
    review: true,
    text: '城市参数表中没有此险种、此年度的数额',
    en: 'The city’s parameters hold no amount of this insurance type and year',
  },
  UNKNOWN_COUNTER: {
    review: true,
    text: '期初累计额的责任代码不在方案中',
    en: 'The opening amounts name a benefit that is not in the plan',
  },
  OPENING_DIFFERS: {
    review: true,
    text: '期初累计额与此人首条记录不一致',
    en: 'The opening amounts differ from this person’s first record',
  },
  FOREIGN_CITY: { review: true, text: '参保地不属于本市', en: 'Basic insurance is held in another city' },
  RECORD_VOID: { review: true, text: '结算单已作废（vali_flag 为 0）', en: 'The settlement is void (vali_flag is 0)' },
  THIRD_PARTY_WITHOUT_RULE: {
    review: true,
    text: '有第三人责任比例，但方案没有适用的规则',
    en: 'A third party’s portion is given, but no rule of the plan takes it',
  },
  UNDETERMINED: { review: true, text: '规则无法判定', en: 'A rule cannot be decided' },
  ORIGINAL_NOT_FOUND: {
    review: true,
    text: '找不到被冲销的原结算单',
    en: 'The settlement to be reversed was not found',
  },
  ORIGINAL_OF_ANOTHER_PERSON: {
    review: true,
    text: '原结算单属于另一被保险人',
    en: 'The settlement to be reversed is another person’s',
  },
  ORIGINAL_IS_REVERSAL: {
    review: true,
    text: '所指的原结算单本身是冲销记录',
    en: 'The settlement to be reversed is itself a reversal',
  },
  ALREADY_REVERSED: { review: true, text: '原结算单已被冲销过', en: 'The settlement was reversed before' },
  REVERSAL_AMOUNT_DIFFERS: {
    review: true,
    text: '冲销金额与原结算单不一致',
    en: 'The amount of the reversal differs from the settlement’s',
  },
} as const satisfies Record<string, WarningRule>
export type WarningCode = keyof typeof WARNINGS

/**
 * Warnings a person may set aside after looking: the figures stand as they are, the rule that could not be decided does not apply.
 * Anything else must be mended at its source. A plan's own review rules may always be set aside.
 */
export const ACCEPTABLE_WARNINGS = [
  'TOTAL_NOT_SUM_OF_PARTS',
  'FUNDS_NOT_SUM',
  'BURDEN_NOT_SUM',
  'PARTS_NOT_BURDEN',
  'LINES_DO_NOT_SUM',
  'UNKNOWN_AREA',
  'FOREIGN_CITY',
  'UNDETERMINED',
  'THIRD_PARTY_WITHOUT_RULE',
] as const satisfies readonly WarningCode[]

/** The warnings of one claim, in the order they were found. */
export class Warnings {
  readonly list: Warning[] = []
  review = false
  private readonly accepted: readonly string[]

  /** @param accepted codes a person has looked at and set aside */
  constructor(accepted: readonly string[] = []) {
    this.accepted = accepted
  }

  add(code: WarningCode, field?: string, detail?: string): void {
    const setAside = this.accepted.includes(code) && (ACCEPTABLE_WARNINGS as readonly string[]).includes(code)
    if (WARNINGS[code].review && !setAside) this.review = true
    this.note(code, field, detail)
  }

  /** Says it without keeping the claim: nothing hangs on it here. */
  note(code: WarningCode, field?: string, detail?: string): void {
    const { text } = WARNINGS[code]
    const said = detail ? `${text}：${detail}` : text
    // Many lines may give the same cause; it is said once.
    if (this.list.some((known) => known.code === code && known.field === field && known.text === said)) return
    this.list.push({ code, ...(field === undefined ? {} : { field }), text: said })
  }

  /** A rule of the plan's that sends the claim to a person. */
  addRule(code: string, text: string): void {
    if (!this.accepted.includes(code)) this.review = true
    this.list.push({ code, text })
  }
}
