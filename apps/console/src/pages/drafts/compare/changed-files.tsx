/** The files a draft changes, each with its raw difference from the city's; a new one, which is all difference, stays folded. */
import { Section } from '@gongbao/ui'
import { useState } from 'react'
import type { AnswerOf } from '../../../api/client.ts'
import { useGet } from '../../../api/use.ts'
import { useTexts } from '../../../i18n/index.ts'
import { Loaded } from '../../../shell/conditions.tsx'
import { RawDiff } from './raw-diff.tsx'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
const MARKS = { added: '+', removed: '−', changed: '~' } as const

export function ChangedFiles({ draft: { draftId, check } }: { draft: Draft }) {
  const { t } = useTexts()
  if (check.files.length === 0) return null
  const opened = check.files.findIndex(({ change }) => change === 'changed')
  return (
    <Section title={t('drafts.files')}>
      {check.files.map(({ path, change }, at) => (
        <OneFile key={path} draftId={draftId} path={path} mark={MARKS[change]} startsOpen={at === opened} />
      ))}
    </Section>
  )
}

interface FileProps {
  readonly draftId: string
  readonly path: string
  readonly mark: string
  readonly startsOpen: boolean
}

/** Read and compared only once it is unfolded. */
function OneFile({ draftId, path, mark, startsOpen }: FileProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details className="gb-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <code className="gb-mono">{`${mark} ${path}`}</code>
      </summary>
      {isOpen ? <Difference draftId={draftId} path={path} /> : null}
    </details>
  )
}

function Difference({ draftId, path }: Pick<FileProps, 'draftId' | 'path'>) {
  const query = useGet('/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })
  return <Loaded query={query}>{({ text, baseText }) => <RawDiff before={baseText ?? ''} after={text ?? ''} />}</Loaded>
}
