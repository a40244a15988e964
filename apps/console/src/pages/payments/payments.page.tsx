/** What finance watches: collections, and alarms of money that fits nothing. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTexts } from '../../i18n/index.ts'
import { Alarms } from './alarms.tsx'
import { Collections } from './collections.tsx'

const TABS = ['alarms', 'collections'] as const

export function PaymentsPage() {
  const { t } = useTexts()
  const { tab } = useSearch({ strict: false }) as { tab?: string }
  const navigate = useNavigate()
  const bodies = { alarms: <Alarms />, collections: <Collections /> }
  return (
    <Page title={t('nav.payments')} lead={t('payments.lead')}>
      <Tabs
        activeKey={TABS.find((one) => one === tab) ?? 'alarms'}
        onChange={(key) => void navigate({ to: '/payments', search: { tab: key } })}
        items={TABS.map((key) => ({ key, label: t(`payments.tabs.${key}`), children: bodies[key] }))}
      />
    </Page>
  )
}
