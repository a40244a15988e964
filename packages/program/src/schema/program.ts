/** `program.yaml`, `cycles/*.yaml`, `clauses.yaml`, `brand/theme.yaml`: who the city is and by what rules its consortium works. */
import { z } from 'zod'
import { listIncludes } from './includes.ts'
import { civilDate, clauseId, code, digits, figureKeys, money, monthDay, percent, says, text, whole } from './units.ts'

const STAFF_ROLES = [
  'lead-product',
  'lead-claims',
  'lead-finance',
  'actuary',
  'coinsurer',
  'bureau-officer',
  'platform-operator',
] as const
const roles = z.array(z.enum(STAFF_ROLES)).min(1)

export const programFile = z.strictObject({
  name: text,
  nameEn: text,
  slogan: text,
  city: z.strictObject({
    name: text,
    nameEn: text,
    /** Division codes of the national platform: records whose `insuplc_admdvs` starts with one of them are the city's own. */
    divisions: z.array(digits(4, 6)).min(1),
    province: digits(2),
    districts: z.array(z.strictObject({ code: digits(6), name: text })).min(1),
  }),
  /** What the city says for enrolling on screen: 投保 or 参保. */
  enrollWord: z.enum(['投保', '参保']),
  /** The documents this city rests on; `clauses.yaml` cites them. */
  documents: z
    .array(
      z.strictObject({
        id: code,
        title: text,
        number: text.optional(),
        on: civilDate.optional(),
        draft: z.literal(true).optional(),
      }),
    )
    .min(1),
  /** Who may sell: shown on every page (domain.md, "Who may do what"). */
  operator: z.strictObject({
    name: text,
    licence: text,
    domainRecord: text,
    complaintLine: text,
    illustrative: z.literal(true).optional(),
  }),
  hotline: z.strictObject({ phone: text, hours: text, wechat: text.optional(), clause: clauseId.optional() }),
  /** Who does what to a plan version (S18). */
  approvals: z.strictObject({
    draft: roles,
    sign: roles,
    comment: roles,
    approve: roles,
    publish: roles,
    clause: clauseId.optional(),
  }),
  /** Facts the city's own rules may not read; the check refuses a rule that does (S1). */
  forbids: z
    .strictObject({
      eligibility: z.strictObject({ facts: z.array(z.string()), clause: clauseId }).optional(),
      price: z.strictObject({ facts: z.array(z.string()), clause: clauseId }).optional(),
    })
    .default({}),
  payments: z.array(z.strictObject({ channel: z.enum(['wechat']), name: text, clause: clauseId.optional() })).min(1),
  /** Field of the national record in which this program's own payouts come back, if any. */
  ownPayoutField: z.enum(['oth_pay']).optional(),
  /** How local institutions get the money they advanced (W33): out of the agency's prefund or straight from the insurers. */
  oneStop: z.strictObject({
    local: z.enum(['prefund', 'insurer']),
    outOfTown: z.enum(['prefund', 'insurer']),
    clause: clauseId.optional(),
  }),
  /** Shared lists that stand before the city's own rows: treatment-types: [national]. */
  lists: listIncludes.default({}),
  /** Which national notice the city follows where notices differ (architecture, "Program files"). */
  follows: z.array(z.strictObject({ notice: text, meaning: text })).default([]),
})
export type Program = z.output<typeof programFile>

const member = z.strictObject({
  code,
  name: text,
  shortName: text,
  licence: text,
  share: percent,
  solvency: z.strictObject({ coreRatio: text, comprehensiveRatio: text, riskRating: text, on: civilDate }),
  illustrative: z.literal(true).optional(),
})

export const cycleFile = z.strictObject({
  name: text,
  /** First and last plan year, three years in all (W21). */
  planYears: z.array(whole(2000, 2100)).min(1).max(10),
  consortium: z.strictObject({
    clause: clauseId.optional(),
    members: z.array(member).min(1).max(50),
    lead: code,
    /** How the lead was chosen and when. */
    election: z.strictObject({ method: text, on: civilDate, clause: clauseId.optional() }),
    mostMembers: z.strictObject({ ...figureKeys, count: whole(1, 50) }).optional(),
    /** The recorded exception when there are more members than that (in principle: warns and takes a reason). */
    exception: z.strictObject({ reason: text, approvedBy: text, on: civilDate }).optional(),
    leadFee: z.strictObject({ ...figureKeys, rate: percent }),
    closedWithinCycle: z.strictObject({ clause: clauseId }).optional(),
  }),
  payout: z.strictObject({
    floor: z.strictObject({
      ...figureKeys,
      rate: percent,
      figure: z.enum(['paid', 'approved', 'reported', 'incurred', 'earned']),
      per: z.enum(['year', 'cycle']),
    }),
    /** How the cycle's average is made (W26): pooled sums, or the mean of the years' ratios. */
    average: z.strictObject({ ...figureKeys, of: z.enum(['pooled', 'mean']) }),
    costLimit: z.strictObject({ ...figureKeys, rate: percent, alarmAt: percent }).optional(),
    /** Expected payout for claims not yet reported, until a triangle exists (Bornhuetter–Ferguson prior). */
    prior: z.strictObject({ ...figureKeys, expectedRate: percent, developed: z.array(percent).length(12) }),
  }),
  costs: z
    .array(
      z.strictObject({
        ...figureKeys,
        kind: z.enum(['operating', 'third-party', 'publicity']),
        name: text,
        rate: percent,
      }),
    )
    .default([]),
  prefund: z.strictObject({ ...figureKeys, amount: money }).optional(),
  filings: z.array(z.strictObject({ code, name: text, dueOn: monthDay, clause: clauseId.optional() })).default([]),
})
export type Cycle = z.output<typeof cycleFile>

export const FORCES = ['must', 'in-principle', 'may', 'encourage', 'explore'] as const
export const clausesFile = z
  .array(
    z.strictObject({
      id: clauseId,
      where: text,
      document: code,
      force: z.enum(FORCES),
      text,
      /** rule: carried by a rule; case: shown by a case; manual: a duty of somebody named; planned: not yet here. */
      status: z.enum(['rule', 'case', 'manual', 'planned']),
      /** Who does by hand what the clause asks, and what that is. */
      duty: z.strictObject({ who: text, does: text }).optional(),
      owner: text.optional(),
      note: text.optional(),
    }),
  )
  .min(1)
export type Clause = z.output<typeof clausesFile>[number]

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, says('颜色应写作 #1a5fb4', 'a colour is written #1a5fb4'))
export const themeFile = z.strictObject({
  /** Colours become CSS variables; the check measures their contrast (WCAG AA). */
  colours: z.strictObject({
    primary: colour,
    onPrimary: colour,
    background: colour,
    surface: colour,
    text: colour,
    muted: colour,
    accent: colour,
  }),
  logoText: text,
})
export type Theme = z.output<typeof themeFile>
