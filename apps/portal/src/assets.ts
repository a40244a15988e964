/** The portal's own style sheet and its one small script, served with a content hash in the name so they may be kept for a year. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string
}

function asset(file: string, type: string): Asset {
  const body = readFileSync(new URL(`../assets/${file}`, import.meta.url), 'utf8')
  const [stem, ending] = file.split('.')
  return {
    path: `/assets/${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${ending}`,
    type,
    body,
  }
}

export const STYLE = asset('portal.css', 'text/css; charset=utf-8')
export const ISLAND = asset('islands.js', 'text/javascript; charset=utf-8')

/** A city's colours, as its `brand/theme.yaml` gives them. */
export interface Colours {
  readonly primary: string
  readonly onPrimary: string
  readonly background: string
  readonly surface: string
  readonly text: string
  readonly muted: string
  readonly accent: string
}

const COLOUR = /^#[0-9a-f]{6}$/i

/** The city's colours as CSS variables. Anything that is not a plain colour is left out: the sheet has defaults. */
export function themeCss(colours: Colours): string {
  const lines = Object.entries(colours).flatMap(([name, value]) => {
    const variable = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return COLOUR.test(value) ? [`  --${variable}: ${value};`] : []
  })
  return `:root {\n${lines.join('\n')}\n}\n`
}

/** The city's mark: the first character of its logo text on its colour. */
export function iconSvg({ colours, logoText }: { colours: Colours; logoText: string }): string {
  const [ground, ink] = [colours.primary, colours.onPrimary].map((colour) => (COLOUR.test(colour) ? colour : '#333333'))
  const letter = [...logoText][0]?.replace(/[<&>"']/, '') ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${ground}"/><text x="16" y="22" font-size="18" text-anchor="middle" fill="${ink}">${letter}</text></svg>`
}
