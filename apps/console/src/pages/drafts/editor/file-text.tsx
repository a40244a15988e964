/** One text of the draft, three ways: fields, YAML or a table, and beside what the city has now. */
import { Section, Waiting } from '@gongbao/ui'
import { useMemo } from 'react'
import { useGet } from '../../../api/use.ts'
import { RawDiff } from '../compare/raw-diff.tsx'
import { CsvTable } from '../csv/csv-table.tsx'
import { FileForm } from '../form/file-form.tsx'
import { readYaml } from '../yaml/read-yaml.ts'
import { useDraftText, useKnowledge } from '../yaml/use-knowledge.ts'
import { YamlEditor } from '../yaml-editor.tsx'
import type { Check, Draft, Edits } from './use-edits.ts'

export const VIEWS = ['form', 'yaml', 'compare'] as const
export type View = (typeof VIEWS)[number]

interface FileProps {
  readonly draft: Draft
  readonly path: string
  readonly view: View
  readonly edits: Edits
  /** The revision that the edits rest on. */
  readonly restsOn: number
  readonly findings: Check['findings']
  /** The text that the findings are about, when it is not the saved one. */
  readonly checkedText: string | undefined
  readonly onChange: (text: string) => void
}

export function FileText(props: FileProps) {
  const { draft, path, view, edits, restsOn, findings, checkedText, onChange } = props
  const { draftId, planCode } = draft
  const query = useGet('/api/program/drafts/{draftId}/text', { params: { draftId }, query: { path } })
  const written = useMemo(() => texts(edits), [edits])
  const knows = useKnowledge(draftId, planCode, path, written)
  const savedProgram = useDraftText(draftId, 'program.yaml')
  const program = useMemo(() => readYaml(written['program.yaml'] ?? savedProgram), [written, savedProgram])
  const edited = written[path]
  if (!query.data || !knows) return <Waiting />
  const saved = query.data.text ?? ''
  const text = edited ?? saved
  // A text that is being read anew is not one to begin with.
  const isOld = edited === undefined && query.isFetching
  if (view === 'yaml' && isOld) return <Waiting />
  if (view !== 'form')
    return (
      <Section>
        {view === 'yaml' ? (
          <YamlEditor key={restsOn} label={path} start={text} findings={findings} knows={knows} onChange={onChange} />
        ) : (
          <RawDiff before={query.data.baseText ?? ''} after={text} />
        )}
      </Section>
    )
  const form = { path, text, findings, onChange }
  return (
    <div inert={isOld}>
      {path.startsWith('lists/') ? (
        <CsvTable {...form} />
      ) : (
        <FileForm {...form} checkedText={checkedText ?? saved} knows={knows} program={program} />
      )}
    </div>
  )
}

const texts = (edits: Edits): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(edits).flatMap(([path, text]) => (text === null ? [] : [[path, text]])))
