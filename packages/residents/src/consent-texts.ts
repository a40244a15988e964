/** The consent texts shown, by purpose; a consent row keeps version and hash of the one that was shown (quality 38). */
import { createHash } from 'node:crypto'

export const CONSENT_PURPOSES = ['identity', 'family', 'enrollment'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

interface ConsentText {
  readonly version: string
  readonly zh: string
  readonly en: string
}

export const CONSENT_TEXTS: Readonly<Record<ConsentPurpose, ConsentText>> = {
  identity: {
    version: 'identity-1',
    zh: '本人同意以姓名和证件号码向医保经办机构核验身份与基本医保参保状态，仅用于办理本项目。',
    en: 'I agree that my name and certificate number are checked with the healthcare-security agency, for this program only.',
  },
  family: {
    version: 'family-1',
    zh: '被添加的家庭成员（未成年人由监护人）已同意核验其身份与基本医保参保状态，仅用于为其办理本项目。',
    en: 'The family member (for a minor, the guardian) agrees to the same check, only to be insured in this program.',
  },
  enrollment: {
    version: 'enrollment-1',
    zh: '本人已阅读投保须知，同意为所列人员投保，并同意为履行合同处理其必要信息。',
    en: 'I have read the notice, wish to insure the people listed, and agree to the processing the contract needs.',
  },
}

/** SHA-256 (hex) of both language versions of a text. */
export function consentHash(purpose: ConsentPurpose): string {
  const { version, zh, en } = CONSENT_TEXTS[purpose]
  return createHash('sha256').update(`${version}\n${zh}\n${en}`).digest('hex')
}
