/** Policies: found by number or person, opened to the decision behind them. */
import { CivilDate, type Column, Moment, Money, Page, plainYuan, Section, State, type Tone } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Select, Tag } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { defined } from '../../shared/defined.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import { PersonFilter } from '../../shared/person-filter.tsx'
import { usePlanYears } from '../../shared/use-years.ts'
import { YearSelect } from '../../shared/year-select.tsx'

type Row = AnswerOf<'/api/staff/policies'>['items'][number]
type Search = { planYear?: string; status?: string; personId?: string; policyNo?: string; orderId?: string }
export const POLICY_TONES: Readonly<Record<string, Tone>> = {
  'in-force': 'good',
  'waiting-for-cover': 'active',
  cancelled: 'plain',
  ended: 'plain',
}

export function PoliciesPage() {
  const { t } = useTexts()
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const pages = usePages('/api/staff/policies', { ...search })
  const change = (next: Search) => void navigate({ to: '/policies', search: defined({ ...search, ...next }) })
  return (
    <Page title={t('nav.policies')} lead={t('policies.lead')}>
      <Section flush>
        <PagedTable
          pages={pages}
          columns={useColumns()}
          rowKey={(row: Row) => row.policyId}
          exportAs="policies"
          empty={t('policies.notFound')}
          onOpen={(row) => void navigate({ to: '/policies/$policyId', params: { policyId: row.policyId } })}
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
                style={{ minWidth: 110 }}
                value={search.status ?? ''}
                onChange={(status) => change({ status })}
                options={[
                  { value: '', label: t('common.all') },
                  ...['live', 'cancelled'].map((value) => ({ value, label: wordFor(t, 'policies.status', value) })),
                ]}
              />
              <Input.Search
                allowClear
                placeholder={t('policies.policyNo')}
                defaultValue={search.policyNo ?? ''}
                onSearch={(policyNo) => change({ policyNo: policyNo.trim() })}
                style={{ width: 200 }}
              />
              <PersonFilter personId={search.personId} onChange={(personId) => change({ personId: personId ?? '' })} />
              {search.orderId ? (
                <Tag closable onClose={() => change({ orderId: '' })} style={{ padding: '4px 10px', margin: 0 }}>
                  {t('policies.oneOrder')}
                </Tag>
              ) : null}
            </>
          }
        />
      </Section>
    </Page>
  )
}

function useColumns(): Column<Row>[] {
  const { t } = useTexts()
  return [
    {
      key: 'no',
      title: t('policies.policyNo'),
      value: (row) => row.policyNo,
      cell: (row) => <span className="gb-mono">{row.policyNo}</span>,
    },
    { key: 'insured', title: t('policies.insured'), value: (row) => row.insuredNameMasked },
    { key: 'year', title: t('common.planYear', { year: '' }), value: (row) => row.planYear, align: 'right' },
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => row.status,
      cell: (row) => (
        <State tone={POLICY_TONES[row.status] ?? 'plain'}>{wordFor(t, 'policies.status', row.status)}</State>
      ),
    },
    {
      key: 'premium',
      title: t('policies.premium'),
      value: (row) => row.premiumFen,
      csv: (row) => plainYuan(row.premiumFen),
      cell: (row) => <Money fen={row.premiumFen} />,
      align: 'right',
    },
    { key: 'price', title: t('policies.price'), value: (row) => row.priceName },
    {
      key: 'cover',
      title: t('policies.cover'),
      value: (row) => row.coverFrom,
      cell: (row) => <CivilDate on={row.coverFrom} />,
    },
    { key: 'channel', title: t('policies.channel'), value: (row) => wordFor(t, 'policies.channels', row.channel) },
    {
      key: 'issued',
      title: t('policies.issuedAt'),
      value: (row) => row.issuedAt,
      cell: (row) => <Moment at={row.issuedAt} />,
    },
  ]
}
