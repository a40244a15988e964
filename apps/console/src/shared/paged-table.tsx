/** A long list: pages come from the api as they are asked for; what is loaded can be sorted, found in and exported. */
import { type Column, DataTable, Failed } from '@gongbao/ui'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { errorText, requestIdOf } from '../api/query.ts'
import { useTexts } from '../i18n/index.ts'

export interface Pages<Row> {
  readonly rows: readonly Row[]
  readonly error: unknown
  readonly isPending: boolean
  readonly isFetchingNextPage: boolean
  readonly hasNextPage: boolean
  fetchNextPage(): unknown
  refetch(): unknown
}

export function PagedTable<Row>(props: {
  pages: Pages<Row>
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  exportAs: string
  tools?: ReactNode
  empty?: ReactNode
  chosen?: string | undefined
  onOpen?: (row: Row) => void
}) {
  const { pages, ...table } = props
  const { t, language } = useTexts()
  if (pages.error && pages.rows.length === 0)
    return (
      <Failed
        text={errorText(pages.error, language)}
        requestId={requestIdOf(pages.error)}
        onRetry={() => void pages.refetch()}
      />
    )
  return (
    <DataTable
      {...table}
      rows={pages.rows}
      loading={pages.isPending}
      searchable
      footer={
        <div className="gb-table-tools">
          <span className="gb-faint">{t('common.loaded', { count: pages.rows.length })}</span>
          {pages.hasNextPage ? (
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('common.more')}
            </Button>
          ) : null}
        </div>
      }
    />
  )
}
