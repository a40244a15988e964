/** The agency's files of settlements: handed in, answered line by line. */
import { type Column, count, DataTable, Failed, Moment, Page, Section, State } from '@gongbao/ui'
import { App, Button, Drawer, Upload } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ApiError, type ApiProblem } from '../../api/client.ts'
import { errorText } from '../../api/query.ts'
import { useAct, useGet, usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { PagedTable } from '../../shared/paged-table.tsx'

type Import = AnswerOf<'/api/staff/settlement-files'>['items'][number]
type Report = AnswerOf<'/api/staff/settlement-files/{importId}'>

/** A file goes as its bytes, not as JSON: the one call past the typed client. */
async function upload(file: File): Promise<Report> {
  const format = file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl'
  const query = new URLSearchParams({ name: file.name, format })
  const type = format === 'csv' ? 'text/csv' : 'application/x-ndjson'
  const response = await fetch(`/api/staff/settlement-files?${query}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: file,
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new ApiError(body as ApiProblem)
  return body as Report
}

export function FilesPage() {
  const { t } = useTexts()
  const { message } = App.useApp()
  const [open, setOpen] = useState<string | null>(null)
  const pages = usePages('/api/staff/settlement-files', {})
  const send = useAct(upload, {
    after: (report) => {
      void message.info(
        t('files.imported', {
          accepted: report.rowsAccepted,
          repeated: report.rowsRepeated,
          refused: report.rowsRefused,
        }),
      )
      setOpen(report.importId)
    },
  })
  const numbers = (['total', 'accepted', 'repeated', 'refused'] as const).map(
    (key): Column<Import> => ({
      key,
      title: t(`files.${key}`),
      value: (row) => row[NUMBERS[key]],
      cell: (row) => count(row[NUMBERS[key]]),
      align: 'right',
    }),
  )
  const columns: Column<Import>[] = [
    { key: 'name', title: t('files.name'), value: (row) => row.fileName },
    { key: 'format', title: t('files.format'), value: (row) => row.format },
    ...numbers,
    {
      key: 'received',
      title: t('files.receivedAt'),
      value: (row) => row.receivedAt,
      cell: (row) => <Moment at={row.receivedAt} />,
    },
  ]
  return (
    <Page
      title={t('nav.files')}
      lead={t('files.lead')}
      actions={
        <Upload
          accept=".csv,.jsonl,.ndjson"
          showUploadList={false}
          beforeUpload={(file) => {
            send.mutate(file)
            return false
          }}
        >
          <Button type="primary" loading={send.isPending} title={t('files.hint')}>
            {t('files.upload')}
          </Button>
        </Upload>
      }
    >
      <Section flush>
        <PagedTable
          pages={pages}
          columns={columns}
          rowKey={(row) => row.importId}
          exportAs="files"
          empty={t('files.empty')}
          onOpen={(row) => setOpen(row.importId)}
        />
      </Section>
      <Drawer title={t('nav.files')} open={open !== null} onClose={() => setOpen(null)} size={820} destroyOnHidden>
        {open ? <Answers importId={open} /> : null}
      </Drawer>
    </Page>
  )
}

const NUMBERS = {
  total: 'rowsTotal',
  accepted: 'rowsAccepted',
  repeated: 'rowsRepeated',
  refused: 'rowsRefused',
} as const

function Answers({ importId }: { importId: string }) {
  const { t, language } = useTexts()
  const query = useGet('/api/staff/settlement-files/{importId}', { params: { importId } })
  const columns: Column<Report['answers'][number]>[] = [
    { key: 'line', title: t('files.line'), value: (row) => row.line, align: 'right' },
    { key: 'setlId', title: t('claims.settlement'), value: (row) => row.setlId },
    {
      key: 'outcome',
      title: t('common.state'),
      value: (row) => row.outcome,
      cell: (row) => (
        <State tone={row.outcome === 'refused' ? 'breach' : row.outcome === 'accepted' ? 'good' : 'plain'}>
          {wordFor(t, 'files.outcome', row.outcome)}
        </State>
      ),
      filter: (value) => wordFor(t, 'files.outcome', value),
    },
    { key: 'field', title: t('files.field'), value: (row) => row.field },
    { key: 'text', title: t('files.text'), value: (row) => row.text?.[language] ?? row.code },
  ]
  if (query.error) return <Failed text={errorText(query.error, language)} onRetry={() => void query.refetch()} />
  return (
    <DataTable
      rows={query.data?.answers ?? []}
      loading={query.isPending}
      columns={columns}
      rowKey={(row) => String(row.line)}
      exportAs={`answers-${importId}`}
      searchable
    />
  )
}
