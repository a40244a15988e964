/** A file of the draft as forms: the same text the YAML editor shows, changed place by place. */
import { count, Section } from '@gongbao/ui'
import { Alert, Segmented, Select } from 'antd'
import { useMemo, useState } from 'react'
import { parseDocument } from 'yaml'
import { useTexts } from '../../../i18n/index.ts'
import { isList, isMap, type Plain, valueAt } from '../yaml/plain.ts'
import { type SchemaKind, schemaKindOf } from '../yaml/schema.ts'
import type { Knowledge } from '../yaml/suggest.ts'
import { errorsWithin, type Finding, type FormContext, FormProvider } from './context.ts'
import { type Group, groupsOf } from './groups.ts'
import { ListForm, MapForm } from './map-form.tsx'
import { standingFindings } from './standing.ts'

interface Props {
  readonly path: string
  readonly text: string
  /** The text that the findings are about. */
  readonly checkedText: string
  readonly knows: Knowledge
  readonly findings: readonly Finding[]
  /** program.yaml of the draft, for what the city forbids. */
  readonly program: unknown
  readonly onChange: (text: string) => void
}

export function FileForm({ path, text, checkedText, knows, findings, program, onChange }: Props) {
  const { t } = useTexts()
  const kind = schemaKindOf(path)
  const read = useMemo(() => readText(text, kind), [text, kind])
  const standing = useMemo(() => standingFindings(findings, text, checkedText), [findings, text, checkedText])
  if (!kind || !knows.schema) return <Alert type="info" title={t('form.noForm')} />
  if ('fault' in read) return <Alert type="error" showIcon title={t('form.unreadable', { why: read.fault })} />
  const context: FormContext = {
    value: read.value,
    schema: knows.schema,
    knows,
    findings: standing,
    forbids: (valueAt(program, ['forbids']) ?? {}) as unknown as FormContext['forbids'],
    change: (edit) => onChange(edit(text)),
  }
  return (
    <FormProvider value={context}>
      {LISTS.includes(kind) ? (
        <Section>
          <ListForm path={[]} node={knows.schema} />
        </Section>
      ) : (
        <Parts key={path} kind={kind} context={context} />
      )}
    </FormProvider>
  )
}

/** Files that are one list. */
const LISTS: readonly (SchemaKind | null)[] = ['clauses', 'cases']

function Parts({ kind, context }: { kind: SchemaKind; context: FormContext }) {
  const { t } = useTexts()
  const { schema, findings } = context
  const groups = groupsOf(kind, Object.keys(schema.properties ?? {}))
  const [chosen, choose] = useState<Group>(groups[0]!.group)
  const shown = groups.find(({ group }) => group === chosen) ?? groups[0]!
  const options = groups.map(({ group, keys }) => {
    const errors = keys.reduce((sum, key) => sum + errorsWithin(findings, [key]), 0)
    const mark = errors > 0 ? `（${count(errors)}）` : ''
    const title = errors > 0 ? t('form.errors', { count: errors }) : ''
    return { value: group, label: `${t(`form.group.${group}`)}${mark}`, title }
  })
  return (
    <>
      <div className="gb-form-parts">
        <Segmented aria-label={t('form.section')} value={shown.group} options={options} onChange={choose} />
        <Select aria-label={t('form.section')} value={shown.group} options={options} onChange={choose} />
      </div>
      <Section>
        <MapForm key={shown.group} path={[]} node={schema} only={shown.keys} />
      </Section>
    </>
  )
}

function readText(text: string, kind: SchemaKind | null): { value: Plain } | { fault: string } {
  const document = parseDocument(text, { uniqueKeys: true })
  const [error] = document.errors
  if (error) return { fault: error.message.split('\n')[0] ?? error.message }
  const value = (document.toJS({ maxAliasCount: 0 }) ?? (LISTS.includes(kind) ? [] : {})) as Plain
  return isMap(value) || isList(value) ? { value } : { fault: 'YAML' }
}
