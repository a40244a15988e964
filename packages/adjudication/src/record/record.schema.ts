/**
 * The record format as a zod schema: for the API's trial route and its documents. The reader of the hot path (`read-record.ts`) accepts exactly
 * the same records; a test holds the two equal.
 */
import { parseDate, parsePercent, parseYuan } from '@gongbao/kernel'
import { z } from 'zod'
import { isCountOf, MOST_LINES, MOST_ROWS } from './read-lines.ts'
import { HEALTH, MOST_ENTRIES, MOST_YEARS } from './read-person.ts'
import { CAUSES, SINGLE_FUNDS, WARDS } from './read-settlement.ts'
import { COUNT, MOST_COUNT, MOST_FEN, MOST_TEXT } from './read-values.ts'

/** An absent, null or empty value says nothing. */
const said = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]).nullish()

const amount = z
  .union([z.string(), z.number()])
  .refine((value) => {
    const fen = parseYuan(value)
    return fen !== null && Math.abs(fen) <= MOST_FEN
  }, '元，最多两位小数 / yuan with at most two places')
  .describe('元，最多两位小数 / yuan with at most two places')
const notNegative = amount.refine((value) => (parseYuan(value) ?? 0) >= 0)
const date = z
  .string()
  .refine((value) => parseDate(value) !== null)
  .describe('2026-01-31 或 2026-01-31 08:00:00 / a date, or a date and time')
const anyText = z.union([z.string().max(MOST_TEXT), z.int()])
const text = anyText.refine((value) => String(value).trim() !== '')
const optionalText = anyText.nullish()
const flag = z.union([z.literal(['0', '1', 'true', 'false']), z.literal([0, 1]), z.boolean()])
const whole = (least: number, most: number) =>
  z.union([z.int(), z.string().regex(/^\d{1,4}$/)]).refine((value) => Number(value) >= least && Number(value) <= most)
const rows = <Schema extends z.ZodType>(schema: Schema, most: number) => said(z.array(schema).max(most))

export const personSchema = z
  .strictObject({
    id: text.describe('累计额的键 / key of the accumulators'),
    birthOn: date,
    sex: said(z.enum(['male', 'female'])),
    insutype: optionalText.describe('settlement.insutype 优先 / settlement.insutype wins'),
    category: optionalText,
    level: optionalText,
    coverStartOn: said(date),
    coverEndOn: said(date),
    enrolledYears: said(whole(1, MOST_YEARS)),
    continuousYears: said(whole(1, MOST_YEARS)),
    claimFreeYears: said(whole(0, MOST_YEARS)),
    healthStatus: said(z.enum(HEALTH)),
    firstEnrolledHealthStatus: said(z.enum(HEALTH)),
    conditions: rows(z.strictObject({ code: text, diagnosedOn: said(date) }), MOST_ENTRIES),
    approvals: rows(
      z.strictObject({ drug: text, indication: optionalText, fromOn: date, toOn: said(date) }),
      MOST_ENTRIES,
    ),
    opening: said(z.record(z.string(), said(notNegative))),
  })
  .refine(
    ({ enrolledYears, continuousYears }) =>
      !enrolledYears || !continuousYears || Number(continuousYears) <= Number(enrolledYears),
    { path: ['continuousYears'] },
  )
  .refine(
    ({ continuousYears, claimFreeYears }) =>
      !continuousYears || Number(claimFreeYears || 0) <= Number(continuousYears) - 1,
    { path: ['claimFreeYears'] },
  )
  .refine(({ coverStartOn, coverEndOn }) => !coverStartOn || !coverEndOn || dayOf(coverStartOn) <= dayOf(coverEndOn), {
    path: ['coverEndOn'],
  })

const count = z
  .union([z.number(), z.string().refine((value) => COUNT.test(value.trim()))])
  .refine((value) => Math.abs(Number(value)) <= MOST_COUNT)

