/** Fields that choose: several of a list, texts of one's own, the clause a rule rests on. */
import { Select } from 'antd'
import { Clause } from '../../../clauses/clause.tsx'
import { useTexts, wordFor } from '../../../i18n/index.ts'
import { type Plain, valueAt } from '../yaml/plain.ts'
import { useForm } from './context.ts'
import { type ControlProps, useWrite } from './control.ts'
import { optionOf } from './labels.ts'

export function Several({ id, name, path, node, kind, required, label }: ControlProps) {
  const { t, language } = useTexts()
  const { value, knows } = useForm()
  const write = useWrite(path, required)
  const now = valueAt(value, path)
  const items = node.items ?? {}
  const isOfRoles = path[0] === 'approvals'
  const wordOf = (one: string) =>
    isOfRoles
      ? wordFor(t, 'role', one)
      : optionOf({ ...items, description: node.description ?? '' }, one, language).label
  const options =
    kind === 'facts'
      ? knows.rules.facts.map((fact) => ({ value: fact.name, label: `${fact.label[language]} ${fact.name}` }))
      : (items.enum ?? []).map((one) => ({ value: String(one), label: wordOf(String(one)) }))
  const asWritten = (next: string[]): Plain =>
    items.type === 'integer' ? next.map(Number).filter(Number.isSafeInteger) : next
  return (
    <Select
      id={id}
      aria-label={label}
      mode={options.length > 0 ? 'multiple' : 'tags'}
      value={Array.isArray(now) ? now.map(String) : []}
      options={options}
      optionFilterProp="label"
      data-name={name}
      onChange={(next: string[]) => write(asWritten(next))}
    />
  )
}

/** The clause a rule rests on, with a way to its own words. */
export function ClauseField({ id, path }: ControlProps) {
  const { t } = useTexts()
  const { value, knows } = useForm()
  const write = useWrite(path)
  const now = valueAt(value, path)
  return (
    <div className="gb-field-clause">
      <Select
        id={id}
        showSearch
        allowClear
        placeholder={t('form.noClause')}
        value={typeof now === 'string' ? now : null}
        optionFilterProp="label"
        popupMatchSelectWidth={false}
        options={knows.clauses.map(({ id: clause, text }) => ({
          value: clause,
          label: `${clause} ${text.slice(0, 40)}`,
        }))}
        labelRender={({ value: clause }) => String(clause)}
        onChange={(next: string | undefined) => write(next)}
      />
      <Clause id={typeof now === 'string' ? now : null} />
    </div>
  )
}
