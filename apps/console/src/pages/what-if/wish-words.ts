/** A wish as a person reads it: figures by their names, amounts in words of the language. */
import type { useTexts } from '../../i18n/index.ts'
import { figureText, type Head } from './what-if.ts'

type T = ReturnType<typeof useTexts>['t']

/** '2026 · 住院·免赔额 改为 12,000.00 元 · 目标：达到赔付率底线'. */
export function wishText({ wish, told }: Pick<Head, 'wish' | 'told'>, t: T, language: 'zh' | 'en'): string {
  const { planCode, againstCode, figures = [], grid = [], goal } = wish
  // What the plan no longer has is said as it was written.
  const value = (kind: string, number: number | null, written: string): string =>
    number === null ? written : figureText(kind, number, language)
  const said = [
    ...told.figures.map(({ name, kind, value: number }, at) =>
      t('whatIf.said.figure', { name: name[language], value: value(kind, number, figures[at]?.value ?? '') }),
    ),
    ...told.grid.map(({ name, kind, from, to, step }, at) =>
      t('whatIf.said.axis', {
        name: name[language],
        from: value(kind, from, grid[at]?.from ?? ''),
        to: value(kind, to, grid[at]?.to ?? ''),
        step: value(kind, step, grid[at]?.step ?? ''),
      }),
    ),
    ...(goal
      ? [t('whatIf.said.goal', { goal: `${t(`whatIf.goals.${goal.is}`)}${goal.rate ? ` ${goal.rate}` : ''}` })]
      : []),
  ]
  const plan = againstCode ? `${againstCode} → ${planCode}` : planCode
  return [plan, ...(said.length > 0 || againstCode ? said : [t('whatIf.asItStands')])].join(' · ')
}
