import { Page } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'

export function OverviewPage() {
  const { t } = useTexts()
  return <Page title={t('nav.overview')}>…</Page>
}
