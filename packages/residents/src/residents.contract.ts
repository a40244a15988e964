/** What residents say about themselves and their family over the API, and what they get back. Masked: no answer carries a whole certificate number. */
import { dateField, idIn, idOut, instantOut, say, UNMASK_REASONS, z } from '@gongbao/access'
import { CERTIFICATE_KINDS } from './certificate.rules.ts'
import { CONSENT_PURPOSES } from './consent-texts.ts'
import { EVIDENCE_FACTS } from './evidence.rules.ts'

export const RELATIONS = ['self', 'spouse', 'child', 'parent'] as const

const claim = {
  name: z.string().min(1).max(120),
  /** 01 resident identity card, 99 birth certificate of a newborn. */
  certificateKind: z.enum(CERTIFICATE_KINDS).default('01'),
  certificateNumber: z.string().min(1).max(40),
}
export const proveIdentityBody = z.strictObject({
  ...claim,
  /** The person agrees to the check; kept with the version and hash of the text shown (`GET /api/consent-texts`). */
  consent: z.literal(true, say('须先同意核验', 'agree to the check first')),
})

export const consentTextsView = z.strictObject({
  items: z.array(
    z.strictObject({
      purpose: z.enum(CONSENT_PURPOSES),
      version: z.string(),
      /** SHA-256 (hex) over version and both texts. */
      sha256: z.string(),
      zh: z.string(),
      en: z.string(),
    }),
  ),
})

export const addMemberBody = z.strictObject({
  relation: z.enum(['spouse', 'child', 'parent']),
  ...claim,
  /** The person agrees (for a child: the guardian does) that their data is used for enrolling; kept with its text version. */
  consent: z.literal(true, say('须先取得其本人（或监护人）同意', 'their consent is needed first')),
})
export const memberParams = z.strictObject({ personId: idIn('person') })

export const personView = z.strictObject({
  personId: idOut('person'),
  name: z.string(),
  certificateMasked: z.string(),
  birthOn: dateField(),
  age: z.int(),
  sex: z.enum(['male', 'female']).nullable(),
  relation: z.enum(RELATIONS),
  /** Where basic insurance is held, from the agency's roll. */
  basicCoverArea: z.enum(['city', 'province', 'elsewhere', 'none']),
  identity: z.enum(['proven', 'waiting-for-person']),
})

export const meView = z.strictObject({
  /** null until name and certificate number have been proven. */
  self: personView.nullable(),
  members: z.array(personView),
  phoneMasked: z.string().nullable(),
})

export const evidenceBody = z.strictObject({
  personId: idIn('person'),
  fact: z.enum(EVIDENCE_FACTS),
  note: z.string().min(1).max(500),
})
export const evidenceMade = z.strictObject({ evidenceId: idOut('evidence') })

/** What staff must look at: a name no machine could verify, or a proof. */
export const reviewView = z.strictObject({
  identities: z.array(
    z.strictObject({
      personId: idOut('person'),
      name: z.string(),
      certificateMasked: z.string(),
      birthOn: dateField(),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      evidenceId: idOut('evidence'),
      personId: idOut('person'),
      nameMasked: z.string(),
      fact: z.string(),
      note: z.string(),
      submittedAt: instantOut(),
    }),
  ),
})
export const decisionBody = z.strictObject({ accepted: z.boolean() })
export const evidenceParams = z.strictObject({ evidenceId: idIn('evidence') })

export const unmaskBody = z.strictObject({ reason: z.enum(UNMASK_REASONS) })
export const unmaskedView = z.strictObject({
  name: z.string(),
  certificateKind: z.string(),
  certificateNumber: z.string(),
})

/** A name or number is personal: it travels in the body, never in an address that logs and histories keep. */
export const findPersonsBody = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .optional()
      .openapi({ description: '证件上的全名 · the full name on the certificate', example: '张三' }),
    certificateNumber: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .optional()
      .openapi({ description: '完整证件号码 · the whole certificate number', example: '990000198001010012' }),
  })
  .refine(
    ({ name, certificateNumber }) => (name === undefined) !== (certificateNumber === undefined),
    say('姓名和证件号码填一项', 'give either a name or a certificate number'),
  )
export const foundPersonsView = z.strictObject({
  items: z.array(
    z.strictObject({
      personId: idOut('person'),
      nameMasked: z.string(),
      certificateMasked: z.string(),
      birthYear: z.int(),
    }),
  ),
})
