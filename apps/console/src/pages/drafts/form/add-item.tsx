import { PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTexts } from '../../../i18n/index.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import { caseKinds } from './case-kinds.ts'

/** One button, or one for each kind of item where there are several. */
export function AddItem({ item, onAdd }: { item: SchemaNode; onAdd: (shape: SchemaNode) => void }) {
  const { t } = useTexts()
  const kinds = caseKinds(item)
  const button = (
    <Button size="small" icon={<PlusOutlined />} {...(kinds.length === 0 ? { onClick: () => onAdd(item) } : {})}>
      {t('form.addItem')}
    </Button>
  )
  if (kinds.length === 0) return button
  const items = kinds.map(({ kind }) => ({ key: kind, label: t(`form.case.${kind}`) }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => onAdd(kinds.find(({ kind }) => kind === key)?.shape ?? item) }}
    >
      {button}
    </Dropdown>
  )
}
