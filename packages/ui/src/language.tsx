import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from './format.ts'

const LanguageContext = createContext<Language>('zh')

/** Tells the primitives beneath which language to write figures and labels in. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
