import { RightOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { type Membership, signInApi } from '../api/session.ts'
import { useTexts, wordFor } from '../i18n/index.ts'
import { useStep } from './forms.tsx'

export function ChooseMembership({
  memberships,
  onDone,
  onRestart,
}: {
  memberships: readonly Membership[]
  onDone: () => Promise<void>
  onRestart: () => void
}) {
  const { t } = useTexts()
  const { busy, fault, run } = useStep()
  const choose = (id: string) =>
    run(async () => {
      await signInApi.choose(id)
      await onDone()
    })
  return (
    <div className="gate-choices">
      <h2>{t('signIn.chooseTitle')}</h2>
      <p className="gb-muted">{t('signIn.chooseLead')}</p>
      {fault ? <Alert type="error" showIcon title={fault} style={{ marginBottom: 16 }} /> : null}
      {memberships.map((membership) => (
        <button
          key={membership.id}
          type="button"
          className="gate-choice"
          disabled={busy}
          onClick={() => choose(membership.id)}
        >
          <span>
            {membership.tenantName}
            <small>
              {wordFor(t, 'role', membership.role)}
              {membership.coinsurer ? ` · ${membership.coinsurer}` : ''}
            </small>
          </span>
          <RightOutlined />
        </button>
      ))}
      <Button type="link" onClick={onRestart}>
        {t('signIn.restart')}
      </Button>
    </div>
  )
}
