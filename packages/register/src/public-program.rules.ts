import { type CivilDate, type Fen, isWithin } from '@gongbao/kernel'
import { type City, type Cycle, type Plan, windowOf } from '@gongbao/program'
import { deductibleText } from './benefit-text.rules.ts'
import type { RegisteredPlan } from './city-of.ts'
import type { PublicPlan, PublicProgram } from './public-program.contract.ts'

interface Figure {
  clause?: string | undefined
  illustrative?: true | undefined
}
const figureOf = ({ clause, illustrative }: Figure) => ({ clause: clause ?? null, illustrative: illustrative === true })
const amountOf = (figure: Figure & { amount: Fen }) => ({ ...figureOf(figure), amountFen: figure.amount })

/** The page's plan: on sale now, else the next to come, else the last there was. Drafts are nobody's business yet. */
export function planToShow(plans: readonly RegisteredPlan[], on: CivilDate): RegisteredPlan | null {
  const shown = approvedPlans(plans)
  const next = shown.filter(({ plan }) => plan.window.from > on).at(-1)
  return shown.find(({ status }) => status === 'on-sale') ?? next ?? shown[0] ?? null
}

/** Approved plans, the newest cover first. */
export function approvedPlans(plans: readonly RegisteredPlan[]): RegisteredPlan[] {
  const approved = plans.filter(({ status }) => status !== 'draft' && status !== 'review')
  return approved.sort((a, b) => (a.plan.cover.from < b.plan.cover.from ? 1 : -1))
}

/** The cycle a plan year belongs to, else the last one. */
export function cycleOfYear(city: City, planYear: number): Cycle | null {
  const cycles = [...city.cycles.values()]
  return cycles.find(({ planYears }) => planYears.includes(planYear)) ?? cycles.at(-1) ?? null
}

export function publicProgram(
  city: City,
  plans: readonly RegisteredPlan[],
  now: { on: CivilDate; isDemo: boolean },
): PublicProgram {
  const { program, theme } = city
  const shown = planToShow(plans, now.on)
  const cycle = cycleOfYear(city, shown?.version.planYear ?? Number(now.on.slice(0, 4)))
  return {
    name: program.name,
    nameEn: program.nameEn,
    slogan: program.slogan,
    cityName: program.city.name,
    cityNameEn: program.city.nameEn,
    enrollWord: program.enrollWord,
    logoText: theme.logoText,
    colours: theme.colours,
    operator: { ...program.operator, illustrative: program.operator.illustrative === true },
    hotline: { phone: program.hotline.phone, hours: program.hotline.hours, wechat: program.hotline.wechat ?? null },
    coinsurers: cycle ? coinsurersOf(cycle) : [],
    isDemo: now.isDemo,
    businessOn: now.on,
    plan: shown ? publicPlan(shown, now.on) : null,
    planYears: approvedPlans(plans).map(({ code, plan }) => ({
      code,
      title: plan.title,
      coverFrom: plan.cover.from,
      coverTo: plan.cover.to,
    })),
  }
}

/** All members with their shares, the lead first (domain.md, "Who may do what"). */
export function coinsurersOf(cycle: Cycle): PublicProgram['coinsurers'] {
  const { members, lead } = cycle.consortium
  const shown = members.map(({ code, name, share, solvency, illustrative }) => ({
    code,
    name,
    shareBp: share,
    lead: code === lead,
    solvency: { ...solvency },
    illustrative: illustrative === true,
  }))
  return shown.sort((a, b) => Number(b.lead) - Number(a.lead))
}

export function publicPlan({ code, plan, status }: RegisteredPlan, on: CivilDate): PublicPlan {
  const { product, window, cover } = plan
  return {
    code,
    title: plan.title,
    productName: product.name,
    filingNo: product.filingNo,
    filingUrl: product.filingUrl ?? null,
    windowFrom: window.from,
    windowTo: windowOf(plan).to,
    windowOpen: status === 'on-sale' && isWithin(on, windowOf(plan)),
    windowExtensions: (window.extensions ?? []).map(({ to, reason, clause }) => ({
      to,
      reason,
      clause: clause ?? null,
    })),
    windowIllustrative: window.illustrative === true,
    coverIllustrative: cover.illustrative === true,
    outsideWindow: plan.eligibility
      .filter(({ outsideWindow }) => outsideWindow)
      .map((one) => ({ code: one.code, name: one.name, clause: one.outsideWindow?.clause ?? one.clause ?? null })),
    coverFrom: cover.from,
    coverTo: cover.to,
    prices: plan.price.map((rule) => ({ ...figureOf(rule), code: rule.code, name: rule.name, amountFen: rule.amount })),
    benefits: plan.benefits.map((benefit) => benefitOf(benefit, plan)),
    yearCap: plan.yearCap ? amountOf(plan.yearCap) : null,
    exclusions: plan.exclusions.map(({ code, name, clause }) => ({ code, name, clause: clause ?? null })),
  }
}

function benefitOf({ code, name, clause, deductible, tiers, cap }: Plan['benefits'][number], plan: Plan) {
  // One figure that runs through the year; anything else is said in words.
  const amountFen = deductible.per === 'stay' ? null : (deductible.amount ?? null)
  const bands = tiers.bands.map(({ upTo, rate }) => ({ upToFen: upTo ?? null, rateBp: rate }))
  return {
    code,
    name,
    clause: clause ?? null,
    deductible: { ...figureOf(deductible), amountFen, text: deductibleText(deductible, plan) },
    tiers: { ...figureOf(tiers), measured: tiers.measured, apply: tiers.apply, bands },
    cap: cap ? amountOf(cap) : null,
  }
}
