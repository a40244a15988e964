/** The files a draft changes, each with its raw difference from the city's. */
import { Section } from '@gongbao/ui'
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
  return (
    <Section title={t('drafts.files')}>
      {check.files.map(({ path, change }, at) => (
        <details key={path} className="gb-fold" open={at === 0}>
          <summary>
            <code className="gb-mono">{`${MARKS[change]} ${path}`}</code>
          </summary>
          <OneFile draftId={draftId} path={path} />
        </details>
      ))}
    </Section>
  )
}

function OneFile({ draftId, path }: { draftId: string; path: string }) {
  const query = useGet('/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })
  return <Loaded query={query}>{({ text, baseText }) => <RawDiff before={baseText ?? ''} after={text ?? ''} />}</Loaded>
}
