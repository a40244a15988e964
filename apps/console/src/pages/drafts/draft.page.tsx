/** One draft: what it changes, its text, its cases, what it would have done to real claims, and all that was said about it. */
import { Page, Section, State } from '@gongbao/ui'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Button, Tabs } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import './drafts.css'
import { Changes } from './changes.tsx'
import { DraftActions } from './draft-actions.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { DRAFT_TONES } from './drafts.page.tsx'
import { Reading } from './reading.tsx'
import { Record } from './record.tsx'
import { Simulation } from './simulation.tsx'

export type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
const TABS = ['change', 'edit', 'reading', 'cases', 'simulation', 'record'] as const

export function DraftPage() {
  const { draftId } = useParams({ strict: false }) as { draftId: string }
  const query = useGet('/api/program/drafts/{draftId}', { params: { draftId } })
  return <Loaded query={query}>{(draft) => <Shown draft={draft} />}</Loaded>
}

function Shown({ draft }: { draft: Draft }) {
  const { t, language } = useTexts()
  const { tab } = useSearch({ strict: false }) as { tab?: string }
  const navigate = useNavigate()
  const { draftId } = draft
  const bodies = {
    change: <Changes draft={draft} />,
    edit: <DraftEditor key={draftId} draft={draft} />,
    reading: <Reading draft={draft} />,
    cases: <Cases draft={draft} />,
    simulation: <Simulation draft={draft} />,
    record: <Record draft={draft} />,
  }
  const isOpen = draft.state !== 'published' && draft.state !== 'withdrawn'
  return (
    <Page
      title={`${t('nav.drafts')} ${draft.planCode}`}
      lead={`${t('drafts.revision', { no: draft.revisionNo })} · ${t('drafts.authors')} ${draft.authors.map(({ name }) => name).join('、')}`}
      actions={<State tone={DRAFT_TONES[draft.state]}>{t(`drafts.state.${draft.state}`)}</State>}
    >
      {isOpen ? (
        <Section>
          <p>
            <strong>{t('drafts.needs')}</strong>{' '}
            {draft.needs.length > 0 ? draft.needs.map((need) => need[language]).join('；') : t('drafts.nothingNeeded')}
          </p>
          <DraftActions draft={draft} />
        </Section>
      ) : null}
      {draft.isOnNewest ? null : <Moved draft={draft} />}
      <Tabs
        activeKey={TABS.find((one) => one === tab) ?? 'change'}
        onChange={(key) => void navigate({ to: '/drafts/$draftId', params: { draftId }, search: { tab: key } })}
        items={TABS.filter((key) => key !== 'edit' || draft.acts.includes('edit')).map((key) => ({
          key,
          label: t(`drafts.tabs.${key}`),
          children: bodies[key],
        }))}
      />
    </Page>
  )
}

function Moved({ draft: { draftId, revisionNo, overtaken, acts } }: { draft: Draft }) {
  const { t } = useTexts()
  const rebase = useAct((keep: string[], idempotencyKey) =>
    ask('post', '/api/program/drafts/{draftId}/rebase', {
      params: { draftId },
      body: { revisionNo, keep },
      idempotencyKey,
    }),
  )
  return (
    <Alert
      type="warning"
      showIcon
      title={t('drafts.moved', { files: overtaken.join('、') || t('common.none') })}
      action={
        acts.includes('edit') ? (
          <Button onClick={() => rebase.mutate(overtaken)} loading={rebase.isPending}>
            {overtaken.length > 0 ? t('drafts.keepMine') : t('drafts.rebase')}
          </Button>
        ) : null
      }
    />
  )
}

function Cases({ draft }: { draft: Draft }) {
  const { t, language } = useTexts()
  const cases = [...draft.check.cases].sort((a, b) => Number(a.passed) - Number(b.passed))
  return (
    <Section>
      <ul className="gb-reasons">
        {cases.map((one) => (
          <li key={`${one.file} ${one.line} ${one.name}`}>
            <span>
              <State tone={one.passed ? 'good' : 'breach'}>
                {one.passed ? t('drafts.passed') : t('drafts.failed')}
              </State>{' '}
              {one.name} <code className="gb-mono gb-faint">{`${one.file}:${one.line ?? 1}`}</code>
              {one.differences.map(({ key, text }) => (
                <div key={key}>{text[language]}</div>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
