/** The fonts of every document: simplified Chinese with the rare characters people's names need, in two weights. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts')
export const FONT_FILES = ['Regular', 'Bold'].map((weight) => join(FOLDER, `NotoSansHans-${weight}.otf`))

let regular: Font | undefined

/** @returns the characters of a text that cannot be set, each once */
export function missingFrom(text: string): string[] {
  regular ??= create(readFileSync(FONT_FILES[0]!)) as Font
  const missing = [...text].filter((one) => !/\s/.test(one) && !regular!.hasGlyphForCodePoint(one.codePointAt(0)!))
  return [...new Set(missing)]
}
