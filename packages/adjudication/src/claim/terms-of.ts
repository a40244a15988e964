/** Judges on what terms a claim is paid: which variants hold, how its person is rated, what the city parameters are. */

import type { Fen } from '@gongbao/kernel'
import {
  compile,
  type Decide,
  FIGURES,
  type FigureName,
  type Plan,
  parametersOf,
  type SharedDeductible,
  tellsPreExisting,
  type Variant,
} from '@gongbao/program'
import type { Insured } from '../record/record.ts'
import { type Terms, variantKey } from '../year/terms.ts'
import type { WorkingFacts } from './claim-facts.ts'
import { warnUndetermined } from './plan-rules.ts'
import type { Warnings } from './warnings.ts'

/** A city parameter for an insurance type, in fen; null when the list gives none. */
export type ParameterOf = (parameter: string, insutype: string | null) => Fen | null

export interface TermsOf {
  /** The terms of a person alone, where no claim is asked. */
  basic(person: RatedPerson, preExisting: boolean): Terms
  /**
   * @param concerned places of the benefits that take money: what cannot be decided matters for them only
   * @param warnings null where nobody is to be asked: what cannot be decided does not hold
   */
  of(
    person: RatedPerson,
    facts: WorkingFacts,
    concerned: (benefit: number) => boolean,
    warnings: Warnings | null,
  ): Terms
}
export type RatedPerson = Pick<Insured, 'enrolledYears' | 'insutype'>

/** The variants of one benefit, or of one shared deductible. */
interface Variants {
  readonly owner: string
  /** Places of the benefits whose figures they are. */
  readonly benefits: readonly number[]
  readonly compiled: readonly { rule: VariantRule; key: string; names: NamesFor; decide: Decide }[]
}
type VariantRule = Pick<Variant, 'code' | 'name' | 'when'>
/** The figures it gives to a claim on that status. */
type NamesFor = (ill: boolean) => readonly FigureName[]

export function termsOf(plan: Plan, parameterOf: ParameterOf): TermsOf {
  const groups = variantsOf(plan)
  const parameters = parametersOf(plan)
  const basic = (person: RatedPerson, preExisting: boolean): Terms => {
    const terms = { preExisting, enrolledYears: person.enrolledYears }
    return parameters.length === 0 ? terms : { ...terms, parameters: parametersFor(person, parameters, parameterOf) }
  }
  return {
    basic,
    of: (person, facts, concerned, warnings) => {
      const terms = basic(person, facts.ratedAs === 'preExisting')
      if (facts.ratedAs === null && warnings) askForRating(plan, concerned, facts, warnings)
      if (groups.length === 0) return terms
      const variants = groups.flatMap((group) => {
        const asks = warnings !== null && group.benefits.some(concerned)
        return holding(group, facts, asks ? warnings : null)
      })
      return variants.length === 0 ? terms : { ...terms, variants }
    },
  }
}

/** A benefit that pays a pre-existing condition on other terms cannot pay before the rating is known. */
function askForRating(
  { benefits }: Plan,
  concerned: (benefit: number) => boolean,
  facts: WorkingFacts,
  warnings: Warnings,
): void {
  for (const [at, benefit] of benefits.entries())
    if (tellsPreExisting(benefit) && concerned(at)) warnUndetermined({ ...benefit, when: IS_ILL }, facts, warnings)
}
const IS_ILL = { fact: 'ratedAs', operator: 'equal', value: 'preExisting' } as const

function parametersFor({ insutype }: RatedPerson, names: readonly string[], parameterOf: ParameterOf) {
  const parameters: Record<string, Fen> = {}
  for (const name of names) {
    const amount = parameterOf(name, insutype)
    if (amount !== null) parameters[name] = amount
  }
  return parameters
}

function variantsOf({ benefits, sharedDeductibles = [] }: Plan): Variants[] {
  const own = benefits.map(({ code, variants = [] }, at) => compiledOf(code, [at], variants, namesOf))
  const shared = sharedDeductibles.map(({ code, variants = [] }: SharedDeductible) => {
    const sharing = benefits.flatMap((benefit, at) => (sharesIn(benefit, code) ? [at] : []))
    return compiledOf(`shared:${code}`, sharing, variants, () => () => ['deductible'])
  })
  return [...own, ...shared].filter(({ compiled }) => compiled.length > 0)
}

function compiledOf<Rule extends VariantRule>(
  owner: string,
  benefits: readonly number[],
  rules: readonly Rule[],
  names: (rule: Rule) => NamesFor,
): Variants {
  const compiled = rules.map((rule) => {
    return { rule, key: variantKey(owner, rule.code), names: names(rule), decide: compile(rule.when) }
  })
  return { owner, benefits, compiled }
}

function namesOf(variant: Variant): NamesFor {
  const own = FIGURES.filter((name) => variant[name] !== undefined)
  const withIll = FIGURES.filter((name) => own.includes(name) || variant.preExisting?.[name] !== undefined)
  return (ill) => (ill ? withIll : own)
}

function sharesIn({ deductible, variants = [], preExisting }: Plan['benefits'][number], code: string): boolean {
  const varied = variants.flatMap((variant) => [variant.deductible, variant.preExisting?.deductible])
  return [deductible, preExisting?.deductible, ...varied].some((figure) => figure?.shared === code)
}

/** The variants that hold. One that cannot be decided is asked about when it could still give a figure. */
function holding({ compiled }: Variants, facts: WorkingFacts, warnings: Warnings | null): string[] {
  const taken = new Set<FigureName>()
  const keys: string[] = []
  for (const { rule, key, names: namesFor, decide } of compiled) {
    const names = namesFor(facts.ratedAs === 'preExisting')
    if (names.every((name) => taken.has(name))) continue
    const verdict = decide(facts)
    if (verdict === -1 && warnings) warnUndetermined(rule, facts, warnings)
    if (verdict !== 1) continue
    keys.push(key)
    for (const name of names) taken.add(name)
  }
  return keys
}
