/** What basic insurance means for the city's rules: where it is held and whether it is in force. */

export type CoverStatus = 'active' | 'waiting' | 'paused' | 'ended' | 'none'
export interface BasicCover {
  /** Division code of the insuring area, national platform (`insuplc_admdvs`). */
  readonly areaCode: string | null
  readonly insutype: string | null
  readonly status: CoverStatus
}
export type CoverArea = 'city' | 'province' | 'elsewhere' | 'none'

/** A city's division code prefixes and its province's two digits, from `program.yaml`. */
interface Divisions {
  readonly divisions: readonly string[]
  readonly province: string
}

/** Where basic insurance is held, as the roll has it. */
export function areaOf(cover: Pick<BasicCover, 'areaCode' | 'status'> | null, city: Divisions): CoverArea {
  return !cover?.areaCode || cover.status === 'none' ? 'none' : areaOfCode(cover.areaCode, city)
}

/** Where a division code lies, seen from the city. */
export function areaOfCode(areaCode: string, city: Divisions): Exclude<CoverArea, 'none'> {
  if (city.divisions.some((division) => areaCode.startsWith(division))) return 'city'
  return areaCode.startsWith(city.province) ? 'province' : 'elsewhere'
}

/** The status as the rules' facts name it. */
export function statusFact(cover: Pick<BasicCover, 'status'> | null): 'active' | 'waiting' | 'broken' | 'none' {
  const status = cover?.status ?? 'none'
  return status === 'paused' || status === 'ended' ? 'broken' : status
}
