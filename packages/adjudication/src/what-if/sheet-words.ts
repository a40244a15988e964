/** The words in which tables name groups and figures, Chinese and English beside one another. */
import type { Bilingual } from '@gongbao/kernel'
import type { Parameter } from './parameters.ts'

/** Of insurance types and health statuses. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
  '': '不明 unknown',
  '310': '职工医保 employees',
  '390': '居民医保 residents',
  '340': '离休人员 retired cadres',
  healthy: '健康 healthy',
  preExisting: '既往症 pre-existing',
  unknown: '不明 unknown',
}
export type Say = (key: string) => string
/** A figure by its path, by which a command names it, and in words. */
export const figureText = ({ path, name }: Parameter): string => `${path} ${bothOf(name)}`
/** The city's own names stand in both languages alike: they are said once. */
export function bothOf({ zh, en }: Bilingual): string {
  const words = en.split(' · ').filter((word) => !zh.split('·').includes(word))
  return [zh, words.join(' · ')].filter((text) => text !== '').join(' ')
}
