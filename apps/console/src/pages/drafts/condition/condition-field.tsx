/** The visual editor of a condition: groups of which all or any must hold, leaves of fact, operator and value; it writes the same YAML. */

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useTexts, wordFor } from '../../../i18n/index.ts'
import { useForm } from '../form/context.ts'
import { Faults } from '../form/field.tsx'
import { isMap, keyText, type Path, type Plain, valueAt } from '../yaml/plain.ts'
import { addAt, removeAt, renameAt } from '../yaml/yaml-edit.ts'
import { type Branch, branchOf, guardedBy, partsOf, sayCondition } from './condition.rules.ts'
import { LeafField } from './leaf-field.tsx'

const NEW_LEAF: Plain = { fact: null, operator: null }
const NOBODY: ReadonlySet<string> = new Set()

export function ConditionField({ path }: { path: Path }) {
  const { t, language } = useTexts()
  const { value, knows } = useForm()
  const condition = valueAt(value, path)
  const saying = {
    rules: knows.rules,
    language,
    and: t('form.condition.and'),
    or: t('form.condition.or'),
    unit: (counts: string) => wordFor(t, 'form.condition.units', counts),
  }
  return (
    <div className="gb-condition" data-condition={keyText(path)}>
      <p className="gb-condition-said">{sayCondition(condition, saying) || t('form.condition.empty')}</p>
      <Faults path={path} fault={null} />
      <Node path={path} depth={0} guarded={NOBODY} removable={false} />
    </div>
  )
}

interface NodeProps {
  readonly path: Path
  readonly depth: number
  readonly guarded: ReadonlySet<string>
  readonly removable: boolean
}

function Node({ path, depth, guarded, removable }: NodeProps) {
  const { value } = useForm()
  const here = valueAt(value, path)
  const branch = branchOf(here)
  if (branch && isMap(here))
    return <GroupField path={path} depth={depth} branch={branch} parts={partsOf(here, branch)} removable={removable} />
  return <LeafField path={path} guarded={guarded} canWrap={depth === 0} removable={removable} />
}

interface GroupProps {
  readonly path: Path
  readonly depth: number
  readonly branch: Branch
  readonly parts: readonly Plain[]
  readonly removable: boolean
}

function GroupField({ path, depth, branch, parts, removable }: GroupProps) {
  const { t } = useTexts()
  const { change, knows } = useForm()
  const at = [...path, branch]
  const guarded = guardedBy(parts, branch)
  const other = branch === 'all' ? 'any' : 'all'
  const isDeep = depth + 1 >= knows.rules.limits.depth
  return (
    <fieldset className="gb-condition-group">
      <legend>
        <Segmented
          size="small"
          value={branch}
          options={(['all', 'any'] as const).map((one) => ({ value: one, label: t(`form.condition.${one}`) }))}
          onChange={(next) => (next === branch ? undefined : change((text) => renameAt(text, at, other)))}
        />
        {removable ? (
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.condition.removeGroup')}
            onClick={() => change((text) => removeAt(text, path))}
          />
        ) : null}
      </legend>
      <Faults path={at} fault={null} />
      {parts.length === 0 ? <p className="gb-faint">{t('form.condition.empty')}</p> : null}
      <ul className="gb-condition-parts">
        {parts.map((_part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a part's path names
          <li key={index}>
            <Node path={[...at, index]} depth={depth + 1} guarded={guarded} removable={parts.length > 1} />
          </li>
        ))}
      </ul>
      <div className="gb-actions">
        <Button size="small" icon={<PlusOutlined />} onClick={() => change((text) => addAt(text, at, NEW_LEAF))}>
          {t('form.condition.addLeaf')}
        </Button>
        <Button
          size="small"
          disabled={isDeep}
          title={isDeep ? t('form.condition.tooDeep', { depth: knows.rules.limits.depth }) : undefined}
          onClick={() => change((text) => addAt(text, at, { [other]: [NEW_LEAF] }))}
        >
          {t('form.condition.addGroup')}
        </Button>
      </div>
    </fieldset>
  )
}
