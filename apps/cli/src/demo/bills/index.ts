/** A year of invented settlement records in the national form, in the order in which they arrive. */
import { addDays, type CivilDate, daysBetween } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import type { Resident } from '../population.ts'
import { type Random, randomOf } from '../random.ts'
import { evenNormals, normalQuantile, pickEvenly } from '../spread.ts'
import { divide, totalOf } from './amounts.ts'
import { CityLists } from './city-lists.ts'
import { correctionOf, FAULTS, type Fault, isCopy, later, reversalOf, withFault } from './oddities.ts'
import { type Leftovers, PATTERNS, type Pattern } from './patterns.ts'
import { type Settlement, type Visit, writeRecord } from './record.ts'

export type BillKind = 'settlement' | 'reversal' | 'correction' | 'copy'

export interface Bill {
  /** Day on which the record arrives. */
  readonly on: CivilDate
  readonly resident: Resident
  /** Settled at the hospital window; a paper claim comes later, in the agency's file. */
  readonly oneStop: boolean
  readonly kind: BillKind
  /** What is wrong with it, if anything. */
  readonly fault: Fault | null
  readonly settlement: Settlement
  /** Listed drugs approved for this person before they were bought. */
  readonly approvals: readonly Approval[]
}
export interface Approval {
  readonly drug: string
  readonly indication: string
  readonly fromOn: CivilDate
  readonly toOn: CivilDate
}

/** An identity number of a day on which nobody here is born: the first 17 digits and their check character. */
const STRANGER = '990000188001010014'
/** Where a drug is paid by basic insurance first, little lies outside the catalogue. */
const IN_CATALOGUE: Leftovers = { outOfCatalogue: [20, 90], firstPay: [90, 180] }

class Year {
  readonly bills: Bill[] = []
  private serial = 0
  readonly random: Random
  readonly lists: CityLists
  private readonly districts: readonly string[]
  readonly city: City
  readonly from: CivilDate
  readonly to: CivilDate

  constructor(city: City, from: CivilDate, to: CivilDate, seed: number) {
    this.city = city
    this.from = from
    this.to = to
    this.random = randomOf(seed, 'bills')
    this.lists = new CityLists(city)
    this.districts = city.program.city.districts.map((district) => district.code)
  }

  /** One person's records of one pattern. @param severity standard deviations among those who have it */
  course(resident: Resident, pattern: Pattern, severity: number): void {
    const { random } = this
    const count = random.int(...pattern.records)
    const needed = count === 12 ? 350 : pattern.days[1]
    const first = addDays(this.from, random.int(0, Math.max(0, daysBetween(this.from, this.to) - needed)))
    const drug =
      pattern.medType === '41' ? this.lists.drug(random, first, addDays(first, count * pattern.everyDays)) : null
    const leftovers = drug?.list === 'high-value' ? IN_CATALOGUE : pattern.leftovers
    const approvals = drug && random.chance(880) ? [approvalOf(drug.code, drug.indications[0]!, first)] : []
    for (let at = 0; at < count; at += 1) {
      const begin = addDays(first, at * pattern.everyDays + random.int(0, 2))
      const end = addDays(begin, random.int(...pattern.days))
      if (end > this.to) return
      const yuan = totalOf(pattern, severity, normalQuantile(random.int(1, 999) / 1000))
      const oneStop = random.chance(820)
      const visit: Visit = {
        serial: ++this.serial,
        resident,
        pattern,
        amounts: divide(random, yuan, pattern, leftovers, resident.insutype),
        institution: this.lists.institution(random, end, pattern.medType, this.districts, drug),
        drug,
        setApart: random.chance(60) ? this.lists.setApart(random, end) : null,
        begin,
        end,
        oneStop,
      }
      const on = oneStop ? end : addDays(end, random.int(4, 45))
      const settlement = writeRecord(random, this.city, this.lists, visit)
      this.bills.push({ on, resident, oneStop, kind: 'settlement', fault: null, settlement, approvals })
    }
  }
}

