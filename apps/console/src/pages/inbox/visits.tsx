import { type Column, Section, State, type Tone } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Button, Form, Input, Modal, Rate, Segmented } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useAct, usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import { Due } from './due.tsx'

type Visit = AnswerOf<'/api/contact/follow-ups'>['items'][number]
const TONES: Readonly<Record<Visit['status'], Tone>> = { waiting: 'caution', reached: 'good', 'not-reached': 'plain' }

export function Visits() {
  const { t } = useTexts()
  const can = useCan()
  const [chosen, setChosen] = useState<Visit | null>(null)
  const pages = usePages('/api/contact/follow-ups', {})
  const columns: Column<Visit>[] = [
    {
      key: 'claim',
      title: t('inbox.claim'),
      value: (row) => row.claimId,
      cell: (row) =>
        can('claims.read') ? (
          <Link className="gb-link gb-mono" to="/claims/$claimId" params={{ claimId: row.claimId }}>
            …{row.claimId.slice(-8)}
          </Link>
        ) : (
          <span className="gb-mono">…{row.claimId.slice(-8)}</span>
        ),
    },
    {
      key: 'due',
      title: t('inbox.due'),
      value: (row) => row.dueOn,
      cell: (row) => <Due on={row.dueOn} provisional={row.dueProvisional} />,
    },
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => wordFor(t, 'inbox.visitStatus', row.status),
      cell: (row) => (
        <State tone={row.overdue ? 'breach' : TONES[row.status]}>{wordFor(t, 'inbox.visitStatus', row.status)}</State>
      ),
      filter: (value) => value,
    },
    { key: 'score', title: t('inbox.score'), value: (row) => row.score, align: 'right' },
    { key: 'note', title: t('inbox.note'), value: (row) => row.note },
  ]
  return (
    <Section flush>
      <PagedTable
        pages={pages}
        columns={columns}
        rowKey={(row) => row.followUpId}
        exportAs="visits"
        {...(can('contact.manage') ? { onOpen: (row: Visit) => row.status === 'waiting' && setChosen(row) } : {})}
      />
      {chosen ? <Record visit={chosen} onClose={() => setChosen(null)} /> : null}
    </Section>
  )
}

type Found = { status: 'reached' | 'not-reached'; score?: number; note?: string }

function Record({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { t } = useTexts()
  const [form] = Form.useForm<Found>()
  const status = Form.useWatch('status', form)
  const save = useAct(
    (found: Found, idempotencyKey) =>
      ask('post', '/api/contact/follow-ups/{followUpId}', {
        params: { followUpId: visit.followUpId },
        body: {
          status: found.status,
          score: found.status === 'reached' ? (found.score ?? null) : null,
          note: found.note || null,
        },
        idempotencyKey,
      }),
    { text: t('common.done'), after: onClose },
  )
  return (
    <Modal
      title={t('inbox.record')}
      open
      onCancel={onClose}
      footer={
        <Button type="primary" loading={save.isPending} onClick={form.submit}>
          {t('common.save')}
        </Button>
      }
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ status: 'reached' }}
        onFinish={(found) => save.mutate(found)}
      >
        <Form.Item name="status">
          <Segmented
            options={(['reached', 'not-reached'] as const).map((value) => ({
              value,
              label: t(`inbox.visitStatus.${value}`),
            }))}
          />
        </Form.Item>
        {status === 'not-reached' ? null : (
          <Form.Item name="score" label={t('inbox.score')}>
            <Rate />
          </Form.Item>
        )}
        <Form.Item name="note" label={t('inbox.note')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
