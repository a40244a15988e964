import { Section } from '@gongbao/ui'
import { useNavigate } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import { usePages } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { zh } from '../../i18n/words/claims.ts'
import { defined } from '../../shared/defined.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import { PersonFilter } from '../../shared/person-filter.tsx'
import { usePlanYears } from '../../shared/use-years.ts'
import { YearSelect } from '../../shared/year-select.tsx'
import type { ClaimsSearch } from './claims-search.ts'
import { claimColumns } from './columns.tsx'
import { useWalk } from './use-walk.ts'

const STATUSES = Object.keys(zh.status) as (keyof typeof zh.status)[]

/** Every claim, by state, year, person or settlement. */
export function AllClaims({ search }: { search: ClaimsSearch }) {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const { view: _, ...filter } = search
  const pages = usePages('/api/staff/claims', filter)
  const { chosen, open } = useWalk(pages.rows)
  const change = (next: ClaimsSearch) =>
    void navigate({ to: '/claims', search: defined({ ...search, view: 'all', ...next }) })
  return (
    <Section flush>
      <PagedTable
        pages={pages}
        columns={claimColumns(t, language)}
        rowKey={(row) => row.claimId}
        onOpen={open}
        chosen={chosen}
        exportAs="claims"
        empty={t('claims.empty')}
        tools={
          <>
            <YearSelect
              all
              years={usePlanYears()}
              value={search.planYear}
              onChange={(planYear) => change({ planYear: planYear ?? '' })}
            />
            <Select
              aria-label={t('common.state')}
              mode="multiple"
              allowClear
              maxTagCount={2}
              placeholder={t('common.state')}
              style={{ minWidth: 170 }}
              value={search.status ? search.status.split(',') : []}
              onChange={(values) => change({ status: values.join(',') })}
              options={STATUSES.map((value) => ({ value: value as string, label: t(`claims.status.${value}`) }))}
            />
            <PersonFilter personId={search.personId} onChange={(personId) => change({ personId: personId ?? '' })} />
            <Input.Search
              allowClear
              placeholder={t('claims.settlement')}
              defaultValue={search.settlementId ?? ''}
              onSearch={(settlementId) => change({ settlementId: settlementId.trim() })}
              style={{ width: 180 }}
            />
          </>
        }
      />
    </Section>
  )
}
