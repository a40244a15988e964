/** The agency as residents asks it: is this name and number one person, and how are they covered? */
import { callParty, type PartyConfig } from '@gongbao/access'
import { type CivilDate, parseDate, type Refusal, refuse, type WallClock } from '@gongbao/kernel'
import { z } from 'zod'
import type { Certificate } from './certificate.rules.ts'
import type { CoverStatus } from './cover.rules.ts'

const personSchema = z.object({
  sex: z.enum(['male', 'female']).nullable(),
  birthOn: z.string().transform((text, context): CivilDate => {
    const date = parseDate(text)
    if (date) return date
    context.addIssue('not a date')
    return z.NEVER
  }),
  chronic: z.boolean().nullable().default(null),
  cover: z
    .object({
      admdvs: z.string().regex(/^\d{4,6}$/),
      insutype: z.string().regex(/^\d{3}$/),
      status: z.enum(['active', 'waiting', 'paused', 'ended']),
      since: z.string(),
    })
    .nullable(),
})
const answerSchema = z.discriminatedUnion('result', [
  z.object({ result: z.literal('match'), person: personSchema }),
  z.object({ result: z.literal('undetermined'), person: personSchema }),
  z.object({ result: z.literal('mismatch'), person: z.null() }),
])

/** What the agency knows of a person. `chronic`: registered for a chronic or special disease (门诊慢特病); null when it does not say. */
export interface AgencyPerson {
  readonly sex: 'male' | 'female' | null
  readonly birthOn: CivilDate
  readonly chronic: boolean | null
  readonly areaCode: string | null
  readonly insutype: string | null
  readonly status: CoverStatus
  readonly sinceOn: CivilDate | null
}

/** `undetermined`: the number is known, but the register cannot write the name; a person decides. */
export type AgencyAnswer =
  | { readonly result: 'match' | 'undetermined'; readonly person: AgencyPerson }
  | { readonly result: 'mismatch'; readonly person: null }

/** Asks the agency. @returns its answer, or OUTSIDE_PARTY_UNAVAILABLE: nothing was written and the person may try again */
export async function askAgency(
  config: PartyConfig,
  wall: WallClock,
  claim: { readonly name: string; readonly certificate: Certificate },
): Promise<AgencyAnswer | Refusal> {
  const { kind, number } = claim.certificate
  const body = { name: claim.name, certKind: kind, certNo: number }
  const answer = await callParty(config, wall, { method: 'POST', path: '/agency/v1/verifications', body })
  if (answer.kind === 'unknown') return unavailable(answer.detail)
  const read = answerSchema.safeParse(answer.body)
  if (answer.status !== 200 || !read.success) return unavailable(`status ${answer.status}`)
  const { result, person } = read.data
  return person === null ? { result: 'mismatch', person } : { result, person: personOf(person) }
}

function personOf({ cover, ...person }: z.output<typeof personSchema>): AgencyPerson {
  return {
    ...person,
    areaCode: cover?.admdvs ?? null,
    insutype: cover?.insutype ?? null,
    status: cover?.status ?? 'none',
    sinceOn: cover ? parseDate(cover.since) : null,
  }
}

function unavailable(detail: string): Refusal {
  const text = {
    zh: '医保经办系统暂时无法核验，请稍后再试',
    en: 'The agency cannot verify right now; please try again later',
  }
  return refuse('OUTSIDE_PARTY_UNAVAILABLE', text, { detail: `agency: ${detail}` })
}
