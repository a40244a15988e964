/** Beside the explanation: the case, the year, the entries, the opinions, and what happened. */
import { CivilDate, Facts, Moment, Money, Section, yuan } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { useCan } from '../../api/session.ts'
import { type Translate, useTexts, wordFor } from '../../i18n/index.ts'
import type { Claim } from './claim.ts'
import { ClaimState } from './columns.tsx'

export function ClaimSide({ claim }: { claim: Claim }) {
  return (
    <div>
      <CaseFacts claim={claim} />
      <Year claim={claim} />
      <History claim={claim} />
      <Entries claim={claim} />
      <Opinions claim={claim} />
    </div>
  )
}

function CaseFacts({ claim }: { claim: Claim }) {
  const { t, language } = useTexts()
  const can = useCan()
  const { fourEyes } = claim
  return (
    <Section>
      <Facts
        items={[
          claim.policyId !== null &&
            can('policies.read') && [
              t('claims.policy'),
              <Link key="p" className="gb-link gb-mono" to="/policies/$policyId" params={{ policyId: claim.policyId }}>
                …{claim.policyId.slice(-8)}
              </Link>,
            ],
          claim.planCode !== null && [
            t('claims.plan'),
            <Link key="l" className="gb-link" to="/program/$code" params={{ code: claim.planCode }}>
              {claim.planTitle ?? claim.planCode}
            </Link>,
          ],
          [
            t('common.source'),
            `${wordFor(t, 'claims.route', claim.route)} · ${wordFor(t, 'claims.payee', claim.payee)}`,
          ],
          [
            t('claims.medType'),
            <>
              {claim.medTypeName ?? t('claims.medTypeUnknown')}{' '}
              <span className="gb-mono gb-faint">{claim.medType}</span>
            </>,
          ],
          [
            t('claims.due'),
            <>
              <CivilDate on={claim.dueOn} />{' '}
              {claim.dueOn && claim.dueProvisional ? <span className="gb-mark">{t('claims.provisional')}</span> : null}
            </>,
          ],
          [t('claims.booked'), <Money key="b" fen={claim.bookedFen} />],
          [t('claims.paid'), <Money key="d" fen={claim.paidFen} />],
          [
            t('claims.fourEyes'),
            fourEyesText(t, fourEyes, fourEyes.aboveFen === null ? '' : yuan(fourEyes.aboveFen, language)),
          ],
        ]}
      />
    </Section>
  )
}

function fourEyesText(t: Translate, { required, confirmed }: Claim['fourEyes'], above: string): string {
  if (!required) return `${t('claims.notRequired')}${above ? ` · ${t('claims.fourEyesAbove', { amount: above })}` : ''}`
  return confirmed ? t('claims.confirmed') : t('claims.notConfirmed')
}

/** How far the year's deductible is: "已累计 8,200 元，距起付线还差 6,800 元". */
function Year({ claim }: { claim: Claim }) {
  const { t, language } = useTexts()
  if (claim.year.length === 0) return null
  return (
    <Section title={t('claims.year')}>
      {claim.year.map((one) => {
        const deductible = one.deductibleFen ?? 0
        const left = one.leftFen ?? 0
        const values = {
          counted: yuan(one.countedFen, language),
          left: yuan(left, language),
          deductible: yuan(deductible, language),
          paid: yuan(one.paidFen, language),
        }
        return (
          <div key={one.code} style={{ marginBottom: 12 }}>
            <div>{one.name}</div>
            <div className="gb-bar" style={{ margin: '6px 0' }} aria-hidden="true">
              <div
                className="gb-bar-fill"
                style={{
                  width: `${deductible > 0 ? ((deductible - left) / deductible) * 100 : 100}%`,
                  background: left > 0 ? '#c08a3e' : '#17555f',
                }}
              />
            </div>
            <div className="gb-faint">{left > 0 ? t('claims.yearLeft', values) : t('claims.yearOver', values)}</div>
          </div>
        )
      })}
    </Section>
  )
}

function History({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  return (
    <Section title={t('claims.history')}>
      <ol className="gb-history">
        {claim.history.map((event) => (
          <li key={`${event.happenedAt} ${event.what}`}>
            <div className="gb-actions">
              <ClaimState status={event.toStatus} t={t} />{' '}
              <span className="gb-faint">{wordFor(t, 'claims.events', event.what)}</span>
            </div>
            {event.note ? <p>{event.note}</p> : null}
            <div className="gb-faint">
              <Moment at={event.happenedAt} /> · {event.actorName ?? wordFor(t, 'admin.realm', event.actor)}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Entries({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  const can = useCan()
  if (claim.entries.length === 0) return null
  return (
    <Section
      title={t('claims.entries')}
      extra={
        can('ledger.read') ? (
          <Link className="gb-link" to="/ledger" search={{ source: claim.claimId }}>
            {t('overview.toEntries')}
          </Link>
        ) : null
      }
    >
      <table className="gb-sum" style={{ margin: 0 }}>
        <tbody>
          {claim.entries.map((entry) => (
            <tr key={entry.postingId}>
              <td>
                {wordFor(t, 'ledger.events', entry.eventCode)}
                <div className="gb-faint">
                  <CivilDate on={entry.bookedOn} />
                </div>
              </td>
              <td>
                <Money fen={entry.amountFen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Opinions({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  if (claim.adjudications.length === 0) return null
  return (
    <Section title={t('claims.adjudications')}>
      <table className="gb-sum" style={{ margin: 0 }}>
        <tbody>
          {claim.adjudications.map((one) => (
            <tr key={one.adjudicationId}>
              <td>
                {t('claims.version', { no: one.versionNo })}{' '}
                {one.chainNo === null ? null : (
                  <span className="gb-faint">{t('claims.chain', { no: one.chainNo })}</span>
                )}
                <div className="gb-faint">
                  <Moment at={one.decidedAt} /> ·{' '}
                  <code className="gb-mono" title={t('claims.cityHash')}>
                    {one.cityHash.slice(0, 8)}
                  </code>
                </div>
              </td>
              <td>
                <Money fen={one.payableFen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
