import { Form, Input, Modal } from 'antd'
import { ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { AccountFields, DenyFields, MatchFields, ReviewFields } from './act-fields.tsx'
import type { Claim, WrittenAction } from './claim.ts'

type Values = Record<string, unknown> & { note?: string }
type Call = { params: { claimId: string }; idempotencyKey: string }

/** Sends what was written to the route of the act. Empty fields are left out: an answer not given is not an answer. */
function send(action: WrittenAction, values: Values, call: Call) {
  const body = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== null),
  ) as never
  switch (action) {
    case 'match':
      return ask('post', '/api/staff/claims/{claimId}/match', { ...call, body })
    case 'review':
      return ask('post', '/api/staff/claims/{claimId}/review', { ...call, body })
    case 'return':
      return ask('post', '/api/staff/claims/{claimId}/return', { ...call, body })
    case 'deny':
      return ask('post', '/api/staff/claims/{claimId}/denial', { ...call, body })
    case 'reverse':
      return ask('post', '/api/staff/claims/{claimId}/reversal', { ...call, body })
    case 'redo':
      return ask('post', '/api/staff/claims/{claimId}/redo', { ...call, body })
    case 'account':
      return ask('post', '/api/staff/claims/{claimId}/account', { ...call, body })
    case 'answer':
      return ask('post', '/api/staff/claims/{claimId}/answer', { ...call, body })
  }
}

/** The form of an act that needs words: its own fields, then the note. */
export function ActForm({
  claim,
  action,
  onClose,
  onDone,
}: {
  claim: Claim
  action: WrittenAction
  onClose: () => void
  onDone: () => void
}) {
  const { t } = useTexts()
  const [form] = Form.useForm<Values>()
  const act = useAct(
    (values: Values, idempotencyKey) => send(action, values, { params: { claimId: claim.claimId }, idempotencyKey }),
    {
      text: t('claims.acted'),
      after: () => {
        onClose()
        onDone()
      },
    },
  )
  return (
    <Modal
      title={t(`claims.act.${action}`)}
      open
      onCancel={onClose}
      onOk={form.submit}
      okText={t('common.submit')}
      okButtonProps={{ danger: action === 'deny' || action === 'reverse' }}
      confirmLoading={act.isPending}
    >
      <Form form={form} layout="vertical" onFinish={(values) => act.mutate(values)} requiredMark={false}>
        {action === 'review' ? <ReviewFields claim={claim} /> : null}
        {action === 'deny' ? <DenyFields claim={claim} /> : null}
        {action === 'match' ? <MatchFields /> : null}
        {action === 'account' ? (
          <AccountFields />
        ) : (
          <Form.Item
            name="note"
            label={t('claims.note')}
            extra={t('claims.noteHint')}
            rules={[{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} autoFocus />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
