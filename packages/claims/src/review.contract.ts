/** What staff send when they decide a claim. */
import { dateField, say, z } from '@gongbao/access'

const note = z.string().trim().min(1).max(1000)
export const noteBody = z.strictObject({ note })
export const denyBody = z.strictObject({
  /** Code of the plan's exclusion, or of a reason of one's own. */
  reason: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,59}$/, say('代码只含大写字母、数字和 _', 'capital letters, digits and _')),
  note,
})
const yuanText = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,2})?$/, say('应为元，最多两位小数', 'yuan with at most two places'))

export const reviewBody = z.strictObject({
  causeCode: z.enum(['illness', 'accident', 'third-party', 'work-injury', 'public-health']).optional(),
  thirdPartyPortion: z
    .string()
    .regex(/^(?:100|\d{1,2})(?:\.\d{1,2})?%$/, say('应写作 70%', 'is written 70%'))
    .optional(),
  ward: z.enum(['ordinary', 'special', 'international']).optional(),
  settledByBasic: z.boolean().optional(),
  outOfTownFiled: z.boolean().optional(),
  filedOn: dateField().optional(),
  otherCoverPaid: yuanText.optional(),
  lateAssistance: yuanText.optional(),
  conditions: z
    .array(z.strictObject({ code: z.string().min(1).max(80), diagnosedOn: dateField().nullable() }))
    .max(50)
    .optional(),
  /** Codes of warnings set aside after looking. */
  accepted: z.array(z.string().max(60)).max(20).optional(),
  note,
})
export const accountBody = z.strictObject({
  name: z.string().trim().min(1).max(60),
  account: z.string().regex(/^\d{8,30}$/, say('账号应为 8–30 位数字', 'an account number has 8 to 30 digits')),
})
