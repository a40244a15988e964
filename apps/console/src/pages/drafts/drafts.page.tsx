/** Drafts of plans under way, and a new one. */
import { type Column, DataTable, Moment, Page, Section, State, type Tone } from '@gongbao/ui'
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Draft = AnswerOf<'/api/program/drafts'>['items'][number]

export const DRAFT_TONES: Readonly<Record<Draft['state'], Tone>> = {
  draft: 'caution',
  review: 'active',
  approved: 'good',
  published: 'plain',
  withdrawn: 'plain',
}

export function DraftsPage() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [all, setAll] = useState(false)
  const [opening, setOpening] = useState(false)
  const query = useGet('/api/program/drafts', { query: { all: all ? 'true' : 'false' } })
  const show = (draftId: string) => void navigate({ to: '/drafts/$draftId', params: { draftId }, search: {} })
  const columns: Column<Draft>[] = [
    { key: 'plan', title: t('drafts.code'), value: (row) => row.planCode },
    {
      key: 'state',
      title: t('common.state'),
      value: (row) => row.state,
      cell: (row) => <State tone={DRAFT_TONES[row.state]}>{t(`drafts.state.${row.state}`)}</State>,
    },
    {
      key: 'revision',
      title: t('program.versions'),
      value: (row) => row.revisionNo,
      cell: (row) => t('drafts.revision', { no: row.revisionNo }),
    },
    { key: 'authors', title: t('drafts.authors'), value: (row) => row.authors.map(({ name }) => name).join('、') },
    {
      key: 'marks',
      title: t('common.note'),
      value: (row) => (row.signed ? t('drafts.signed') : t('drafts.notSigned')),
      cell: (row) => (
        <>
          {row.signed ? t('drafts.signed') : t('drafts.notSigned')}
          {row.openObjections > 0 ? ` · ${t('drafts.objections', { count: row.openObjections })}` : ''}
        </>
      ),
    },
    {
      key: 'changed',
      title: t('drafts.changed'),
      value: (row) => row.changedAt,
      cell: (row) => <Moment at={row.changedAt} />,
    },
  ]
  return (
    <Page
      title={t('nav.drafts')}
      lead={t('drafts.lead')}
      actions={
        query.data?.mayOpen ? (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('drafts.open')}
          </Button>
        ) : null
      }
    >
      <Section flush>
        <Loaded query={query}>
          {({ items }) => (
            <DataTable
              rows={items}
              columns={columns}
              rowKey={(row) => row.draftId}
              onOpen={(row) => show(row.draftId)}
              empty={t('drafts.none')}
              tools={
                <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
                  {t('drafts.all')}
                </Checkbox>
              }
            />
          )}
        </Loaded>
      </Section>
      <Modal open={opening} title={t('drafts.open')} footer={null} onCancel={() => setOpening(false)} destroyOnHidden>
        <OpenForm onOpened={show} />
      </Modal>
    </Page>
  )
}

function OpenForm({ onOpened }: { onOpened: (draftId: string) => void }) {
  const { t } = useTexts()
  const { data } = useGet('/api/program/plans', {})
  const codes = [...new Set((data?.items ?? []).map(({ planCode }) => planCode))]
  const open = useAct(
    (body: { fromCode: string; planCode: string }, idempotencyKey) =>
      ask('post', '/api/program/drafts', { body, idempotencyKey }),
    { after: ({ draftId }) => onOpened(draftId) },
  )
  return (
    <Form layout="vertical" onFinish={(values) => open.mutate(values as { fromCode: string; planCode: string })}>
      <Form.Item name="fromCode" label={t('drafts.from')} rules={[{ required: true, message: t('common.required') }]}>
        <Select options={codes.map((code) => ({ value: code, label: code }))} />
      </Form.Item>
      <Form.Item
        name="planCode"
        label={t('drafts.code')}
        extra={t('drafts.openHint')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        {t('drafts.open')}
      </Button>
    </Form>
  )
}
