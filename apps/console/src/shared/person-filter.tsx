/** Finds one person by whole name or number. What is typed travels in a request's body only: addresses hold the person's id. */
import { App, Button, Dropdown, Input, Tag } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ask } from '../api/client.ts'
import { errorText } from '../api/query.ts'
import { useTexts } from '../i18n/index.ts'

export type FoundPerson = AnswerOf<'/api/staff/persons/search', 'post'>['items'][number]

/** Who was found since the page was loaded, so that a chosen one keeps a face. */
const known = new Map<string, FoundPerson>()

export const personText = (person: FoundPerson): string => `${person.nameMasked} ${person.certificateMasked}`

/** A number has many digits; whatever else is typed is a name. */
const bodyOf = (typed: string) => (/\d{6}/.test(typed) ? { certificateNumber: typed } : { name: typed })

export function PersonFilter(props: {
  personId: string | undefined
  onChange: (personId: string | undefined) => void
}) {
  const { personId, onChange } = props
  const { t } = useTexts()
  if (personId) {
    const person = known.get(personId)
    return (
      <Tag closable onClose={() => onChange(undefined)} style={{ padding: '4px 10px', margin: 0 }}>
        {person ? personText(person) : t('common.onePerson')}
      </Tag>
    )
  }
  return <PersonSearch onChoose={(person) => onChange(person.personId)} />
}

/** One found is chosen at once; of several of one name the person picks, by as much of the number as is shown. */
export function PersonSearch({ onChoose }: { onChoose: (person: FoundPerson) => void }) {
  const { t, language } = useTexts()
  const { message } = App.useApp()
  const [found, setFound] = useState<FoundPerson[]>([])
  const [listed, setListed] = useState(false)
  const [asking, setAsking] = useState(false)
  const search = async (typed: string) => {
    if (typed.trim() === '') return
    setAsking(true)
    try {
      const { items } = await ask('post', '/api/staff/persons/search', { body: bodyOf(typed.trim()) })
      for (const person of items) known.set(person.personId, person)
      if (items.length === 0) void message.info(t('common.nobody'))
      if (items.length === 1) onChoose(items[0]!)
      setFound(items.length > 1 ? items : [])
      setListed(items.length > 1)
    } catch (error) {
      void message.error(errorText(error, language))
    } finally {
      setAsking(false)
    }
  }
  return (
    <span className="gb-actions">
      <Input.Search
        allowClear
        placeholder={t('common.findPerson')}
        aria-label={t('common.findPerson')}
        loading={asking}
        onSearch={(typed) => void search(typed)}
        style={{ width: 220 }}
      />
      {found.length > 0 ? (
        <Dropdown
          trigger={['click']}
          open={listed}
          onOpenChange={setListed}
          menu={{
            items: found.map((person) => ({
              key: person.personId,
              label: `${personText(person)} · ${person.birthYear}`,
            })),
            onClick: ({ key }) => onChoose(known.get(key)!),
          }}
        >
          <Button>{t('common.severalPersons', { count: found.length })}</Button>
        </Dropdown>
      ) : null}
    </span>
  )
}
