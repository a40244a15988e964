import { type Column, count, DataTable, Section } from '@gongbao/ui'
import { Drawer } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type CityFile = AnswerOf<'/api/program/files'>['files'][number]

/** The city's files as they were loaded: what everything else is read from. */
export function FilesTab() {
  const { t } = useTexts()
  const [path, setPath] = useState<string | null>(null)
  const query = useGet('/api/program/files', {})
  const columns: Column<CityFile>[] = [
    {
      key: 'path',
      title: t('program.path'),
      value: (row) => row.path,
      cell: (row) => <code className="gb-mono">{row.path}</code>,
    },
    {
      key: 'bytes',
      title: t('program.bytes'),
      value: (row) => row.bytes,
      cell: (row) => count(row.bytes),
      align: 'right',
    },
  ]
  return (
    <Section flush>
      <Loaded query={query}>
        {({ files, hash }) => (
          <DataTable
            rows={files}
            columns={columns}
            rowKey={(row) => row.path}
            onOpen={(row) => setPath(row.path)}
            searchable
            pageSize={50}
            footer={
              <p className="gb-faint" style={{ padding: '0 20px' }}>
                {t('program.fileHash', { hash: hash.slice(0, 16) })}
              </p>
            }
          />
        )}
      </Loaded>
      <Drawer title={path} open={path !== null} onClose={() => setPath(null)} size={820} destroyOnHidden>
        {path ? <FileText path={path} /> : null}
      </Drawer>
    </Section>
  )
}

function FileText({ path }: { path: string }) {
  const query = useGet('/api/program/files/text', { query: { path } })
  return <Loaded query={query}>{({ text }) => <pre className="gb-code">{text}</pre>}</Loaded>
}
