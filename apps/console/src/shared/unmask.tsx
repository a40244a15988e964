import { Facts } from '@gongbao/ui'
import { Button, Modal, Select } from 'antd'
import { useState } from 'react'
import { ask, type CallOf } from '../api/client.ts'
import { useCan } from '../api/session.ts'
import { useAct } from '../api/use.ts'
import { useTexts, wordFor } from '../i18n/index.ts'

type Reason = CallOf<'/api/staff/persons/{personId}/unmasking', 'post'>['body']['reason']
const REASONS = [
  'call-verification',
  'claim-review',
  'payment-return',
  'complaint',
  'correction',
  'court-or-supervisor',
] as const satisfies readonly Reason[]

/** The whole name and number behind the mask: for a reason, which is kept in the audit trail. */
export function Unmask({ personId }: { personId: string }) {
  const { t } = useTexts()
  const can = useCan()
  const [open, setOpen] = useState(false)
  if (!can('persons.unmask')) return null
  return (
    <>
      <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setOpen(true)}>
        {t('unmask.ask')}
      </Button>
      {open ? <Dialog personId={personId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Dialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTexts()
  const [reason, setReason] = useState<Reason | null>(null)
  const act = useAct(
    (why: Reason) =>
      ask('post', '/api/staff/persons/{personId}/unmasking', { params: { personId }, body: { reason: why } }),
    { reads: [] },
  )
  const { data: person } = act
  return (
    <Modal
      title={t('unmask.title')}
      open
      onCancel={onClose}
      okText={t('unmask.show')}
      okButtonProps={{ disabled: reason === null, style: person ? { display: 'none' } : {} }}
      confirmLoading={act.isPending}
      onOk={() => (reason ? act.mutate(reason) : undefined)}
    >
      {person ? (
        <Facts
          items={[
            [t('unmask.name'), person.name],
            [
              t('policies.certificate'),
              <span key="n" className="gb-mono">
                {person.certificateNumber}
              </span>,
            ],
          ]}
        />
      ) : (
        <>
          <p className="gb-muted">{t('unmask.lead')}</p>
          <Select
            aria-label={t('common.reason')}
            placeholder={t('common.reason')}
            style={{ width: '100%' }}
            value={reason}
            onChange={setReason}
            options={REASONS.map((value) => ({ value, label: wordFor(t, 'unmask.reasons', value) }))}
          />
        </>
      )}
    </Modal>
  )
}
