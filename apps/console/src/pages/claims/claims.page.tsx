/** Claims: what waits for people first, and every claim by state, year or person. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useCan } from '../../api/session.ts'
import { useTexts } from '../../i18n/index.ts'
import { AllClaims } from './all-claims.tsx'
import type { ClaimsSearch } from './claims-search.ts'
import { Queue } from './queue.tsx'

export function ClaimsPage() {
  const { t } = useTexts()
  const can = useCan()
  const search = useSearch({ strict: false }) as ClaimsSearch
  const navigate = useNavigate()
  const filtered = search.planYear ?? search.status ?? search.personId ?? search.settlementId ?? search.policyId
  const view = can('claims.review') ? (search.view ?? (filtered ? 'all' : 'queue')) : 'all'
  return (
    <Page
      title={t('nav.claims')}
      lead={t('claims.lead')}
      actions={
        can('claims.review') ? (
          <Segmented
            value={view}
            onChange={(value) => void navigate({ to: '/claims', search: { view: value } })}
            options={(['queue', 'all'] as const).map((value) => ({
              value: value as string,
              label: t(`claims.view.${value}`),
            }))}
          />
        ) : null
      }
    >
      {view === 'queue' ? <Queue /> : <AllClaims search={search} />}
    </Page>
  )
}
