/** What a search found, and a grid of scenarios as lines and as a table. */
import { type Column, DataTable, Money, percent, plainYuan, Section, TrendChart } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'
import { figureText, type Grid, type Result } from './what-if.ts'

type Search = NonNullable<Result['search']>

export function Found({ search }: { search: Search }) {
  const { t, language } = useTexts()
  const { goal, isMet, found, skipped } = search
  const said = `${t(goal.is === 'at-most' ? 'whatIf.goals.at-most' : 'whatIf.goals.at-least')} ${percent(goal.rate)}`
  const columns: Column<Search['found'][number]>[] = [
    { key: 'figure', title: t('whatIf.figure'), value: ({ parameter }) => parameter.name[language] },
    {
      key: 'now',
      title: t('whatIf.now'),
      value: ({ parameter }) => parameter.value,
      cell: ({ parameter }) => figureText(parameter.kind, parameter.value, language),
    },
    {
      key: 'to',
      title: t('whatIf.becomes'),
      value: ({ to }) => to,
      cell: ({ to, parameter }) => (to === null ? t('whatIf.cannot') : figureText(parameter.kind, to, language)),
    },
    {
      key: 'paid',
      title: t('drafts.sim.paid'),
      value: ({ to, paidFen }) => (to === null ? null : paidFen),
      cell: ({ to, paidFen }) => (to === null ? '—' : <Money fen={paidFen} />),
      csv: ({ paidFen }) => plainYuan(paidFen),
      align: 'right',
    },
    {
      key: 'ratio',
      title: t('drafts.sim.ratio'),
      value: ({ to, ratioBp }) => (to === null ? null : ratioBp),
      cell: ({ to, ratioBp }) => (to === null || ratioBp === null ? '—' : percent(ratioBp)),
      align: 'right',
    },
  ]
  return (
    <Section title={t('whatIf.search', { goal: said })}>
      {isMet ? (
        <p>{t('whatIf.met')}</p>
      ) : (
        <DataTable
          rows={found}
          columns={columns}
          rowKey={({ parameter }) => parameter.path}
          exportAs="what-if-search"
          searchable
        />
      )}
      {skipped.length > 0 ? (
        <p className="gb-faint">
          {t('whatIf.skipped', { names: skipped.map(({ name }) => name[language]).join('、') })}
        </p>
      ) : null}
    </Section>
  )
}

type Point = Grid['points'][number]
/** Lines that can still be told apart. */
const LINES_MOST = 8

export function GridChart({ grid: { axes, points }, floorBp }: { grid: Grid; floorBp: number | null }) {
  const { t, language } = useTexts()
  const last = axes.length - 1
  const textAt = (at: number, value: number): string => figureText(axes[at]!.kind, value, language)
  const nameOf = ({ values }: Point): string =>
    values
      .slice(0, last)
      .map((value, at) => textAt(at, value))
      .join(' · ')
  const byLine = new Map<string, Point[]>()
  for (const point of points) byLine.set(nameOf(point), [...(byLine.get(nameOf(point)) ?? []), point])
  const labels = [...new Set(points.map(({ values }) => values[last]!))].map((value) => textAt(last, value))
  const hasRatio = points.some(({ ratioBp }) => ratioBp !== null)
  const columns: Column<Point>[] = [
    ...axes.map(
      ({ name }, at): Column<Point> => ({
        key: `axis-${at}`,
        title: name[language],
        value: ({ values }) => values[at]!,
        cell: ({ values }) => textAt(at, values[at]!),
        csv: ({ values }) => textAt(at, values[at]!),
      }),
    ),
    {
      key: 'paid',
      title: t('drafts.sim.paid'),
      value: ({ paidFen }) => paidFen,
      cell: ({ paidFen }) => <Money fen={paidFen} />,
      csv: ({ paidFen }) => plainYuan(paidFen),
      align: 'right',
    },
    {
      key: 'ratio',
      title: t('drafts.sim.ratio'),
      value: ({ ratioBp }) => ratioBp,
      cell: ({ ratioBp }) => (ratioBp === null ? '—' : percent(ratioBp)),
      align: 'right',
    },
    { key: 'hash', title: t('whatIf.hash'), value: ({ planHash }) => planHash.slice(0, 12) },
  ]
  return (
    <Section title={t('whatIf.grid')} extra={<span className="gb-faint">{axes[last]!.name[language]}</span>}>
      {hasRatio && labels.length > 1 ? (
        <TrendChart
          labels={labels}
          lines={[...byLine].slice(0, LINES_MOST).map(([name, line]) => ({
            name: name || t('drafts.sim.ratio'),
            values: line.map(({ ratioBp }) => (ratioBp === null ? null : ratioBp / 100)),
          }))}
          {...(floorBp === null
            ? {}
            : { floor: { value: floorBp / 100, label: t('whatIf.floorMark', { rate: percent(floorBp) }) } })}
        />
      ) : null}
      {byLine.size > LINES_MOST ? <p className="gb-faint">{t('whatIf.linesMost', { count: LINES_MOST })}</p> : null}
      <DataTable
        rows={points}
        columns={columns}
        rowKey={({ values }) => values.join()}
        exportAs="what-if-grid"
        tools={<span />}
      />
    </Section>
  )
}