const line = z
  .looseObject({
    feedetl_sn: text,
    med_list_codg: optionalText,
    med_chrgitm_type: optionalText,
    chrgitm_lv: optionalText,
    hi_nego_drug_flag: said(flag),
    fee_ocur_time: said(date),
    cnt: said(count),
    prd_days: said(count),
    det_item_fee_sumamt: said(amount),
    inscp_scp_amt: said(amount),
    preselfpay_amt: said(amount),
    overlmt_amt: said(amount),
    fulamt_ownpay_amt: said(amount),
  })
  .refine(({ cnt, ...row }) => isNothing(cnt) || isCountOf(cnt, chargedBy(row)), { path: ['cnt'] })

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** What a line charges, in fen. */
function chargedBy(row: Record<string, unknown>): number {
  const fenAt = (key: string): number => (isNothing(row[key]) ? 0 : (parseYuan(row[key] as string | number) ?? 0))
  const parts = ['inscp_scp_amt', 'preselfpay_amt', 'overlmt_amt', 'fulamt_ownpay_amt']
  return fenAt('det_item_fee_sumamt') || parts.reduce((sum, key) => sum + fenAt(key), 0)
}

export const extensionSchema = z.strictObject({
  origSetlId: optionalText,
  settledByBasic: said(flag),
  otherCoverPaid: said(notNegative),
  lateAssistance: said(notNegative).describe(
    '本项目结算之后才补给的医疗救助，含在基金支付里 / medical assistance granted after this program had settled, within the funds',
  ),
  thirdPartyPortion: z
    .union([
      z.literal(['', '0']),
      z.literal(0),
      z.string().refine((value) => {
        const rate = parsePercent(value)
        return rate !== null && rate <= 10_000
      }),
    ])
    .nullish()
    .describe('70%'),
  ward: said(z.enum(WARDS)),
  causeCode: said(z.enum(CAUSES)),
  filedOn: said(date).describe('申请理赔之日，不写即结算日 / day of filing, the day of settlement unless stated'),
  outOfTownFiled: said(flag).describe('异地就医是否已备案 / whether treatment out of town was filed first'),
})

export const settlementSchema = z
  .looseObject({
    setl_id: text,
    setl_time: date,
    begndate: date,
    enddate: date,
    med_type: text,
    fixmedins_code: text,
    medfee_sumamt: amount,
    inscp_scp_amt: amount,
    fund_pay_sumamt: amount,
    psn_part_amt: amount,
    preselfpay_amt: said(amount),
    overlmt_selfpay: said(amount),
    fulamt_ownpay_amt: said(amount),
    oth_pay: said(amount),
    hosp_part_amt: said(amount),
    ...(Object.fromEntries(SINGLE_FUNDS.map((fund) => [fund, said(amount)])) as Record<
      (typeof SINGLE_FUNDS)[number],
      ReturnType<typeof said<typeof amount>>
    >),
    insutype: optionalText,
    insuplc_admdvs: optionalText,
    mdtrtarea_admvs: optionalText,
    psn_no: optionalText,
    mdtrt_id: optionalText,
    hosp_lv: optionalText,
    dise_codg: optionalText,
    refd_setl_flag: said(flag),
    vali_flag: said(flag),
    details: rows(line, MOST_LINES),
    diseinfo: rows(
      z.looseObject({ diag_code: optionalText, dise_codg: optionalText, maindiag_flag: said(flag) }),
      MOST_ROWS,
    ),
    setldetail: rows(
      z.looseObject({ fund_pay_type: text, inscp_scp_amt: said(amount), fund_payamt: amount }),
      MOST_ROWS,
    ),
    ext: said(extensionSchema),
  })
  .refine(({ begndate, enddate }) => dayOf(begndate) <= dayOf(enddate), { path: ['enddate'] })
  .refine(
    ({ details }) =>
      !details || new Set(details.map(({ feedetl_sn }) => String(feedetl_sn).trim())).size === details.length,
    {
      path: ['details.feedetl_sn'],
    },
  )

export const recordSchema = z
  .strictObject({ person: personSchema, settlement: settlementSchema, ext: said(extensionSchema) })
  .refine(({ person, settlement }) => dayOf(person.birthOn) <= dayOf(settlement.enddate), {
    path: ['person', 'birthOn'],
  })
  .refine(({ settlement, ext }) => !settlement.ext || !ext, { path: ['ext'] })
  .refine(({ person, settlement }) => `${person.insutype ?? ''}${settlement.insutype ?? ''}`.trim() !== '', {
    path: ['person', 'insutype'],
  })

function dayOf(written: string): string {
  return parseDate(written) ?? ''
}
