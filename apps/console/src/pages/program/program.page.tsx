/** The program as people agreed it: plans, cycles, clauses, and the city's files they come from. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTexts } from '../../i18n/index.ts'
import { AgreementTab } from './agreement-tab.tsx'
import { ClausesTab } from './clauses-tab.tsx'
import { FilesTab } from './files-tab.tsx'
import { PlansTab } from './plans-tab.tsx'

const TABS = ['plans', 'agreement', 'clauses', 'files'] as const

export function ProgramPage() {
  const { t } = useTexts()
  const { tab } = useSearch({ strict: false }) as { tab?: string }
  const navigate = useNavigate()
  const bodies = { plans: <PlansTab />, agreement: <AgreementTab />, clauses: <ClausesTab />, files: <FilesTab /> }
  return (
    <Page title={t('nav.program')} lead={t('program.lead')}>
      <Tabs
        activeKey={TABS.find((one) => one === tab) ?? 'plans'}
        onChange={(key) => void navigate({ to: '/program', search: { tab: key } })}
        items={TABS.map((key) => ({ key, label: t(`program.tabs.${key}`), children: bodies[key] }))}
      />
    </Page>
  )
}
