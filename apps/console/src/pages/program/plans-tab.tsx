import { CivilDate, type Column, DataTable, Moment, Section, State, type Tone } from '@gongbao/ui'
import { useNavigate } from '@tanstack/react-router'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Plan = AnswerOf<'/api/program/plans'>['items'][number]

export const PLAN_TONES: Readonly<Record<string, Tone>> = {
  'on-sale': 'good',
  approved: 'active',
  closed: 'plain',
  draft: 'caution',
  review: 'caution',
}

/** Every version of every plan, the newest of each first. */
export function PlansTab() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const query = useGet('/api/program/plans', {})
  const columns: Column<Plan>[] = [
    { key: 'year', title: t('common.planYear', { year: '' }), value: (row) => row.planYear, align: 'right' },
    { key: 'title', title: t('common.name'), value: (row) => row.title },
    {
      key: 'version',
      title: t('program.versions'),
      value: (row) => row.versionNo,
      cell: (row) => t('program.version', { no: row.versionNo }),
    },
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => row.status,
      cell: (row) => <State tone={PLAN_TONES[row.status] ?? 'plain'}>{wordFor(t, 'program.status', row.status)}</State>,
      filter: (value) => wordFor(t, 'program.status', value),
    },
    { key: 'filing', title: t('program.filing'), value: (row) => row.filingNo },
    {
      key: 'window',
      title: t('program.window'),
      value: (row) => row.windowFrom,
      cell: (row) => (
        <>
          <CivilDate on={row.windowFrom} /> – <CivilDate on={row.windowTo} />
        </>
      ),
    },
    {
      key: 'created',
      title: t('program.loadedAt'),
      value: (row) => row.createdAt,
      cell: (row) => <Moment at={row.createdAt} />,
    },
  ]
  return (
    <Section flush>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            rows={items}
            columns={columns}
            rowKey={(row) => row.planVersionId}
            exportAs="plans"
            onOpen={(row) =>
              void navigate({
                to: '/program/$code',
                params: { code: row.planCode },
                search: { version: String(row.versionNo) },
              })
            }
          />
        )}
      </Loaded>
    </Section>
  )
}
