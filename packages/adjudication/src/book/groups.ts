/** Groups of claims for the report: by age, district, insurance type and health. A claim keeps the number of its group. */
import { ageOn, type CivilDate } from '@gongbao/kernel'
import type { Program } from '@gongbao/program'
import type { ClaimRecord, HealthStatus } from '../record/record.ts'

/** First ages of the bands. */
const AGE_BANDS = [0, 18, 41, 51, 61, 71, 81] as const

export interface Group {
  /** '18–40', '81+'. */
  readonly ageBand: string
  /** Code of the city's district in which the insured has basic cover; '' where the record does not say or it is another. */
  readonly district: string
  readonly insutype: string
  readonly health: HealthStatus
}

export const ageBandOf = (age: number): string => {
  const at = AGE_BANDS.findLastIndex((from) => age >= from)
  const from = AGE_BANDS[Math.max(0, at)]!
  return at === AGE_BANDS.length - 1 ? `${from}+` : `${from}–${AGE_BANDS[at + 1]! - 1}`
}

/** @param area where the insured has basic cover, when the record does not say */
export function groupOf(
  { person, settlement }: ClaimRecord,
  { city }: Program,
  on: CivilDate,
  area: string | null = null,
): Group {
  const insuredIn = settlement.insuredIn ?? area
  const district = city.districts.some(({ code }) => code === insuredIn) ? insuredIn! : ''
  const ageBand = ageBandOf(ageOn(person.birthOn, on))
  return { ageBand, district, insutype: person.insutype ?? '', health: person.healthStatus }
}

/** Numbers the groups as they are met. */
export class Groups {
  readonly list: Group[] = []
  private readonly numbers = new Map<string, number>()
  private readonly program: Program
  private readonly on: CivilDate

  /** @param on the day on which ages count */
  constructor(program: Program, on: CivilDate) {
    this.program = program
    this.on = on
  }

  numberOf(record: ClaimRecord): number {
    return this.numberOfGroup(groupOf(record, this.program, this.on))
  }

  numberOfGroup(group: Group): number {
    const { ageBand, district, insutype, health } = group
    const key = `${ageBand} ${district} ${insutype} ${health}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.list.length)
    return this.list.push(group) - 1
  }
}
