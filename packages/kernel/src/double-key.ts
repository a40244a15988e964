/** Keys that stand twice in JSON: the parser keeps the last and says nothing, so one of two amounts would be lost unseen. */

/** Of a key no more than this is told. */
const KEY_TOLD = 60

/**
 * @param text is valid JSON
 * @param value what it was parsed to
 * @returns the first key that stands twice in one object, null when there is none
 */
export function doubleKeyIn(text: string, value: unknown): string | null {
  if (keysWritten(text) === keysKept(value)) return null
  return firstDouble(text)?.slice(0, KEY_TOLD) ?? null
}

/** Without recursion: a line may nest deeper than the stack. */
function keysKept(value: unknown): number {
  let kept = 0
  const open = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (Array.isArray(one)) {
      for (const inner of one) if (isNested(inner)) open.push(inner)
    } else if (isNested(one)) {
      for (const key in one) {
        kept += 1
        if (isNested(one[key])) open.push(one[key])
      }
    }
  }
  return kept
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Quotes before a colon. A text that begins with a colon counts too: then the line is read in full. */
function keysWritten(text: string): number {
  let written = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (isSpace(text.charCodeAt(before))) before -= 1
    if (text.charCodeAt(before) === QUOTE && !isEscaped(text, before)) written += 1
  }
  return written
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1
  return slashes % 2 === 1
}

/** Brackets, and where texts begin. */
const TOKENS = /[{}[\]"]/g

/** @param text is valid JSON */
function firstDouble(text: string): string | null {
  const open: (Set<string> | null)[] = []
  TOKENS.lastIndex = 0
  for (let found = TOKENS.exec(text); found; found = TOKENS.exec(text)) {
    const [token] = found
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token !== '"') open.pop()
    else {
      const end = endOfText(text, found.index)
      TOKENS.lastIndex = end
      const seen = open.at(-1)
      if (!seen || !isKey(text, end)) continue
      const name = JSON.parse(text.slice(found.index, end)) as string
      if (seen.has(name)) return name
      seen.add(name)
    }
  }
  return null
}

/** @returns the place after the closing quote of the text that opens at a place */
function endOfText(text: string, from: number): number {
  let end = text.indexOf('"', from + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

function isKey(text: string, after: number): boolean {
  let at = after
  while (isSpace(text.charCodeAt(at))) at += 1
  return text[at] === ':'
}
