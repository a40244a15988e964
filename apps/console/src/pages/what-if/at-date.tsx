import { Facts, Money, percent, Section } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'
import type { Side } from './what-if.ts'

/** The figures at a date and the triangle of what is reported late (chain ladder; Bornhuetter–Ferguson where the cycle has a prior). */
export function AtDate({ atDate }: { atDate: NonNullable<Side['atDate']> }) {
  const { t } = useTexts()
  const money = (fen: number | null) => (fen === null ? '—' : <Money fen={fen} />)
  const { triangle, prior } = atDate
  const columns = Math.max(0, ...triangle.rows.map((row) => row.length))
  return (
    <Section title={t('whatIf.atDate', { on: atDate.on })}>
      <Facts
        items={[
          [t('whatIf.paid'), money(atDate.paidFen)],
          [t('whatIf.approved'), money(atDate.approvedFen)],
          [t('whatIf.reported'), money(atDate.reportedFen)],
          [t('whatIf.incurred'), money(atDate.incurredFen)],
          [t('whatIf.notReported'), money(triangle.notReportedFen)],
          prior ? [t('whatIf.prior', { developed: percent(prior.developed) }), money(prior.ultimateFen)] : null,
        ]}
      />
      <div className="gb-table-frame">
        <table className="gb-plain">
          <caption>{t('whatIf.triangle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.month')}</th>
              {Array.from({ length: columns }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its month since treatment
                <th scope="col" key={at}>
                  {at}
                </th>
              ))}
              <th scope="col">{t('whatIf.ultimate')}</th>
            </tr>
          </thead>
          <tbody>
            {triangle.rows.map((row, at) => (
              <tr key={triangle.months[at]}>
                <th scope="row">{triangle.months[at]}</th>
                {Array.from({ length: columns }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its month since treatment
                  <td key={column}>{column < row.length ? <Money fen={row[column]!} /> : null}</td>
                ))}
                <td>{money(triangle.ultimates[at] ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
