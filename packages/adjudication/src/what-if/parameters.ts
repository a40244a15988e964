/** The figures of a plan that a scenario may change one at a time, by a path as a person writes it: `inpatient.deductible.amount`, `price.adult.amount`. */
import { type Bilingual, type Bp, type Fen, formatPercent, formatYuan, parsePercent } from '@gongbao/kernel'
import { type Benefit, type Plan, readMoney, sayKey } from '@gongbao/program'

export type ParameterKind = 'money' | 'rate' | 'points' | 'count'

export interface Parameter {
  readonly path: string
  readonly kind: ParameterKind
  /** Fen, basis points, or pieces. */
  readonly value: number
  readonly name: Bilingual
  /** Where it stands in the plan. */
  readonly at: readonly (string | number)[]
  /** What the check lets it be, both included: bands rise, whole tiers do not fall. */
  readonly least: number
  readonly most: number
}

const MONEY_MOST = 10_000_000_000
const RATE_MOST = 10_000
const COUNT_MOST = 10_000

type At = Parameter['at']
type Named = Readonly<Record<string, unknown>>

/** In the plan's order. */
export function planParameters(plan: Plan): Parameter[] {
  const { benefits, sharedDeductibles = [], yearCap, price } = plan
  return [
    ...benefits.flatMap((benefit, at) => benefitParameters(benefit, ['benefits', at])),
    ...sharedDeductibles.flatMap((pool, at) => {
      const path = `sharedDeductibles.${pool.code}`
      const own = pegged(path, ['sharedDeductibles', at], pool, named(pool.name))
      return [
        ...own,
        ...(pool.variants ?? []).flatMap((one, index) =>
          pegged(
            `${path}.variants.${one.code}`,
            ['sharedDeductibles', at, 'variants', index],
            one,
            named(pool.name, one.name),
          ),
        ),
      ]
    }),
    ...(yearCap ? [money('yearCap.amount', ['yearCap', 'amount'], yearCap.amount, sayKey('yearCap'))] : []),
    ...price.map((rule, at) =>
      money(
        `price.${rule.code}.amount`,
        ['price', at, 'amount'],
        rule.amount,
        joined(sayKey('price'), named(rule.name)),
      ),
    ),
  ]
}

function benefitParameters(benefit: Benefit, at: At): Parameter[] {
  const { code, name, variants = [], bonus = [], caps = [], limits = [] } = benefit
  return [
    ...figureParameters(code, at, benefit, named(name)),
    ...variants.flatMap((one, index) => {
      const [path, place, words] = [`${code}.variants.${one.code}`, [...at, 'variants', index], named(name, one.name)]
      return [...figureParameters(path, place, one, words), ...illParameters(path, place, one, words)]
    }),
    ...illParameters(code, at, benefit, named(name)),
    ...bonus.map(({ enrolledYears, points }, index): Parameter => {
      const path = `${code}.bonus.${enrolledYears}.points`
      const words = joined(named(name), sayKey('bonus'), named(String(enrolledYears)))
      return { ...rate(path, [...at, 'bonus', index, 'points'], points, words), kind: 'points' }
    }),
    ...caps.map((cap, index) =>
      money(`${code}.caps.${cap.code}.amount`, [...at, 'caps', index, 'amount'], cap.amount, named(name, cap.name)),
    ),
    ...limits.map((limit, index): Parameter => {
      const path = `${code}.limits.${limit.code}.count`
      const words = named(name, limit.name)
      return {
        path,
        kind: 'count',
        value: limit.count,
        name: words,
        at: [...at, 'limits', index, 'count'],
        least: 1,
        most: COUNT_MOST,
      }
    }),
  ]
}

type Figures = { readonly [Name in 'deductible' | 'tiers' | 'cap' | 'counted']?: Benefit[Name] | undefined }

/** What it pays a pre-existing condition on. */
function illParameters(
  path: string,
  at: At,
  { preExisting }: Pick<Benefit, 'preExisting'>,
  words: Bilingual,
): Parameter[] {
  if (!preExisting) return []
  return figureParameters(
    `${path}.preExisting`,
    [...at, 'preExisting'],
    preExisting,
    joined(words, sayKey('preExisting')),
  )
}

