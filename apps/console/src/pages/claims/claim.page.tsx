/** One claim: what basic insurance did, what the program does and why, what may be done with it, and its history beside it. */
import { CivilDate, Page } from '@gongbao/ui'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Unmask } from '../../shared/unmask.tsx'
import { useKeys } from '../../shared/use-keys.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Actions } from './actions.tsx'
import type { Claim } from './claim.ts'
import { ClaimSide } from './claim-side.tsx'
import { ClaimState } from './columns.tsx'
import { Benefits, Excluded, Parts, Warnings } from './explanation.tsx'
import { Lines } from './lines.tsx'
import { neighbours } from './queue-order.ts'
import { Sums } from './sums.tsx'

export function ClaimPage() {
  const { claimId } = useParams({ strict: false }) as { claimId: string }
  const query = useGet('/api/staff/claims/{claimId}', { params: { claimId } })
  return <Loaded query={query}>{(claim) => <Shown claim={claim} />}</Loaded>
}

function Shown({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  return (
    <Page
      title={
        <span className="gb-actions">
          {claim.institutionName}
          <span style={{ fontSize: 14, fontWeight: 400 }}>
            <ClaimState status={claim.status} t={t} />
          </span>
        </span>
      }
      lead={
        <>
          {claim.insuredNameMasked ?? '—'} · <CivilDate on={claim.admittedOn} /> – <CivilDate on={claim.treatedOn} /> ·{' '}
          <span className="gb-mono">{claim.settlementId}</span>{' '}
          {claim.personId ? <Unmask personId={claim.personId} /> : null}
        </>
      }
      actions={<Walk claimId={claim.claimId} />}
    >
      <Actions claim={claim} />
      <div className="gb-columns">
        <div>
          <Sums claim={claim} />
          <Warnings claim={claim} />
          <Benefits claim={claim} />
          <Excluded claim={claim} />
          <Parts claim={claim} />
          <Lines claim={claim} />
        </div>
        <ClaimSide claim={claim} />
      </div>
    </Page>
  )
}

/** On to the neighbours in the list it was opened from. */
function Walk({ claimId }: { claimId: string }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { previous, next } = neighbours(claimId)
  const go = (id: string | undefined) =>
    id ? () => void navigate({ to: '/claims/$claimId', params: { claimId: id } }) : undefined
  const leave = () => void navigate({ to: '/claims' })
  useKeys({ j: go(next), k: go(previous), Escape: leave })
  if (!previous && !next) return null
  return (
    <>
      <Button disabled={!previous} onClick={go(previous)}>
        {t('claims.previous')} <kbd>k</kbd>
      </Button>
      <Button disabled={!next} onClick={go(next)}>
        {t('claims.next')} <kbd>j</kbd>
      </Button>
    </>
  )
}
