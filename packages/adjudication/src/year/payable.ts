/** What cannot be owed is refused before any claim meets it. The city's check finds each of these, with its line. */
import type { Plan, Tiers } from '@gongbao/program'

/**
 * Refuses bands that overlap or leave an amount without a rate, whole-rate tiers that fall (more would be owed less), two benefits that would
 * share one counter.
 * @throws Error naming the benefit
 */
export function assertPayable({ benefits }: Pick<Plan, 'benefits'>): void {
  for (const [at, { code, tiers, preExisting }] of benefits.entries()) {
    if (benefits.findIndex((other) => other.code === code) !== at) throw new Error(`benefit ${code} stands twice`)
    for (const each of [tiers, preExisting?.tiers]) if (each) assertBands(code, each)
  }
}

function assertBands(code: string, { apply, bands }: Tiers): void {
  for (const [at, band] of bands.entries()) {
    const before = bands[at - 1]
    const last = at === bands.length - 1
    if ((band.upTo === undefined) !== last)
      throw new Error(`benefit ${code}: the last band, and no other, must be open`)
    if (!before) continue
    if (!last && band.upTo! <= before.upTo!) throw new Error(`benefit ${code}: the ends of the bands must rise`)
    if (apply === 'whole' && band.rate < before.rate) throw new Error(`benefit ${code}: whole tiers must not fall`)
  }
}
