/** A chain that takes every claim as its year's first: what comes of it then is what no other claim changes. Rules between records are the chain's own. */
import type { Chain, ChainPlan, Found, NotFound } from '../chain/chain.ts'
import { bytesOf, uint8, uint16, uint32 } from '../chain/columns.ts'
import type { OtherwiseStated } from '../chain/known-persons.ts'
import { MemoryChain } from '../chain/memory-chain.ts'
import type { Counters } from '../claim/explanation.ts'
import type { Judgment } from '../claim/judgment.ts'
import type { PersonOfYear } from '../claim/usual-facts.ts'
import { type ClaimRecord, isReversal } from '../record/record.ts'
import type { Terms } from '../year/terms.ts'
import type { Links } from '../year/undo.ts'
import { CLAIM, DENIED, NONE, type Opening, REVERSAL, REVIEW, type Unpaid } from './book.ts'
import { type Booked, dayNumber } from './days.ts'
import type { Groups } from './groups.ts'
import type { BookRows } from './kept-rows.ts'
import { unpaidOf } from './unpaid.ts'

/** What a book asks of a plan. */
export interface BookPlan extends ChainPlan {
  terms(person: PersonOfYear): Terms
}

export class BookChain implements Chain {
  readonly inner: MemoryChain
  readonly openings = new Map<number, Opening>()
  readonly unpaid: Unpaid[] = []
  readonly line = uint32()
  readonly kind = uint8()
  readonly group = uint16()
  readonly undoes = uint32()
  readonly days = { treated: uint16(), reported: uint16(), approved: uint16(), paid: uint16() }
  readonly groups: Groups
  /** Of the record being answered. */
  private at: { readonly line: number; readonly booked: Booked } = { line: 0, booked: {} }
  private opened: Opening | null = null
  private found: Found | null = null

  constructor(plan: BookPlan, groups: Groups, seed: number) {
    this.groups = groups
    const opening = (person: PersonOfYear, stated: Counters): Counters => {
      this.opened = { terms: plan.terms(person), opening: stated }
      return {}
    }
    const { byClaim, benefitCodes } = plan
    this.inner = new MemoryChain({ byClaim, benefitCodes, opening, after: () => ({}) }, seed)
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return bytesOf([this.inner, this.line, this.kind, this.group, this.undoes, ...Object.values(this.days)])
  }

  /** Says which line comes next, and what the house did with it. */
  next(line: number, booked: Booked): void {
    this.at = { line, booked }
    this.found = null
  }

  knows(record: ClaimRecord): boolean {
    return this.inner.knows(record)
  }

  contradicted(record: ClaimRecord, line: number): OtherwiseStated | null {
    return this.inner.contradicted(record, line)
  }

  /** Nothing used: a claim is judged by itself, a reversal on its original alone. */
  used(record: ClaimRecord): Counters | null {
    this.opened = null
    const stands = this.inner.used(record) !== null
    if (this.opened) this.openings.set(this.inner.persons.numberOf(record.person.id), this.opened)
    if (!stands) return null
    return isReversal(record) && this.found ? this.found.eligible : {}
  }

  original(reversal: ClaimRecord): Found | NotFound {
    const found = this.inner.original(reversal)
    this.found = typeof found === 'string' ? null : found
    return found
  }

  links(original: Found): Links {
    return { opening: {}, steps: original.step ? [original.step] : [], at: 0 }
  }

  remember(record: ClaimRecord, judgment: Judgment, reverses: Found | null): void {
    const row = this.inner.size
    this.inner.remember(record, judgment, reverses)
    const { line } = this.at
    const kind = kindOf(judgment, reverses !== null)
    this.line.set(row, line)
    this.kind.set(row, kind)
    this.group.set(row, this.groups.numberOf(record))
    this.undoes.set(row, reverses ? reverses.at : NONE)
    this.noteDays(row, record)
    if (kind === DENIED || kind === REVIEW) this.unpaid.push(unpaidOf(line, judgment.explanation))
  }

  /** The rows so far. */
  rows(): BookRows {
    const { inner, line, kind, group, undoes, days, unpaid } = this
    const { size, person, terms, burden, firstEligible, eligibleBenefit, eligibleAmount, eligibleCount } = inner
    const { steps, knownTerms } = inner
    const persons = inner.persons.keys.size
    const eligible = { firstEligible, eligibleBenefit, eligibleAmount, eligibleCount }
    return {
      size,
      persons,
      person,
      line,
      kind,
      terms,
      group,
      burden,
      days,
      ...eligible,
      steps,
      undoes,
      knownTerms,
      unpaid,
    }
  }

  private noteDays(row: number, { settlement, ext }: ClaimRecord): void {
    const { approvedOn, paidOn } = this.at.booked
    this.days.treated.set(row, dayNumber(settlement.dischargedOn))
    this.days.reported.set(row, dayNumber(ext.filedOn ?? settlement.settledOn))
    this.days.approved.set(row, dayNumber(approvedOn))
    this.days.paid.set(row, dayNumber(paidOn))
  }
}

function kindOf({ explanation: { status } }: Judgment, reverses: boolean): number {
  if (status === 'denied') return DENIED
  if (status === 'review') return REVIEW
  return reverses ? REVERSAL : CLAIM
}
