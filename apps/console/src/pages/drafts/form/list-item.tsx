/** An item of a list: a row of figures, or a rule under a heading that folds. */
import { DeleteOutlined } from '@ant-design/icons'
import { State } from '@gongbao/ui'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { isMap, keyText, type Path, type Plain } from '../yaml/plain.ts'
import { removeAt } from '../yaml/yaml-edit.ts'
import { errorsWithin, useForm } from './context.ts'
import { figuresOf, nameOf } from './kinds.ts'

export interface ItemProps {
  readonly path: Path
  readonly children: ReactNode
  readonly value: Plain
  readonly at: number
  readonly isNew: boolean
}

export function Row({ path, children, value, at }: ItemProps) {
  return (
    <div className="gb-form-row">
      {children}
      <Remove path={path} name={nameOf(value, at)} />
    </div>
  )
}

export function Fold({ path, children, value, at, isNew }: ItemProps) {
  const { t } = useTexts()
  const { findings } = useForm()
  const [isOpen, setOpen] = useState(isNew)
  const errors = errorsWithin(findings, path)
  const clause = isMap(value) && typeof value.clause === 'string' ? value.clause : null
  return (
    <details
      className="gb-fold"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-path={keyText(path)}
    >
      <summary>
        <strong>{nameOf(value, at)}</strong> <span className="gb-faint gb-num">{figuresOf(value)}</span>
        {clause ? <span className="gb-clause">{clause}</span> : null}
        {errors > 0 ? <State tone="breach">{t('form.errors', { count: errors })}</State> : null}
      </summary>
      {isOpen ? (
        <>
          {children}
          <Remove path={path} name={nameOf(value, at)} />
        </>
      ) : null}
    </details>
  )
}

function Remove({ path, name }: { path: Path; name: string }) {
  const { t } = useTexts()
  const { change } = useForm()
  const label = t('form.remove', { name })
  return (
    <Button
      size="small"
      type="text"
      danger
      icon={<DeleteOutlined />}
      aria-label={label}
      title={label}
      onClick={() => change((text) => removeAt(text, path))}
    />
  )
}
