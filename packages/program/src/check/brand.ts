/** Brand colours that everyone can read: WCAG 2.2 AA asks a contrast of 4.5 : 1 for text. */
import type { Theme } from '../schema/program.ts'
import type { Report } from './report.ts'

type Colour = keyof Theme['colours']
/** Text on ground, wherever the portal sets one on the other. */
const PAIRS: readonly (readonly [Colour, Colour])[] = [
  ['onPrimary', 'primary'],
  ['text', 'background'],
  ['text', 'surface'],
  ['muted', 'background'],
  ['muted', 'surface'],
  ['primary', 'background'],
  ['primary', 'surface'],
]
const LEAST = 4.5

/** Contrast of two colours '#rrggbb' after WCAG: from 1 (equal) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

export function checkBrand(report: Report): void {
  const { colours } = report.city.theme
  for (const [ink, ground] of PAIRS) {
    const measured = contrast(colours[ink], colours[ground])
    if (measured >= LEAST) continue
    const figure = (Math.floor(measured * 100) / 100).toFixed(2)
    report.error(
      'CONTRAST',
      { file: 'brand/theme.yaml', path: ['colours', ink] },
      {
        zh: `${ink} 在 ${ground} 上的对比度为 ${figure}，低于 4.5`,
        en: `the contrast of ${ink} on ${ground} is ${figure}, below 4.5`,
        mend: { zh: '请把其中一色调深或调浅', en: 'make one of the two darker or lighter' },
      },
    )
  }
}
