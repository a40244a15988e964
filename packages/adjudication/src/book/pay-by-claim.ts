/** Pays a book whose year is paid claim by claim: the heart's own steps, insured by insured. */
import { readStep } from '../chain/step-code.ts'
import type { Counters } from '../claim/explanation.ts'
import { payYear, takeStep } from '../year/layered.ts'
import { openYear } from '../year/opening.ts'
import type { PlanYear } from '../year/plan-year.ts'
import type { Step } from '../year/step.ts'
import { type Book, type BookRun, type BookSteps, NONE } from './book.ts'

export function payByClaim(book: Book, steps: BookSteps, year: PlanYear, run: BookRun): void {
  const places = new Map(year.plan.benefits.map((benefit, at) => [benefit, at]))
  const read = (row: number): Step =>
    readStep((at) => steps.written[at]!, steps.begin[row]!, book.knownTerms[book.terms[row]!]!)
  for (let person = 0; person < book.persons; person += 1) payPerson(person)

  function payPerson(person: number): void {
    const opened = book.openings.get(person)
    const opening = opened ? openYear(year, opened.terms, opened.opening) : {}
    let after: Counters = opening
    let standing: { readonly row: number; readonly step: Step }[] = []
    for (let row = book.start[person]!; row < book.start[person + 1]!; row += 1) {
      const original = steps.undoes[row]!
      if (original !== NONE) {
        const rest = standing.filter((one) => one.row !== original)
        if (rest.length < standing.length) after = undo(row, opening, standing, rest)
        standing = rest
      } else if (steps.begin[row]! !== NONE) {
        const step = read(row)
        after = take(row, after, step)
        standing.push({ row, step })
      }
    }
  }

  function take(row: number, before: Counters, step: Step): Counters {
    const taken = takeStep(year, before, step)
    for (const { schedule, paid } of taken.benefits) add(row, places.get(schedule.benefit)!, paid)
    return taken.after
  }

  function undo(row: number, opening: Counters, standing: readonly { step: Step }[], rest: typeof standing): Counters {
    const stepsOf = (list: typeof standing) => list.map(({ step }) => step)
    const before = payYear(year, opening, stepsOf(standing))
    const now = payYear(year, opening, stepsOf(rest))
    for (const [at, { paid }] of now.benefits.entries()) add(row, at, paid - before.benefits[at]!.paid)
    return now.after
  }

  function add(row: number, benefit: number, paid: number): void {
    run.paid[row]! += paid
    run.byBenefit[benefit]! += paid
  }
}
