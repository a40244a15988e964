/** The one table of the console: sorts, filters, pages, exports, and can be walked by keyboard. */
import { Button, Input, Table, type TableColumnType } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import { download, toCsv } from './csv.ts'
import { useLanguage } from './language.tsx'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** What the cell is: sorted by, searched in and exported. */
  readonly value: (row: Row) => string | number | null | undefined
  /** What the cell looks like; default: its value. */
  readonly cell?: (row: Row) => ReactNode
  /** Exported instead of `value`: yuan where `value` is fen. */
  readonly csv?: (row: Row) => string | number
  readonly align?: 'right'
  readonly width?: number
  /** Offers its distinct values as a filter; maps a value to its label. */
  readonly filter?: (value: string) => string
  readonly sortable?: false
}

export interface DataTableProps<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly loading?: boolean
  readonly empty?: ReactNode
  /** File name of the export, without its ending; absent = no export. */
  readonly exportAs?: string
  readonly searchable?: boolean
  readonly tools?: ReactNode
  readonly onOpen?: ((row: Row) => void) | undefined
  readonly chosen?: string | undefined
  readonly pageSize?: number
  readonly footer?: ReactNode
  /** Sorting and paging that the api does; absent = done here over the rows given. */
  readonly paging?: false
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const [search, setSearch] = useState('')
  const [pageSize, setPageSize] = useState(props.pageSize ?? 20)
  const language = useLanguage()
  const rows = useMemo(() => searched(props.rows, props.columns, search), [props.rows, props.columns, search])
  const hasTools = props.searchable || props.tools
  return (
    <div>
      {hasTools ? (
        <div className="gb-table-tools">
          <div className="gb-actions">
            {props.searchable ? (
              <Input.Search
                allowClear
                placeholder={language === 'zh' ? '在表中查找' : 'Find in this table'}
                onChange={(event) => setSearch(event.target.value)}
                style={{ width: 220 }}
              />
            ) : null}
            {props.tools}
          </div>
          {props.exportAs ? <ExportButton {...props} rows={rows} /> : null}
        </div>
      ) : null}
      <Table<Row>
        size="middle"
        rowKey={props.rowKey}
        dataSource={rows as Row[]}
        columns={props.columns.map((column) => antColumn(column, props.rows))}
        loading={props.loading ?? false}
        scroll={{ x: 'max-content' }}
        pagination={
          props.paging === false || rows.length <= Math.min(pageSize, 20)
            ? false
            : {
                pageSize,
                onShowSizeChange: (_, size) => setPageSize(size),
                showSizeChanger: true,
                showTotal: (total) => (language === 'zh' ? `${total} 条` : `${total} rows`),
              }
        }
        locale={{
          emptyText: (
            <div className="gb-quiet">{props.empty ?? (language === 'zh' ? '暂无数据' : 'Nothing here yet')}</div>
          ),
        }}
        rowClassName={(row) =>
          [props.onOpen ? 'gb-row-link' : '', props.chosen === props.rowKey(row) ? 'gb-row-chosen' : ''].join(' ')
        }
        onRow={(row) => (props.onOpen ? openable(() => props.onOpen?.(row)) : {})}
      />
      {props.exportAs && !hasTools ? (
        <div className="gb-table-foot">
          <ExportButton {...props} rows={rows} quiet />
        </div>
      ) : null}
      {props.footer}
    </div>
  )
}

function openable(open: () => void) {
  return {
    tabIndex: 0,
    onClick: open,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) open()
    },
  }
}

function ExportButton<Row>({ rows, columns, exportAs, quiet }: DataTableProps<Row> & { quiet?: boolean }) {
  const language = useLanguage()
  const write = () => {
    const cells = rows.map((row) => columns.map((column) => (column.csv ?? column.value)(row)))
    download(
      `${exportAs}.csv`,
      toCsv(
        columns.map((column) => column.title),
        cells,
      ),
    )
  }
  return (
    <Button onClick={write} disabled={rows.length === 0} {...(quiet ? { type: 'text', size: 'small' } : {})}>
      {language === 'zh' ? '导出 CSV' : 'Export CSV'}
    </Button>
  )
}

/** Rows in which some cell contains the words; case does not count. */
export function searched<Row>(
  rows: readonly Row[],
  columns: readonly Pick<Column<Row>, 'value'>[],
  words: string,
): readonly Row[] {
  const wanted = words.trim().toLowerCase()
  if (!wanted) return rows
  return rows.filter((row) =>
    columns.some((column) =>
      String(column.value(row) ?? '')
        .toLowerCase()
        .includes(wanted),
    ),
  )
}

function antColumn<Row>(column: Column<Row>, rows: readonly Row[]): TableColumnType<Row> {
  const text = (row: Row) => String(column.value(row) ?? '')
  return {
    key: column.key,
    title: column.title,
    render: (_, row) => (column.cell ? column.cell(row) : (column.value(row) ?? '—')),
    ...(column.align ? { align: column.align } : {}),
    ...(column.width ? { width: column.width } : {}),
    ...(column.sortable === false
      ? {}
      : { sorter: (a: Row, b: Row) => compare(column.value(a), column.value(b)), showSorterTooltip: false }),
    ...(column.filter
      ? {
          filters: [...new Set(rows.map(text))]
            .filter(Boolean)
            .map((value) => ({ value, text: column.filter!(value) })),
          onFilter: (value: unknown, row: Row) => text(row) === value,
        }
      : {}),
  }
}

/** Numbers by size, texts by Chinese collation, nothing last. */
export function compare(a: string | number | null | undefined, b: string | number | null | undefined): number {
  if (a === null || a === undefined || b === null || b === undefined)
    return (a ?? null) === (b ?? null) ? 0 : a === null || a === undefined ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'zh-Hans-CN', { numeric: true })
}
