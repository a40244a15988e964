import { CivilDate, DataTable, Empty, Section } from '@gongbao/ui'
import { App, Button, Collapse } from 'antd'
import { ask } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { positionColumns } from './positions.tsx'

/** What has been settled: each statement is the growth since the one before. */
export function Statements({ planYear }: { planYear: number }) {
  const { t } = useTexts()
  const query = useGet('/api/consortium/years/{planYear}/statements', { params: { planYear } })
  return (
    <Section title={t('consortium.statements')} extra={<Issue planYear={planYear} />}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('consortium.noStatements')}</Empty>
          ) : (
            <Collapse
              ghost
              defaultActiveKey={items[0]?.statementId ?? ''}
              items={items.map((statement) => ({
                key: statement.statementId,
                label: (
                  <>
                    {t('consortium.number', { no: statement.number })} · <CivilDate on={statement.asOfOn} />
                  </>
                ),
                children: (
                  <DataTable
                    rows={statement.members.map((member) => ({ ...member, position: member.growth }))}
                    columns={positionColumns(t)}
                    rowKey={(row) => row.code}
                    exportAs={`statement-${planYear}-${statement.number}`}
                    paging={false}
                  />
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

function Issue({ planYear }: { planYear: number }) {
  const { t } = useTexts()
  const can = useCan()
  const { modal } = App.useApp()
  const issue = useAct(
    (_: undefined, idempotencyKey) =>
      ask('post', '/api/consortium/years/{planYear}/statements', { params: { planYear }, body: {}, idempotencyKey }),
    { text: t('consortium.issued') },
  )
  if (!can('consortium.manage')) return null
  const confirm = () =>
    modal.confirm({
      title: t('consortium.issueAsk', { year: planYear }),
      onOk: () => issue.mutateAsync(undefined).catch(() => {}),
    })
  return (
    <Button onClick={confirm} loading={issue.isPending}>
      {t('consortium.issue')}
    </Button>
  )
}
