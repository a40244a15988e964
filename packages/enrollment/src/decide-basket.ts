/** Who of a basket may enroll, at what price, and why: read once, decided by the plan's own rules. Quotes and orders share it. */
import { type TenantTx, together } from '@gongbao/database'
import { type Fen, type Id, isRefusal, isWithin, type Refusal, refuse, sumFen } from '@gongbao/kernel'
import {
  decideEligibility,
  type EligibilityDecision,
  type Plan,
  type Price,
  priceBasket,
  windowOf,
} from '@gongbao/program'
import { cityOf, planCovering, planOnSale, type RegisteredCity, type RegisteredPlan } from '@gongbao/register'
import { householdWith, type Profile, readProfiles } from '@gongbao/residents'
import { type ClaimYear, claimYearsOf } from './claim-years.store.ts'
import { type Policy, policiesOfPersons } from './enrollment.store.ts'
import { factsOf, healthOf } from './facts.rules.ts'
import { type History, historyOf } from './history.rules.ts'
import { type Proof, proofsFor } from './proofs.rules.ts'

type PersonId = Id<'person'>

export interface BasketMember {
  readonly profile: Profile
  readonly history: History
  readonly facts: ReturnType<typeof factsOf>
  readonly eligibility: EligibilityDecision
  readonly price: Price
  /** Holds a live policy of this plan year. */
  readonly covered: boolean
  /** Proofs that could change the answer, or that staff looks at now. */
  readonly proofs: readonly Proof[]
}
export interface Basket {
  readonly city: RegisteredCity
  readonly sale: RegisteredPlan
  readonly level: string
  readonly planYear: number
  readonly inWindow: boolean
  readonly members: readonly BasketMember[]
  /** Sum over the members who can be ordered. */
  readonly totalFen: Fen
}

/** Whether a member can be ordered now. */
export const isOrderable = (member: BasketMember): boolean =>
  member.eligibility.verdict === 'yes' &&
  !member.covered &&
  member.price.amountFen !== null &&
  member.profile.person.identity === 'proven'

/** The plan year is the calendar year in which cover begins. */
export const planYearOf = (plan: Plan): number => Number(plan.cover.from.slice(0, 4))

/**
 * @param personIds members of the account's household
 * @returns the basket; NOT_FOUND for someone else's family, WINDOW_CLOSED when no plan is on sale or in force
 */
export async function decideBasket(
  tx: TenantTx,
  accountId: Id<'residentAccount'>,
  personIds: readonly PersonId[],
  level?: string,
): Promise<Basket | Refusal> {
  const [household, onSale] = await together(householdWith(tx, accountId, personIds), planOnSale(tx))
  if (isRefusal(household)) return household
  const sale = onSale ?? (await planCovering(tx, tx.business.on))
  if (!sale) return refuse('WINDOW_CLOSED', { zh: '目前没有可以办理的方案', en: 'No plan is open now' })
  const chosen = sale.plan.levels.find(({ code }) => code === (level ?? sale.plan.levels[0]!.code))
  if (!chosen) return refuse('INVALID_INPUT', { zh: '没有这个保障档次', en: 'No such level' }, { field: 'level' })
  const profiles = [...new Set(personIds)].map((id) => household.profiles.get(id)!)
  return decideProfiles(tx, sale, chosen.code, profiles, await readAround(tx, profiles, household.profiles))
}

/** What decisions about some profiles rest on besides these. */
export interface Around {
  readonly city: RegisteredCity
  readonly parents: ReadonlyMap<PersonId, Profile>
  /** Those of the profiles and of their parents, of every plan year. */
  readonly policies: readonly Policy[]
  /** Of the profiles and their parents. */
  readonly claimYears: readonly ClaimYear[]
}

/** Reads it for all of them at once. @param known profiles read already */
export async function readAround(
  tx: TenantTx,
  profiles: readonly Profile[],
  known: ReadonlyMap<PersonId, Profile>,
): Promise<Around> {
  const parentIds = [...new Set(profiles.flatMap(({ parentIds: ids }) => ids))]
  const personIds = [...new Set([...profiles.map(({ person }) => person.id), ...parentIds])]
  const [city, parents, policies, claimYears] = await together(
    cityOf(tx),
    readProfiles(tx, parentIds, known),
    policiesOfPersons(tx, personIds),
    claimYearsOf(tx, personIds),
  )
  return { city, parents, policies, claimYears }
}

/** The same for profiles already read, whoever's they are: also when a free child's price is judged again. */
export function decideProfiles(
  tx: Pick<TenantTx, 'business'>,
  sale: RegisteredPlan,
  level: string,
  profiles: readonly Profile[],
  { city, parents, policies, claimYears }: Around,
): Basket {
  const { plan } = sale
  const planYear = planYearOf(plan)
  const inWindow = isWithin(tx.business.on, windowOf(plan))
  const applying = { city: city.city, plan, level, on: tx.business.on }
  const when = inWindow ? 'inside-window' : 'outside-window'
  const isCovered = (id: PersonId) => policies.some((policy) => policy.personId === id && policy.planYear === planYear)
  const historyFor = (profile: Profile) =>
    historyOf(
      policies.filter((policy) => policy.personId === profile.person.id),
      planYear,
      healthOf(profile),
      claimYears.filter(({ personId }) => personId === profile.person.id).map(({ planYear: year }) => year),
    )
  const isElsewhere = (id: PersonId) => {
    const parent = parents.get(id)
    if (!parent || isCovered(id)) return false
    const facts = factsOf(applying, parent, historyFor(parent), NO_PARENTS)
    const away = facts.basicCoverArea === 'province' || facts.basicCoverArea === 'elsewhere'
    return away && decideEligibility(plan, facts, when).verdict !== 'yes'
  }
  const known = profiles.map((profile) => {
    const ids = profile.parentIds
    const counted = {
      known: ids.length,
      insured: ids.filter(isCovered).length,
      elsewhere: ids.filter(isElsewhere).length,
    }
    const history = historyFor(profile)
    return {
      profile,
      history,
      covered: isCovered(profile.person.id),
      facts: factsOf(applying, profile, history, counted),
    }
  })
  // Parents who are covered already are counted in the facts; only those joining now count as in the basket.
  const joining = new Set(
    known
      .filter(({ covered, profile }) => !covered && profile.person.identity === 'proven')
      .map(({ profile }) => profile.person.id),
  )
  const { prices } = priceBasket(
    plan,
    known.map(({ profile, facts }) => ({
      who: profile.person.id,
      facts,
      parents: profile.parentIds.filter((id) => joining.has(id)),
    })),
    when,
  )
  const members = known.map(
    (member, at): BasketMember => ({
      ...member,
      eligibility: decideEligibility(plan, member.facts, when),
      price: prices[at]!,
      proofs: member.covered ? [] : proofsFor(plan, member.facts, when, member.profile),
    }),
  )
  const totalFen = sumFen(members.filter(isOrderable).map(({ price }) => price.amountFen!))
  return { city, sale, level, planYear, inWindow, members, totalFen }
}

const NO_PARENTS = { known: 0, insured: 0, elsewhere: 0 }
