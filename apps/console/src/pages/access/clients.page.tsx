/** The system administrator's page: the systems that call us, their scopes and keys. */
import { type Column, DataTable, Moment, Page, Section, State } from '@gongbao/ui'
import { App, Button } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { useShowOnce } from './once.tsx'
import { Register } from './register.tsx'

type Client = AnswerOf<'/api/machine-clients'>['items'][number]

export function ClientsPage() {
  const { t } = useTexts()
  const query = useGet('/api/machine-clients', {})
  const columns: Column<Client>[] = [
    { key: 'name', title: t('common.name'), value: (row) => row.name },
    {
      key: 'institution',
      title: t('admin.institutionCode'),
      value: (row) => row.institution,
      cell: (row) => <span className="gb-mono">{row.institution ?? '—'}</span>,
    },
    {
      key: 'scopes',
      title: t('admin.scopes'),
      value: (row) => row.scopes.map((scope) => wordFor(t, 'admin.scope', scope)).join('、'),
    },
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => row.status,
      cell: (row) => (
        <State tone={row.status === 'active' ? 'good' : 'plain'}>{wordFor(t, 'admin.status', row.status)}</State>
      ),
    },
    { key: 'keys', title: t('admin.keys'), value: (row) => row.keys.length, cell: (row) => <Keys client={row} /> },
    {
      key: 'created',
      title: t('admin.createdAt'),
      value: (row) => row.createdAt,
      cell: (row) => <Moment at={row.createdAt} />,
    },
  ]
  return (
    <Page title={t('nav.clients')} lead={t('admin.clientsLead')} actions={<Register />}>
      <Section flush>
        <Loaded query={query}>
          {({ items }) => (
            <DataTable rows={items} columns={columns} rowKey={(row) => row.id} exportAs="clients" searchable />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

function Keys({ client }: { client: Client }) {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const showOnce = useShowOnce()
  const params = { clientId: client.id }
  const rotate = useAct(() => ask('post', '/api/machine-clients/{clientId}/keys', { params }), {
    after: (key) => showOnce(t('admin.secretOnce'), [key.keyId, key.secret]),
  })
  const revoke = useAct(
    (keyId: string) => ask('post', '/api/machine-clients/{clientId}/revocations', { params, body: { keyId } }),
    { text: t('common.done') },
  )
  return (
    <span className="gb-actions">
      {client.keys.map(({ keyId }) => (
        <Button
          key={keyId}
          size="small"
          className="gb-mono"
          title={t('admin.revoke')}
          onClick={() =>
            modal.confirm({
              title: t('admin.revokeAsk', { key: keyId }),
              okButtonProps: { danger: true },
              onOk: () => revoke.mutateAsync(keyId).catch(() => {}),
            })
          }
        >
          {keyId} ×
        </Button>
      ))}
      {client.keys.length < 2 ? (
        <Button size="small" type="text" onClick={() => rotate.mutate(undefined)}>
          {t('admin.rotate')}
        </Button>
      ) : null}
    </span>
  )
}
