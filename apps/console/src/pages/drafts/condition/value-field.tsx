/** The value of a leaf, entered as its fact's type asks: a number with its unit, yes or no, one of a list, texts. */
import { AutoComplete, InputNumber, Select } from 'antd'
import { useTexts } from '../../../i18n/index.ts'
import { isList, type Plain } from '../yaml/plain.ts'
import type { FactInfo } from '../yaml/suggest.ts'
import type { Operator } from './condition.rules.ts'

interface Props {
  readonly fact: FactInfo
  readonly operator: Operator
  readonly value: Plain | undefined
  readonly onChange: (value: Plain) => void
}

export function ValueField(props: Props) {
  const { fact, operator } = props
  if (operator.value === 'list') return <Several {...props} />
  if (fact.type === 'integer') return <Whole {...props} />
  if (fact.type === 'boolean') return <YesNo {...props} />
  return <One {...props} />
}

function Whole({ fact, value, onChange }: Props) {
  const { t } = useTexts()
  const unit = fact.unit ? t(`form.condition.units.${fact.unit as 'years'}`) : undefined
  return (
    <InputNumber
      aria-label={t('form.condition.value')}
      precision={0}
      {...(unit ? { suffix: unit } : {})}
      value={typeof value === 'number' ? value : null}
      onChange={(next) => (next === null ? undefined : onChange(next))}
    />
  )
}

function YesNo({ value, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Select
      aria-label={t('form.condition.value')}
      value={typeof value === 'boolean' ? String(value) : null}
      options={[
        { value: 'true', label: t('form.yes') },
        { value: 'false', label: t('form.no') },
      ]}
      onChange={(next: string) => onChange(next === 'true')}
    />
  )
}

const useOptions = ({ values }: FactInfo) => {
  const { language } = useTexts()
  return values.map(({ value, word }) => ({ value, label: `${word[language]} ${value}` }))
}

function One({ fact, value, onChange }: Props) {
  const { t, language } = useTexts()
  const options = useOptions(fact)
  const common = { 'aria-label': t('form.condition.value'), options, popupMatchSelectWidth: false }
  const now = typeof value === 'string' ? value : null
  if (fact.isClosed) return <Select {...common} value={now} onChange={onChange} />
  const word = fact.values.find((one) => one.value === now)?.word[language]
  return (
    <>
      <AutoComplete
        {...common}
        key={now ?? ''}
        defaultValue={now ?? ''}
        onSelect={onChange}
        onBlur={(event) => commit(event, now, onChange)}
      />
      {word ? <span className="gb-faint">{word}</span> : null}
    </>
  )
}

function commit(event: { target: EventTarget }, now: string | null, onChange: Props['onChange']): void {
  const typed = (event.target as HTMLInputElement).value?.trim()
  if (typed && typed !== now) onChange(typed)
}

function Several({ fact, value, onChange }: Props) {
  const { t } = useTexts()
  const options = useOptions(fact)
  const asWritten = (next: string[]): Plain =>
    fact.type === 'integer' ? next.map(Number).filter(Number.isSafeInteger) : next
  return (
    <Select
      className="gb-leaf-several"
      aria-label={t('form.condition.value')}
      mode={fact.isClosed ? 'multiple' : 'tags'}
      tokenSeparators={[',', '，', '、', ' ']}
      value={isList(value) ? value.map(String) : []}
      options={options}
      optionFilterProp="label"
      onChange={(next: string[]) => onChange(asWritten(next))}
    />
  )
}
