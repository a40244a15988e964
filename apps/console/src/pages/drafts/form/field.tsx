/** One field of a form: its name, the clause and help beside it, and what is wrong with it beneath. */

import { QuestionCircleOutlined } from '@ant-design/icons'
import { Checkbox, Input, InputNumber, Select, Tooltip } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { keyText, type Path, valueAt } from '../yaml/plain.ts'
import { ClauseField, Several } from './choices.tsx'
import { useFindings, useForm } from './context.ts'
import { type ControlProps, type FieldProps, useWrite } from './control.ts'
import { fits, kindOf, saidAs, shownOf, unitOf, writtenOf } from './kinds.ts'
import { helpOf, labelOf, optionOf } from './labels.ts'

export function Field({ name, path, node, required = false }: FieldProps) {
  const { language } = useTexts()
  const kind = kindOf(name, node)
  const id = useId()
  const [fault, setFault] = useState<string | null>(null)
  const help = helpOf(name, node, language)
  const label = labelOf(name, node, language)
  const control = { id, name, path, node, kind, label, required, setFault }
  if (kind === 'flag')
    return (
      <div className="gb-field gb-field-flag" data-path={keyText(path)}>
        <Flag {...control} />
        <Faults path={path} fault={null} />
      </div>
    )
  return (
    <div
      className={kind === 'long' || kind === 'texts' || kind === 'choices' ? 'gb-field gb-field-wide' : 'gb-field'}
      data-path={keyText(path)}
    >
      <label htmlFor={id} className="gb-field-label">
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
        {help ? (
          <Tooltip title={help}>
            <QuestionCircleOutlined className="gb-field-help" aria-label={help} />
          </Tooltip>
        ) : null}
      </label>
      <Control {...control} />
      <Faults path={path} fault={fault} />
    </div>
  )
}

function Control(props: ControlProps): ReactNode {
  switch (props.kind) {
    case 'clause':
      return <ClauseField {...props} />
    case 'choice':
      return <Choice {...props} />
    case 'choices':
    case 'texts':
    case 'facts':
      return <Several {...props} />
    case 'integer':
      return <Whole {...props} />
    case 'yesno':
      return <YesNo {...props} />
    default:
      return <Words {...props} />
  }
}

/** Text, figures with their unit, dates: written when the person leaves the field or presses Enter. */
function Words({ id, path, node, kind, required, setFault }: ControlProps) {
  const { t } = useTexts()
  const { value } = useForm()
  const write = useWrite(path, required)
  const unit = unitOf(node)
  const shown = shownOf(valueAt(value, path), unit)
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  const findings = useFindings(path)
  const commit = (text: string) => {
    const written = writtenOf(text, unit)
    const isFit = written === '' || fits(written, node)
    setFault(isFit ? null : t('form.wrongForm', { examples: (node.examples ?? []).join('、') || node.pattern || '' }))
    if (isFit && text !== shown) write(written)
  }
  const common = {
    id,
    value: typed,
    status: findings.some(({ level }) => level === 'error') ? ('error' as const) : ('' as const),
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value)
      if (kind === 'date') commit(event.target.value)
    },
    onBlur: () => commit(typed),
  }
  if (kind === 'long') return <Input.TextArea {...common} autoSize={{ minRows: 2, maxRows: 12 }} />
  const type = kind === 'date' ? 'date' : 'text'
  const inputMode = unit ? 'decimal' : 'text'
  return (
    <Input
      {...common}
      type={type}
      inputMode={inputMode}
      suffix={unit ?? undefined}
      onPressEnter={() => commit(typed)}
    />
  )
}

function Whole({ id, path, node, required }: ControlProps) {
  const { value } = useForm()
  const write = useWrite(path, required)
  const now = valueAt(value, path)
  return (
    <InputNumber
      id={id}
      value={typeof now === 'number' ? now : null}
      {...(node.minimum === undefined ? {} : { min: node.minimum })}
      {...(node.maximum === undefined ? {} : { max: node.maximum })}
      precision={0}
      style={{ width: '100%' }}
      onChange={(next) => write(next ?? undefined)}
    />
  )
}

function Flag({ id, path, label }: ControlProps) {
  const { value } = useForm()
  const write = useWrite(path)
  return (
    <Checkbox
      id={id}
      checked={valueAt(value, path) === true}
      onChange={({ target }) => write(target.checked ? true : undefined)}
    >
      {label}
    </Checkbox>
  )
}

/** Yes, no, or nothing said. */
function YesNo({ id, path, required }: ControlProps) {
  const { t } = useTexts()
  const { value } = useForm()
  const write = useWrite(path, required)
  return (
    <Select
      id={id}
      value={saidAs(valueAt(value, path))}
      allowClear={!required}
      options={[true, false].map((one) => ({ value: one, label: t(one ? 'form.yes' : 'form.no') }))}
      onChange={(next: boolean | undefined) => write(next)}
    />
  )
}

function Choice({ id, path, node, required }: ControlProps) {
  const { language } = useTexts()
  const { value } = useForm()
  const write = useWrite(path, required)
  const now = valueAt(value, path)
  return (
    <Select
      id={id}
      value={typeof now === 'string' ? now : null}
      allowClear={!required}
      options={(node.enum ?? []).map((one) => optionOf(node, String(one), language))}
      onChange={(next: string | undefined) => write(next)}
    />
  )
}

export function Faults({ path, fault }: { path: Path; fault: string | null }) {
  const { language } = useTexts()
  const findings = useFindings(path)
  if (!fault && findings.length === 0) return null
  return (
    <div className="gb-field-faults">
      {fault ? <div role="alert">{fault}</div> : null}
      {findings.map((finding) => (
        <div key={`${finding.code} ${finding.zh}`} className={finding.level === 'error' ? '' : 'gb-field-note'}>
          {finding[language]} <span>{finding.mend[language]}</span>
        </div>
      ))}
    </div>
  )
}
