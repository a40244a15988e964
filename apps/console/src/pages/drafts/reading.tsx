/** The draft's plan as its policy would read: each sentence with the rule that carries it, each clause with how it is carried out. */
import { Empty } from '@gongbao/ui'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Sections } from '../program/sections.tsx'

export function Reading({ draft: { draftId, contentHash } }: { draft: AnswerOf<'/api/program/drafts/{draftId}'> }) {
  const { t } = useTexts()
  const query = useGet('/api/program/drafts/{draftId}/reading', { params: { draftId } })
  return (
    <Loaded query={query} key={contentHash}>
      {({ sections }) =>
        sections.length > 0 ? <Sections sections={sections} /> : <Empty>{t('drafts.unreadable')}</Empty>
      }
    </Loaded>
  )
}
