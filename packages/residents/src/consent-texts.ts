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
    version: 'identity-2',
    zh: '我同意用我的姓名和证件号码向医保经办机构核验身份和基本医保参保状态，这些信息只用于办理本项目。',
    en: 'I agree that my name and certificate number are checked with the healthcare-security agency, for this program only.',
  },
  family: {
    version: 'family-2',
    zh: '我已征得本人同意（未成年人由监护人同意）：用其姓名和证件号码核验身份和基本医保参保状态，这些信息只用于为其办理本项目。',
    en: 'The person (for a minor, the guardian) has agreed to the same check of their name and number, only to be insured in this program.',
  },
  enrollment: {
    version: 'enrollment-2',
    zh: '我已阅读投保须知，同意为所列人员办理，并同意为履行合同处理其必要的个人信息。',
    en: 'I have read the notice, wish to insure the people listed, and agree to the processing of their data that the contract needs.',
  },
}

/** SHA-256 (hex) of both language versions of a text. */
export function consentHash(purpose: ConsentPurpose): string {
  const { version, zh, en } = CONSENT_TEXTS[purpose]
  return createHash('sha256').update(`${version}\n${zh}\n${en}`).digest('hex')
}

/** All texts as they are shown, each with the hash that is kept with a consent. */
export const consentTexts = () =>
  CONSENT_PURPOSES.map((purpose) => ({ purpose, ...CONSENT_TEXTS[purpose], sha256: consentHash(purpose) }))
