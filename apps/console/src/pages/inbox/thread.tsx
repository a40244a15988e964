import { Facts, Moment } from '@gongbao/ui'
import { Button, Form, Input, Select } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Due } from './due.tsx'

type Full = AnswerOf<'/api/contact/inquiries/{inquiryId}'>
const OUTCOMES = ['explained', 'corrected', 'compensated', 'unfounded', 'withdrawn', 'passed-on'] as const

/** One inquiry with all that was said, and the answer to it. */
export function Thread({ inquiryId }: { inquiryId: string }) {
  const query = useGet('/api/contact/inquiries/{inquiryId}', { params: { inquiryId } })
  return <Loaded query={query}>{(inquiry) => <Shown inquiry={inquiry} />}</Loaded>
}

function Shown({ inquiry }: { inquiry: Full }) {
  const { t } = useTexts()
  const can = useCan()
  return (
    <>
      <Facts
        items={[
          [
            t('inbox.kindLabel'),
            `${wordFor(t, 'inbox.kind', inquiry.kind)} · ${wordFor(t, 'inbox.category', inquiry.category)}`,
          ],
          [t('common.state'), wordFor(t, 'inbox.status', inquiry.status)],
          [t('inbox.due'), <Due key="d" on={inquiry.dueOn} provisional={inquiry.dueProvisional} />],
          inquiry.outcome && [t('inbox.outcomeLabel'), wordFor(t, 'inbox.outcome', inquiry.outcome)],
        ]}
      />
      <ol className="gb-thread">
        {inquiry.messages.map((message) => (
          <li key={message.saidAt} data-author={message.author}>
            <header className="gb-faint">
              {message.author === 'staff' ? t('inbox.fromStaff') : t('inbox.fromResident')} ·{' '}
              <Moment at={message.saidAt} />
            </header>
            <p>{message.body}</p>
          </li>
        ))}
      </ol>
      {can('contact.manage') && inquiry.status !== 'closed' ? <Answer inquiryId={inquiry.inquiryId} /> : null}
    </>
  )
}

function Answer({ inquiryId }: { inquiryId: string }) {
  const { t } = useTexts()
  const [form] = Form.useForm<{ body: string; outcome?: (typeof OUTCOMES)[number] }>()
  const send = useAct(
    (body: { body: string; outcome?: (typeof OUTCOMES)[number] }, idempotencyKey) =>
      ask('post', '/api/contact/inquiries/{inquiryId}/answers', { params: { inquiryId }, body, idempotencyKey }),
    {
      text: t('inbox.sent'),
      after: () => form.resetFields(),
    },
  )
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={({ body, outcome }) => send.mutate({ body, ...(outcome ? { outcome } : {}) })}
      requiredMark={false}
    >
      <Form.Item
        name="body"
        label={t('inbox.answer')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="outcome" label={t('inbox.outcomeLabel')} extra={t('inbox.answerHint')}>
        <Select
          allowClear
          placeholder={t('inbox.keepOpen')}
          options={OUTCOMES.map((value) => ({ value, label: t(`inbox.outcome.${value}`) }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {t('inbox.send')}
      </Button>
    </Form>
  )
}
