/** The frame of a page and its four conditions: waiting, empty, failed, there. */
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

export function Page({
  title,
  lead,
  actions,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="gb-page">
      <div className="gb-page-header">
        <div>
          <h1>{title}</h1>
          {lead ? <p>{lead}</p> : null}
        </div>
        {actions ? <div className="gb-actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  )
}

/** A sheet of paper on the page. `flush` lets a table reach its edges. */
export function Section({
  id,
  title,
  extra,
  flush,
  children,
}: {
  id?: string
  title?: ReactNode
  extra?: ReactNode
  flush?: boolean
  children: ReactNode
}) {
  return (
    <section {...(id ? { id } : {})} className={flush ? 'gb-section gb-section-flush' : 'gb-section'}>
      {title || extra ? (
        <header>
          {title ? <h2>{title}</h2> : <span />}
          {extra ? <div className="gb-actions">{extra}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  )
}

export function Empty({ children }: { children: ReactNode }) {
  return <div className="gb-quiet">{children}</div>
}

/** What a person reads when something could not be loaded: the api's own words, the request id to quote, and a way to try again. */
export function Failed({
  text,
  requestId,
  onRetry,
}: {
  text: string
  requestId?: string | undefined
  onRetry?: (() => void) | undefined
}) {
  const language = useLanguage()
  return (
    <div className="gb-quiet" role="alert">
      <div>{text}</div>
      {requestId ? <div className="gb-mono gb-faint">{requestId}</div> : null}
      {onRetry ? <Button onClick={onRetry}>{language === 'zh' ? '重试' : 'Try again'}</Button> : null}
    </div>
  )
}

export function Waiting() {
  const language = useLanguage()
  return (
    <div style={{ padding: 24 }} aria-busy="true" role="status" aria-label={language === 'zh' ? '载入中' : 'Loading'}>
      <Skeleton active paragraph={{ rows: 4 }} title={false} />
    </div>
  )
}
