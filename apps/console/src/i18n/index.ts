/** Which words the console speaks. The choice is kept in the browser, Chinese is the default whatever the browser prefers. */
import type { Language } from '@gongbao/ui'
import i18next from 'i18next'
import { useCallback, useSyncExternalStore } from 'react'
import { en } from './en.ts'
import { type Texts, zh } from './zh.ts'

const KEPT_AS = 'gongbao.language'

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>
}[keyof T & string]
export type TextKey = Paths<Texts>
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

const asLanguage = (text: string | null | undefined): Language => (text === 'en' ? 'en' : 'zh')

function keptLanguage(): Language {
  try {
    return asLanguage(localStorage.getItem(KEPT_AS))
  } catch {
    return 'zh' // storage is switched off on some government desktops
  }
}

/** Loads both languages; call once before the first render. */
export async function startLanguages(): Promise<void> {
  await i18next.init({
    lng: keptLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  })
  document.documentElement.lang = i18next.language === 'en' ? 'en' : 'zh-CN'
}

export function switchLanguage(to: Language): void {
  try {
    localStorage.setItem(KEPT_AS, to)
  } catch {
    // the choice then lasts until the page is closed
  }
  document.documentElement.lang = to === 'en' ? 'en' : 'zh-CN'
  void i18next.changeLanguage(to)
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

export function useTexts(): { t: Translate; language: Language } {
  const language = useSyncExternalStore(subscribe, () => asLanguage(i18next.language))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language needs a new function, so that what depends on it renders again
  const t = useCallback<Translate>((key, values) => i18next.t(key, values ?? {}) as string, [language])
  return { t, language }
}

/** The word for a code the api sent, or the code itself when this release does not know it: nothing is hidden. */
export function wordFor(t: Translate, group: string, code: string): string {
  const key = `${group}.${code}`
  const text = t(key as TextKey)
  return text === key ? code : text
}
