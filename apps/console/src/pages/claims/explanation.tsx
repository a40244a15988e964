/** Why the claim pays what it pays: each benefit with deductible, tiers and cap; each refused fen with its clause. */
import { type Column, DataTable, Money, plainYuan, Section } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts } from '../../i18n/index.ts'
import { Reasons } from '../../shared/reasons.tsx'
import type { Claim } from './claim.ts'

export function Benefits({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  if (claim.benefits.length === 0) return null
  return (
    <Section title={t('claims.benefits')}>
      {claim.benefits.map((benefit) => (
        <article key={benefit.code} className="gb-rule">
          <h3>
            <span className="gb-actions">
              {claim.planCode === null ? (
                benefit.name
              ) : (
                <Link className="gb-link" to="/program/$code" params={{ code: claim.planCode }} hash={benefit.code}>
                  {benefit.name}
                </Link>
              )}{' '}
              <Clause id={benefit.clause} />
            </span>
            <Money fen={benefit.payableFen} />
          </h3>
          <p className="gb-muted">
            {t('claims.eligible')} <Money fen={benefit.eligibleFen} /> · {t('claims.deductibleUsed')}{' '}
            <Money fen={benefit.deductibleUsedFen} />
          </p>
          <Reasons reasons={benefit.reasons} />
        </article>
      ))}
    </Section>
  )
}

type Line = Claim['excluded'][number]

export function Excluded({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  if (claim.excluded.length === 0 && claim.notCoveredFen === 0) return null
  const columns: Column<Line>[] = [
    { key: 'item', title: t('claims.item'), value: (row) => row.item ?? row.feedetlSn ?? t('claims.wholeClaim') },
    {
      key: 'reason',
      title: t('claims.reason'),
      value: (row) => row.name,
      cell: (row) => (
        <span className="gb-actions">
          {row.name} <Clause id={row.clause} />
        </span>
      ),
    },
    {
      key: 'amount',
      title: t('common.amount'),
      value: (row) => row.amountFen,
      csv: (row) => plainYuan(row.amountFen),
      cell: (row) => <Money fen={row.amountFen} />,
      align: 'right',
    },
  ]
  return (
    <Section
      title={t('claims.excluded')}
      extra={
        claim.notCoveredFen > 0 ? (
          <span className="gb-muted">
            {t(claim.benefits.length > 0 ? 'claims.notCovered' : 'claims.notYetJudged')}{' '}
            <Money fen={claim.notCoveredFen} />
          </span>
        ) : null
      }
      flush
    >
      {claim.excluded.length > 0 ? (
        <DataTable
          rows={claim.excluded}
          columns={columns}
          rowKey={(row) => `${row.feedetlSn} ${row.code}`}
          exportAs={`excluded-${claim.settlementId}`}
        />
      ) : (
        <div style={{ height: 8 }} />
      )}
    </Section>
  )
}

export function Parts({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  const parts = ['inScopeSelfPayFen', 'classBFirstPayFen', 'overPriceCapFen', 'outOfCatalogueFen'] as const
  return (
    <Section title={t('claims.parts')}>
      <table className="gb-sum" style={{ margin: 0 }}>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <td>{t(`claims.part.${part}`)}</td>
              <td>
                <Money fen={claim.parts[part]} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('claims.burden')}</td>
            <td>
              <Money fen={claim.burdenFen} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}

export function Warnings({ claim }: { claim: Claim }) {
  const { t, language } = useTexts()
  // What keeps the claim back is mostly one of its warnings, which say it with its figures: it is said once.
  const { reason, warnings } = claim
  const own = reason && !warnings.some((warning) => warning.code === reason.code) ? [reason.text[language]] : []
  const texts = [...own, ...warnings.map((warning) => warning.text)]
  if (texts.length === 0) return null
  return (
    <Alert
      type="warning"
      style={{ marginBottom: 16 }}
      title={t('claims.warnings')}
      description={
        <ul className="gb-reasons">
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: warnings stand in the order they were found
            <li key={at}>{text}</li>
          ))}
        </ul>
      }
    />
  )
}
