/** Who did what, and whether the trail is whole. */
import { type Column, Moment, Page, Section } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { defined } from '../../shared/defined.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import { Verification } from './verification.tsx'

type Row = AnswerOf<'/api/audit'>['items'][number]

export function AuditPage() {
  const { t } = useTexts()
  const { subjectId } = useSearch({ strict: false }) as { subjectId?: string }
  const navigate = useNavigate()
  const pages = usePages('/api/audit', { subjectId })
  return (
    <Page title={t('nav.audit')} lead={t('admin.auditLead')} actions={<Verification />}>
      <Section flush>
        <PagedTable
          pages={pages}
          columns={useColumns()}
          rowKey={(row: Row) => row.id}
          exportAs="audit"
          tools={
            <Input.Search
              allowClear
              placeholder={t('admin.subjectSearch')}
              defaultValue={subjectId ?? ''}
              onSearch={(value) => void navigate({ to: '/audit', search: defined({ subjectId: value.trim() }) })}
              style={{ width: 280 }}
            />
          }
        />
      </Section>
    </Page>
  )
}

function useColumns(): Column<Row>[] {
  const { t } = useTexts()
  return [
    { key: 'at', title: t('common.time'), value: (row) => row.at, cell: (row) => <Moment at={row.at} /> },
    {
      key: 'action',
      title: t('admin.action'),
      value: (row) => row.action,
      cell: (row) => <code className="gb-mono">{row.action}</code>,
      filter: (value) => value,
    },
    {
      key: 'actor',
      title: t('admin.actor'),
      value: (row) => `${row.actorRealm} ${row.actorRole ?? ''} ${row.actorId}`,
      cell: (row) => (
        <>
          {row.actorRole ? wordFor(t, 'role', row.actorRole) : wordFor(t, 'admin.realm', row.actorRealm)}{' '}
          <span className="gb-mono gb-faint">…{row.actorId.slice(-6)}</span>
        </>
      ),
    },
    {
      key: 'subject',
      title: t('admin.subject'),
      value: (row) => `${row.subjectKind} ${row.subjectId}`,
      cell: (row) => (
        <>
          {row.subjectKind}{' '}
          <span className="gb-mono gb-faint" title={row.subjectId}>
            {row.subjectId.length > 20 ? `…${row.subjectId.slice(-12)}` : row.subjectId}
          </span>
        </>
      ),
    },
    {
      key: 'detail',
      title: t('admin.detail'),
      value: (row) =>
        Object.entries(row.detail)
          .map(([key, value]) => `${key}=${value}`)
          .join(' '),
      cell: (row) => (
        <span className="gb-mono gb-faint gb-wrap">
          {Object.entries(row.detail)
            .map(([key, value]) => `${key}=${value}`)
            .join(' ')}
        </span>
      ),
      sortable: false,
    },
  ]
}
