import { type Column, DataTable, Moment, Money, plainYuan, Section } from '@gongbao/ui'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { type ClaimRow, claimColumns } from './columns.tsx'
import { useWalk } from './use-walk.ts'

type Waiting = AnswerOf<'/api/staff/claim-queue'>
type Reversal = Waiting['reversals'][number]

/** What waits for people, the most pressing first. */
export function Queue() {
  const query = useGet('/api/staff/claim-queue', {})
  return <Loaded query={query}>{(waiting) => <Shown waiting={waiting} />}</Loaded>
}

function Shown({ waiting }: { waiting: Waiting }) {
  const { t, language } = useTexts()
  const [status, setStatus] = useState('')
  const rows = waiting.items.filter(
    (row) => status === '' || (status === 'asked' ? row.reviewAsked : row.status === status),
  )
  const { chosen, open } = useWalk(rows)
  const options = [
    { value: '', label: t('common.all') },
    ...waiting.counts
      .filter((one) => waiting.items.some((row) => row.status === one.status))
      .map((one) => ({
        value: one.status as string,
        label: `${wordFor(t, 'claims.status', one.status)} ${one.count}`,
      })),
    ...(waiting.asked > 0 ? [{ value: 'asked', label: `${t('claims.asked')} ${waiting.asked}` }] : []),
  ]
  return (
    <>
      <Section flush>
        <DataTable<ClaimRow>
          rows={rows}
          columns={claimColumns(t, language)}
          rowKey={(row) => row.claimId}
          onOpen={open}
          chosen={chosen}
          searchable
          exportAs="claim-queue"
          empty={t('claims.emptyQueue')}
          pageSize={50}
          tools={<Segmented value={status} onChange={setStatus} options={options} />}
        />
      </Section>
      {waiting.reversals.length > 0 ? <Reversals reversals={waiting.reversals} /> : null}
    </>
  )
}

function Reversals({ reversals }: { reversals: readonly Reversal[] }) {
  const { t, language } = useTexts()
  const columns: Column<Reversal>[] = [
    {
      key: 'settlement',
      title: t('claims.settlement'),
      value: (row) => row.settlementId,
      cell: (row) => <span className="gb-mono">{row.settlementId}</span>,
    },
    { key: 'original', title: t('claims.original'), value: (row) => row.originalSettlementId },
    {
      key: 'total',
      title: t('claims.reversalTotal'),
      value: (row) => row.totalFen,
      csv: (row) => plainYuan(row.totalFen),
      cell: (row) => <Money fen={row.totalFen} />,
      align: 'right',
    },
    { key: 'reason', title: t('claims.reason'), value: (row) => row.reason?.text[language] ?? null },
    {
      key: 'received',
      title: t('common.time'),
      value: (row) => row.receivedAt,
      cell: (row) => <Moment at={row.receivedAt} />,
    },
    { key: 'acts', title: '', value: () => null, cell: (row) => <Decide reversal={row} />, sortable: false },
  ]
  return (
    <Section title={t('claims.reversals')} flush>
      <DataTable rows={reversals} columns={columns} rowKey={(row) => row.recordId} exportAs="reversals" />
    </Section>
  )
}

function Decide({ reversal }: { reversal: Reversal }) {
  const { t } = useTexts()
  const act = useAct(
    (decision: 'retry' | 'dismiss', idempotencyKey) =>
      ask('post', '/api/staff/reversals/{recordId}/decision', {
        params: { recordId: reversal.recordId },
        body: { decision },
        idempotencyKey,
      }),
    {
      text: t('claims.acted'),
    },
  )
  return (
    <span className="gb-actions">
      <Button size="small" onClick={() => act.mutate('retry')}>
        {t('claims.retry')}
      </Button>
      <Button size="small" type="text" onClick={() => act.mutate('dismiss')}>
        {t('claims.dismiss')}
      </Button>
    </span>
  )
}
