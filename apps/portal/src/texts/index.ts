import { en } from './en.ts'
import { zh } from './zh.ts'

export type TextKey = keyof typeof zh
export type Language = 'zh' | 'en'
/** The texts of a language with `{name}` filled in. A key that does not exist does not compile. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string

export const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { zh, en }

/** @param enrollWord the city's own word for enrolling, shown in Chinese */
export function sayIn(language: Language, enrollWord: string): Say {
  const given = { enroll: language === 'zh' ? enrollWord : 'enroll' }
  return (key, values = {}) =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String({ ...given, ...values }[name] ?? whole))
}
