/** The same computation as one SQL window query: counters before and after each claim, what each benefit owes through both, the year's cap, the growth. */
import type { Plan } from '@gongbao/program'
import { planYear } from '../../packages/adjudication/src/year/plan-year.ts'
import type { Schedule } from '../../packages/adjudication/src/year/schedule.ts'

export interface Dialect {
  /** Whole division of two expressions that are not negative. */
  divide(amount: string, by: number): string
}
export const POSTGRES: Dialect = { divide: (amount, by) => `(${amount}) / ${by}` }
export const DUCKDB: Dialect = { divide: (amount, by) => `(${amount}) // ${by}` }

/** Columns: person, place (the order of a person's claims), terms (enrolledYears × 2 + pre-existing), e0 … in fen. @returns one row: the sum and how many are paid */
export function windowQuery(plan: Plan, dialect: Dialect): string {
  const places = plan.benefits.map((_, at) => at)
  const cap = plan.yearCap?.amount ?? null
  const least = (sum: string): string => (cap === null ? sum : `least(${cap}, ${sum})`)
  const through = places.map((at) => `cast(sum(e${at}) over w as bigint) as a${at}`).join(', ')
  const owed = (after: boolean): string =>
    places.map((at) => `(${owedThrough(plan, at, after ? `a${at}` : `(a${at} - e${at})`, dialect)})`).join(' + ')
  return `
    with counted as (select terms, ${places.map((at) => `e${at}`).join(', ')}, ${through} from bench_claim
      window w as (partition by person order by place rows unbounded preceding)),
    paid as (select ${least(owed(true))} - ${least(owed(false))} as fen from counted)
    select cast(sum(fen) as bigint) as fen, cast(count(*) filter (where fen > 0) as bigint) as payable from paid`
}

const TERMS = [1, 2, 3, 4].flatMap((enrolledYears) =>
  [false, true].map((preExisting) => ({ preExisting, enrolledYears })),
)

function owedThrough(plan: Plan, benefit: number, amount: string, dialect: Dialect): string {
  const year = planYear(plan)
  const cases = TERMS.map((terms) => {
    const formula = formulaOf(year.schedules(terms)[benefit]!, amount, dialect)
    return { key: terms.enrolledYears * 2 + (terms.preExisting ? 1 : 0), formula }
  })
  const distinct = new Set(cases.map(({ formula }) => formula))
  if (distinct.size === 1) return cases[0]!.formula
  return `case terms ${cases.map(({ key, formula }) => `when ${key} then ${formula}`).join(' ')} end`
}

/** Marginal bands above the deductible, half up to the fen. */
function formulaOf({ deductible, rates, upTo, tiers, cap }: Schedule, amount: string, { divide }: Dialect): string {
  const onBurden = tiers.measured === 'burden'
  const at = (edge: number): number => (onBurden ? Math.max(edge, deductible) : deductible + edge)
  const parts = rates.map((rate, band) => {
    const from = at(band === 0 ? 0 : upTo[band - 1]!)
    const to = upTo[band]!
    const end = to === Number.POSITIVE_INFINITY ? amount : `least(${amount}, ${at(to)})`
    return `greatest(0, ${end} - ${from}) * ${rate}`
  })
  const owed = divide(`${parts.join(' + ')} + 5000`, 10_000)
  return cap === Number.POSITIVE_INFINITY ? owed : `least(${owed}, ${cap})`
}
