/** All that was done and said about a draft, and the answers to objections. */
import { Moment, Section } from '@gongbao/ui'
import { Button, Form, Input } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
type Event = Draft['events'][number]

export function Record({ draft }: { draft: Draft }) {
  const events = draft.events.filter(({ kind }) => kind !== 'answered')
  return (
    <Section>
      <ol className="gb-thread">
        {[...events].reverse().map((event) => (
          <Happened key={event.eventId} event={event} draft={draft} />
        ))}
      </ol>
    </Section>
  )
}

function Happened({ event, draft }: { event: Event; draft: Draft }) {
  const { t } = useTexts()
  const counts = event.kind === 'signed' || event.kind === 'approved'
  return (
    <li>
      <header className="gb-faint">
        {wordFor(t, 'drafts.event', event.kind)} · {event.by.name} · {wordFor(t, 'role', event.by.role)} ·{' '}
        {t('drafts.revision', { no: event.revisionNo })} · <Moment at={event.at} />
        {counts && !event.isOfThis ? ` · ${t('drafts.fallen')}` : ''}
      </header>
      {event.place ? <code className="gb-mono">{event.place}</code> : null}
      {event.note ? <p>{event.note}</p> : null}
      {event.answer ? (
        <p>
          <strong>{t('drafts.answered')}</strong> {event.answer.by.name}：{event.answer.note}
        </p>
      ) : null}
      {event.kind === 'objected' && !event.answer && draft.acts.includes('answer') ? (
        <Answer draftId={draft.draftId} eventId={event.eventId} />
      ) : null}
    </li>
  )
}

function Answer({ draftId, eventId }: { draftId: string; eventId: string }) {
  const { t } = useTexts()
  const answer = useAct((body: { note: string }, idempotencyKey) =>
    ask('post', '/api/program/drafts/{draftId}/objections/{eventId}/answer', {
      params: { draftId, eventId },
      body,
      idempotencyKey,
    }),
  )
  return (
    <Form layout="vertical" onFinish={(values) => answer.mutate(values as { note: string })}>
      <Form.Item name="note" label={t('drafts.act.answer')} rules={[{ required: true, message: t('common.required') }]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Button htmlType="submit" loading={answer.isPending}>
        {t('drafts.act.answer')}
      </Button>
    </Form>
  )
}
