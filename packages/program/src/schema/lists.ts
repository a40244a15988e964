/** Dated lists: `lists/<name>.csv`, UTF-8 with a header line. Entries take effect by date, both ends inclusive, an empty end is open. */
import { z } from 'zod'
import { PARTS } from './plan.ts'
import { code, openDate, text } from './units.ts'

const dated = { from: openDate, to: openDate }
/** 3, 2, 1, or 0 for an institution that is not graded. */
const hospitalLevel = z.enum(['3', '2', '1', '0']).transform(Number)
const listCode = z.string().min(1).max(80)

export const LISTS = {
  /** Institutions the city names: level 3/2/1/0 (0 = not graded), what they are designated for, separated by ';'. */
  institutions: z.strictObject({
    code: listCode,
    name: text,
    kind: z.enum(['hospital', 'pharmacy']),
    level: hospitalLevel,
    designations: z.string().transform((cell) => cell.split(';').filter(Boolean)),
    district: z.string(),
    ...dated,
  }),
  /** Drugs: the list they stand on and the ICD-10 prefixes for which they count, separated by ';' (none = any). */
  drugs: z.strictObject({
    code: listCode,
    name: text,
    list: code,
    indications: z.string().transform((cell) => cell.split(';').filter(Boolean)),
    ...dated,
  }),
  /** Fee items with a category of the city's own (tonic, cosmetic, …), by exact code or by prefix ending in '*'. */
  items: z.strictObject({ code: listCode, name: text, category: code, ...dated }),
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
} as const
export type ListName = keyof typeof LISTS
export type ListRow<Name extends ListName> = z.output<(typeof LISTS)[Name]>
