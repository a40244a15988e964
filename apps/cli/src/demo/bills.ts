/** A year of invented settlement records in the national form, whose identities hold to the fen. */
import { addDays, allocate, type CivilDate, daysBetween, type Fen, fen, mulDiv, toYuan } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import type { Resident } from './population.ts'
import { type Random, randomOf } from './random.ts'

export interface Bill {
  /** Day on which the record arrives: settlements come in order of time. */
  readonly on: CivilDate
  readonly resident: Resident
  /** Settled at the hospital window; a paper claim comes later through the agency's file. */
  readonly oneStop: boolean
  readonly settlement: Record<string, unknown>
  readonly person: {
    readonly healthStatus: 'healthy' | 'preExisting'
    readonly approvals: readonly { drug: string; indication: string; fromOn: CivilDate; toOn: CivilDate }[]
  }
}

interface Kind {
  readonly medType: string
  /** Relative frequency per person, by age under 18 / 18–44 / 45–64 / 65 and over. */
  readonly weights: readonly [number, number, number, number]
  /** Median of the total in yuan and its spread (hundredths of doublings a standard deviation). */
  readonly median: number
  readonly spread: number
  readonly days: readonly [number, number]
}

/** Weights are records a year per 10,000 people of that age. */
const KINDS: readonly Kind[] = [
  { medType: '21', weights: [160, 240, 620, 1500], median: 15_500, spread: 150, days: [3, 16] },
  { medType: '24', weights: [20, 40, 110, 320], median: 26_000, spread: 150, days: [4, 21] },
  { medType: '22', weights: [20, 30, 40, 70], median: 17_000, spread: 130, days: [4, 20] },
  { medType: '14', weights: [4, 40, 190, 420], median: 2_600, spread: 120, days: [0, 0] },
  { medType: '11', weights: [180, 160, 240, 330], median: 420, spread: 110, days: [0, 0] },
  { medType: '41', weights: [0, 6, 26, 34], median: 24_000, spread: 90, days: [0, 0] },
  { medType: '52', weights: [0, 130, 0, 0], median: 9_500, spread: 60, days: [3, 6] },
]
const DIAGNOSES = [
  'I10',
  'I25.1',
  'J18.9',
  'K80.2',
  'N20.1',
  'M51.2',
  'E11.9',
  'I63.9',
  'J44.1',
  'K35.8',
  'C34.9',
  'C50.9',
  'C18.9',
  'S72.0',
  'H25.9',
]
const CHARGE_TYPES = ['01', '03', '04', '05', '06', '08', '09', '11']

const bandOf = (age: number) => (age < 18 ? 0 : age < 45 ? 1 : age < 65 ? 2 : 3)
const share = (amount: number, perMille: number) => mulDiv(amount, perMille, 1000)

interface Amounts {
  readonly total: number
  readonly outOfCatalogue: number
  readonly overPriceCap: number
  readonly firstPay: number
  readonly inScope: number
  readonly funds: number
}

function amountsOf(random: Random, kind: Kind, insutype: string): Amounts {
  const total = random.longTail(kind.median, kind.spread) * 100 + random.int(0, 99)
  const outOfCatalogue = share(total, random.int(40, 210))
  const overPriceCap = random.chance(300) ? share(total, random.int(2, 25)) : 0
  const firstPay = share(total, random.int(20, 90))
  const inScope = total - outOfCatalogue - overPriceCap - firstPay
  const threshold = kind.medType === '11' ? 0 : 80_000
  const rate = insutype === '310' ? random.int(800, 900) : random.int(600, 740)
  return {
    total,
    outOfCatalogue,
    overPriceCap,
    firstPay,
    inScope,
    funds: share(Math.max(0, inScope - threshold), rate),
  }
}

/** Splits an amount over lines by random weights; the parts sum to the whole. */
const split = (random: Random, amount: number, lines: number): Fen[] =>
  allocate(
    fen(amount),
    Array.from({ length: lines }, () => random.int(1, 100)),
  )

