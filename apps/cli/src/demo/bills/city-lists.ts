/** What the city's dated lists offer for a bill: who treats, which listed drug, which listed item, all in force that day. */
import type { CivilDate } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import type { Random } from '../random.ts'

type Lists = City['lists']
export type Institution = Lists['institutions'][number]
export type Drug = Lists['drugs'][number]

export class CityLists {
  private readonly lists: Lists
  constructor(city: City) {
    this.lists = city.lists
  }

  /** A listed drug that can be had from `on` to `until`. */
  drug(random: Random, on: CivilDate, until: CivilDate): Drug | null {
    const rows = inForce(inForce(this.lists.drugs, on), until).filter((row) => row.indications.length > 0)
    return rows.length > 0 ? random.pick(rows) : null
  }

  /**
   * Where somebody of a district is treated: mostly in the city, at times far away (8 in 100).
   * @param drug a listed drug is had where it may be, mostly
   */
  institution(
    random: Random,
    on: CivilDate,
    medType: string,
    districts: readonly string[],
    drug: Drug | null,
  ): Institution {
    const open = inForce(this.lists.institutions, on)
    const pharmacies = open.filter((row) => row.kind === 'pharmacy')
    if (medType === '41' && pharmacies.length > 0 && random.chance(600)) return pick(random, pharmacies, drug)
    const hospitals = open.filter((row) => row.kind === 'hospital' && (medType === '11' || row.level > 0))
    const near = hospitals.filter((row) => districts.includes(row.district))
    const far = hospitals.filter((row) => !districts.includes(row.district))
    return pick(random, far.length > 0 && random.chance(80) ? far : near.length > 0 ? near : hospitals, drug)
  }

  /** The code of an item that the city has set apart (tonics, beds for companions). */
  setApart(random: Random, on: CivilDate): string | null {
    const rows = inForce(this.lists.items, on).filter((row) => !row.code.endsWith('*'))
    return rows.length > 0 ? random.pick(rows).code : null
  }

  /** The `hosp_lv` of a level, where the city's table has one. */
  levelCode(level: number): string | null {
    return this.lists['hospital-levels'].find((row) => row.level === level)?.hosp_lv ?? null
  }

  hasFund(code: string): boolean {
    return this.lists.funds.some((row) => row.fund_pay_type === code)
  }
}

/** Nine in ten have a listed drug where it may be had. */
function pick(random: Random, rows: readonly Institution[], drug: Drug | null): Institution {
  const fit =
    drug && random.chance(900)
      ? rows.filter((row) => row.designations.some((one) => one.endsWith('drug') || one.endsWith('channel')))
      : rows
  return random.pick(fit.length > 0 ? fit : rows)
}

function inForce<T extends { from?: CivilDate | undefined; to?: CivilDate | undefined }>(
  rows: readonly T[],
  on: CivilDate,
): T[] {
  return rows.filter((row) => (!row.from || row.from <= on) && (!row.to || on <= row.to))
}
