/** What the person may do with the claim now, as the api says; each with its key. */
import { yuan } from '@gongbao/ui'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { useKeys } from '../../shared/use-keys.ts'
import { ActForm } from './act-form.tsx'
import type { Action, Claim, WrittenAction } from './claim.ts'
import { neighbours } from './queue-order.ts'

const KEYS: Readonly<Partial<Record<Action, string>>> = {
  approve: 'a',
  confirm: 'c',
  deny: 'd',
  return: 'r',
  review: 'e',
}
const ORDER: readonly Action[] = [
  'approve',
  'confirm',
  'review',
  'match',
  'answer',
  'account',
  'return',
  'deny',
  'redo',
  'reverse',
]

export function Actions({ claim }: { claim: Claim }) {
  const { t, language } = useTexts()
  const { modal } = App.useApp()
  const [written, setWritten] = useState<WrittenAction | null>(null)
  const onDone = useGoOn(claim.claimId)
  const params = { claimId: claim.claimId }
  const approve = useAct(
    (_: undefined, idempotencyKey) =>
      ask('post', '/api/staff/claims/{claimId}/approval', { params, body: {}, idempotencyKey }),
    { text: t('claims.acted'), after: onDone },
  )
  const confirm = useAct(
    (_: undefined, idempotencyKey) =>
      ask('post', '/api/staff/claims/{claimId}/confirmation', { params, body: {}, idempotencyKey }),
    { text: t('claims.acted'), after: onDone },
  )
  const press = (action: Action) => {
    if (action === 'approve')
      modal.confirm({
        title: t('claims.approveAsk', { amount: yuan(claim.payableFen - claim.bookedFen, language) }),
        onOk: () => approve.mutateAsync(undefined).catch(() => {}),
      })
    else if (action === 'confirm')
      modal.confirm({ title: t('claims.confirmAsk'), onOk: () => confirm.mutateAsync(undefined).catch(() => {}) })
    else setWritten(action)
  }
  // Above the limit the first pair of eyes comes first: approving would only be refused.
  const waits = claim.fourEyes.required && !claim.fourEyes.confirmed
  const offered = ORDER.filter(
    (action) =>
      claim.actions.includes(action) &&
      !(action === 'approve' && waits) &&
      !(action === 'confirm' && !claim.fourEyes.required),
  )
  useKeys(Object.fromEntries(offered.flatMap((action) => (KEYS[action] ? [[KEYS[action], () => press(action)]] : []))))
  if (offered.length === 0) return null
  return (
    <div className="claim-actions">
      {offered.map((action, at) => (
        <Button
          key={action}
          type={at === 0 ? 'primary' : 'default'}
          danger={action === 'deny' || action === 'reverse'}
          onClick={() => press(action)}
        >
          {t(`claims.act.${action}`)} {KEYS[action] ? <kbd>{KEYS[action]}</kbd> : null}
        </Button>
      ))}
      {written ? <ActForm claim={claim} action={written} onClose={() => setWritten(null)} onDone={onDone} /> : null}
    </div>
  )
}

/** After an act the next claim of the list comes up, so that a queue is worked without going back. */
function useGoOn(claimId: string) {
  const navigate = useNavigate()
  return () => {
    const { next } = neighbours(claimId)
    if (next) void navigate({ to: '/claims/$claimId', params: { claimId: next } })
  }
}
