import { type Column, Moment, Money, plainYuan, Section, State, type Tone } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { PagedTable } from '../../shared/paged-table.tsx'

type Row = AnswerOf<'/api/staff/collections'>['items'][number]
const STATES = ['created', 'pending', 'settled', 'closed'] as const
const TONES: Readonly<Record<Row['state'], Tone>> = {
  created: 'plain',
  pending: 'caution',
  settled: 'good',
  closed: 'plain',
}

export function Collections() {
  const { t } = useTexts()
  const can = useCan()
  const [state, setState] = useState('')
  const pages = usePages('/api/staff/collections', { state: state || undefined })
  const columns: Column<Row>[] = [
    {
      key: 'no',
      title: t('payments.tradeNo'),
      value: (row) => row.tradeNo,
      cell: (row) =>
        can('ledger.read') ? (
          <Link className="gb-link gb-mono" to="/ledger" search={{ source: row.collectionId }}>
            {row.tradeNo}
          </Link>
        ) : (
          <span className="gb-mono">{row.tradeNo}</span>
        ),
    },
    { key: 'channel', title: t('payments.channel'), value: (row) => row.channel },
    {
      key: 'state',
      title: t('common.state'),
      value: (row) => row.state,
      cell: (row) => <State tone={TONES[row.state]}>{wordFor(t, 'payments.state', row.state)}</State>,
    },
    money('amount', t('common.amount'), (row) => row.amountFen),
    money('refunded', t('payments.refunded'), (row) => row.refundAskedFen),
    { key: 'year', title: t('common.planYear', { year: '' }), value: (row) => row.planYear, align: 'right' },
    { key: 'paid', title: t('payments.paidAt'), value: (row) => row.paidAt, cell: (row) => <Moment at={row.paidAt} /> },
  ]
  return (
    <Section flush>
      <PagedTable
        pages={pages}
        columns={columns}
        rowKey={(row) => row.collectionId}
        exportAs="collections"
        tools={
          <Select
            aria-label={t('common.state')}
            style={{ minWidth: 120 }}
            value={state}
            onChange={setState}
            options={[
              { value: '', label: t('common.all') },
              ...STATES.map((value) => ({ value, label: t(`payments.state.${value}`) })),
            ]}
          />
        }
      />
    </Section>
  )
}

const money = (key: string, title: string, value: (row: Row) => number): Column<Row> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
