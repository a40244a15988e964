/** What cannot be owed is refused before any claim meets it. The city's check finds each of these, with its line. */
import { deductiblesOf, figuresOf, type Plan, type Tiers } from '@gongbao/program'

/**
 * Refuses bands that overlap or leave an amount without a rate, whole-rate tiers that fall (more would be owed less), two rules that would share
 * one counter, and shared deductibles that are not there.
 * @throws Error naming the rule
 */
export function assertPayable(plan: Plan): void {
  const { benefits, sharedDeductibles = [] } = plan
  const named = benefits.flatMap(({ code, caps = [], limits = [] }) => [code, ...codesOf(caps), ...codesOf(limits)])
  for (const codes of [named, codesOf(sharedDeductibles)])
    for (const [at, code] of codes.entries()) if (codes.indexOf(code) !== at) throw new Error(`${code} stands twice`)
  for (const [at, benefit] of benefits.entries())
    for (const { figure } of figuresOf(benefit, at, 'tiers')) assertBands(benefit.code, figure)
  for (const { figure, path } of deductiblesOf(plan))
    if (figure.shared !== undefined && !codesOf(sharedDeductibles).includes(figure.shared))
      throw new Error(`${path.join('.')}: there is no shared deductible ${figure.shared}`)
}

const codesOf = (rules: readonly { readonly code: string }[]): string[] => rules.map(({ code }) => code)

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
