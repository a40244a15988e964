/** Stored results side by side: what each comes to, and whether they may be compared at all. Pure. */
import type { useTexts } from '../../i18n/index.ts'
import type { Result, WhatIf } from './what-if.ts'

type T = ReturnType<typeof useTexts>['t']
export type Told = WhatIf & { readonly result: Result }
/** null: not known. */
export type Cell =
  | string
  | { readonly fen: number | null }
  | { readonly bp: number | null }
  | { readonly people: number }

export interface CompareRow {
  readonly key: string
  readonly label: string
  /** By result. */
  readonly cells: readonly Cell[]
}

export const COMPARED_MOST = 4

const areAlike = <One>(all: readonly Told[], of: (one: Told) => One): boolean =>
  all.every((one) => of(one) === of(all[0]!))

/** Why figures of these results do not stand on the same ground. */
export function caveats(all: readonly Told[]): ('books' | 'bases')[] {
  const bookOf = ({ result: { planYear, bookMark, report } }: Told): string =>
    [planYear, bookMark, report.book.lines, report.book.persons].join()
  return [
    ...(areAlike(all, bookOf) ? [] : (['books'] as const)),
    ...(areAlike(all, ({ result }) => result.report.before.planHash) ? [] : (['bases'] as const)),
  ]
}

export function compareRows(all: readonly Told[], t: T): CompareRow[] {
  const row = (key: string, label: string, of: (report: Result['report'], one: Told) => Cell): CompareRow => {
    return { key, label, cells: all.map((one) => of(one.result.report, one)) }
  }
  const yesNo = (is: boolean | null): string => (is === null ? '—' : is ? t('whatIf.yes') : t('whatIf.no'))
  const [people, money] = [
    (value: number | null): Cell => (value === null ? t('whatIf.fewPeople') : { people: value }),
    (fen: number | null): Cell => (fen === null ? t('whatIf.fewPeople') : { fen }),
  ]
  const named = ({ planCode, planHash }: Result['report']['before']): string => `${planCode} ${planHash.slice(0, 12)}`
  return [
    row('base', t('whatIf.before'), ({ before }) => named(before)),
    row('plan', t('whatIf.after'), ({ after }) => named(after)),
    row('was', `${t('drafts.sim.paid')} · ${t('whatIf.before')}`, ({ before }) => ({ fen: before.paidFen })),
    row('paid', `${t('drafts.sim.paid')} · ${t('whatIf.after')}`, ({ after }) => ({ fen: after.paidFen })),
    row('difference', t('whatIf.difference'), ({ before, after }) => ({ fen: after.paidFen - before.paidFen })),
    row('premium', t('whatIf.premium'), ({ after }) => ({ fen: after.premiumFen })),
    row('ratio', t('drafts.sim.ratio'), ({ after }) => ({ bp: after.ratioBp })),
    row('floor', t('whatIf.reachesFloor'), ({ after }) => yesNo(after.reachesFloor)),
    row('forFloor', t('whatIf.premiumForFloor'), ({ after }) => ({ fen: after.premiumForFloorFen })),
    row('gain', t('drafts.sim.gain'), ({ changes }) => people(changes.gain.people)),
    row('gainFen', `${t('drafts.sim.gain')} · ${t('whatIf.amount')}`, ({ changes }) => money(changes.gain.fen)),
    row('lose', t('drafts.sim.lose'), ({ changes }) => people(changes.lose.people)),
    row('loseFen', `${t('drafts.sim.lose')} · ${t('whatIf.amount')}`, ({ changes }) => money(changes.lose.fen)),
    ...benefitRows(all),
  ]
}

/** What each pays by benefit; one that a plan does not have is unknown there. */
function benefitRows(all: readonly Told[]): CompareRow[] {
  const names = new Map(all.flatMap(({ result }) => result.report.benefits.map(({ code, name }) => [code, name])))
  return [...names].map(([code, name]) => ({
    key: `benefit ${code}`,
    label: name,
    cells: all.map(({ result }) => {
      return { fen: result.report.benefits.find((one) => one.code === code)?.afterFen ?? null }
    }),
  }))
}