function detailsOf(
  random: Random,
  kind: Kind,
  amounts: Amounts,
  on: CivilDate,
  special: { code: string } | null,
  item: string | null,
) {
  const count = special ? 1 : kind.medType === '11' ? random.int(2, 6) : random.int(6, 40)
  const out = split(random, amounts.outOfCatalogue, count)
  const over = split(random, amounts.overPriceCap, count)
  const first = split(random, amounts.firstPay, count)
  const scope = split(random, amounts.inScope, count)
  return Array.from({ length: count }, (_, at) => {
    const sum = fen(out[at]! + over[at]! + first[at]! + scope[at]!)
    return {
      feedetl_sn: String(at + 1).padStart(4, '0'),
      med_list_codg: special?.code ?? (at === 0 && item ? item : `XN${String(random.int(1, 99_999)).padStart(5, '0')}`),
      fee_ocur_time: `${on} 10:00:00`,
      cnt: 1,
      pric: toYuan(sum),
      det_item_fee_sumamt: toYuan(sum),
      fulamt_ownpay_amt: toYuan(out[at]!),
      overlmt_amt: toYuan(over[at]!),
      preselfpay_amt: toYuan(first[at]!),
      inscp_scp_amt: toYuan(scope[at]!),
      chrgitm_lv: random.pick(['01', '02', '03']),
      med_chrgitm_type: special ? '09' : random.pick(CHARGE_TYPES),
    }
  })
}

/** What the city's lists offer for a bill: who treats, which listed drug, which listed item, all in force that day. */
class Lists {
  private readonly city: City
  constructor(city: City) {
    this.city = city
  }
  private inForce<T extends { from?: CivilDate | undefined; to?: CivilDate | undefined }>(
    rows: readonly T[],
    on: CivilDate,
  ): T[] {
    return rows.filter((row) => (!row.from || row.from <= on) && (!row.to || on <= row.to))
  }
  institution(random: Random, on: CivilDate, medType: string) {
    const pharmacy = medType === '41'
    const all = this.inForce(this.city.lists.institutions, on).filter((row) => (row.kind === 'pharmacy') === pharmacy)
    const fit = pharmacy ? all.filter((row) => row.designations.length > 1) : all.filter((row) => row.level !== 0)
    return random.pick(fit.length > 0 ? fit : all)
  }
  drug(random: Random, on: CivilDate) {
    const rows = this.inForce(this.city.lists.drugs, on).filter((row) => row.indications.length > 0)
    return rows.length > 0 ? random.pick(rows) : null
  }
  refusedItem(random: Random, on: CivilDate): string | null {
    const rows = this.inForce(this.city.lists.items, on).filter((row) => !row.code.endsWith('*'))
    return rows.length > 0 ? random.pick(rows).code : null
  }
}

function fundsOf(insutype: string, amounts: Amounts) {
  return insutype === '310'
    ? { hifp_pay: toYuan(fen(amounts.funds)) }
    : {
        hifp_pay: toYuan(fen(share(amounts.funds, 960))),
        hifmi_pay: toYuan(fen(amounts.funds - share(amounts.funds, 960))),
      }
}

interface Drawn {
  readonly random: Random
  readonly lists: Lists
  readonly city: City
  readonly serial: number
}

