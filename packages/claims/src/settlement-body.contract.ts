/** The national settlement as hospitals send it: every field we read, named for the reference. The reader of the record checks their values. */
import { say, z } from '@gongbao/access'

const REQUIRED = say('必填', 'is required')
const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** A field that must be there; what it holds is judged by the reader, which names it. */
const needed = (description: string, example: string) =>
  z.custom<unknown>(isSaid, REQUIRED).openapi({ type: 'string', description, example })
const text = (description: string, example: string) =>
  z.unknown().optional().openapi({ type: 'string', description, example })
const yuan = (description: string) => text(`${description}（元，不填为 0） · yuan, 0 unless stated`, '0.00')

const property = (description: string, example: string) => ({ type: 'string' as const, description, example })
const rowsOf = (description: string, properties: Record<string, ReturnType<typeof property>>) =>
  z
    .unknown()
    .optional()
    .openapi({ type: 'array', description, items: { type: 'object', properties } })

const details = rowsOf('费用明细；没有时按总额理算 · fee lines; without them the totals alone count', {
  feedetl_sn: property('流水号，必填且不重复 · serial, needed and unique', '1'),
  med_list_codg: property('医保目录编码 · catalogue code', 'XN63567'),
  med_chrgitm_type: property('收费类别 · charge type', '09'),
  chrgitm_lv: property('目录等级 01 甲 02 乙 03 自费 · 01 A, 02 B, 03 self-paid', '01'),
  fee_ocur_time: property('发生时间 · when it occurred', '2025-06-02 09:00:00'),
  det_item_fee_sumamt: property('金额 · amount', '1000.00'),
  inscp_scp_amt: property('符合范围 · in scope', '900.00'),
  preselfpay_amt: property('先行自付 · first pay', '100.00'),
  overlmt_amt: property('超限价 · above the price cap', '0.00'),
  fulamt_ownpay_amt: property('全自费 · outside the catalogue', '0.00'),
})
const diseinfo = rowsOf('诊断 · diagnoses', {
  diag_code: property('ICD-10 医保版 · national ICD-10', 'I63.9'),
  diag_name: property('名称 · name', '示例诊断'),
  maindiag_flag: property('1 主要诊断 · 1 for the main one', '1'),
})
const setldetail = rowsOf('基金支付分项 · what each fund paid', {
  fund_pay_type: property('基金支付类型，须在本市对照表中 · of the city’s list', '310100'),
  inscp_scp_amt: property('符合范围 · in scope', '40000.00'),
  fund_payamt: property('支付金额 · paid', '15000.00'),
})
const ext = z
  .unknown()
  .optional()
  .openapi({
    type: 'object',
    description: '国家字段之外的事实；未知的键会被拒绝 · what the national form lacks; unknown keys are refused',
    properties: {
      origSetlId: property('冲销时：原结算单号 · of a reversal: the settlement it takes back', 'S20250605000001'),
      settledByBasic: property('基本医保已结算，默认 1 · settled by basic insurance, 1 unless stated', '1'),
      otherCoverPaid: property('其他保障已付 · paid by other cover', '0.00'),
      thirdPartyPortion: property('第三人责任比例 · portion a third party owes', '70%'),
      ward: property('ordinary、special、international', 'ordinary'),
      causeCode: property('illness、accident、third-party、work-injury、public-health', 'illness'),
    },
  })

/** Fields we do not use are kept and passed over. */
export const settlementBody = z.looseObject({
  setl_id: needed('结算单号 · settlement id', 'S20250605000001'),
  insuplc_admdvs: needed('参保地区划 · division where insured', '990001'),
  setl_time: needed('结算时间，不晚于今天 · when settled, not after today', '2025-06-05 15:30:00'),
  begndate: needed('入院或就诊日 · admission', '2025-06-01'),
  enddate: needed('出院或结束日 · discharge', '2025-06-05'),
  med_type: needed('医疗类别，须在本市对照表中，否则转人工 · of the city’s list, else a person looks', '21'),
  fixmedins_code: needed('本机构代码 · the institution’s own code', 'H99000100001'),
  medfee_sumamt: needed('医疗费总额 · total', '40000.00'),
  inscp_scp_amt: needed('符合范围 · in scope', '40000.00'),
  fund_pay_sumamt: needed('基金支付总额 · all funds', '15000.00'),
  psn_part_amt: needed('个人负担 · borne by the person', '25000.00'),
  certno: text('证件号码 · certificate number', '990000198001010012'),
  psn_cert_type: text('证件类型，默认 01 · 01 unless stated', '01'),
  psn_name: text('姓名，与保单不同则转人工 · name; another than the policy’s goes to a person', '张三'),
  psn_no: text('人员编号 · person number', 'P00000001'),
  mdtrt_id: text('就诊号 · visit', 'M00000001'),
  insutype: text('险种 · insurance type', '390'),
  setl_type: text('1 经办机构 2 窗口 · 1 at the agency, 2 at the window', '2'),
  fixmedins_name: text('机构名称 · institution’s name', '示例医院'),
  hosp_lv: text('医院等级 · hospital level', '01'),
  mdtrtarea_admvs: text('就医地区划 · division where treated', '990001'),
  dise_codg: text('慢特病病种 · chronic or special disease', 'M00500'),
  fulamt_ownpay_amt: yuan('全自费 · outside the catalogue'),
  overlmt_selfpay: yuan('超限价自费 · above the price cap'),
  preselfpay_amt: yuan('先行自付 · first pay'),
  hifp_pay: yuan('统筹基金 · pooled fund'),
  cvlserv_pay: yuan('公务员补助 · civil servants'),
  hifes_pay: yuan('企业补充 · enterprise'),
  hifmi_pay: yuan('居民大病 · resident critical illness'),
  hifob_pay: yuan('职工大额 · employee large amounts'),
  maf_pay: yuan('医疗救助 · medical assistance'),
  hifdm_pay: yuan('伤残人员保障 · disabled'),
  oth_pay: yuan('其他支付 · other'),
  hosp_part_amt: yuan('医院负担 · borne by the hospital'),
  refd_setl_flag: text('1 退费结算（冲销） · 1 for a reversal', '0'),
  vali_flag: text('0 作废 · 0 when void', '1'),
  details,
  diseinfo,
  setldetail,
  ext,
})
