/** A list of the city as a table: each cell as its column asks, rows found by what they hold, what is wrong said at its row. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { count, Section } from '@gongbao/ui'
import { Alert, Button, Input, Pagination } from 'antd'
import { useMemo, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import type { Finding } from '../form/context.ts'
import { useRuleLanguage } from '../yaml/use-knowledge.ts'
import './csv.css'
import { Cell, type Column } from './csv-cell.tsx'
import { addRow, type CsvRow, headerOf, removeRow, rowsOf, setCell } from './csv-text.ts'

const PAGE = 20

interface Props {
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly onChange: (text: string) => void
}

export function CsvTable({ path, text, findings, onChange }: Props) {
  const { t } = useTexts()
  const lists = useRuleLanguage()?.lists ?? []
  const known = lists.find(({ name }) => path === `lists/${name}.csv`)?.columns
  const rows = useMemo(() => rowsOf(text), [text])
  const columns = headerOf(rows).map((name) => known?.find((column) => column.name === name))
  if (!known || columns.length === 0 || columns.includes(undefined))
    return (
      <Alert
        type="warning"
        showIcon
        title={t('form.csvHeader', { columns: known?.map(({ name }) => name).join(',') ?? '' })}
      />
    )
  return <Table columns={columns as Column[]} rows={rows} findings={findings} text={text} onChange={onChange} />
}

interface TableProps extends Omit<Props, 'path'> {
  readonly columns: readonly Column[]
  readonly rows: readonly CsvRow[]
}

function Table({ columns, rows, findings, text, onChange }: TableProps) {
  const { t, language } = useTexts()
  const [wanted, setWanted] = useState('')
  const [page, setPage] = useState(1)
  const found = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > 0 && (wanted === '' || row.cells.some((cell) => cell.includes(wanted))))
  const last = Math.max(1, Math.ceil(found.length / PAGE))
  const shown = found.slice((Math.min(page, last) - 1) * PAGE, Math.min(page, last) * PAGE)
  const add = () => {
    setWanted('')
    setPage(Math.ceil(rows.length / PAGE))
    onChange(addRow(text))
  }
  return (
    <Section
      extra={
        <Input.Search
          allowClear
          aria-label={t('form.csvFind')}
          placeholder={t('form.csvFind')}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value.trim())
            setPage(1)
          }}
        />
      }
      title={t('form.csvRows', { count: count(rows.length - 1) })}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="gb-csv" tabIndex={0} aria-label={t('form.csvRows', { count: count(rows.length - 1) })}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, label, required }) => (
                <th key={name} scope="col" title={name}>
                  {label[language]}
                  {required ? <span aria-hidden="true"> *</span> : null}
                </th>
              ))}
              <th scope="col">
                <span className="gb-unseen">{t('drafts.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, at }) => (
              <Row
                key={`${at} ${row.line}`}
                row={row}
                columns={columns}
                faults={findings.filter(({ line }) => line === row.line)}
                onCell={(column, cell) => onChange(setCell(text, at, column, cell))}
                onRemove={() => onChange(removeRow(text, at))}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className="gb-actions gb-csv-foot">
        <Button size="small" icon={<PlusOutlined />} onClick={add}>
          {t('form.addRow')}
        </Button>
        <Pagination
          size="small"
          current={Math.min(page, last)}
          pageSize={PAGE}
          total={found.length}
          showSizeChanger={false}
          hideOnSinglePage
          onChange={setPage}
        />
      </div>
    </Section>
  )
}

interface RowProps {
  readonly row: CsvRow
  readonly columns: readonly Column[]
  readonly faults: readonly Finding[]
  readonly onCell: (column: number, cell: string) => void
  readonly onRemove: () => void
}

function Row({ row, columns, faults, onCell, onRemove }: RowProps) {
  const { t, language } = useTexts()
  const name = row.cells[0] ?? ''
  const labelOf = ({ key }: Finding): string => {
    const column = columns.find((one) => one.name === key)
    return column ? `${column.label[language]}：` : ''
  }
  return (
    <>
      <tr>
        {columns.map((column, index) => (
          <td key={column.name}>
            <Cell
              column={column}
              label={`${name} ${column.label[language]}`}
              value={row.cells[index] ?? ''}
              onChange={(cell) => onCell(index, cell)}
            />
          </td>
        ))}
        <td>
          <Button
            size="small"
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={t('form.remove', { name })}
            onClick={onRemove}
          />
        </td>
      </tr>
      {faults.length > 0 ? (
        <tr>
          <td colSpan={columns.length + 1} className="gb-field-faults">
            {faults.map((fault) => (
              <div key={`${fault.code} ${fault.zh}`} className={fault.level === 'error' ? '' : 'gb-field-note'}>
                {labelOf(fault)}
                {fault[language]} <span>{fault.mend[language]}</span>
              </div>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  )
}
