/** An item of a list: a row of figures, or a rule under a heading that folds. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { State } from '@gongbao/ui'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { isMap, keyText, type Path, type Plain } from '../yaml/plain.ts'
import { moveAt, removeAt } from '../yaml/yaml-edit.ts'
import { errorsWithin, useForm } from './context.ts'
import { figuresOf, nameOf } from './kinds.ts'

export interface ItemProps {
  readonly path: Path
  readonly children: ReactNode
  readonly value: Plain
  readonly at: number
  /** How many items the list has. */
  readonly count: number
  readonly isNew: boolean
}

export function Row({ path, children, value, at, count }: ItemProps) {
  return (
    <div className="gb-form-row">
      {children}
      <Tools path={path} name={nameOf(value, at)} count={count} />
    </div>
  )
}

export function Fold({ path, children, value, at, count, isNew }: ItemProps) {
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
          <Tools path={path} name={nameOf(value, at)} count={count} />
        </>
      ) : null}
    </details>
  )
}

/** Another place in the list, or none. */
function Tools({ path, name, count }: { path: Path; name: string; count: number }) {
  const { t } = useTexts()
  const { change } = useForm()
  const at = Number(path.at(-1))
  const tools = [
    {
      label: t('form.moveUp', { name }),
      icon: <ArrowUpOutlined />,
      isOff: at === 0,
      edit: (text: string) => moveAt(text, path, at - 1),
    },
    {
      label: t('form.moveDown', { name }),
      icon: <ArrowDownOutlined />,
      isOff: at === count - 1,
      edit: (text: string) => moveAt(text, path, at + 1),
    },
    {
      label: t('form.remove', { name }),
      icon: <DeleteOutlined />,
      isOff: false,
      isDanger: true,
      edit: (text: string) => removeAt(text, path),
    },
  ]
  return (
    <span className="gb-item-tools">
      {tools.map(({ label, icon, isOff, isDanger = false, edit }) => (
        <Button
          key={label}
          size="small"
          type="text"
          danger={isDanger}
          disabled={isOff}
          icon={icon}
          aria-label={label}
          title={label}
          onClick={() => change(edit)}
        />
      ))}
    </span>
  )
}
