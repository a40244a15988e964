/** Who did what, and whether the trail is whole. */
import { type Column, Moment, Page, Section } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { usePages } from '../../api/use.ts'
import { type Translate, useTexts, wordFor } from '../../i18n/index.ts'
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
      cell: (row) => <span title={row.action}>{wordFor(t, 'trail.acts', row.action)}</span>,
      filter: (value) => wordFor(t, 'trail.acts', value),
    },
    {
      key: 'actor',
      title: t('admin.actor'),
      value: (row) => `${row.actorName ?? row.actorRealm} ${row.actorRole ?? ''} ${row.actorId}`,
      cell: (row) => (
        <>
          {row.actorName ?? wordFor(t, 'admin.realm', row.actorRealm)}{' '}
          {row.actorRole ? (
            <span className="gb-faint">{wordFor(t, 'role', row.actorRole)}</span>
          ) : (
            <span className="gb-mono gb-faint">…{row.actorId.slice(-6)}</span>
          )}
        </>
      ),
    },
    {
      key: 'subject',
      title: t('admin.subject'),
      value: (row) => `${row.subjectKind} ${row.subjectId}`,
      cell: (row) => (
        <>
          {wordFor(t, 'trail.subjects', row.subjectKind)}{' '}
          <span className="gb-mono gb-faint" title={row.subjectId}>
            {row.subjectId.length > 20 ? `…${row.subjectId.slice(-12)}` : row.subjectId}
          </span>
        </>
      ),
    },
    {
      key: 'detail',
      title: t('admin.detail'),
      value: (row) => detailText(row, t),
      cell: (row) => <span className="gb-faint gb-wrap">{detailText(row, t)}</span>,
      sortable: false,
    },
  ]
}

/** '已收到 → 审核中' for a claim that moved; whatever else is there, key by key. */
function detailText({ subjectKind, detail }: Row, t: Translate): string {
  const { from, to, ...rest } = detail
  const isMove = subjectKind === 'claim' && typeof from === 'string' && typeof to === 'string'
  const others = Object.entries(isMove ? rest : detail).map(([key, value]) => `${key}=${value}`)
  const moved = isMove ? [`${wordFor(t, 'claims.status', from)} → ${wordFor(t, 'claims.status', to)}`] : []
  return [...moved, ...others].join(' ')
}
