import type { TenantTx } from '@gongbao/database'
import { type Refusal, refuse } from '@gongbao/kernel'
import { type Policy, policyByNo } from '../enrollment.store.ts'
import { isVerificationCode } from './verification.rules.ts'

/**
 * The policy whose number and code somebody has in hand.
 * @param typedNo in either case
 * @returns NOT_FOUND alike for a wrong number and a wrong code
 */
export async function verifyPolicy(tx: TenantTx, typedNo: string, code: string): Promise<Policy | Refusal> {
  const policyNo = [typedNo, typedNo.toUpperCase()].find((one) => isVerificationCode(tx.tenantId, one, code))
  const policy = policyNo ? await policyByNo(tx, policyNo) : null
  const text = { zh: '保单号与查验码不符，请核对后重试', en: 'This number and this code do not belong together' }
  return policy ?? refuse('NOT_FOUND', text, { field: 'code' })
}
