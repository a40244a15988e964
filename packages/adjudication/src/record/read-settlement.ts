/** `settlement`: the national platform's field names, mapped once to our words. Fields it has and we do not use are passed over. */
import { type Bp, daysBetween, type Fen, parsePercent } from '@gongbao/kernel'
import { readDate, readRequiredDate } from './read-dates.ts'
import { readDiagnoses, readFundRows, readLines } from './read-lines.ts'
import { refuseUnknownKeys } from './read-person.ts'
import {
  badValue,
  fault,
  isAbsent,
  isRow,
  Place,
  type Row,
  readAmount,
  readFlag,
  readOneOf,
  readRequiredAmount,
  readRequiredText,
  readText,
} from './read-values.ts'
import type { Extension, HeadAmounts, Settlement } from './record.ts'

/** The single funds, oth_pay aside: stated or not, they sum to fund_pay_sumamt. */
export const SINGLE_FUNDS = [
  'hifp_pay',
  'cvlserv_pay',
  'hifes_pay',
  'hifmi_pay',
  'hifob_pay',
  'maf_pay',
  'hifdm_pay',
] as const
export const EXT_KEYS = [
  'origSetlId',
  'settledByBasic',
  'otherCoverPaid',
  'lateAssistance',
  'thirdPartyPortion',
  'ward',
  'causeCode',
  'filedOn',
  'outOfTownFiled',
] as const
export const WARDS = ['ordinary', 'special', 'international'] as const
export const CAUSES = ['illness', 'accident', 'third-party', 'work-injury', 'public-health'] as const

const HEAD = new Place('')
const EXT = new Place('ext.')

export function readSettlement(row: Row): Settlement {
  const setlId = readRequiredText(row.setl_id, 'setl_id', HEAD)
  const settledOn = readRequiredDate(row.setl_time, 'setl_time', HEAD)
  const admittedOn = readRequiredDate(row.begndate, 'begndate', HEAD)
  const dischargedOn = readRequiredDate(row.enddate, 'enddate', HEAD)
  if (dischargedOn < admittedOn) fault('INVALID_DATE', 'enddate', 'enddate 早于 begndate / enddate is before begndate')
  const { lines, stated } = readLines(row)
  const { mainDiagnosis, diagnoses, diseaseCode } = readDiagnoses(row)
  return {
    setlId,
    insuredIn: readText(row.insuplc_admdvs, 'insuplc_admdvs', HEAD),
    treatedIn: readText(row.mdtrtarea_admvs, 'mdtrtarea_admvs', HEAD),
    psnNo: readText(row.psn_no, 'psn_no', HEAD),
    mdtrtId: readText(row.mdtrt_id, 'mdtrt_id', HEAD),
    settledOn,
    admittedOn,
    dischargedOn,
    stayDays: dischargedOn === admittedOn ? 0 : daysBetween(admittedOn, dischargedOn),
    medType: readRequiredText(row.med_type, 'med_type', HEAD),
    institution: readRequiredText(row.fixmedins_code, 'fixmedins_code', HEAD),
    hospitalLevel: readText(row.hosp_lv, 'hosp_lv', HEAD),
    diseaseCode: readText(row.dise_codg, 'dise_codg', HEAD) ?? diseaseCode,
    refunded: readFlag(row.refd_setl_flag, 'refd_setl_flag', HEAD) ?? false,
    isVoid: readFlag(row.vali_flag, 'vali_flag', HEAD) === false,
    amounts: readAmounts(row),
    lines,
    stated,
    mainDiagnosis,
    diagnoses,
    fundRows: readFundRows(row),
  }
}

function readAmounts(row: Row): HeadAmounts {
  return {
    total: readRequiredAmount(row.medfee_sumamt, 'medfee_sumamt', HEAD),
    inScope: readRequiredAmount(row.inscp_scp_amt, 'inscp_scp_amt', HEAD),
    classBFirstPay: readAmount(row.preselfpay_amt, 'preselfpay_amt', HEAD),
    overPriceCap: readAmount(row.overlmt_selfpay, 'overlmt_selfpay', HEAD),
    outOfCatalogue: readAmount(row.fulamt_ownpay_amt, 'fulamt_ownpay_amt', HEAD),
    funds: readRequiredAmount(row.fund_pay_sumamt, 'fund_pay_sumamt', HEAD),
    otherPay: readAmount(row.oth_pay, 'oth_pay', HEAD),
    hospital: readAmount(row.hosp_part_amt, 'hosp_part_amt', HEAD),
    borne: readRequiredAmount(row.psn_part_amt, 'psn_part_amt', HEAD),
    singleFunds: sumOfSingleFunds(row),
  }
}

function sumOfSingleFunds(row: Row): Fen | null {
  let sum: number | null = null
  for (const key of SINGLE_FUNDS) if (!isAbsent(row[key])) sum = (sum ?? 0) + readAmount(row[key], key, HEAD)
  return sum as Fen | null
}

const NOTHING_ADDED: Extension = {
  origSetlId: null,
  settledByBasic: true,
  otherCoverPaid: 0 as Fen,
  lateAssistance: 0 as Fen,
  thirdPartyPortion: 0 as Bp,
  ward: null,
  causeCode: null,
  filedOn: null,
  outOfTownFiled: null,
}

/** `ext`: what the tenant's column map adds; read as strictly as `person`. */
export function readExtension(ext: unknown): Extension {
  if (isAbsent(ext)) return NOTHING_ADDED
  if (!isRow(ext)) badValue('ext', '应为对象', 'must be an object')
  refuseUnknownKeys(ext, EXT_KEYS, 'ext.')
  return {
    origSetlId: readText(ext.origSetlId, 'origSetlId', EXT),
    settledByBasic: readFlag(ext.settledByBasic, 'settledByBasic', EXT) ?? true,
    otherCoverPaid: readNotNegative(ext.otherCoverPaid, 'otherCoverPaid'),
    lateAssistance: readNotNegative(ext.lateAssistance, 'lateAssistance'),
    thirdPartyPortion: readPortion(ext),
    ward: readOneOf(ext.ward, 'ward', EXT, WARDS),
    causeCode: readOneOf(ext.causeCode, 'causeCode', EXT, CAUSES),
    filedOn: readDate(ext.filedOn, 'filedOn', EXT),
    outOfTownFiled: readFlag(ext.outOfTownFiled, 'outOfTownFiled', EXT),
  }
}

function readNotNegative(value: unknown, key: string): Fen {
  const amount = readAmount(value, key, EXT)
  return amount < 0 ? badValue(`ext.${key}`, '不能为负', 'must not be negative') : amount
}

/** '70%'; a bare number other than 0 could mean 70 or 0.7, so it is refused. */
function readPortion(ext: Row): Bp {
  const value = ext.thirdPartyPortion
  if (isAbsent(value) || value === 0 || value === '0') return 0 as Bp
  const rate = typeof value === 'string' ? parsePercent(value) : null
  if (rate === null || rate > 10_000)
    return badValue('ext.thirdPartyPortion', '应写作 70%，不超过 100%', 'is written 70%, at most 100%')
  return rate
}
