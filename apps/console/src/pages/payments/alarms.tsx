import { type Column, DataTable, Moment, Section } from '@gongbao/ui'
import { App, Button } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Alarm = AnswerOf<'/api/staff/payment-alarms'>['items'][number]
/** Alarms about money that came and belongs nowhere: it can go back. */
const REFUNDABLE: readonly Alarm['kind'][] = ['unknown-order', 'wrong-amount']

export function Alarms() {
  const { t } = useTexts()
  const can = useCan()
  const query = useGet('/api/staff/payment-alarms', {})
  const columns: Column<Alarm>[] = [
    { key: 'kind', title: t('payments.tabs.alarms'), value: (row) => wordFor(t, 'payments.kind', row.kind) },
    {
      key: 'subject',
      title: t('payments.subject'),
      value: (row) => row.subjectId,
      cell: (row) => <span className="gb-mono gb-faint">{row.subjectId}</span>,
    },
    {
      key: 'raised',
      title: t('payments.raisedAt'),
      value: (row) => row.raisedAt,
      cell: (row) => <Moment at={row.raisedAt} />,
    },
    ...(can('payments.manage')
      ? [
          {
            key: 'acts',
            title: '',
            value: () => null,
            cell: (row: Alarm) => <Acts alarm={row} />,
            sortable: false as const,
          },
        ]
      : []),
  ]
  return (
    <Section flush>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            rows={items}
            columns={columns}
            rowKey={(row) => row.alarmId}
            exportAs="alarms"
            empty={t('payments.noAlarms')}
          />
        )}
      </Loaded>
    </Section>
  )
}

function Acts({ alarm }: { alarm: Alarm }) {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const params = { alarmId: alarm.alarmId }
  const refund = useAct(
    (_: undefined, idempotencyKey) =>
      ask('post', '/api/staff/payment-alarms/{alarmId}/refund', { params, idempotencyKey }),
    { text: t('common.done') },
  )
  const close = useAct(
    (_: undefined, idempotencyKey) =>
      ask('post', '/api/staff/payment-alarms/{alarmId}/closing', { params, idempotencyKey }),
    { text: t('common.done') },
  )
  return (
    <span className="gb-actions">
      {REFUNDABLE.includes(alarm.kind) ? (
        <Button
          size="small"
          onClick={() =>
            modal.confirm({ title: t('payments.refundAsk'), onOk: () => refund.mutateAsync(undefined).catch(() => {}) })
          }
        >
          {t('payments.refund')}
        </Button>
      ) : null}
      <Button
        size="small"
        type="text"
        onClick={() =>
          modal.confirm({ title: t('payments.closeAsk'), onOk: () => close.mutateAsync(undefined).catch(() => {}) })
        }
      >
        {t('payments.close')}
      </Button>
    </span>
  )
}
