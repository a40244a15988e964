import { App, Button } from 'antd'
import { ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'

/** Proves the balances against every entry, now. */
export function Proof() {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const prove = useAct(() => ask('get', '/api/ledger/proof', {}), {
    reads: [],
    after: ({ sound, differences }) => {
      if (sound) modal.success({ title: t('ledger.sound') })
      else
        modal.error({
          title: t('ledger.unsound', { count: differences.length }),
          content: differences.map((one) => `${one.account} ${one.planYear}: ${one.differenceFen}`).join('; '),
        })
    },
  })
  return (
    <Button loading={prove.isPending} onClick={() => prove.mutate(undefined)}>
      {t('ledger.prove')}
    </Button>
  )
}
