/** One cell of a list, as its column asks for it. */
import { Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../../api/client.ts'
import { useTexts } from '../../../i18n/index.ts'

export type Column = AnswerOf<'/api/program/language'>['lists'][number]['columns'][number]

interface Props {
  readonly column: Column
  readonly label: string
  readonly value: string
  readonly onChange: (cell: string) => void
}

export function Cell(props: Props) {
  return props.column.kind === 'choice' ? <Choice {...props} /> : <Typed {...props} />
}

function Choice({ column, label, value, onChange }: Props) {
  const { language } = useTexts()
  return (
    <Select
      aria-label={label}
      size="small"
      value={value === '' ? null : value}
      allowClear={!column.required}
      popupMatchSelectWidth={false}
      options={column.values.map((one) => ({ value: one.value, label: one.word[language] }))}
      onChange={(next: string | undefined) => onChange(next ?? '')}
    />
  )
}

const HINTS: Readonly<Partial<Record<Column['kind'], string>>> = { texts: 'C34;C50', amount: '15000元', year: '2026' }

/** Written when the person leaves the cell or presses Enter; a date as soon as it is whole. */
function Typed({ column, label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const commit = (cell: string) => {
    if (cell.trim() !== value) onChange(cell.trim())
  }
  const isDate = column.kind === 'date'
  return (
    <Input
      aria-label={label}
      size="small"
      type={isDate ? 'date' : 'text'}
      value={typed}
      placeholder={HINTS[column.kind] ?? ''}
      onChange={({ target }) => {
        setTyped(target.value)
        if (isDate) commit(target.value)
      }}
      onBlur={() => commit(typed)}
      onPressEnter={() => commit(typed)}
    />
  )
}
