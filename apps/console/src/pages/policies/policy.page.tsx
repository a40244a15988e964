/** One policy with the decision it stands on: facts, reasons, clauses, and the exact versions it was made by. */
import { CivilDate, Facts, IllustrativeMark, Moment, Money, Page, Section, State } from '@gongbao/ui'
import { Link, useParams } from '@tanstack/react-router'
import type { AnswerOf } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useGet } from '../../api/use.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Reasons } from '../../shared/reasons.tsx'
import { Unmask } from '../../shared/unmask.tsx'
import { Loaded } from '../../shell/conditions.tsx'
import { POLICY_TONES } from './policies.page.tsx'

type Policy = AnswerOf<'/api/staff/policies/{policyId}'>

export function PolicyPage() {
  const { policyId } = useParams({ strict: false }) as { policyId: string }
  const query = useGet('/api/staff/policies/{policyId}', { params: { policyId } })
  return <Loaded query={query}>{(policy) => <Shown policy={policy} />}</Loaded>
}

function Shown({ policy }: { policy: Policy }) {
  const { t, language } = useTexts()
  return (
    <Page
      title={<span className="gb-num">{policy.policyNo}</span>}
      lead={`${policy.insuredNameMasked} · ${t('common.planYear', { year: policy.planYear })}`}
      actions={
        <State tone={POLICY_TONES[policy.status] ?? 'plain'}>{wordFor(t, 'policies.status', policy.status)}</State>
      }
    >
      <div className="gb-columns">
        <div>
          <Section title={t('policies.eligibility')}>
            <p className="gb-lead">
              {policy.pathway.name} <Clause id={policy.pathway.clause} />
            </p>
            <Reasons reasons={policy.eligibilityReasons} />
          </Section>
          <Section title={t('policies.priceWhy')}>
            <p className="gb-lead">
              {policy.price.name} <Money fen={policy.premiumFen} /> <Clause id={policy.price.clause} />{' '}
              {policy.price.illustrative ? <IllustrativeMark /> : null}
            </p>
            <Reasons reasons={policy.priceReasons} />
          </Section>
          <Section title={t('policies.facts')}>
            <Facts items={policy.facts.map(({ label, text }) => [label[language], text[language]] as const)} />
          </Section>
        </div>
        <div>
          <Overview policy={policy} />
          <Pinned policy={policy} />
        </div>
      </div>
    </Page>
  )
}

function Overview({ policy }: { policy: Policy }) {
  const { t } = useTexts()
  const can = useCan()
  return (
    <Section>
      <Facts
        items={[
          [
            t('policies.certificate'),
            <>
              <span className="gb-mono">{policy.certificateMasked}</span> <Unmask personId={policy.personId} />
            </>,
          ],
          [
            t('policies.cover'),
            <>
              <CivilDate on={policy.coverFrom} /> – <CivilDate on={policy.coverTo} />
            </>,
          ],
          [t('policies.premium'), <Money key="p" fen={policy.premiumFen} />],
          [t('policies.issuedAt'), <Moment key="i" at={policy.issuedAt} />],
          [t('policies.channel'), wordFor(t, 'policies.channels', policy.channel)],
          [
            t('policies.enrolledYears'),
            t('policies.years', { total: policy.enrolledYears, chain: policy.continuousYears }),
          ],
          can('ledger.read') && [
            t('policies.entries'),
            policy.collectionId ? (
              <Link key="e" className="gb-link" to="/ledger" search={{ source: policy.collectionId }}>
                {t('overview.toEntries')}
              </Link>
            ) : (
              t('policies.free')
            ),
          ],
        ]}
      />
    </Section>
  )
}

function Pinned({ policy }: { policy: Policy }) {
  const { t } = useTexts()
  return (
    <Section title={t('policies.pinned')}>
      <Facts
        items={[
          [
            t('policies.planVersion'),
            <Link key="v" className="gb-link" to="/program/$code" params={{ code: policy.planCode }}>
              {policy.planCode}
            </Link>,
          ],
          [
            t('policies.cityHash'),
            <code key="h" className="gb-mono">
              {policy.cityHash.slice(0, 16)}…
            </code>,
          ],
          [t('policies.notice'), policy.noticeVersion],
          [
            t('policies.noticeHash'),
            <code key="n" className="gb-mono">
              {policy.noticeSha256.slice(0, 16)}…
            </code>,
          ],
        ]}
      />
    </Section>
  )
}
