/** What a what-if comes to: both sides, who gains and loses, the search, the grid, the figures at a date; as a workbook too. */
import { count, Money, percent, Section } from '@gongbao/ui'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/index.ts'
import { AtDate } from './at-date.tsx'
import { Found, GridChart } from './grid-chart.tsx'
import { readReport } from './read-report.ts'
import { Balance, Parts } from './report-parts.tsx'
import type { Result, Side, WhatIf } from './what-if.ts'
import { downloadWorkbook } from './workbook.ts'

export function Outcome({ whatIf, result }: { whatIf: WhatIf; result: Result }) {
  const { t, language } = useTexts()
  const { report, search, grid, unpaid, unpaidCount } = result
  const { after } = report
  return (
    <>
      <Section
        title={t('whatIf.result')}
        extra={
          <Button onClick={() => void downloadWorkbook(result, t, language, `what-if-${whatIf.whatIfId}`)}>
            {t('whatIf.workbook')}
          </Button>
        }
      >
        <p>
          {t('whatIf.basis', {
            year: result.planYear,
            people: count(report.book.persons),
            claims: count(report.book.lines),
          })}
        </p>
        <Sides result={result} />
        <Balance {...report.changes} />
        {unpaidCount > unpaid.length ? (
          <p role="note">{t('whatIf.unpaidMore', { shown: count(unpaid.length), all: count(unpaidCount) })}</p>
        ) : null}
        <Parts parts={readReport({ report: { ...report, unpaid }, words: result.words })} />
      </Section>
      {search ? <Found search={search} /> : null}
      {grid ? <GridChart grid={grid} floorBp={report.floorBp} /> : null}
      {after.atDate ? <AtDate atDate={after.atDate} /> : null}
    </>
  )
}

function Sides({ result: { report } }: { result: Result }) {
  const { t } = useTexts()
  const { before, after, floorBp } = report
  const yesNo = (is: boolean | null): ReactNode => (is === null ? '—' : is ? t('whatIf.yes') : t('whatIf.no'))
  const rows: readonly (readonly [string, (side: Side) => ReactNode])[] = [
    [t('whatIf.plan'), ({ planCode }) => planCode],
    [t('whatIf.hash'), ({ planHash }) => <code className="gb-mono">{planHash.slice(0, 12)}</code>],
    [t('drafts.sim.paid'), ({ paidFen }) => <Money fen={paidFen} />],
    [t('whatIf.premium'), ({ premiumFen }) => (premiumFen === null ? '—' : <Money fen={premiumFen} />)],
    [t('drafts.sim.ratio'), ({ ratioBp }) => (ratioBp === null ? '—' : percent(ratioBp))],
    [t('whatIf.floor', { rate: floorBp === null ? '—' : percent(floorBp) }), ({ reachesFloor }) => yesNo(reachesFloor)],
    [
      t('whatIf.premiumForFloor'),
      ({ premiumForFloorFen }) => (premiumForFloorFen === null ? '—' : <Money fen={premiumForFloorFen} />),
    ],
  ]
  return (
    <div className="gb-table-frame">
      <table className="gb-plain">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('whatIf.before')}</th>
            <th scope="col">{t('whatIf.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of(before)}</td>
              <td>{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
