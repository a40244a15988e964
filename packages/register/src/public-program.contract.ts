/** GET /api/program: what anyone may know of a city's program: who sells it, who underwrites it, when, for how much, what it covers. The portal is written against it. */
import { z } from '@gongbao/access'

const clause = z.string().nullable()
const figure = { clause, illustrative: z.boolean() }

const publicPlanView = z.strictObject({
  code: z.string(),
  title: z.string(),
  productName: z.string(),
  filingNo: z.string(),
  filingUrl: z.string().nullable(),
  windowFrom: z.string(),
  windowTo: z.string(),
  windowOpen: z.boolean(),
  coverFrom: z.string(),
  coverTo: z.string(),
  prices: z.array(z.strictObject({ code: z.string(), name: z.string(), amountFen: z.int(), ...figure })),
  benefits: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      clause,
      deductible: z.strictObject({ amountFen: z.int(), ...figure }),
      tiers: z.strictObject({
        measured: z.enum(['burden', 'above-deductible']),
        apply: z.enum(['marginal', 'whole']),
        bands: z.array(z.strictObject({ upToFen: z.int().nullable(), rateBp: z.int() })),
        ...figure,
      }),
      capFen: z.int().nullable(),
    }),
  ),
  yearCapFen: z.int().nullable(),
  exclusions: z.array(z.strictObject({ code: z.string(), name: z.string(), clause })),
})

export const publicProgramView = z.strictObject({
  name: z.string(),
  nameEn: z.string(),
  slogan: z.string(),
  cityName: z.string(),
  cityNameEn: z.string(),
  enrollWord: z.string(),
  logoText: z.string(),
  colours: z.record(z.string(), z.string()),
  operator: z.strictObject({
    name: z.string(),
    licence: z.string(),
    domainRecord: z.string(),
    complaintLine: z.string(),
  }),
  hotline: z.strictObject({ phone: z.string(), hours: z.string(), wechat: z.string().nullable() }),
  coinsurers: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      shareBp: z.int(),
      lead: z.boolean(),
      solvency: z.string(),
      illustrative: z.boolean(),
    }),
  ),
  isDemo: z.boolean(),
  /** Civil date by the city's business clock. */
  businessOn: z.string(),
  /** The plan on sale, else the next one to be, else the one in force. */
  plan: publicPlanView.nullable(),
})
