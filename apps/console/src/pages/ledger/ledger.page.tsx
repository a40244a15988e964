/** The books: accounts, the entries beneath each, and the claim or order beneath each entry. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTexts } from '../../i18n/index.ts'
import { defined } from '../../shared/defined.ts'
import { usePlanYears } from '../../shared/use-years.ts'
import { YearSelect } from '../../shared/year-select.tsx'
import { Accounts } from './accounts.tsx'
import { Entries } from './entries.tsx'
import type { LedgerSearch } from './ledger-search.ts'
import { Proof } from './proof.tsx'

export function LedgerPage() {
  const { t } = useTexts()
  const search = useSearch({ strict: false }) as LedgerSearch
  const navigate = useNavigate()
  const change = (next: LedgerSearch) => void navigate({ to: '/ledger', search: defined({ ...search, ...next }) })
  return (
    <Page
      title={t('nav.ledger')}
      lead={t('ledger.lead')}
      actions={
        <>
          <YearSelect
            all
            years={usePlanYears()}
            value={search.planYear}
            onChange={(planYear) => change({ planYear: planYear ?? '' })}
          />
          <Proof />
        </>
      }
    >
      {search.source ? null : (
        <Accounts search={search} onChoose={(account, planYear) => change({ account, planYear })} />
      )}
      <Entries search={search} onClear={() => void navigate({ to: '/ledger', search: {} })} />
    </Page>
  )
}
