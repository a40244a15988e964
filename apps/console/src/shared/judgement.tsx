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
  readonly settled: boolean
  readonly decides: boolean
}

export function toneOf(bar: Bar | null): 'good' | 'caution' | 'breach' | 'plain' {
  if (!bar || bar.met === null) return 'plain'
  // Under a floor before the time is over, or where another number is the test: where it stands, not a breach.
  if (!bar.met) return bar.kind === 'limit' || (bar.settled && bar.decides) ? 'breach' : 'caution'
  return bar.alarmed ? 'caution' : 'good'
}

export function wordOf(bar: Bar, t: Translate): string {
  if (bar.met === null) return t('overview.notJudged')
  if (bar.kind === 'floor' && !bar.met) return bar.settled ? t('overview.notMet') : t('overview.notYet')
  if (bar.kind === 'floor') return t('overview.met')
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
