/** Why the machine decided as it did: each reason in words with the clause beneath it. */
import { Clause } from '../clauses/clause.tsx'
import { useTexts } from '../i18n/index.ts'

export interface Reason {
  readonly code: string
  readonly text: string
  readonly textEn?: string
  readonly clause: string | null
}

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { language } = useTexts()
  return (
    <ul className="gb-reasons">
      {reasons.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons stand in file order and never move
        <li key={at}>
          <span>{language === 'en' ? (reason.textEn ?? reason.text) : reason.text}</span>
          <Clause id={reason.clause} />
        </li>
      ))}
    </ul>
  )
}
