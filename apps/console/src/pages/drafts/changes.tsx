/** What a draft changes, in plain words, and what the check says of it. */
import { count, Section, State } from '@gongbao/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts } from '../../i18n/index.ts'
import { ChangedFiles } from './compare/changed-files.tsx'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
type Check = Draft['check']
/** More are shown when asked for. */
const FIRST = 20
/** Where the findings stand on the page: what a refusal leads to. */
export const FINDINGS = 'findings'
const TONES = { error: 'breach', warning: 'caution', note: 'plain' } as const

export function Changes({ draft }: { draft: Draft }) {
  const { t, language } = useTexts()
  const { check } = draft
  return (
    <>
      <Section title={t('drafts.summary')}>
        {check.diff ? (
          <>
            <p>
              <strong>{check.diff.summary[language]}</strong>
            </p>
            <ul className="gb-reasons">
              {check.diff.changes.map((change) => (
                <li key={change.key}>
                  <span>{change.text[language]}</span>
                  <Clause id={change.clause} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <Findings check={check} />
      <ChangedFiles draft={draft} />
    </>
  )
}

/** The findings of the check, as the api orders them: errors, then what this draft brought, then what stood before; each with its place and how to mend it. */
export function Findings({
  check,
  isChecking = false,
}: {
  check: Pick<Check, 'findings' | 'errors' | 'warnings'>
  /** Something was written since. */
  isChecking?: boolean
}) {
  const { t, language } = useTexts()
  const [isWhole, setWhole] = useState(false)
  const { findings } = check
  return (
    <Section id={FINDINGS} title={t('drafts.findings')}>
      <p>
        {findings.length > 0
          ? t('drafts.errors', { errors: check.errors, warnings: check.warnings })
          : t('drafts.clean')}
        {isChecking ? <span className="gb-faint">{` · ${t('drafts.checking')}`}</span> : null}
      </p>
      <ul className="gb-reasons">
        {findings.slice(0, isWhole ? undefined : FIRST).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice; the order is the check's
          <li key={at}>
            <span>
              <State tone={TONES[finding.level]}>{t(`drafts.level.${finding.level}`)}</State>{' '}
              {finding.isNew ? <span className="gb-new">{t('drafts.isNew')} </span> : null}
              <code className="gb-mono">{`${finding.file}${finding.line ? `:${finding.line}` : ''}`}</code>{' '}
              {finding[language]}
              <div className="gb-faint">{`${t('drafts.mend')}${finding.mend[language]}`}</div>
            </span>
            <Clause id={finding.clause ?? null} />
          </li>
        ))}
      </ul>
      {findings.length > FIRST && !isWhole ? (
        <Button onClick={() => setWhole(true)}>{t('drafts.others', { count: count(findings.length - FIRST) })}</Button>
      ) : null}
    </Section>
  )
}
