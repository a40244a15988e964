import { count, percent, yuan } from '@gongbao/ui'
import type { AnswerOf } from '../../api/client.ts'
import { type Unit, writtenOf } from '../drafts/form/kinds.ts'

/** A what-if as the api answers it. */
export type WhatIf = AnswerOf<'/api/program/what-ifs/{whatIfId}'>
export type Head = AnswerOf<'/api/program/what-ifs'>['items'][number]
export type Result = NonNullable<WhatIf['result']>
export type Side = Result['report']['before']
export type Figure = AnswerOf<'/api/program/what-if-figures'>['items'][number]
export type Grid = NonNullable<Result['grid']>

/** A figure's value as it is read: '12,000.00 元', '65.00%', '3'. @param value in fen, basis points or pieces */
export function figureText(kind: string, value: number, language: 'zh' | 'en'): string {
  if (kind === 'money') return yuan(value, language)
  return kind === 'count' ? count(value) : percent(value)
}

/** The unit in which a figure is entered, as in the forms of a plan. */
export const UNIT_OF: Readonly<Record<Figure['kind'], Unit | null>> = {
  money: '元',
  rate: '%',
  points: '个百分点',
  count: null,
}

/** What is sent for what was typed: `12,000` and `12000元` alike in a field of yuan; what has another unit stays as it is, to be refused by name. */
export function sentOf(typed: string, kind: Figure['kind'] | undefined): string {
  const unit = kind ? UNIT_OF[kind] : null
  return unit && /[\d０-９]$/.test(typed.trim()) ? writtenOf(typed, unit) : typed.trim()
}
