/** The text of a draft's files, checked while it is written. */
import { Section } from '@gongbao/ui'
import { Button, Segmented, Select } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/client.ts'
import { useTexts } from '../../i18n/index.ts'
import { Findings } from './changes.tsx'
import { FileText, VIEWS, type View } from './editor/file-text.tsx'
import { FileTools, NewFile } from './editor/new-file.tsx'
import { UnsavedGuard } from './editor/unsaved-guard.tsx'
import { type Draft, editablePaths, useEdits } from './editor/use-edits.ts'
import { useLiveCheck } from './editor/use-live-check.ts'

export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const { draftId, planCode } = draft
  const { edits, edit, files, isEdited, restsOn, save } = useEdits(draft)
  const live = useLiveCheck(draft, files, isEdited)
  const [chosen, choose] = useState(`plans/${planCode}.yaml`)
  const [view, setView] = useState<View>('form')
  const editable = editablePaths(draft, edits)
  // A new file stands among the draft's own only when the draft has been read anew.
  const path = editable.includes(chosen) || save.isPending ? chosen : `plans/${planCode}.yaml`
  const viewWords = path.endsWith('.yaml') ? 'view' : 'csvView'
  const shown = live?.check ?? draft.check
  const rename = async (to: string) => {
    const saved = async () =>
      (await ask('get', '/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })).text
    const text = edits[path] ?? (await saved()) ?? ''
    edit(path, null)
    edit(to, text)
    choose(to)
  }
  const isChecking = isEdited && live?.files !== files
  return (
    <>
      <UnsavedGuard isEdited={isEdited} />
      <Section
        extra={
          <>
            <Select
              aria-label={t('drafts.file')}
              showSearch
              className="gb-file-choice"
              value={path}
              onChange={choose}
              options={editable.map((one) => ({ value: one, label: one }))}
            />
            <NewFile
              draftId={draftId}
              planCode={planCode}
              paths={editable}
              onMade={(made, text) => {
                edit(made, text)
                choose(made)
              }}
            />
            <FileTools
              key={path}
              path={path}
              paths={editable}
              onRenamed={(to) => void rename(to)}
              onRemoved={() => edit(path, null)}
            />
            <Button
              type="primary"
              disabled={!isEdited || files === null}
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
          options={VIEWS.map((value) => ({ value, label: t(`form.${viewWords}.${value}`) }))}
          onChange={setView}
        />
      </Section>
      <FileText
        key={`${path} ${view}`}
        draft={draft}
        path={path}
        view={view}
        edits={edits}
        restsOn={restsOn}
        findings={shown.findings.filter(({ file }) => file === path)}
        checkedText={live?.files.find((one) => one.path === path)?.text ?? undefined}
        onChange={(text) => edit(path, text)}
      />
      <Findings check={shown} isChecking={isChecking} />
    </>
  )
}
