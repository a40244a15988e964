/** The text of a draft's files, checked while it is written. */
import { Section, Waiting } from '@gongbao/ui'
import { Button, Input, Segmented, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Findings } from './changes.tsx'
import { RawDiff } from './compare/raw-diff.tsx'
import { FileForm } from './form/file-form.tsx'
import { readYaml, useDraftText, useKnowledge } from './yaml/use-knowledge.ts'
import { YamlEditor } from './yaml-editor.tsx'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
type Check = Draft['check']
/** Unsaved texts by path. */
type Edits = Readonly<Record<string, string>>
const CHECK_AFTER_MS = 700
const VIEWS = ['form', 'yaml', 'compare'] as const
type View = (typeof VIEWS)[number]

export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const { draftId, revisionNo } = draft
  const [path, setPath] = useState(`plans/${draft.planCode}.yaml`)
  const [edits, setEdits] = useState<Edits>({})
  const [view, setView] = useState<View>('form')
  const saved = useSavedFiles(draft)
  const files = useMemo(() => withEdits(saved, edits), [saved, edits])
  const isEdited = Object.keys(edits).length > 0
  const check = useLiveCheck(draft, files, isEdited)
  const save = useAct(
    (all: readonly { path: string; text: string | null }[], idempotencyKey) =>
      ask('put', '/api/program/drafts/{draftId}', {
        params: { draftId },
        body: { revisionNo, files: [...all] },
        idempotencyKey,
      }),
    { text: t('drafts.saved') },
  )
  const paths = [
    ...new Set([
      ...draft.paths.filter((one) => one.change !== 'removed').map((one) => one.path),
      ...Object.keys(edits),
    ]),
  ]
  const editable = paths.filter((one) => isEditable(one, draft.planCode)).sort()
  const shown = check ?? draft.check
  return (
    <>
      <Section
        extra={
          <>
            <Select
              aria-label={t('drafts.file')}
              showSearch
              style={{ minWidth: 260 }}
              value={path}
              onChange={setPath}
              options={editable.map((one) => ({ value: one, label: one }))}
            />
            <NewFile
              onMade={(made) => {
                setEdits({ ...edits, [made]: edits[made] ?? '' })
                setPath(made)
              }}
            />
            <Button
              type="primary"
              disabled={!isEdited || saved === null}
              loading={save.isPending}
              onClick={() => files && save.mutate(files)}
            >
              {t('drafts.save')}
            </Button>
          </>
        }
        title={isEdited ? t('drafts.unsaved') : path}
      >
        <Segmented
          aria-label={t('form.how')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`form.view.${value}`) }))}
          onChange={setView}
        />
      </Section>
      <FileText
        key={`${path} ${view}`}
        draft={draft}
        path={path}
        view={view}
        edits={edits}
        findings={shown.findings.filter(({ file }) => file === path)}
        onChange={(text) => setEdits((before) => ({ ...before, [path]: text }))}
      />
      <Findings check={shown} />
    </>
  )
}

/** Other plans have drafts of their own, and shared pieces belong to all cities. */
const isEditable = (path: string, planCode: string): boolean =>
  !path.startsWith('_shared/') && (!path.startsWith('plans/') || path === `plans/${planCode}.yaml`)

type Files = readonly { path: string; text: string | null }[]

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

/** The check of what is written now, a moment after the last key. */
function useLiveCheck({ draftId }: Draft, files: Files | null, isEdited: boolean): Check | null {
  const [check, setCheck] = useState<Check | null>(null)
  useEffect(() => {
    if (!isEdited || !files) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void ask('post', '/api/program/drafts/{draftId}/check', {
        params: { draftId },
        body: { files: [...files] },
        signal: stop.signal,
      }).then(setCheck, () => {})
    }, CHECK_AFTER_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [draftId, files, isEdited])
  return check
}

interface FileProps {
  readonly draft: Draft
  readonly path: string
  readonly view: View
  readonly edits: Edits
  readonly findings: Check['findings']
  readonly onChange: (text: string) => void
}

/** One text, three ways: fields, YAML, and beside what the city has now. */
function FileText({ draft: { draftId, planCode }, path, view, edits, findings, onChange }: FileProps) {
  const query = useGet('/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })
  const knows = useKnowledge(draftId, planCode, path, edits)
  const savedProgram = useDraftText(draftId, 'program.yaml')
  const program = useMemo(() => readYaml(edits['program.yaml'] ?? savedProgram), [edits, savedProgram])
  if (!query.data || !knows) return <Waiting />
  const text = edits[path] ?? query.data.text ?? ''
  if (view === 'form')
    return <FileForm path={path} text={text} knows={knows} findings={findings} program={program} onChange={onChange} />
  return (
    <Section>
      {view === 'yaml' ? (
        <YamlEditor label={path} start={text} findings={findings} knows={knows} onChange={onChange} />
      ) : (
        <RawDiff before={query.data.baseText ?? ''} after={text} />
      )}
    </Section>
  )
}

function NewFile({ onMade }: { onMade: (path: string) => void }) {
  const { t } = useTexts()
  const [path, setPath] = useState('')
  return (
    <Input.Search
      aria-label={t('drafts.newFile')}
      placeholder="cases/2027.yaml"
      enterButton={t('drafts.newFile')}
      style={{ width: 260 }}
      value={path}
      onChange={(event) => setPath(event.target.value)}
      onSearch={(made) => {
        if (made.trim() === '') return
        onMade(made.trim())
        setPath('')
      }}
    />
  )
}
