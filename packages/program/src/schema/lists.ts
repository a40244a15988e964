/** Dated lists: `lists/<name>.csv`, UTF-8 with a header line. Entries take effect by date, both ends inclusive, an empty end is open. */
import { z } from 'zod'
import { PARTS } from './benefit.ts'
import { code, money, openDate, says, text } from './units.ts'

const dated = { from: openDate, to: openDate }
/** 3, 2, 1, or 0 for an institution that is not graded. */
const hospitalLevel = z.enum(['3', '2', '1', '0']).transform(Number)
/** The plan year: that in which its cover starts. */
const planYear = z
  .string()
  .regex(/^20\d\d$/, says('年度应写作 2026', 'a year is written 2026'))
  .transform(Number)
const listCode = z.string().min(1).max(80)

/** A cell of several words, separated by ';'. */
const words = (shape: RegExp, message: string) =>
  z.string().transform((cell, ctx): string[] => {
    const found = cell
      .split(';')
      .map((word) => word.trim())
      .filter(Boolean)
    if (found.every((word) => shape.test(word))) return found
    ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** The national ICD-10 begins with a capital letter: C34, C34.900, C34.900x001. */
const icdPrefixes = words(
  /^[A-Z][0-9A-Za-z.+*/-]*$/,
  says(
    'ICD-10 以大写字母开头，用英文分号隔开，如 C34;C50',
    'ICD-10 begins with a capital; separate by ; as in C34;C50',
  ),
)
const designations = words(
  /^[^\s,，、；|]+$/,
  says('用英文分号隔开，如 inpatient;outpatient', 'separate by ; as in inpatient;outpatient'),
)
const itemCode = listCode.regex(
  /^[^*]+\*?$/,
  says('* 只能写在末尾，且前面有代码', 'a * stands at the end only, after a code'),
)

export const LISTS = {
  /** Institutions the city names: level 3/2/1/0 (0 = not graded), what they are designated for, separated by ';'. */
  institutions: z.strictObject({
    code: listCode,
    name: text,
    kind: z.enum(['hospital', 'pharmacy']),
    level: hospitalLevel,
    designations,
    district: z.string(),
    ...dated,
  }),
  /** Drugs: the list they stand on and the ICD-10 prefixes for which they count, separated by ';' (none = any). */
  drugs: z.strictObject({
    code: listCode,
    name: text,
    list: code,
    indications: icdPrefixes,
    ...dated,
  }),
  /** Fee items with a category of the city's own (tonic, cosmetic, …), by exact code or by prefix ending in '*'. */
  items: z.strictObject({ code: itemCode, name: text, category: code, ...dated }),
  /** `med_type` → the treatment type the plan speaks of. Local subcodes differ: an unknown code stops the payout and asks. */
  'treatment-types': z.strictObject({ med_type: listCode, treatment: code, name: text }),
  /** `fund_pay_type` → the part its money paid; what exceeds the row's in-scope amount goes to `beyond`, when given. */
  funds: z.strictObject({
    fund_pay_type: listCode,
    name: text,
    pays: z.enum(PARTS),
    beyond: z.enum(['', ...PARTS]).transform((part) => (part === '' ? undefined : part)),
  }),
  /** `hosp_lv` → level 3/2/1/0. */
  'hospital-levels': z.strictObject({ hosp_lv: listCode, level: hospitalLevel, name: text }),
  /** Specified pre-existing conditions: the ICD-10 prefixes of the condition and its complications, separated by ';'. */
  conditions: z.strictObject({ code: listCode, name: text, diagnoses: icdPrefixes, ...dated }),
  /** Figures the city's offices set each year (the critical-illness threshold), by plan year and insurance type; an empty type is any other. */
  parameters: z.strictObject({ parameter: code, insutype: z.string().max(20), year: planYear, amount: money }),
} as const
export type ListName = keyof typeof LISTS

/** The columns by which an entry is found: two entries alike in them may not hold at one time, and a city's own stands instead of a shared one. */
export const LIST_KEYS = {
  institutions: ['code'],
  // A drug stands on one list at a time: of two, only the first would ever be read.
  drugs: ['code'],
  items: ['code'],
  'treatment-types': ['med_type'],
  funds: ['fund_pay_type'],
  'hospital-levels': ['hosp_lv'],
  conditions: ['code'],
  parameters: ['parameter', 'insutype', 'year'],
} as const satisfies Readonly<Record<ListName, readonly string[]>>
export type ListRow<Name extends ListName> = z.output<(typeof LISTS)[Name]>
