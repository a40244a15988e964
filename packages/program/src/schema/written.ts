/** Values that people write as texts: read whole, or refused with the reason and with what to write instead. */
import type { Bilingual } from '@gongbao/kernel'
import { z } from 'zod'

/** A message in both languages, as one text: the loader parts it again (`load/shape-findings.ts`). */
export const says = (zh: string, en: string): string => `${zh} / ${en}`

/** A slip that can be told from its form. `why` continues the value: “15k”的单位不是元或万元. */
export interface Trap {
  readonly when: RegExp
  readonly why: Bilingual
  /** What was probably meant; more than one where it cannot be told. */
  readonly write?: (match: RegExpExecArray) => readonly string[]
}

/** The key under which a schema carries examples for editors (`describe/json-schema.ts`). */
export const EXAMPLES = 'x-examples'

export interface Unit<Value> {
  /** How it is written: 金额应写作 15000元 或 1.5万元. */
  readonly form: Bilingual
  /** For editors: matches all that `read` accepts. */
  readonly pattern: string
  readonly examples: readonly string[]
  /** @param text in half-width characters, without spaces around it */
  readonly read: (text: string) => Value | null
  /** Tried in order on what could not be read. */
  readonly traps: readonly Trap[]
}

/** What a finding takes over instead of the bare message. */
export interface Refused extends Bilingual {
  readonly mend: Bilingual
}

/** Full-width digits, letters and signs as half-width ones: '１５，０００元' → '15,000元', '６０％' → '60%'. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0]/g, ' ')
    .replaceAll('\u2212', '-')
    .trim()
}

/** A whole number typed in full-width digits ('１８') as the number; anything else as it is. */
export function plainDigits(value: unknown): unknown {
  return typeof value === 'string' && /^[０-９]{1,15}$/.test(value) ? Number(halfWidth(value)) : value
}

/** A text that is read whole or refused, whatever else was written there. */
export function written<Value>(unit: Unit<Value>): z.ZodType<Value> {
  return (
    z
      .unknown()
      .transform((value, ctx): Value => {
        const read = readWritten(unit, value)
        if (read !== null) return read
        const refused = refuseWritten(unit, value)
        ctx.addIssue({ code: 'custom', message: says(refused.zh, refused.en), params: { refused } })
        return z.NEVER
      })
      // zod leaves the examples of what is transformed out of a JSON Schema; under another name they pass.
      .meta({ type: 'string', pattern: unit.pattern, [EXAMPLES]: [...unit.examples] })
  )
}

/** Longer texts are no figures; and patterns are not run over them. */
const LONGEST = 100

export function readWritten<Value>({ read }: Unit<Value>, value: unknown): Value | null {
  if (typeof value !== 'string' || value.length > LONGEST || HIDDEN.when.test(value)) return null
  return read(halfWidth(value))
}

/** Why a value was not read, and what to write. */
export function refuseWritten<Value>({ form, traps }: Unit<Value>, value: unknown): Refused {
  if (value === undefined || value === null) return { ...form, mend: form }
  const text = halfWidth(String(value).slice(0, LONGEST))
  const trap = [HIDDEN, ...traps].find(({ when }) => when.test(text))
  const shown = String(value).slice(0, 40)
  if (!trap) return { zh: `“${shown}”看不懂：${form.zh}`, en: `"${shown}" cannot be read: ${form.en}`, mend: form }
  return { zh: `“${shown}”${trap.why.zh}`, en: `"${shown}" ${trap.why.en}`, mend: mendOf(form, trap, text) }
}

function mendOf(form: Bilingual, { when, write }: Trap, text: string): Bilingual {
  const meant = write?.(when.exec(text)!) ?? []
  if (meant.length === 0) return form
  const which = meant.length > 1 ? '，看原意是哪个' : ''
  return { zh: `写作 ${meant.join(' 或 ')}${which}`, en: `write ${meant.join(' or ')}` }
}

const HIDDEN: Trap = {
  when: /[\p{Cf}\p{Cc}]/u,
  why: {
    zh: '里有看不见的字符，多半是复制带来的；请重新键入',
    en: 'holds a character that cannot be seen: type it anew',
  },
}
