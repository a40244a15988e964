import { App, Button } from 'antd'
import { ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'

/** Recomputes every row and block of the chain. */
export function Verification() {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const verify = useAct(() => ask('get', '/api/audit/verification', {}), {
    reads: [],
    after: ({ faults, rows, blocks, unsealed }) => {
      if (faults.length === 0) modal.success({ title: t('admin.verified', { rows, blocks, unsealed }) })
      else
        modal.error({
          title: t('admin.broken', { count: faults.length }),
          content: faults.map((fault) => `${fault.kind} ${fault.at}`).join('; '),
        })
    },
  })
  return (
    <Button loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
      {t('admin.verify')}
    </Button>
  )
}
