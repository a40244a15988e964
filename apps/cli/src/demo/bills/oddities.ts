/** What goes wrong with records in life: taken back, corrected, sent twice, sums that do not hold, people nobody knows. */
import { addDays, type CivilDate, type Fen, fen, parseYuan, toYuan } from '@gongbao/kernel'
import type { Random } from '../random.ts'
import type { Settlement } from './record.ts'

const MONEY = [
  'medfee_sumamt',
  'fulamt_ownpay_amt',
  'overlmt_selfpay',
  'preselfpay_amt',
  'inscp_scp_amt',
  'hifp_pay',
  'hifmi_pay',
  'hifob_pay',
  'fund_pay_sumamt',
  'hosp_part_amt',
  'psn_part_amt',
  'acct_pay',
  'psn_cash_pay',
]

const amountOf = (record: Settlement, field: string): Fen => parseYuan(String(record[field]))!
const idOf = (record: Settlement): string => String(record.setl_id)

/** The record by which a centre takes a settlement back: the same visit, all amounts negated. Half of them name what they undo. */
export function reversalOf(random: Random, original: Settlement, on: CivilDate): Settlement {
  const { details: _details, setldetail: _funds, diseinfo: _diseases, ext: _ext, ...head } = original
  const negated = MONEY.filter((field) => field in original).map((field) => [
    field,
    toYuan(fen(0 - amountOf(original, field))),
  ])
  return {
    ...head,
    ...Object.fromEntries(negated),
    setl_id: `${idOf(original)}R`,
    setl_time: `${on} 09:00:00`,
    refd_setl_flag: '1',
    ext: random.chance(500) ? { origSetlId: idOf(original) } : {},
  }
}

/** What is sent in place of a settlement taken back: the fund pays a little more. */
export function correctionOf(random: Random, original: Settlement, on: CivilDate): Settlement {
  const funds = amountOf(original, 'fund_pay_sumamt')
  const scope = amountOf(original, 'inscp_scp_amt') - amountOf(original, 'hosp_part_amt')
  const more = Math.min(random.int(1_000, 90_000), Math.max(0, scope - funds))
  const added = (field: string, by: number) => ({ [field]: toYuan(fen(amountOf(original, field) + by)) })
  return {
    ...original,
    ...added('hifp_pay', more),
    ...added('fund_pay_sumamt', more),
    ...added('psn_part_amt', -more),
    acct_pay: '0.00',
    psn_cash_pay: toYuan(fen(amountOf(original, 'psn_part_amt') - more)),
    setldetail: [],
    setl_id: `${idOf(original)}C`,
    setl_time: `${on} 11:00:00`,
  }
}

/** Kinds of fault, with how many records in 10,000 have each. */
export const FAULTS = [
  /** Borne by the person differs by 0.10 yuan from what the other amounts leave. */
  ['sums', 40],
  /** A local subcode that the city's table does not have. */
  ['unknown-code', 20],
  /** The number of somebody who is not insured here. */
  ['stranger', 60],
  /** The name written another way than the roll has it. */
  ['other-name', 20],
  /** Basic insurance held in another city. */
  ['foreign-city', 15],
  /** The hospital sends the same record again. */
  ['sent-twice', 80],
  /** The same number with other content. */
  ['other-content', 8],
] as const satisfies readonly (readonly [string, number])[]
export type Fault = (typeof FAULTS)[number][0]

/** A record with a fault of that kind. @param stranger an identity number that no insured has */
export function withFault(record: Settlement, fault: Fault, stranger: string): Settlement {
  switch (fault) {
    case 'sums':
      return { ...record, psn_part_amt: toYuan(fen(amountOf(record, 'psn_part_amt') + 10)) }
    case 'unknown-code':
      return { ...record, med_type: '9999' }
    case 'stranger':
      return { ...record, certno: stranger }
    case 'other-name':
      return { ...record, psn_name: `${[...String(record.psn_name)][0]}某` }
    case 'foreign-city':
      return { ...record, insuplc_admdvs: '990100' }
    case 'other-content':
      return { ...record, fixmedins_name: `${record.fixmedins_name}（分院）` }
    case 'sent-twice':
      return record
  }
}

/** Whether the fault is a second copy, sent after the first. */
export const isCopy = (fault: Fault): boolean => fault === 'sent-twice' || fault === 'other-content'

/** A week or two later. */
export const later = (random: Random, on: CivilDate): CivilDate => addDays(on, random.int(2, 21))
