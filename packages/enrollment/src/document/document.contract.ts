import { dateField, z } from '@gongbao/access'
import { POLICY_STATUSES } from '../enrollment.contract.ts'

export const verificationQuery = z.strictObject({
  policyNo: z.string().trim().min(1).max(40),
  code: z.string().trim().min(1).max(40),
})

/** What a stranger with the policy in hand may know: that it stands, and for when. No person. */
export const verificationView = z.strictObject({
  policyNo: z.string(),
  programName: z.string(),
  planTitle: z.string(),
  productName: z.string(),
  filingNo: z.string(),
  status: z.enum(POLICY_STATUSES),
  coverFrom: dateField(),
  coverTo: dateField(),
})
