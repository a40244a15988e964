/** One settlement record in the national form. */
import { type CivilDate, type Fen, fen, toYuan } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import type { Resident } from '../population.ts'
import type { Random } from '../random.ts'
import { type Amounts, split } from './amounts.ts'
import type { CityLists, Drug, Institution } from './city-lists.ts'
import type { Pattern } from './patterns.ts'

export type Settlement = Readonly<Record<string, unknown>>

/** One visit: who, where, when, how much. */
export interface Visit {
  readonly serial: number
  readonly resident: Resident
  readonly pattern: Pattern
  readonly amounts: Amounts
  readonly institution: Institution
  readonly drug: Drug | null
  /** An item on the bill that the city has set apart. */
  readonly setApart: string | null
  readonly begin: CivilDate
  readonly end: CivilDate
  readonly oneStop: boolean
}

const CHARGE_TYPES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '11']

/** @param random draws what does not matter to the money: lines, diagnosis, cause */
export function writeRecord(random: Random, city: City, lists: CityLists, visit: Visit): Settlement {
  const { resident, pattern, amounts, institution, begin, end } = visit
  const id = String(visit.serial).padStart(8, '0')
  const { districts } = city.program.city
  return {
    setl_id: `S${id}`,
    mdtrt_id: `M${id}`,
    psn_no: psnNoOf(resident),
    psn_name: resident.name,
    psn_cert_type: '01',
    certno: resident.idNumber,
    gend: resident.sex === 'male' ? '1' : '2',
    brdy: resident.birthOn,
    insutype: resident.insutype,
    setl_time: `${end} 15:30:00`,
    setl_type: visit.oneStop ? '2' : '1',
    med_type: pattern.medType,
    fixmedins_code: institution.code,
    fixmedins_name: institution.name,
    ...(lists.levelCode(institution.level) ? { hosp_lv: lists.levelCode(institution.level) } : {}),
    mdtrtarea_admvs: institution.district,
    insuplc_admdvs: districts[resident.index % districts.length]!.code,
    begndate: begin,
    enddate: end,
    ...headOf(amounts, resident.insutype),
    diseinfo: [diagnosisOf(random, visit)],
    setldetail: fundRowsOf(lists, amounts, resident.insutype),
    details: linesOf(random, visit),
    ext: causeOf(random, pattern),
  }
}

/** The person's number at the agency. */
export const psnNoOf = (resident: Resident): string => `P${String(resident.index).padStart(8, '0')}`

function headOf(amounts: Amounts, insutype: Resident['insutype']) {
  const large = insutype === '390' ? 'hifmi_pay' : 'hifob_pay'
  return {
    medfee_sumamt: toYuan(amounts.total),
    fulamt_ownpay_amt: toYuan(amounts.outOfCatalogue),
    overlmt_selfpay: toYuan(amounts.overPriceCap),
    preselfpay_amt: toYuan(amounts.firstPay),
    inscp_scp_amt: toYuan(amounts.inScope),
    hifp_pay: toYuan(amounts.pooled),
    [large]: toYuan(amounts.large),
    fund_pay_sumamt: toYuan(fen(amounts.pooled + amounts.large)),
    hosp_part_amt: toYuan(amounts.hospital),
    psn_part_amt: toYuan(amounts.borne),
    acct_pay: toYuan(amounts.account),
    psn_cash_pay: toYuan(fen(amounts.borne - amounts.account)),
  }
}

const FUND_CODES: Readonly<Record<Resident['insutype'], readonly [pooled: string, large: string]>> = {
  '310': ['310100', '330100'],
  '390': ['390100', '390200'],
  '340': ['340100', '330100'],
}

/** Funds by part, where the city's table knows their codes. */
function fundRowsOf(lists: CityLists, amounts: Amounts, insutype: Resident['insutype']) {
  const [pooled, large] = FUND_CODES[insutype]
  const rows: [string, Fen][] = [
    [pooled, amounts.pooled],
    [large, amounts.large],
  ]
  return rows
    .filter(([code, paid]) => paid > 0 && lists.hasFund(code))
    .map(([code, paid]) => ({ fund_pay_type: code, inscp_scp_amt: toYuan(paid), fund_payamt: toYuan(paid) }))
}

function diagnosisOf(random: Random, { drug, pattern }: Visit) {
  const right = drug?.indications[0] ?? null
  const code =
    right && random.chance(960) ? `${right}.9` : random.pick(pattern.diagnoses.length > 0 ? pattern.diagnoses : ['I10'])
  return { diag_code: code, diag_name: '示例诊断', diag_type: '1', maindiag_flag: '1' }
}

/** An injury says how it came about; one in twelve bills does not, and a person must ask. */
function causeOf(random: Random, pattern: Pattern): Record<string, string> {
  if (pattern.medType !== '22') return { causeCode: 'illness' }
  const drawn = random.weighted([680, 150, 40, 50, 80])
  if (drawn === 1) return { causeCode: 'third-party', thirdPartyPortion: `${random.pick([30, 50, 70, 100])}%` }
  if (drawn === 2) return { causeCode: 'third-party' }
  if (drawn === 3) return { causeCode: 'work-injury' }
  return drawn === 4 ? {} : { causeCode: 'accident' }
}

function linesOf(random: Random, { pattern, amounts, drug, setApart, end }: Visit) {
  const count = drug ? 1 : random.int(...pattern.lines)
  const out = split(random, amounts.outOfCatalogue, count)
  const over = split(random, amounts.overPriceCap, count)
  const first = split(random, amounts.firstPay, count)
  const scope = split(random, amounts.inScope, count)
  return Array.from({ length: count }, (_, at) => {
    const sum = toYuan(fen(out[at]! + over[at]! + first[at]! + scope[at]!))
    return {
      feedetl_sn: String(at + 1).padStart(4, '0'),
      med_list_codg: drug?.code ?? (at === 0 && setApart ? setApart : itemCode(random)),
      fee_ocur_time: `${end} 10:00:00`,
      cnt: 1,
      pric: sum,
      det_item_fee_sumamt: sum,
      fulamt_ownpay_amt: toYuan(out[at]!),
      overlmt_amt: toYuan(over[at]!),
      preselfpay_amt: toYuan(first[at]!),
      inscp_scp_amt: toYuan(scope[at]!),
      chrgitm_lv: random.pick(['01', '02', '03']),
      med_chrgitm_type: drug ? '09' : random.pick(CHARGE_TYPES),
    }
  })
}

const itemCode = (random: Random): string => `XN${String(random.int(1, 99_999)).padStart(5, '0')}`
