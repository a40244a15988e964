import { Empty, Facts } from '@gongbao/ui'
import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts, wordFor } from '../i18n/index.ts'
import { Loaded } from '../shell/conditions.tsx'
import { ClauseContext, clausesQuery } from './clauses.ts'

/** Gives the pages inside it a way to show a clause where they are. */
export function ClauseDrawer({ children }: { children: ReactNode }) {
  const [id, setId] = useState<string | null>(null)
  const { t } = useTexts()
  return (
    <ClauseContext value={setId}>
      {children}
      <Drawer
        title={id ? `${t('common.clause')} ${id}` : ''}
        open={id !== null}
        onClose={() => setId(null)}
        size={460}
        destroyOnHidden
      >
        {id ? <ClauseBody id={id} /> : null}
      </Drawer>
    </ClauseContext>
  )
}

function ClauseBody({ id }: { id: string }) {
  const { t, language } = useTexts()
  const query = useQuery(clausesQuery)
  return (
    <Loaded query={query}>
      {({ items }) => {
        const clause = items.find((item) => item.id === id)
        if (!clause) return <Empty>{t('clause.unknown')}</Empty>
        return (
          <>
            <p style={{ marginTop: 0, fontSize: 16, lineHeight: 1.9 }}>{clause.text}</p>
            <Facts
              items={[
                [t('clause.where'), `${clause.documentTitle ?? clause.document} ${clause.where}`],
                [t('clause.force'), wordFor(t, 'clause.forces', clause.force)],
                [t('clause.status'), wordFor(t, 'clause.statuses', clause.status)],
                clause.owner
                  ? [t('clause.owner'), clause.duty ? `${clause.owner}：${clause.duty}` : clause.owner]
                  : null,
                clause.note ? [t('common.note'), clause.note] : null,
              ]}
            />
            <h3 className="gb-subtitle">{t('program.uses')}</h3>
            {clause.uses.length === 0 ? <p className="gb-faint">{t('program.noUses')}</p> : null}
            <ul className="gb-reasons">
              {clause.uses.map((use) => (
                <li key={`${use.file} ${use.where}`}>
                  <span>
                    {wordFor(t, 'program.useKind', use.kind)} · {use.words[language]}
                  </span>
                  <code className="gb-mono gb-faint">{use.file}</code>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Loaded>
  )
}
