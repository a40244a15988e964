/** What is written and not saved yet, beside the changed files of the draft as it was saved; and saving the two. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type AnswerOf, ask } from '../../../api/client.ts'
import { useAct } from '../../../api/use.ts'
import { useTexts } from '../../../i18n/index.ts'
import { textKey } from '../yaml/use-knowledge.ts'

export type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
export type Check = Draft['check']
/** Unsaved texts by path; null takes the file away. */
export type Edits = Readonly<Record<string, string | null>>
export type Files = readonly { path: string; text: string | null }[]

export function useEdits(draft: Draft) {
  const { t } = useTexts()
  const { draftId, revisionNo } = draft
  const queryClient = useQueryClient()
  const [edits, setEdits] = useState<Edits>({})
  const isEdited = Object.keys(edits).length > 0
  // Edits rest on the revision they were begun on: somebody else's newer one is not written over.
  const restsOn = useRef(revisionNo)
  if (!isEdited) restsOn.current = revisionNo
  const saved = useSavedFiles(draft)
  const files = useMemo(() => withEdits(saved, edits), [saved, edits])
  const save = useAct(
    (all: Files, idempotencyKey) =>
      ask('put', '/api/program/drafts/{draftId}', {
        params: { draftId },
        body: { revisionNo: restsOn.current, files: [...all] },
        idempotencyKey,
      }),
    {
      text: t('drafts.saved'),
      after: () => {
        // What was saved is what is read from now on, also before it was read anew.
        for (const [path, text] of Object.entries(edits))
          queryClient.setQueryData(textKey(draftId, path), keeping(text))
        setEdits({})
      },
    },
  )
  const edit = (path: string, text: string | null) => setEdits((before) => ({ ...before, [path]: text }))
  return { edits, edit, files, isEdited, restsOn: restsOn.current, save }
}

type Text = AnswerOf<'/api/program/drafts/{draftId}/text'>
const keeping =
  (text: string | null) =>
  (known: Text | undefined): Text | undefined =>
    known && { ...known, text }

function withEdits(saved: Files | null, edits: Edits): Files | null {
  if (!saved) return null
  const changed = Object.entries(edits).map(([path, text]) => ({ path, text }))
  return [...saved.filter(({ path }) => edits[path] === undefined), ...changed]
}

/** The changed files of the revision as it was saved; null while they are read. */
function useSavedFiles({ draftId, contentHash, check }: Draft): Files | null {
  const [files, setFiles] = useState<Files | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content's hash names its files
  useEffect(() => {
    let isHere = true
    setFiles(null)
    const texts = check.files
      .filter(({ path }) => !path.startsWith('_shared/'))
      .map(async ({ path, change }) => {
        if (change === 'removed') return { path, text: null }
        const { text } = await ask('get', '/api/program/drafts/{draftId}/text', {
          params: { draftId },
          query: { path },
        })
        return { path, text }
      })
    void Promise.all(texts).then((read) => isHere && setFiles(read))
    return () => {
      isHere = false
    }
  }, [draftId, contentHash])
  return files
}

/** The paths of the draft as it is written, that this draft may change: other plans have drafts of their own, and shared pieces belong to all cities. */
export function editablePaths({ paths, planCode }: Draft, edits: Edits): string[] {
  const saved = paths.filter(({ change }) => change !== 'removed').map(({ path }) => path)
  const isEditable = (path: string): boolean =>
    edits[path] !== null &&
    !path.startsWith('_shared/') &&
    (!path.startsWith('plans/') || path === `plans/${planCode}.yaml`)
  return [...new Set([...saved, ...Object.keys(edits)])].filter(isEditable).sort()
}
