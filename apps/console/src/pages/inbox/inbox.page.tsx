/** The front desk: what people asked and complained about, and the visits after a payment. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTexts } from '../../i18n/index.ts'
import { Inquiries } from './inquiries.tsx'
import { TakeDown } from './take-down.tsx'
import { Visits } from './visits.tsx'

const TABS = ['inquiries', 'visits'] as const

export function InboxPage() {
  const { t } = useTexts()
  const { tab } = useSearch({ strict: false }) as { tab?: string }
  const navigate = useNavigate()
  const bodies = { inquiries: <Inquiries />, visits: <Visits /> }
  return (
    <Page title={t('nav.inbox')} lead={t('inbox.lead')} actions={<TakeDown />}>
      <Tabs
        activeKey={TABS.find((one) => one === tab) ?? 'inquiries'}
        onChange={(key) => void navigate({ to: '/inbox', search: { tab: key } })}
        items={TABS.map((key) => ({ key, label: t(`inbox.tabs.${key}`), children: bodies[key] }))}
      />
    </Page>
  )
}
