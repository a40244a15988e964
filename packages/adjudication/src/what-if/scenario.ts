/** A book with the plan it is seen under, ready to be tried with other figures. */
import { type Fen, invariant, type Ratio } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { planHash } from '@gongbao/program'
import type { Book, BookRun } from '../book/book.ts'
import { classHash } from '../book/masked-plan.ts'
import { payBook } from '../book/pay-book.ts'
import type { CityRules } from '../create-adjudicator.ts'
import { type Exposure, type Premium, premiumUnder } from './exposure.ts'

/** What a scenario comes to. */
export interface Totals {
  readonly paidFen: number
  readonly premiumFen: number | null
}

export class Trial {
  readonly book: Book
  readonly city: CityRules
  readonly planCode: string
  readonly plan: Plan
  readonly exposure: Exposure
  private scratch: Float64Array | undefined

  constructor(book: Book, city: CityRules, planCode: string, exposure: Exposure) {
    const plan = city.plans.get(planCode)
    invariant(plan, `the city has plan ${planCode}`)
    this.book = book
    this.city = city
    this.planCode = planCode
    this.plan = plan
    this.exposure = exposure
  }

  /** Whether a plan pays these columns; else the records must be classified anew. */
  fits(plan: Plan): boolean {
    return classHash(this.withPlan(plan), this.planCode) === this.book.classHash
  }

  /** Pays the book, row by row. @param into columns to be used again */
  pay(plan: Plan = this.plan, into?: Float64Array): BookRun {
    return payBook(this.book, this.withPlan(plan), this.planCode, into)
  }

  /** What a plan comes to in all; the rows are not kept. */
  totals(plan: Plan): Totals {
    this.scratch ??= new Float64Array(this.book.size)
    return this.totalsOf(plan, this.pay(plan, this.scratch))
  }

  totalsOf(plan: Plan, { byBenefit }: BookRun): Totals {
    return { paidFen: sumOf(byBenefit), premiumFen: this.premium(plan)?.fen ?? null }
  }

  premium(plan: Plan): Premium | null {
    return premiumUnder(plan, this.exposure)
  }

  hash(plan: Plan): string {
    return planHash(plan, this.city.lists)
  }

  private withPlan(plan: Plan): CityRules {
    return plan === this.plan ? this.city : { ...this.city, plans: new Map([[this.planCode, plan]]) }
  }
}

export const sumOf = (amounts: Float64Array): number => amounts.reduce((sum, one) => sum + one, 0)

/** Paid over premium; null without a premium. */
export function ratioOf({ paidFen, premiumFen }: Totals): Ratio | null {
  return premiumFen === null || premiumFen <= 0
    ? null
    : { numeratorFen: paidFen as Fen, denominatorFen: premiumFen as Fen }
}
