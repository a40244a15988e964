/** One plan as a policy reads: sections, rules in sentences, the clause beneath each, figures of no document marked. */
import { CivilDate, date, Facts, Page, Section, State } from '@gongbao/ui'
import { useParams, useSearch } from '@tanstack/react-router'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { PLAN_TONES } from './plans-tab.tsx'
import { Sections } from './sections.tsx'

type Reading = AnswerOf<'/api/program/plans/{code}'>

export function PlanPage() {
  const { code } = useParams({ strict: false }) as { code: string }
  const { version } = useSearch({ strict: false }) as { version?: string }
  const query = useGet('/api/program/plans/{code}', {
    params: { code },
    query: version ? { version: Number(version) } : {},
  })
  return <Loaded query={query}>{(reading) => <Shown reading={reading} />}</Loaded>
}

function Shown({ reading: { version, sections, notice } }: { reading: Reading }) {
  const { t, language } = useTexts()
  return (
    <Page
      title={version.title}
      lead={`${version.productName} · ${t('program.version', { no: version.versionNo })}`}
      actions={
        <State tone={PLAN_TONES[version.status] ?? 'plain'}>{wordFor(t, 'program.status', version.status)}</State>
      }
    >
      <div className="gb-columns">
        <div>
          <Sections sections={sections} />
          <Notice notice={notice} />
        </div>
        <Section>
          <Facts
            items={[
              [t('program.filing'), version.filingNo ?? '—'],
              [
                t('program.actuary'),
                <>
                  {version.actuaryName ?? '—'} <CivilDate on={version.actuarySignedOn} />
                </>,
              ],
              [
                t('program.window'),
                <>
                  <Range from={version.windowFrom} to={version.windowTo} />
                  {version.windowExtensions.map(({ to, reason, approvedBy, decidedOn }) => (
                    <p key={to} className="gb-faint">
                      {t('program.extended', {
                        to: date(to, language),
                        reason,
                        approvedBy,
                        on: date(decidedOn, language),
                      })}
                    </p>
                  ))}
                </>,
              ],
              [t('program.cover'), <Range key="c" from={version.coverFrom} to={version.coverTo} />],
              [
                t('program.hash'),
                <code key="h" className="gb-mono">
                  {version.hash.slice(0, 16)}…
                </code>,
              ],
            ]}
          />
          {version.firstContractOn ? (
            <p className="gb-faint">{t('program.since', { on: date(version.firstContractOn, language) })}</p>
          ) : null}
        </Section>
      </div>
    </Page>
  )
}

function Range({ from, to }: { from: string; to: string }) {
  return (
    <>
      <CivilDate on={from} />
      <br />– <CivilDate on={to} />
    </>
  )
}

/** What a person reads before paying, word for word; its hash stands on every order that accepted it. */
function Notice({ notice }: { notice: Reading['notice'] }) {
  const { t } = useTexts()
  return (
    <Section
      title={t('program.notice')}
      extra={
        <span className="gb-faint">
          {notice.version} · <code className="gb-mono">{notice.sha256.slice(0, 16)}…</code>
        </span>
      }
    >
      {notice.sections.map((part) => (
        <article key={part.title} className="gb-rule">
          <h3>
            {part.title} <Clause id={part.clause} />
          </h3>
          <p className="gb-wrap">{part.body}</p>
        </article>
      ))}
    </Section>
  )
}
