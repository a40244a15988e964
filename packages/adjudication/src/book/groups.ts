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

/** Numbers the groups as they are met. */
export class Groups {
  readonly list: Group[] = []
  private readonly numbers = new Map<string, number>()
  private readonly districts: ReadonlySet<string>
  private readonly on: CivilDate

  /** @param on the day on which ages count */
  constructor({ city }: Program, on: CivilDate) {
    this.districts = new Set(city.districts.map(({ code }) => code))
    this.on = on
  }

  numberOf({ person, settlement }: ClaimRecord): number {
    const { insuredIn } = settlement
    const district = insuredIn !== null && this.districts.has(insuredIn) ? insuredIn : ''
    const ageBand = ageBandOf(ageOn(person.birthOn, this.on))
    const insutype = person.insutype ?? ''
    const key = `${ageBand} ${district} ${insutype} ${person.healthStatus}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.list.length)
    return this.list.push({ ageBand, district, insutype, health: person.healthStatus }) - 1
  }
}
