import { type Column, DataTable, Section, State, type Tone } from '@gongbao/ui'
import { useQuery } from '@tanstack/react-query'
import { type Clause as ClauseItem, clausesQuery, useOpenClause } from '../../clauses/clauses.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

export const CLAUSE_TONES: Readonly<Record<string, Tone>> = {
  rule: 'good',
  case: 'good',
  manual: 'active',
  planned: 'caution',
}

/** Every clause with its force, how it is carried out, and the rules and cases that do. */
export function ClausesTab() {
  const { t } = useTexts()
  const open = useOpenClause()
  const query = useQuery(clausesQuery)
  const columns: Column<ClauseItem>[] = [
    { key: 'id', title: t('common.clause'), value: (row) => row.id, width: 80 },
    {
      key: 'text',
      title: t('common.name'),
      value: (row) => row.text,
      cell: (row) => <div className="gb-wrap">{row.text}</div>,
      sortable: false,
    },
    { key: 'where', title: t('clause.where'), value: (row) => row.where, sortable: false },
    {
      key: 'force',
      title: t('clause.force'),
      value: (row) => row.force,
      cell: (row) => wordFor(t, 'clause.forces', row.force),
      filter: (value) => wordFor(t, 'clause.forces', value),
    },
    {
      key: 'status',
      title: t('clause.status'),
      value: (row) => row.status,
      cell: (row) => (
        <State tone={CLAUSE_TONES[row.status] ?? 'plain'}>{wordFor(t, 'clause.statuses', row.status)}</State>
      ),
      filter: (value) => wordFor(t, 'clause.statuses', value),
    },
    { key: 'uses', title: t('program.uses'), value: (row) => row.uses.length, align: 'right' },
  ]
  return (
    <Section flush>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            rows={items}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={(row) => open(row.id)}
            exportAs="clauses"
            searchable
            pageSize={50}
          />
        )}
      </Loaded>
    </Section>
  )
}
