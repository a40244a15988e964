import { type Column, Moment, Section, State, type Tone } from '@gongbao/ui'
import { Drawer, Segmented } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import { Due } from './due.tsx'
import { Thread } from './thread.tsx'

export type Inquiry = AnswerOf<'/api/contact/inquiries'>['items'][number]
const TONES: Readonly<Record<Inquiry['status'], Tone>> = { open: 'caution', answered: 'active', closed: 'plain' }

export function Inquiries() {
  const { t } = useTexts()
  const [status, setStatus] = useState<string>('open')
  const [chosen, setChosen] = useState<Inquiry | null>(null)
  const pages = usePages('/api/contact/inquiries', { status: status || undefined })
  const columns: Column<Inquiry>[] = [
    { key: 'kind', title: t('inbox.kindLabel'), value: (row) => wordFor(t, 'inbox.kind', row.kind) },
    { key: 'category', title: t('inbox.categoryLabel'), value: (row) => wordFor(t, 'inbox.category', row.category) },
    { key: 'subject', title: t('inbox.subject'), value: (row) => row.subject },
    { key: 'channel', title: t('common.source'), value: (row) => wordFor(t, 'inbox.channel', row.channel) },
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => wordFor(t, 'inbox.status', row.status),
      cell: (row) => (
        <State tone={row.overdue ? 'breach' : TONES[row.status]}>
          {row.overdue ? t('inbox.overdue') : wordFor(t, 'inbox.status', row.status)}
        </State>
      ),
    },
    {
      key: 'due',
      title: t('inbox.due'),
      value: (row) => row.dueOn,
      cell: (row) => <Due on={row.dueOn} provisional={row.dueProvisional} />,
    },
    {
      key: 'mine',
      title: t('inbox.owner'),
      value: (row) => (row.mine ? t('inbox.mine') : row.ownerId ? '…'.concat(row.ownerId.slice(-4)) : ''),
    },
    {
      key: 'opened',
      title: t('inbox.opened'),
      value: (row) => row.openedAt,
      cell: (row) => <Moment at={row.openedAt} />,
    },
  ]
  return (
    <Section flush>
      <PagedTable
        pages={pages}
        columns={columns}
        rowKey={(row) => row.inquiryId}
        exportAs="inquiries"
        onOpen={setChosen}
        chosen={chosen?.inquiryId}
        tools={
          <Segmented
            value={status}
            onChange={setStatus}
            options={[
              ...(['open', 'answered', 'closed'] as const).map((value) => ({
                value: value as string,
                label: t(`inbox.status.${value}`),
              })),
              { value: '', label: t('common.all') },
            ]}
          />
        }
      />
      <Drawer title={chosen?.subject} open={chosen !== null} onClose={() => setChosen(null)} size={560} destroyOnHidden>
        {chosen ? <Thread inquiryId={chosen.inquiryId} /> : null}
      </Drawer>
    </Section>
  )
}
