/** A new file of the draft: of a kind the folder knows, with what it begins with; and another name, or none, for a file there is. */
import { Button, Form, Input, Modal, Popconfirm, Select } from 'antd'
import { useState } from 'react'
import { ask } from '../../../api/client.ts'
import { useAct } from '../../../api/use.ts'
import { useTexts } from '../../../i18n/index.ts'
import { useRuleLanguage } from '../yaml/use-knowledge.ts'
import {
  isFileName,
  isNamed,
  mayBeRenamed,
  mayGo,
  NEW_KINDS,
  type NewKind,
  pathOf,
  suggestedName,
} from './new-file.rules.ts'

interface Made {
  readonly draftId: string
  readonly planCode: string
  /** Every path there is, saved or not. */
  readonly paths: readonly string[]
  readonly onMade: (path: string, text: string) => void
}

export function NewFile(props: Made) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('drafts.newFile')}</Button>
      <Modal open={isOpen} title={t('drafts.newFile')} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <NewFileForm
          {...props}
          onMade={(path, text) => {
            setOpen(false)
            props.onMade(path, text)
          }}
        />
      </Modal>
    </>
  )
}

function NewFileForm({ draftId, planCode, paths, onMade }: Made) {
  const { t } = useTexts()
  const [kind, setKind] = useState<NewKind>('cycles')
  const [name, setName] = useState(suggestedName('cycles', paths, planCode))
  const path = pathOf(kind, name)
  const fault = faultOf(kind, name, paths.includes(path))
  const begin = useAct(
    (wanted: string) =>
      ask('get', '/api/program/drafts/{draftId}/beginning', { params: { draftId }, query: { path: wanted } }),
    { after: (file) => onMade(file.path, file.text), reads: [] },
  )
  const choose = (next: NewKind) => {
    setKind(next)
    setName(suggestedName(next, paths, planCode))
  }
  return (
    <Form layout="vertical" onFinish={() => begin.mutate(path)}>
      <Form.Item label={t('drafts.kindOfFile')} extra={t(`drafts.newKindHint.${kind}`)}>
        <Select
          aria-label={t('drafts.kindOfFile')}
          value={kind}
          onChange={choose}
          options={NEW_KINDS.filter((one) => one !== 'readme' || !paths.includes('README.md')).map((value) => ({
            value,
            label: t(`drafts.newKind.${value}`),
          }))}
        />
      </Form.Item>
      {isNamed(kind) ? (
        <Form.Item
          label={t('drafts.fileName')}
          extra={fault ? undefined : path}
          {...(fault ? { help: t(`drafts.fileFault.${fault}`), validateStatus: 'error' as const } : {})}
        >
          <Input
            aria-label={t('drafts.fileName')}
            value={name}
            onChange={({ target }) => setName(target.value.trim())}
          />
        </Form.Item>
      ) : null}
      {kind === 'lists' ? <WhichList paths={paths} value={name} onChange={setName} /> : null}
      <Button type="primary" htmlType="submit" disabled={fault !== null} loading={begin.isPending}>
        {t('drafts.begin')}
      </Button>
    </Form>
  )
}

type FileFault = 'missing' | 'name' | 'there'
function faultOf(kind: NewKind, name: string, isThere: boolean): FileFault | null {
  if (kind === 'readme') return null
  if (name === '') return 'missing'
  if (isNamed(kind) && !isFileName(name)) return 'name'
  return isThere ? 'there' : null
}

function WhichList({
  paths,
  value,
  onChange,
}: {
  paths: readonly string[]
  value: string
  onChange: (name: string) => void
}) {
  const { t } = useTexts()
  const lists = useRuleLanguage()?.lists ?? []
  const left = lists.filter(({ name }) => !paths.includes(pathOf('lists', name)))
  return (
    <Form.Item label={t('drafts.whichList')}>
      <Select
        aria-label={t('drafts.whichList')}
        value={value === '' ? null : value}
        onChange={(name: string) => onChange(name)}
        options={left.map(({ name }) => ({
          value: name,
          label: `${t(`drafts.list.${name as 'drugs'}`)} lists/${name}.csv`,
        }))}
      />
    </Form.Item>
  )
}

interface Tools {
  readonly path: string
  readonly paths: readonly string[]
  readonly onRenamed: (path: string) => void
  readonly onRemoved: () => void
}

/** What may be done to a file itself. */
export function FileTools({ path, paths, onRenamed, onRemoved }: Tools) {
  const { t } = useTexts()
  const [naming, setNaming] = useState(false)
  if (!mayGo(path)) return null
  return (
    <>
      {mayBeRenamed(path) ? <Button onClick={() => setNaming(true)}>{t('drafts.rename')}</Button> : null}
      <Popconfirm
        title={t('drafts.removeFile', { path })}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        onConfirm={onRemoved}
      >
        <Button danger>{t('drafts.remove')}</Button>
      </Popconfirm>
      <Modal open={naming} title={t('drafts.rename')} footer={null} onCancel={() => setNaming(false)} destroyOnHidden>
        <Rename
          path={path}
          paths={paths}
          onRenamed={(to) => {
            setNaming(false)
            onRenamed(to)
          }}
        />
      </Modal>
    </>
  )
}

function Rename({ path, paths, onRenamed }: Omit<Tools, 'onRemoved'>) {
  const { t } = useTexts()
  const [folder = '', file = ''] = path.split('/')
  const kind = folder as NewKind
  const [name, setName] = useState(file.replace(/\.yaml$/, ''))
  const to = pathOf(kind, name)
  const fault = to === path ? null : faultOf(kind, name, paths.includes(to))
  return (
    <Form layout="vertical" onFinish={() => onRenamed(to)}>
      <Form.Item
        label={t('drafts.fileName')}
        extra={fault ? undefined : to}
        {...(fault ? { help: t(`drafts.fileFault.${fault}`), validateStatus: 'error' as const } : {})}
      >
        <Input aria-label={t('drafts.fileName')} value={name} onChange={({ target }) => setName(target.value.trim())} />
      </Form.Item>
      <Button type="primary" htmlType="submit" disabled={fault !== null || to === path}>
        {t('common.confirm')}
      </Button>
    </Form>
  )
}
