/** One leaf of a condition: a fact from the list with its type, an operator that fits it, a value of its kind, and what is wrong with them. */
import { DeleteOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { Clause } from '../../../clauses/clause.tsx'
import { useTexts } from '../../../i18n/index.ts'
import { useFindings, useForm } from '../form/context.ts'
import { Faults } from '../form/field.tsx'
import { isMap, type Path, type PlainMap, valueAt } from '../yaml/plain.ts'
import { factsFor, operatorsFor } from '../yaml/suggest.ts'
import { removeAt, setAt } from '../yaml/yaml-edit.ts'
import { faultOf, type LeafFault, leafWithFact, leafWithOperator } from './condition.rules.ts'
import { ValueField } from './value-field.tsx'

interface Props {
  readonly path: Path
  readonly guarded: ReadonlySet<string>
  readonly canWrap: boolean
  readonly removable: boolean
}

export function LeafField({ path, guarded, canWrap, removable }: Props) {
  const { t, language } = useTexts()
  const { value, knows, forbids, change } = useForm()
  const { rules } = knows
  const here = valueAt(value, path)
  const leaf: PlainMap = isMap(here) ? here : {}
  const fact = rules.facts.find(({ name }) => name === leaf.fact)
  const write = (next: PlainMap) => change((text) => setAt(text, path, next))
  const operators = fact ? operatorsFor(fact, rules) : []
  const operator = operators.find(({ name }) => name === leaf.operator)
  const choose = (name: string) => {
    const chosen = rules.facts.find((one) => one.name === name)
    if (chosen) write(leafWithFact(leaf, chosen, rules, fact))
  }
  return (
    <div className="gb-leaf">
      <div className="gb-leaf-row">
        <Select
          aria-label={t('form.condition.fact')}
          placeholder={t('form.condition.fact')}
          showSearch
          optionFilterProp="title"
          popupMatchSelectWidth={false}
          value={typeof leaf.fact === 'string' && leaf.fact !== '' ? leaf.fact : null}
          options={useFactOptions(path)}
          onChange={choose}
        />
        <Select
          aria-label={t('form.condition.operator')}
          placeholder={t('form.condition.operator')}
          disabled={!fact}
          popupMatchSelectWidth={false}
          value={typeof leaf.operator === 'string' && leaf.operator !== '' ? leaf.operator : null}
          options={operators.map(({ name, reads, value: wants }) => ({
            value: name,
            label: sayOperator(reads[language], wants, language),
          }))}
          onChange={(name: string) =>
            write(
              leafWithOperator(
                leaf,
                rules.operators.find((one) => one.name === name),
              ),
            )
          }
        />
        {fact && operator && operator.value !== 'none' ? (
          <ValueField
            fact={fact}
            operator={operator}
            value={leaf.value}
            onChange={(next) => write({ ...leaf, value: next })}
          />
        ) : null}
        {removable ? (
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.condition.remove')}
            onClick={() => change((text) => removeAt(text, path))}
          />
        ) : null}
        {canWrap ? <WrapButton path={path} /> : null}
      </div>
      <Why
        path={path}
        fault={faultOf(leaf, { path, rules, forbids }, guarded)}
        leaf={leaf}
        label={fact?.label[language]}
      />
      {['fact', 'operator', 'value'].map((key) => (
        <Faults key={key} path={[...path, key]} fault={null} />
      ))}
    </div>
  )
}

/** Two operators of one wording differ in that one takes several values. */
const sayOperator = (reads: string, wants: string, language: 'zh' | 'en'): string =>
  wants === 'list' && language === 'zh' ? `${reads}（其中之一）` : reads

/** Facts that may be read here, those the city forbids marked and out of reach. */
function useFactOptions(path: Path) {
  const { t, language } = useTexts()
  const { knows, forbids } = useForm()
  const forbidden = forbids[String(path[0])]?.facts ?? []
  const facts = factsFor(path, knows)
  const optionOf = (fact: (typeof facts)[number]) => {
    const isForbidden = forbidden.includes(fact.name)
    const marks = [
      fact.name,
      t(`form.condition.types.${fact.type}`),
      ...(isForbidden ? [t('form.condition.forbiddenMark')] : []),
    ]
    return {
      value: fact.name,
      label: (
        <span>
          {fact.label[language]} <span className="gb-faint">{marks.join(' · ')}</span>
        </span>
      ),
      title: `${fact.label.zh} ${fact.label.en} ${fact.name}`,
      disabled: isForbidden,
    }
  }
  const scopes = ['person', 'claim', 'line'] as const
  return scopes
    .map((scope) => ({
      label: t(`form.condition.scopes.${scope}`),
      title: scope,
      options: facts.filter((fact) => fact.scopes[0] === scope).map(optionOf),
    }))
    .filter(({ options }) => options.length > 0)
}

interface WhyProps {
  readonly path: Path
  readonly fault: LeafFault | null
  readonly leaf: PlainMap
  readonly label: string | undefined
}

function Why({ path, fault, leaf, label }: WhyProps) {
  const { t } = useTexts()
  const isSaid = useFindings([...path, 'value']).length > 0
  // The check has said it by now, in its own words.
  if (!fault || (fault.why === 'noValue' && isSaid)) return null
  const values = { name: label ?? String(leaf.fact), operator: String(leaf.operator) }
  return (
    <div className="gb-field-faults">
      <div className={fault.isError ? '' : 'gb-field-note'} role={fault.isError ? 'alert' : undefined}>
        {t(`form.condition.${fault.why}`, values)} <Clause id={fault.clause} />
      </div>
    </div>
  )
}

/** A leaf that stands alone becomes the first of a group. */
function WrapButton({ path }: { path: Path }) {
  const { t } = useTexts()
  const { change, value } = useForm()
  const wrap = () =>
    change((text) => setAt(text, path, { all: [valueAt(value, path) ?? { fact: null, operator: null }] }))
  return (
    <Button size="small" onClick={wrap}>
      {t('form.condition.wrap')}
    </Button>
  )
}
