/** An employer's list of staff, looked over before anybody in it is asked about anything. */
import { Empty, Failed, Page, Section } from '@gongbao/ui'
import { Progress as Bar, Button, Upload } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { errorText } from '../../api/query.ts'
import { useTexts } from '../../i18n/index.ts'
import { Findings } from './findings.tsx'
import { check, type Outcome, type Progress } from './rosters.ts'
import { Tax } from './tax.tsx'

type State =
  | { is: 'none' }
  | { is: 'checking'; file: File; progress: Progress }
  | { is: 'checked'; file: File; outcome: Outcome }
  | { is: 'failed'; file: File; error: unknown }

export function RostersPage() {
  const { t } = useTexts()
  const { state, start } = useCheck()
  return (
    <Page
      title={t('nav.rosters')}
      lead={t('rosters.lead')}
      actions={
        <>
          <Button href="/api/staff/rosters/template">{t('rosters.template')}</Button>
          <Upload
            accept=".xlsx,.csv"
            showUploadList={false}
            beforeUpload={(file) => {
              start(file)
              return false
            }}
          >
            <Button type="primary" loading={state.is === 'checking'} title={t('rosters.hint')}>
              {t('rosters.upload')}
            </Button>
          </Upload>
        </>
      }
    >
      <Shown state={state} start={start} />
      <Tax />
    </Page>
  )
}

/** One check at a time: another file ends the one before, and so does leaving the page. */
function useCheck() {
  const [state, setState] = useState<State>({ is: 'none' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start = (file: File) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const tell = (next: State) => {
      if (!mine.signal.aborted) setState(next)
    }
    const onProgress = (progress: Progress) => tell({ is: 'checking', file, progress })
    onProgress({ step: 'reading', rows: 0, all: null })
    check(file, onProgress, mine.signal).then(
      (outcome) => tell({ is: 'checked', file, outcome }),
      (error: unknown) => tell({ is: 'failed', file, error }),
    )
  }
  return { state, start }
}

function Shown({ state, start }: { state: State; start: (file: File) => void }) {
  const { t, language } = useTexts()
  if (state.is === 'none')
    return (
      <Section>
        <Empty>{t('rosters.empty')}</Empty>
      </Section>
    )
  if (state.is === 'checking') return <Checking name={state.file.name} {...state.progress} />
  const again = () => start(state.file)
  if (state.is === 'failed') return <Failed text={errorText(state.error, language)} onRetry={again} />
  const { outcome, file } = state
  if (!outcome) return <Failed text={t('rosters.failed')} onRetry={again} />
  if ('refused' in outcome) return <Failed text={outcome.refused[language]} onRetry={again} />
  return <Findings file={file} report={outcome.report} />
}

function Checking({ name, step, rows, all }: Progress & { name: string }) {
  const { t } = useTexts()
  const words = all === null ? t('rosters.opening', { name }) : t(`rosters.${step}`, { name, rows, all })
  return (
    <Section>
      <p role="status">{words}</p>
      <Bar percent={all ? Math.floor((rows / all) * 100) : 0} status="active" aria-label={words} />
    </Section>
  )
}
