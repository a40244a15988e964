/** A window's extensions, and from when those are covered who join late, in words. */
import { type Bilingual, formatDate } from '@gongbao/kernel'
import type { WindowExtension } from '@gongbao/program'

export const COVER_WORDS = {
  birth: { zh: '保障自出生之日起', en: 'covered from birth' },
  'next-day': { zh: '保障自次日起', en: 'covered from the next day' },
  'plan-start': { zh: '保障追溯至保障期首日', en: 'covered from the first day of the plan' },
} as const

export function extensionText({ to, reason, approvedBy, on, coverFrom }: WindowExtension): Bilingual {
  const cover = coverFrom ? COVER_WORDS[coverFrom] : null
  return {
    zh: `延长至${formatDate(to)}：${reason}（${approvedBy}，${formatDate(on)}决定）${cover ? `；${cover.zh}` : ''}`,
    en: `extended to ${to}: ${reason} (${approvedBy}, decided on ${on})${cover ? `; ${cover.en}` : ''}`,
  }
}
