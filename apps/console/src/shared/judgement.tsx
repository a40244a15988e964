/** A ratio held against its floor or limit: the api judged it exactly; here it only gets its word and colour. */
import { IllustrativeMark, percent, State, type Tone } from '@gongbao/ui'
import { Clause } from '../clauses/clause.tsx'
import { type Translate, useTexts } from '../i18n/index.ts'

export interface Bar {
  readonly kind: 'floor' | 'limit'
  readonly rateBp: number
  readonly clause: string | null
  readonly illustrative: boolean
  readonly met: boolean | null
  readonly alarmed: boolean
  readonly alarmBp: number | null
}

export function toneOf(bar: Bar | null): 'good' | 'caution' | 'breach' | 'plain' {
  if (!bar || bar.met === null) return 'plain'
  if (!bar.met) return 'breach'
  return bar.alarmed ? 'caution' : 'good'
}

export function wordOf(bar: Bar, t: Translate): string {
  if (bar.met === null) return t('overview.notJudged')
  if (bar.kind === 'floor') return bar.met ? t('overview.met') : t('overview.notMet')
  if (!bar.met) return t('overview.over')
  return bar.alarmed ? t('overview.alarmed') : t('overview.within')
}

export function Judgement({ bar }: { bar: Bar }) {
  const { t } = useTexts()
  return (
    <span className="gb-actions">
      <span className="gb-muted">{`${bar.kind === 'floor' ? t('overview.floor') : t('overview.limit')} ${percent(bar.rateBp)}`}</span>
      <Clause id={bar.clause} />
      {bar.illustrative ? <IllustrativeMark /> : null}
      <State tone={toneOf(bar) as Tone}>{wordOf(bar, t)}</State>
    </span>
  )
}
