/** What anyone may read of a city's program: names, insurers, terms, figures with their clauses. */
import { dateField, fenField, z } from '@gongbao/access'

const figure = { clause: z.string().nullable(), illustrative: z.boolean() }
const rateBp = z.int().openapi({ description: '单位：基点，10000 = 100% · in basis points' })

export const tiersView = z.object({
  ...figure,
  measured: z.enum(['burden', 'above-deductible']),
  apply: z.enum(['marginal', 'whole']),
  bands: z.array(z.object({ upToFen: fenField().nullable(), rateBp })),
})

export const publicPlanView = z.object({
  code: z.string(),
  title: z.string(),
  productName: z.string(),
  filingNo: z.string(),
  filingUrl: z.string().nullable(),
  windowFrom: dateField(),
  /** The last day, extensions counted. */
  windowTo: dateField(),
  windowOpen: z.boolean(),
  /** Whether the window's dates stand in no document; the same for those of cover. */
  windowIllustrative: z.boolean(),
  coverIllustrative: z.boolean(),
  /** Ways that stay open outside the window; none in a city that has none. */
  outsideWindow: z.array(z.object({ code: z.string(), name: z.string(), clause: z.string().nullable() })),
  /** Every extension with its reason, the earliest first; empty as a rule. */
  windowExtensions: z.array(z.object({ to: dateField(), reason: z.string(), clause: z.string().nullable() })),
  coverFrom: dateField(),
  coverTo: dateField(),
  prices: z.array(z.object({ ...figure, code: z.string(), name: z.string(), amountFen: fenField() })),
  benefits: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      clause: z.string().nullable(),
      deductible: z.object({
        ...figure,
        amountFen: fenField().nullable(),
        text: z.object({ zh: z.string(), en: z.string() }),
      }),
      tiers: tiersView,
      cap: z.object({ ...figure, amountFen: fenField() }).nullable(),
    }),
  ),
  yearCap: z.object({ ...figure, amountFen: fenField() }).nullable(),
  exclusions: z.array(z.object({ code: z.string(), name: z.string(), clause: z.string().nullable() })),
})

const colour = z.string()
export const publicProgramView = z
  .object({
    name: z.string(),
    nameEn: z.string(),
    slogan: z.string(),
    cityName: z.string(),
    cityNameEn: z.string(),
    /** 投保 or 参保: the city's own word on screen. */
    enrollWord: z.string(),
    logoText: z.string(),
    colours: z.object({
      primary: colour,
      onPrimary: colour,
      background: colour,
      surface: colour,
      text: colour,
      muted: colour,
      accent: colour,
    }),
    operator: z.object({
      name: z.string(),
      licence: z.string(),
      domainRecord: z.string(),
      complaintLine: z.string(),
      illustrative: z.boolean(),
    }),
    hotline: z.object({ phone: z.string(), hours: z.string(), wechat: z.string().nullable() }),
    coinsurers: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        shareBp: rateBp,
        lead: z.boolean(),
        solvency: z.object({
          comprehensiveRatio: z.string(),
          coreRatio: z.string(),
          riskRating: z.string(),
          on: dateField(),
        }),
        illustrative: z.boolean(),
      }),
    ),
    isDemo: z.boolean(),
    businessOn: dateField(),
    /** The plan on sale; outside every window the next one, else the last. */
    plan: publicPlanView.nullable(),
    /** Every approved plan year, the newest first. */
    planYears: z.array(z.object({ code: z.string(), title: z.string(), coverFrom: dateField(), coverTo: dateField() })),
  })
  .openapi('PublicProgram')
export type PublicProgram = z.input<typeof publicProgramView>
export type PublicPlan = z.input<typeof publicPlanView>
