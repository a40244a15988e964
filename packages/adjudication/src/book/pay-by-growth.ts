/** Pays a book whose year is the growth of one function of what has been counted: one pass over the columns, no object made. */
import { invariant } from '@gongbao/kernel'
import type { PlanYear } from '../year/plan-year.ts'
import { AffineOwed } from './affine.ts'
import type { Book, BookRun } from './book.ts'

/** The same steps as `payBenefits`: a claim's benefits one at a time in the plan's order, each the growth of min(yearCap, Σ owed). */
export function payByGrowth(book: Book, year: PlanYear, run: BookRun): void {
  new Pass(book, year, run).all()
}

class Pass {
  private readonly book: Book
  private readonly run: BookRun
  private readonly owedBy: AffineOwed
  private readonly benefits: number
  private readonly yearCap: number
  private readonly codes: readonly string[]
  private readonly counters: Float64Array
  private readonly owed: Float64Array

  constructor(book: Book, year: PlanYear, run: BookRun) {
    this.book = book
    this.run = run
    this.benefits = year.plan.benefits.length
    this.codes = year.plan.benefits.map(({ code }) => code)
    this.yearCap = year.plan.yearCap?.amount ?? Number.POSITIVE_INFINITY
    this.owedBy = new AffineOwed(book.knownTerms.flatMap((terms) => year.schedules(terms)))
    this.counters = new Float64Array(this.benefits)
    this.owed = new Float64Array(this.benefits)
  }

  /** One loop over all: what it reads stands in locals. */
  all(): void {
    const { benefits, counters, owed, owedBy, yearCap } = this
    const { start, terms, firstEntry, benefit, amount, persons } = this.book
    const { paid, byBenefit } = this.run
    for (let person = 0; person < persons; person += 1) {
      const end = start[person + 1]!
      this.open(person)
      let known = -1
      let sum = 0
      for (let row = start[person]!; row < end; row += 1) {
        const last = firstEntry[row + 1]!
        let entry = firstEntry[row]!
        if (entry === last) continue
        const first = terms[row]! * benefits
        if (known !== first) {
          known = first
          sum = this.onTerms(first)
        }
        const before = Math.min(sum, yearCap)
        let total = before
        for (; entry < last; entry += 1) {
          const at = benefit[entry]!
          const through = counters[at]! + amount[entry]!
          counters[at] = through
          const now = owedBy.owed(first + at, through)
          sum += now - owed[at]!
          owed[at] = now
          const next = Math.min(sum, yearCap)
          byBenefit[at]! += next - total
          total = next
        }
        paid[row] = total - before
      }
    }
  }

  private open(person: number): void {
    for (let at = 0; at < this.benefits; at += 1) this.counters[at] = 0
    if (this.book.openings.size === 0) return
    const opened = this.book.openings.get(person)
    if (opened) for (const [at, code] of this.codes.entries()) this.counters[at] = opened.opening[code] ?? 0
  }

  /** What is owed so far on other terms than the claim before. @param first place of their first schedule */
  private onTerms(first: number): number {
    let sum = 0
    for (let at = 0; at < this.benefits; at += 1) {
      const through = this.counters[at]!
      invariant(through >= 0, 'a counter is never negative')
      const owed = through === 0 ? 0 : this.owedBy.owed(first + at, through)
      this.owed[at] = owed
      sum += owed
    }
    return sum
  }
}
