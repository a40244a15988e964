/** What a ratio is made of: each part with where it comes from, and the way there. */
import { date, Money, percent, pick, ratioBp } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useCan } from '../../api/session.ts'
import { useTexts } from '../../i18n/index.ts'
import { Judgement } from '../../shared/judgement.tsx'
import type { Figure, Year } from './overview.ts'

export function FigureDrawer(props: { year: Year; figure: Figure | null; asOfOn: string; onClose: () => void }) {
  const { year, figure, asOfOn, onClose } = props
  const { t, language } = useTexts()
  return (
    <Drawer
      title={figure ? `${year.planYear} · ${pick(figure.name, language)}` : ''}
      open={figure !== null}
      onClose={onClose}
      size={560}
      destroyOnHidden
    >
      {figure ? (
        <>
          <div className="gb-stat-value gb-num" style={{ marginTop: 0 }}>
            {ratioBp(figure.shownBp)}
          </div>
          {figure.bar ? <Judgement bar={figure.bar} /> : null}
          <p className="gb-muted">{pick(figure.formula, language)}</p>
          <p className="gb-faint">{t('common.asOf', { on: date(asOfOn, language) })}</p>
          <Parts title={t('overview.numerator')} parts={figure.numerator} totalFen={figure.numeratorFen} year={year} />
          <Parts
            title={t('overview.denominator')}
            parts={figure.denominator}
            totalFen={figure.denominatorFen}
            year={year}
          />
          {figure.code === 'incurred' ? (
            <p className="gb-faint">{t('overview.expected', { rate: percent(year.expectedBp) })}</p>
          ) : null}
        </>
      ) : null}
    </Drawer>
  )
}

function Parts({
  title,
  parts,
  totalFen,
  year,
}: {
  title: string
  parts: Figure['numerator']
  totalFen: number
  year: Year
}) {
  const { t, language } = useTexts()
  return (
    <table className="gb-sum">
      <caption>{title}</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.code}>
            <td>{pick(part.name, language)}</td>
            <td className="gb-faint">
              <PartLink part={part} planYear={String(year.planYear)} />
            </td>
            <td>
              <Money fen={part.amountFen} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{t('common.total')}</td>
          <td>
            <Money fen={totalFen} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** The states in which a claim is worth more than is booked for it. */
const OPEN_CLAIMS = 'unmatched,review,ready'

function PartLink({ part, planYear }: { part: Figure['numerator'][number]; planYear: string }) {
  const { t } = useTexts()
  const can = useCan()
  if (part.account && can('ledger.read'))
    return (
      <Link className="gb-link" to="/ledger" search={{ account: part.account, planYear }}>
        {t('overview.toEntries')}
      </Link>
    )
  if (part.from === 'claims' && can('claims.read'))
    return (
      <Link className="gb-link" to="/claims" search={{ planYear, status: OPEN_CLAIMS }}>
        {t('overview.toClaims')}
      </Link>
    )
  return <>{t(`overview.from.${part.from}`)}</>
}