function figureParameters(path: string, at: At, figures: Figures, words: Bilingual): Parameter[] {
  const { deductible, tiers, cap, counted } = figures
  return [
    ...(deductible
      ? pegged(`${path}.deductible`, [...at, 'deductible'], deductible, joined(words, sayKey('deductible')))
      : []),
    ...(tiers ? bandParameters(`${path}.tiers`, [...at, 'tiers', 'bands'], tiers, words) : []),
    ...(cap ? [money(`${path}.cap.amount`, [...at, 'cap', 'amount'], cap.amount, joined(words, sayKey('cap')))] : []),
    ...(counted === undefined
      ? []
      : [rate(`${path}.counted`, [...at, 'counted'], counted, joined(words, sayKey('counted')))]),
  ]
}

function bandParameters(path: string, at: At, { bands, apply }: Benefit['tiers'], words: Bilingual): Parameter[] {
  const isWhole = apply === 'whole'
  return bands.flatMap((band, index): Parameter[] => {
    const [before, after] = [bands[index - 1], bands[index + 1]]
    const tier = joined(words, { zh: `第${index + 1}档`, en: `band ${index + 1}` })
    const own = rate(`${path}.${index + 1}.rate`, [...at, index, 'rate'], band.rate, joined(tier, sayKey('rate')))
    const bounded = isWhole ? { ...own, least: before?.rate ?? 0, most: after?.rate ?? RATE_MOST } : own
    if (band.upTo === undefined) return [bounded]
    const end = money(`${path}.${index + 1}.upTo`, [...at, index, 'upTo'], band.upTo, joined(tier, sayKey('upTo')))
    return [bounded, { ...end, least: (before?.upTo ?? 0) + 1, most: (after?.upTo ?? MONEY_MOST + 1) - 1 }]
  })
}

function pegged(
  path: string,
  at: At,
  figure: { amount?: number | undefined; portion?: number | undefined },
  words: Bilingual,
): Parameter[] {
  const { amount, portion } = figure
  return [
    ...(amount === undefined ? [] : [money(`${path}.amount`, [...at, 'amount'], amount, words)]),
    ...(portion === undefined
      ? []
      : [rate(`${path}.portion`, [...at, 'portion'], portion, joined(words, sayKey('portion')))]),
  ]
}

const money = (path: string, at: At, value: number, name: Bilingual): Parameter => ({
  path,
  kind: 'money',
  value,
  name,
  at,
  least: 0,
  most: MONEY_MOST,
})
const rate = (path: string, at: At, value: number, name: Bilingual): Parameter => ({
  path,
  kind: 'rate',
  value,
  name,
  at,
  least: 0,
  most: RATE_MOST,
})
const named = (...names: readonly string[]): Bilingual => ({ zh: names.join('·'), en: names.join('·') })
const joined = (...words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('·'),
  en: words.map(({ en }) => en).join(' · '),
})

/** The plan with one figure changed; the plan itself stays as it is. */
export function withValue(plan: Plan, { at }: Pick<Parameter, 'at'>, value: number): Plan {
  return replaced(plan as unknown as Named, at, value) as unknown as Plan
}

function replaced(node: Named, [key, ...rest]: At, value: number): Named {
  const inner = rest.length === 0 ? value : replaced(node[key!] as Named, rest, value)
  if (Array.isArray(node)) return (node as unknown[]).with(key as number, inner) as unknown as Named
  return { ...node, [key!]: inner }
}

/** '12000元', '60%', '5个百分点', '3'. @returns null when it is not one, or not one that the figure may be */
export function readValue(
  { kind, least, most }: Pick<Parameter, 'kind' | 'least' | 'most'>,
  text: string,
): number | null {
  const value =
    kind === 'money'
      ? readMoney(text)
      : kind === 'count'
        ? readCount(text)
        : parsePercent(text.replace(/个?百分点$/, '%'))
  return value === null || value < least || value > most ? null : value
}

const readCount = (text: string): number | null => (/^\d{1,5}$/.test(text) ? Number(text) : null)

/** A value as a person writes it. */
export function sayValue(kind: ParameterKind, value: number): string {
  if (kind === 'money') return formatYuan(value as Fen)
  if (kind === 'count') return String(value)
  const percent = formatPercent(value as Bp)
  return kind === 'points' ? percent.replace('%', '个百分点') : percent
}
