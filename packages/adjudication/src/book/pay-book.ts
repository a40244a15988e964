/** A scenario: a plan's figures over a book. What each row is paid equals the transactional adjudication to the fen. */
import { invariant } from '@gongbao/kernel'
import type { CityRules } from '../create-adjudicator.ts'
import { assertPayable } from '../year/payable.ts'
import { planYear } from '../year/plan-year.ts'
import type { Book, BookRun } from './book.ts'
import { classHash } from './masked-plan.ts'
import { payByClaim } from './pay-by-claim.ts'
import { payByGrowth } from './pay-by-growth.ts'

/**
 * Pays the whole book by a plan that classifies it as it is classified.
 * @param into columns of an earlier run, to be used again
 * @throws Error when the plan cannot be paid, or would classify the claims otherwise
 */
export function payBook(book: Book, city: CityRules, planCode: string, into?: Float64Array): BookRun {
  const plan = city.plans.get(planCode)
  invariant(plan, `the city has plan ${planCode}`)
  assertPayable(plan)
  invariant(classHash(city, planCode) === book.classHash, 'the plan classifies the book as it is classified')
  const year = planYear(plan)
  const run = { paid: into?.fill(0) ?? new Float64Array(book.size), byBenefit: new Float64Array(plan.benefits.length) }
  if (book.steps) payByClaim(book, book.steps, year, run)
  else payByGrowth(book, year, run)
  return run
}
