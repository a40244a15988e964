/** Maps and lists of a file as a form. Of a map: its own fields in a grid, what has an inside beneath, and a way to add what may also be stated. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { ConditionField } from '../condition/condition-field.tsx'
import { isList, isMap, type Path, type Plain, valueAt } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import { addAt, removeAt, setAt } from '../yaml/yaml-edit.ts'
import { AddItem } from './add-item.tsx'
import { shapeOfItem } from './case-kinds.ts'
import { useForm } from './context.ts'
import { Faults, Field } from './field.tsx'
import { blankOf, isOpen, isRow, kindOf, plainNode, shapeOf } from './kinds.ts'
import { labelOf } from './labels.ts'
import { Fold, Row } from './list-item.tsx'
import { OpenMapForm } from './open-map.tsx'

/** Fields that stand at the end of a row, in every map. */
const LAST = ['clause', 'illustrative']
/** Offered although nothing of theirs is written yet. */
const ALWAYS = ['clause', 'illustrative']

const FEW = 4

interface MapProps {
  readonly path: Path
  readonly node: SchemaNode
  /** Only these keys, when a map is shown in parts. */
  readonly only?: readonly string[]
}

export function MapForm({ path, node, only }: MapProps) {
  const { value, schema } = useForm()
  const now = valueAt(value, path)
  const { properties: stated = {}, required = [] } = shapeOf(node, schema, now)
  const properties = Object.fromEntries(Object.entries(stated).map(([key, inner]) => [key, plainNode(inner)]))
  const keys = Object.keys(properties).filter((key) => !only || only.includes(key))
  const isThere = (key: string): boolean => isMap(now) && now[key] !== undefined
  const kinds = new Map(keys.map((key) => [key, kindOf(key, properties[key]!)]))
  const hasInside = (key: string): boolean => ['map', 'list', 'condition'].includes(kinds.get(key)!)
  const shown = keys.filter((key) => isThere(key) || required.includes(key) || ALWAYS.includes(key))
  const fields = shown.filter((key) => !hasInside(key)).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b))
  return (
    <>
      {path.length > 0 ? <Faults path={path} fault={null} /> : null}
      <div className="gb-fields">
        {fields.map((key) => (
          <Field key={key} name={key} path={[...path, key]} node={properties[key]!} required={required.includes(key)} />
        ))}
      </div>
      {shown.filter(hasInside).map((key) => (
        <Inside
          key={key}
          name={key}
          path={[...path, key]}
          node={properties[key]!}
          removable={!required.includes(key)}
        />
      ))}
      <Addable path={path} keys={keys.filter((key) => !shown.includes(key))} properties={properties} />
    </>
  )
}

interface InsideProps {
  readonly name: string
  readonly path: Path
  readonly node: SchemaNode
  readonly removable: boolean
}

/** A part with an inside of its own: another map, a list, a condition. */
function Inside({ name, path, node, removable }: InsideProps) {
  const { t, language } = useTexts()
  const { change } = useForm()
  const kind = kindOf(name, node)
  const label = labelOf(name, node, language)
  return (
    <fieldset className="gb-fieldset">
      <legend>
        {label}
        {removable ? (
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.remove', { name: label })}
            onClick={() => change((text) => removeAt(text, path))}
          />
        ) : null}
      </legend>
      {kind === 'condition' ? <ConditionField path={path} /> : null}
      {kind === 'map' && !isOpen(node) ? <MapForm path={path} node={node} /> : null}
      {kind === 'map' && isOpen(node) ? <OpenMapForm path={path} node={node} /> : null}
      {kind === 'list' ? <ListForm path={path} node={node} /> : null}
    </fieldset>
  )
}

/** What may also be stated here and is not. */
function Addable(props: { path: Path; keys: readonly string[]; properties: Readonly<Record<string, SchemaNode>> }) {
  const { t, language } = useTexts()
  const { change, schema } = useForm()
  const { path, keys, properties } = props
  if (keys.length === 0) return null
  const add = (key: string) =>
    change((text) => setAt(text, [...path, key], blankOf(key, properties[key]!, schema) as Plain))
  const items = keys.map((key) => ({ key, label: labelOf(key, properties[key]!, language) }))
  // A few are named one by one; many fold into a menu.
  if (items.length <= FEW)
    return (
      <div className="gb-actions">
        {items.map(({ key, label }) => (
          <Button key={key} size="small" icon={<PlusOutlined />} onClick={() => add(key)}>
            {label}
          </Button>
        ))}
      </div>
    )
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => add(key) }}>
      <Button size="small" icon={<PlusOutlined />}>
        {t('form.add')}
      </Button>
    </Dropdown>
  )
}

interface ListProps {
  readonly path: Path
  readonly node: SchemaNode
}

export function ListForm({ path, node }: ListProps) {
  const { value, schema, change } = useForm()
  const now = valueAt(value, path)
  const items: readonly Plain[] = isList(now) ? now : []
  const item = node.items ?? {}
  const Item = isRow(item, schema) ? Row : Fold
  const [added, setAdded] = useState<number | null>(null)
  const add = (shape: SchemaNode) => {
    setAdded(items.length)
    change((text) => addAt(text, path, blankOf('', shape, schema)))
  }
  return (
    <div className="gb-list-form">
      <Faults path={path} fault={null} />
      {items.map((one, at) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what an item's path names
          key={at}
          path={[...path, at]}
          value={one}
          at={at}
          count={items.length}
          isNew={added === at}
        >
          <MapForm path={[...path, at]} node={shapeOfItem(item, one)} />
        </Item>
      ))}
      <AddItem item={item} onAdd={add} />
    </div>
  )
}