function drawBill(draw: Drawn, resident: Resident, kind: Kind, begin: CivilDate): Bill {
  const { random, lists, city } = draw
  const end = addDays(begin, random.int(kind.days[0], kind.days[1]))
  const amounts = amountsOf(random, kind, resident.insutype)
  const drug = kind.medType === '41' ? lists.drug(random, end) : null
  const institution = lists.institution(random, end, kind.medType)
  const item = random.chance(70) ? lists.refusedItem(random, end) : null
  const diagnosis = drug ? `${drug.indications[0]}.9` : random.pick(DIAGNOSES)
  const id = String(draw.serial).padStart(8, '0')
  const thirdParty = kind.medType === '22' && random.chance(180)
  const workInjury = kind.medType === '22' && !thirdParty && random.chance(90)
  const unstated = kind.medType === '22' && !thirdParty && !workInjury && random.chance(120)
  const settlement = {
    setl_id: `S${id}`,
    mdtrt_id: `M${id}`,
    psn_no: `P${String(resident.index).padStart(8, '0')}`,
    psn_name: resident.name,
    psn_cert_type: '01',
    certno: resident.idNumber,
    gend: resident.sex === 'male' ? '1' : '2',
    brdy: resident.birthOn,
    insutype: resident.insutype,
    setl_time: `${end} 15:30:00`,
    med_type: kind.medType,
    fixmedins_code: institution.code,
    fixmedins_name: institution.name,
    mdtrtarea_admvs: institution.district,
    insuplc_admdvs: city.program.city.districts[resident.index % city.program.city.districts.length]!.code,
    begndate: begin,
    enddate: end,
    medfee_sumamt: toYuan(fen(amounts.total)),
    fulamt_ownpay_amt: toYuan(fen(amounts.outOfCatalogue)),
    overlmt_selfpay: toYuan(fen(amounts.overPriceCap)),
    preselfpay_amt: toYuan(fen(amounts.firstPay)),
    inscp_scp_amt: toYuan(fen(amounts.inScope)),
    ...fundsOf(resident.insutype, amounts),
    fund_pay_sumamt: toYuan(fen(amounts.funds)),
    psn_part_amt: toYuan(fen(amounts.total - amounts.funds)),
    acct_pay: resident.insutype === '310' ? toYuan(fen(share(amounts.total - amounts.funds, 300))) : '0.00',
    diseinfo: [{ diag_code: diagnosis, diag_name: '示例诊断', diag_type: '1', maindiag_flag: '1' }],
    details: detailsOf(random, kind, amounts, end, drug, item),
    ext: {
      ...(unstated
        ? {}
        : {
            causeCode: thirdParty
              ? 'third-party'
              : workInjury
                ? 'work-injury'
                : kind.medType === '22'
                  ? 'accident'
                  : 'illness',
          }),
      ...(thirdParty ? { thirdPartyPortion: `${random.pick([30, 50, 70, 100])}%` } : {}),
    },
  }
  const approvals =
    drug && random.chance(850)
      ? [{ drug: drug.code, indication: drug.indications[0]!, fromOn: begin, toOn: addDays(begin, 180) }]
      : []
  return {
    on: end,
    resident,
    oneStop: random.chance(820),
    settlement,
    person: { healthStatus: resident.preExisting ? 'preExisting' : 'healthy', approvals },
  }
}

const MONEY_FIELDS = [
  'medfee_sumamt',
  'fulamt_ownpay_amt',
  'overlmt_selfpay',
  'preselfpay_amt',
  'inscp_scp_amt',
  'hifp_pay',
  'hifmi_pay',
  'fund_pay_sumamt',
  'psn_part_amt',
  'acct_pay',
]

/** The record by which a centre takes a settlement back: the same visit with all amounts negated. */
function reversalOf(bill: Bill, on: CivilDate): Bill {
  const original = bill.settlement
  const negated = MONEY_FIELDS.filter((field) => field in original).map((field) => [
    field,
    `-${original[field]}`.replace(/^-0\.00$/, '0.00'),
  ])
  const { details: _details, ...head } = original
  return {
    ...bill,
    on,
    oneStop: bill.oneStop,
    settlement: {
      ...head,
      ...Object.fromEntries(negated),
      setl_id: `${original.setl_id}R`,
      setl_time: `${on} 09:00:00`,
      refd_setl_flag: '1',
      ext: {},
    },
  }
}

/**
 * Invents the bills of the insured from `from` to `to`, in order of arrival.
 * @param insured residents with cover and the first day of it
 */
export function inventBills(
  city: City,
  insured: readonly { resident: Resident; coverFrom: CivilDate }[],
  from: CivilDate,
  to: CivilDate,
  seed: number,
): Bill[] {
  const random = randomOf(seed, 'bills')
  const lists = new Lists(city)
  const days = daysBetween(from, to)
  const bills: Bill[] = []
  let serial = 0
  for (const { resident, coverFrom } of insured) {
    const band = bandOf(Number(from.slice(0, 4)) - Number(resident.birthOn.slice(0, 4)))
    for (const kind of KINDS) {
      if (kind.medType === '52' && resident.sex !== 'female') continue
      if (random.int(1, 10_000) > kind.weights[band]! * (resident.preExisting ? 2 : 1)) continue
      const begin = addDays(from, random.int(0, days))
      serial += 1
      const bill = drawBill({ random, lists, city, serial }, resident, kind, begin)
      if (begin < coverFrom || bill.on > to) continue
      bills.push(bill)
      if (random.chance(15)) bills.push(reversalOf(bill, addDays(bill.on, random.int(1, 20))))
    }
  }
  const arrival = (bill: Bill) => `${bill.on}${bill.settlement.setl_time}${bill.settlement.setl_id}`
  return bills.filter((bill) => bill.on <= to).sort((a, b) => (arrival(a) < arrival(b) ? -1 : 1))
}
