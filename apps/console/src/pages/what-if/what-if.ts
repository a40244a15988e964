import { count, percent, yuan } from '@gongbao/ui'
import type { AnswerOf } from '../../api/client.ts'

/** A what-if as the api answers it. */
export type WhatIf = AnswerOf<'/api/program/what-ifs/{whatIfId}'>
export type Result = NonNullable<WhatIf['result']>
export type Side = Result['report']['before']
export type Figure = AnswerOf<'/api/program/what-if-figures'>['items'][number]
export type Grid = NonNullable<Result['grid']>

/** A figure's value as it is read: '12,000.00 元', '65.00%', '3'. @param value in fen, basis points or pieces */
export function figureText(kind: string, value: number, language: 'zh' | 'en'): string {
  if (kind === 'money') return yuan(value, language)
  return kind === 'count' ? count(value) : percent(value)
}
