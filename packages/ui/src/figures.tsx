/** Single figures: money, dates, counts, states, and the marks that say where a rule or a number comes from. */
import type { ReactNode } from 'react'
import { type Bilingual, count, date, moment, yuan } from './format.ts'
import { useLanguage } from './language.tsx'

/** An amount in fen as '1,234.56 元', tabular. */
export function Money({ fen }: { fen: number | null | undefined }) {
  const language = useLanguage()
  if (fen === null || fen === undefined) return <span className="gb-faint">—</span>
  const [amount, unit] = yuan(fen, language).split(' ')
  return (
    <span className="gb-num">
      {amount}
      <span className="gb-unit">{unit}</span>
    </span>
  )
}

export function CivilDate({ on }: { on: string | null | undefined }) {
  const language = useLanguage()
  return on ? (
    <time dateTime={on} className="gb-num">
      {date(on, language)}
    </time>
  ) : (
    <span className="gb-faint">—</span>
  )
}

export function Moment({ at }: { at: string | null | undefined }) {
  const language = useLanguage()
  return at ? (
    <time dateTime={at} className="gb-num">
      {moment(at, language)}
    </time>
  ) : (
    <span className="gb-faint">—</span>
  )
}

export function Count({ value }: { value: number }) {
  return <span className="gb-num">{count(value)}</span>
}

/** A text the api gives in both languages. */
export function Text({ of }: { of: Bilingual }) {
  return <>{of[useLanguage()]}</>
}

export type Tone = 'good' | 'caution' | 'breach' | 'plain' | 'active'

/** A state in one word, with a dot so that colour is never the only sign of difference from its neighbours. */
export function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`gb-state gb-tone-${tone}`}>{children}</span>
}

/** A clause id; pressed, it opens the clause's own words. */
export function ClauseTag({ id, onOpen }: { id: string; onOpen?: ((id: string) => void) | undefined }) {
  const language = useLanguage()
  return (
    <button
      type="button"
      className="gb-clause"
      aria-label={language === 'zh' ? `查看条款 ${id}` : `Open clause ${id}`}
      onClick={(event) => {
        event.stopPropagation()
        onOpen?.(id)
      }}
    >
      {id}
    </button>
  )
}

/** Stands beside every figure that no document gives. */
export function IllustrativeMark() {
  return <span className="gb-mark">{useLanguage() === 'zh' ? '示例' : 'illustrative'}</span>
}

/** One headline figure. With `onOpen` it leads to what it is made of. */
export function Stat(props: {
  label: ReactNode
  value: ReactNode
  hint?: ReactNode
  mark?: ReactNode
  onOpen?: () => void
}) {
  const inner = (
    <>
      <span className="gb-stat-label">
        <span>{props.label}</span>
        {props.mark}
      </span>
      <div className="gb-stat-value gb-num">{props.value}</div>
      {props.hint ? <div className="gb-stat-hint">{props.hint}</div> : null}
    </>
  )
  return props.onOpen ? (
    <button type="button" className="gb-stat" onClick={props.onOpen}>
      {inner}
    </button>
  ) : (
    <div className="gb-stat">{inner}</div>
  )
}

/** Label and value pairs. */
export function Facts({ items }: { items: readonly (readonly [ReactNode, ReactNode] | null | false)[] }) {
  return (
    <dl className="gb-facts">
      {items
        .filter((item) => !!item)
        .map(([label, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pairs are fixed in number and order
          <Pair key={at} label={label} value={value} />
        ))}
    </dl>
  )
}

function Pair({ label, value }: { label: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
