/** The security administrator's page: who is what in this city. */
import { type Column, DataTable, Moment, Page, Section } from '@gongbao/ui'
import { App, Button } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Grant } from './grant.tsx'

type Row = AnswerOf<'/api/memberships'>['items'][number]

export function MembershipsPage() {
  const { t } = useTexts()
  const query = useGet('/api/memberships', {})
  const columns: Column<Row>[] = [
    { key: 'name', title: t('admin.displayName'), value: (row) => row.displayName },
    {
      key: 'role',
      title: t('admin.role'),
      value: (row) => row.role,
      cell: (row) => wordFor(t, 'role', row.role),
      filter: (value) => wordFor(t, 'role', value),
    },
    { key: 'coinsurer', title: t('admin.coinsurer'), value: (row) => row.coinsurer },
    {
      key: 'granted',
      title: t('admin.grantedAt'),
      value: (row) => row.grantedAt,
      cell: (row) => <Moment at={row.grantedAt} />,
    },
    { key: 'end', title: '', value: () => null, cell: (row) => <End membership={row} />, sortable: false },
  ]
  return (
    <Page title={t('nav.memberships')} lead={t('admin.membersLead')} actions={<Grant />}>
      <Section flush>
        <Loaded query={query}>
          {({ items }) => (
            <DataTable rows={items} columns={columns} rowKey={(row) => row.id} exportAs="memberships" searchable />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

function End({ membership }: { membership: Row }) {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const end = useAct(
    () => ask('post', '/api/memberships/{membershipId}/end', { params: { membershipId: membership.id } }),
    { text: t('common.done') },
  )
  const confirm = () =>
    modal.confirm({
      title: t('admin.endAsk', { name: membership.displayName }),
      okButtonProps: { danger: true },
      onOk: () => end.mutateAsync(undefined).catch(() => {}),
    })
  return (
    <Button type="text" danger size="small" onClick={confirm}>
      {t('admin.end')}
    </Button>
  )
}
