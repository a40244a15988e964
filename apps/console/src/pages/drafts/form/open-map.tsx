/** A map whose keys are a person's own: whose price it is, what a benefit pays. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { isMap, keyText, type Path, valueAt } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import { removeAt, renameAt, setAt } from '../yaml/yaml-edit.ts'
import { useForm } from './context.ts'
import { Field } from './field.tsx'

export function OpenMapForm({ path, node }: { path: Path; node: SchemaNode }) {
  const { t } = useTexts()
  const { value, change } = useForm()
  const now = valueAt(value, path)
  const keys = isMap(now) ? Object.keys(now) : []
  const inner = typeof node.additionalProperties === 'object' ? node.additionalProperties : {}
  const [name, setName] = useState('')
  const add = () => {
    const key = name.trim()
    if (key === '' || keys.includes(key)) return
    setName('')
    change((text) =>
      isMap(now) && keys.length > 0 ? setAt(text, [...path, key], null) : setAt(text, path, { [key]: null }),
    )
  }
  return (
    <div className="gb-list-form">
      {keys.map((key) => (
        <div className="gb-form-row" key={key} data-path={keyText([...path, key])}>
          <div className="gb-fields">
            <Name name={key} taken={keys} onNamed={(next) => change((text) => renameAt(text, [...path, key], next))} />
            <Field name="amount" path={[...path, key]} node={inner} required />
          </div>
          <Button
            size="small"
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={t('form.remove', { name: key })}
            onClick={() => change((text) => removeAt(text, [...path, key]))}
          />
        </div>
      ))}
      <div className="gb-actions">
        <Input
          size="small"
          aria-label={t('form.newKey')}
          placeholder={t('form.newKey')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={add}
        />
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={name.trim() === '' || keys.includes(name.trim())}
          onClick={add}
        >
          {t('form.add')}
        </Button>
      </div>
    </div>
  )
}

function Name({ name, taken, onNamed }: { name: string; taken: readonly string[]; onNamed: (name: string) => void }) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(name)
  useEffect(() => setTyped(name), [name])
  const commit = () => {
    const next = typed.trim()
    if (next === '' || taken.includes(next)) setTyped(name)
    else onNamed(next)
  }
  return (
    <div className="gb-field">
      <span className="gb-field-name">{t('form.key')}</span>
      <Input
        aria-label={`${t('form.key')} ${name}`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onPressEnter={commit}
      />
    </div>
  )
}
