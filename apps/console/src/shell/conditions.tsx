/** What stands in place of a page that waits, fails, or is not there. */
import { Empty, Failed, Page, Section, Waiting } from '@gongbao/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { errorText, requestIdOf } from '../api/query.ts'
import { useTexts } from '../i18n/index.ts'

export function PageWaiting() {
  return (
    <div className="gb-page">
      <Waiting />
    </div>
  )
}

export function NotFound() {
  const { t } = useTexts()
  return (
    <Page title={t('common.notFound')}>
      <Section>
        <Empty>
          <a className="gb-link" href="/">
            {t('common.back')}
          </a>
        </Empty>
      </Section>
    </Page>
  )
}

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t, language } = useTexts()
  return (
    <Page title={t('common.unknownError')}>
      <Section>
        <Failed text={errorText(error, language)} requestId={requestIdOf(error)} onRetry={reset} />
      </Section>
    </Page>
  )
}

/** Shows what a query brought, or that it waits or failed. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}) {
  const { language } = useTexts()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error)
    return (
      <Failed
        text={errorText(query.error, language)}
        requestId={requestIdOf(query.error)}
        onRetry={() => void query.refetch()}
      />
    )
  return <Waiting />
}
