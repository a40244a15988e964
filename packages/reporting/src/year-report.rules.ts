/** From what the sources give to what is shown of a plan year and of a cycle: judged, named, with the clause beneath each floor. */
import {
  type Bilingual,
  type Bp,
  type CivilDate,
  type DateRange,
  developedBp,
  earnedPremium,
  type Fen,
  fen,
  meanReaches,
  notYetReported,
  pooled,
  portion,
  type Ratio,
  reaches,
  shownBp,
  shownMeanBp,
  staysWithin,
  sumFen,
} from '@gongbao/kernel'
import type { Account, AccountLine } from '@gongbao/ledger'
import type { Cycle } from '@gongbao/program'
import { costFigure, type Figure, payoutFigures, type YearSums } from './figures.rules.ts'

export interface Bar {
  readonly kind: 'floor' | 'limit'
  readonly rateBp: Bp
  readonly clause: string | null
  readonly illustrative: boolean
  /** Whether the figure stands by it; null where there is nothing to judge yet. */
  readonly met: boolean | null
  /** For limits: whether the alarm before it has been passed. */
  readonly alarmed: boolean
  readonly alarmBp: Bp | null
  /** Whether the time it covers is over: before that, being under a floor is only where it stands. */
  readonly settled: boolean
  /** Whether this is the number the clause tests; a year under a floor of the cycle is a signal (W26). */
  readonly decides: boolean
}

export interface ShownFigure extends Figure {
  /** Rounded, for display; null where there is nothing to divide by or cover has not started. */
  readonly shownBp: Bp | null
  readonly bar: Bar | null
}

export interface YearInput {
  readonly planYear: number
  readonly cover: DateRange
  readonly claimWithinYears: number
  readonly lines: readonly AccountLine[]
  readonly openFen: Fen
  readonly on: CivilDate
}

const NOT_COSTS: readonly Account[] = ['cost:payable']

/** The sums of a plan year from its trial balance, its open claims and the calendar. */
export function sumsOf(input: YearInput, payout: Cycle['payout']): YearSums {
  const { cover, claimWithinYears, on, lines, openFen } = input
  const line = (account: Account) => lines.find((one) => one.account === account)
  const held = (account: Account) => line(account)?.amountFen ?? fen(0)
  const premium = line('premium')
  const net = fen((premium?.toFen ?? 0) - (premium?.fromFen ?? 0))
  const expected = portion(net, payout.prior.expectedRate)
  return {
    collectedFen: premium?.toFen ?? fen(0),
    refundedFen: premium?.fromFen ?? fen(0),
    incurredFen: held('claims:incurred'),
    supplementaryFen: held('claims:supplementary'),
    recoveredFen: held('claims:recovered'),
    payableFen: held('claims:payable'),
    receivableFen: held('claims:receivable'),
    costs: lines.filter((one) => one.account.startsWith('cost:') && !NOT_COSTS.includes(one.account)),
    openFen,
    notYetReportedFen: notYetReported(expected, developedBp(payout.prior, cover, claimWithinYears, on)),
    earnedPremiumFen: earnedPremium(net, cover, on),
  }
}

/** The figures of a year, the one the city's floor names judged against it, the cost ratio against its limit. */
export function figuresOf(
  sums: YearSums,
  payout: Cycle['payout'],
  time: { started: boolean; ended: boolean },
): ShownFigure[] {
  const { floor, costLimit } = payout
  const judged = { settled: time.ended, decides: floor.per === 'year' }
  const payouts = payoutFigures(sums).map((one) => ({
    ...one,
    shownBp: time.started ? shownBp(one) : null,
    bar: one.code === floor.figure ? floorBar(floor, time.started ? reaches(one, floor.rate) : null, judged) : null,
  }))
  const cost = costFigure(sums)
  return [
    ...payouts,
    { ...cost, shownBp: shownBp(cost), bar: costLimit ? limitBar(costLimit, cost, time.ended) : null },
  ]
}

function floorBar(floor: Cycle['payout']['floor'], met: boolean | null, judged: Pick<Bar, 'settled' | 'decides'>): Bar {
  const { rate, clause, illustrative } = floor
  return {
    kind: 'floor',
    rateBp: rate,
    clause: clause ?? null,
    illustrative: illustrative ?? false,
    met,
    alarmed: met === false,
    alarmBp: null,
    ...judged,
  }
}

function limitBar(limit: NonNullable<Cycle['payout']['costLimit']>, cost: Ratio, settled: boolean): Bar {
  const { rate, alarmAt, clause, illustrative } = limit
  return {
    kind: 'limit',
    rateBp: rate,
    clause: clause ?? null,
    illustrative: illustrative ?? false,
    met: staysWithin(cost, rate),
    alarmed: staysWithin(cost, alarmAt) === false,
    alarmBp: alarmAt,
    settled,
    decides: true,
  }
}

export interface CycleAverage {
  readonly of: 'pooled' | 'mean'
  readonly ofClause: string | null
  readonly figure: Cycle['payout']['floor']['figure']
  readonly formula: Bilingual
  /** The plan years that count: those whose cover has started. */
  readonly planYears: readonly number[]
  readonly numeratorFen: Fen
  readonly denominatorFen: Fen
  readonly shownBp: Bp | null
  readonly bar: Bar
}

const AVERAGE_FORMULAS: Readonly<Record<'pooled' | 'mean', Bilingual>> = {
  pooled: { zh: '各年赔款之和 ÷ 各年保费之和', en: 'sum of the years’ claims ÷ sum of the years’ premium' },
  mean: { zh: '各年赔付率的算术平均', en: 'mean of the years’ ratios' },
}

/** The average of a cycle as the city declares it, over the years that have started: the test of the cycle (W26). */
export function averageOf(
  payout: Cycle['payout'],
  years: readonly { planYear: number; started: boolean; ended: boolean; figures: readonly ShownFigure[] }[],
): CycleAverage {
  const { floor, average } = payout
  const counting = years.filter((year) => year.started)
  const ratios = counting.map((year) => year.figures.find((one) => one.code === floor.figure)!)
  const all = pooled(ratios)
  const isMean = average.of === 'mean'
  const met = isMean ? meanReaches(ratios, floor.rate) : reaches(all, floor.rate)
  return {
    of: average.of,
    ofClause: average.clause ?? null,
    figure: floor.figure,
    formula: AVERAGE_FORMULAS[average.of],
    planYears: counting.map((year) => year.planYear),
    ...all,
    shownBp: isMean ? shownMeanBp(ratios) : shownBp(all),
    // The average is what the cycle is held to, whatever a single year may be held to besides (W26, S8).
    bar: floorBar(floor, met, { settled: years.every((year) => year.ended), decides: true }),
  }
}

const OPEN = ['received', 'unmatched', 'review', 'ready']

/** Claims reported and not yet decided, as adjudicated so far. */
export function openOf(counts: readonly { status: string; claims: number; openFen: Fen }[]): {
  claims: number
  openFen: Fen
} {
  const open = counts.filter(({ status }) => OPEN.includes(status))
  return { claims: open.reduce((sum, one) => sum + one.claims, 0), openFen: sumFen(open.map((one) => one.openFen)) }
}
