/** A stored report as far as it goes: older ones lack parts that newer ones have, and whatever is not understood is left out, never guessed. */

export interface BenefitRow {
  readonly code: string
  readonly name: string
  readonly beforeFen: number
  readonly afterFen: number
}
export interface HistogramCell {
  readonly aboveFen: number
  readonly upToFen: number | null
  /** null: hidden, fewer than ten people. */
  readonly gain: number | null
  readonly lose: number | null
}
export interface GroupRow {
  readonly key: string
  readonly people: number | null
  readonly beforeFen: number | null
  readonly afterFen: number | null
}
export interface LargestChange {
  readonly ordinal: number
  readonly ageBand: string | null
  readonly district: string | null
  readonly fen: number
}
/** Claims of one reason that the plan cannot classify, or refuses. */
export interface UnpaidGroup {
  readonly status: string
  readonly code: string
  readonly count: number
  /** The first of them, as the report names them. */
  readonly named: readonly string[]
}
export const DIMENSIONS = ['ageBand', 'district', 'insutype', 'health'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface ReportParts {
  readonly benefits: readonly BenefitRow[]
  readonly histogram: readonly HistogramCell[]
  readonly groups: Readonly<Partial<Record<Dimension, readonly GroupRow[]>>>
  readonly largest: { readonly gain: readonly LargestChange[]; readonly lose: readonly LargestChange[] }
  /** How many claims are not paid in all, when not every one of them is told. */
  readonly unpaidCount: number | null
  readonly unpaid: { readonly before: readonly UnpaidGroup[]; readonly after: readonly UnpaidGroup[] }
  /** What its codes mean, as far as it says. */
  readonly words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
}

type Loose = Readonly<Record<string, unknown>>
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const within = (value: unknown, key: string): unknown => (isLoose(value) ? value[key] : undefined)
const listOf = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : [])
const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A figure of each side; null where the report does not have it. */
export interface Pair {
  readonly before: number | null
  readonly after: number | null
}

/** A figure that a report states of both sides: the premium, the most of it at which the floor holds. */
export function sidesOf(result: unknown, figure: 'premiumFen' | 'premiumForFloorFen'): Pair | null {
  const report = within(result, 'report')
  const of = (side: string): number | null => numberOr(within(within(report, side), figure))
  const pair = { before: of('before'), after: of('after') }
  return pair.before === null && pair.after === null ? null : pair
}

/** @param result what is stored with a simulation */
export function readReport(result: unknown): ReportParts {
  const report = isLoose(within(result, 'report')) ? within(result, 'report') : result
  const changes = within(report, 'changes') ?? report
  const largest = within(changes, 'largest')
  const groups = within(report, 'groups')
  const unpaid = within(report, 'unpaid') ?? within(result, 'unpaid')
  return {
    benefits: listOf(within(report, 'benefits')).flatMap(benefitOf),
    histogram: listOf(within(changes, 'histogram')).flatMap(cellOf),
    groups: Object.fromEntries(DIMENSIONS.map((one) => [one, listOf(within(groups, one)).flatMap(groupOf)])),
    largest: {
      gain: listOf(within(largest, 'gain')).flatMap(largestOf),
      lose: listOf(within(largest, 'lose')).flatMap(largestOf),
    },
    words: wordsOf(within(result, 'words')),
    unpaid: { before: unpaidOf(within(unpaid, 'before')), after: unpaidOf(within(unpaid, 'after') ?? unpaid) },
    unpaidCount: numberOr(within(result, 'unpaidCount')),
  }
}

function benefitOf({ code, name, beforeFen, afterFen }: Loose): BenefitRow[] {
  const [before, after] = [numberOr(beforeFen), numberOr(afterFen)]
  if (typeof code !== 'string' || before === null || after === null) return []
  return [{ code, name: textOr(name) ?? code, beforeFen: before, afterFen: after }]
}

function cellOf({ aboveFen, upToFen, gain, lose }: Loose): HistogramCell[] {
  const above = numberOr(aboveFen)
  return above === null
    ? []
    : [{ aboveFen: above, upToFen: numberOr(upToFen), gain: numberOr(gain), lose: numberOr(lose) }]
}

function groupOf({ key, people, beforeFen, afterFen }: Loose): GroupRow[] {
  if (typeof key !== 'string') return []
  return [{ key, people: numberOr(people), beforeFen: numberOr(beforeFen), afterFen: numberOr(afterFen) }]
}

function largestOf({ ordinal, ageBand, district, fen }: Loose): LargestChange[] {
  const [place, amount] = [numberOr(ordinal), numberOr(fen)]
  if (place === null || amount === null) return []
  return [{ ordinal: place, ageBand: textOr(ageBand), district: textOr(district), fen: amount }]
}

const NAMED_MOST = 20

/** A claim is named by its id, or by the line it stood on. */
function namesOf({ claims, claimId, line }: Loose): string[] {
  const names = Array.isArray(claims) ? claims : [claimId ?? line]
  return names.filter((name) => typeof name === 'string' || typeof name === 'number').map(String)
}

/** Claims by what is said of them, the most frequent first. */
function unpaidOf(value: unknown): UnpaidGroup[] {
  const groups = new Map<string, { status: string; code: string; count: number; named: string[] }>()
  for (const one of listOf(value)) {
    const codes = Array.isArray(one.codes) ? one.codes : [one.code]
    const status = textOr(one.status) ?? 'review'
    for (const code of codes.filter((each) => typeof each === 'string')) {
      const key = `${status} ${code}`
      const group = groups.get(key) ?? { status, code, count: 0, named: [] }
      group.count += numberOr(one.count) ?? 1
      for (const name of namesOf(one)) if (group.named.length < NAMED_MOST) group.named.push(name)
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

function wordsOf(value: unknown): ReportParts['words'] {
  const said = Object.entries(isLoose(value) ? value : {}).flatMap(([code, word]) => {
    const [zh, en] = [textOr(within(word, 'zh')), textOr(within(word, 'en'))]
    return zh !== null && en !== null ? [[code, { zh, en }] as const] : []
  })
  return Object.fromEntries(said)
}
