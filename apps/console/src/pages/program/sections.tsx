import { IllustrativeMark, pick, Section, State } from '@gongbao/ui'
import { useEffect } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { CLAUSE_TONES } from './clauses-tab.tsx'

type Part = AnswerOf<'/api/program/plans/{code}'>['sections'][number]

/** Terms as they read: sections, rules in sentences, the clause beneath each, figures of no document marked. */
export function Sections({ sections }: { sections: readonly Part[] }) {
  const { language } = useTexts()
  // The rule an address leads to is there only now that the terms were loaded.
  useEffect(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView(), [])
  return (
    <>
      {sections
        .filter((section) => section.items.length > 0)
        .map((section) => (
          <Section key={section.code} title={pick(section.title, language)}>
            {section.items.map((item) => (
              <Rule key={item.code} item={item} />
            ))}
          </Section>
        ))}
    </>
  )
}

/** The rule's code is its anchor: what cites the rule leads here. */
function Rule({ item }: { item: Part['items'][number] }) {
  const { t, language } = useTexts()
  return (
    <article className="gb-rule" id={item.code}>
      <h3>
        <span>
          {item.name} <code className="gb-mono gb-faint">{item.code}</code>
        </span>
        <span className="gb-actions">
          {item.clauses.map((clause) => (
            <span key={clause.id} className="gb-actions">
              <Clause id={clause.id} />
              <State tone={CLAUSE_TONES[clause.status] ?? 'plain'}>
                {wordFor(t, 'clause.statuses', clause.status)}
              </State>
            </span>
          ))}
          {item.illustrative ? <IllustrativeMark /> : null}
        </span>
      </h3>
      {item.sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences stand in the plan's order
        <p key={at}>{pick(sentence, language)}</p>
      ))}
    </article>
  )
}