function approvalOf(drug: string, indication: string, from: CivilDate): Approval {
  return { drug, indication, fromOn: from, toOn: addDays(from, 365) }
}

/** Takes back 15 bills in a thousand, one in eight of them before the bill itself has come; seven in ten are sent again, mended. */
function takeBack(random: Random, bills: readonly Bill[]): Bill[] {
  const odd: Bill[] = []
  for (const at of pickEvenly(
    random,
    bills.map(() => 150),
  )) {
    const bill = bills[at]!
    const on = random.chance(125) ? addDays(bill.on, -1) : later(random, bill.on)
    odd.push({ ...bill, on, kind: 'reversal', settlement: reversalOf(random, bill.settlement, on) })
    if (!random.chance(700)) continue
    const again = addDays([on, bill.on].sort()[1]!, 1)
    odd.push({ ...bill, on: again, kind: 'correction', settlement: correctionOf(random, bill.settlement, again) })
  }
  return odd
}

/** Gives some bills a fault; a copy comes after its original, which stays as it is. */
function spoil(random: Random, bills: Bill[]): Bill[] {
  const copies: Bill[] = []
  for (const [fault, often] of FAULTS) {
    for (const at of pickEvenly(
      random,
      bills.map(() => often),
    )) {
      const bill = bills[at]!
      if (bill.fault) continue
      const settlement = withFault(bill.settlement, fault, STRANGER)
      if (isCopy(fault))
        copies.push({ ...bill, on: addDays(bill.on, random.int(0, 3)), kind: 'copy', fault, settlement })
      else bills[at] = { ...bill, fault, settlement }
    }
  }
  return copies
}

/**
 * Invents the bills of one plan year, in order of arrival; what is settled late in the year may arrive after it.
 * @param insured who has cover for that year
 * @param from, to first and last day of the plan year
 * @param illness how often people fall ill, in hundredths of the usual; a small city shows more with more of it
 */
export function inventBills(
  city: City,
  insured: readonly Resident[],
  from: CivilDate,
  to: CivilDate,
  seed: number,
  illness = 100,
): Bill[] {
  const year = new Year(city, from, to, seed)
  const alike = [...insured].sort(byRisk)
  for (const pattern of PATTERNS) {
    const ill = pickEvenly(
      year.random,
      alike.map((resident) => Math.round((weightOf(pattern, resident, from) * illness) / 100)),
    )
    const severity = evenNormals(year.random, ill.length)
    for (const [nth, at] of ill.entries()) year.course(alike[at]!, pattern, severity[nth]!)
  }
  const sound = year.bills
  const copies = spoil(year.random, sound)
  const takenBack = takeBack(
    year.random,
    sound.filter((bill) => bill.fault === null),
  )
  return [...sound, ...copies, ...takenBack].sort(inOrder)
}

const ORDER: Readonly<Record<BillKind, number>> = { settlement: 1, copy: 2, correction: 2, reversal: 1 }

function inOrder(a: Bill, b: Bill): number {
  const key = ({ on, kind, settlement }: Bill) => `${on}${ORDER[kind]}${settlement.setl_id}`
  return key(a) < key(b) ? -1 : 1
}

/** People of one sort stand together, so that an even pick takes its share of each. */
function byRisk(a: Resident, b: Resident): number {
  const key = ({ preExisting, insutype, birthOn, index }: Resident) =>
    `${preExisting ? 1 : 0}${insutype}${birthOn}${String(index).padStart(9, '0')}`
  return key(a) < key(b) ? -1 : 1
}

const bandOf = (age: number): 0 | 1 | 2 | 3 => (age < 18 ? 0 : age < 45 ? 1 : age < 65 ? 2 : 3)

/** Sick people fall ill twice as often. */
function weightOf(pattern: Pattern, resident: Resident, on: CivilDate): number {
  if (pattern.only && resident.sex !== pattern.only) return 0
  const age = Number(on.slice(0, 4)) - Number(resident.birthOn.slice(0, 4))
  return pattern.weights[bandOf(age)] * (resident.preExisting ? 2 : 1)
}
