/**
 * Where a line's money goes: to the exclusion that takes the line, else part by part to the first benefit in the plan's order that takes it.
 * Lines that look alike to the plan's rules are decided once a claim; most lines of a bill do.
 */
import type { Benefit } from '@gongbao/program'
import type { ClaimRecord, FeeLine } from '../record/record.ts'
import { setLineFacts, type WorkingFacts, withUnknownLines } from './claim-facts.ts'
import type { ListIndex, Listing } from './lists.ts'
import { type CompiledRule, type PlanRules, type StatedFact, warnUndetermined } from './plan-rules.ts'
import { Uncovered, type Unmet, whyUncovered } from './uncovered.ts'
import type { Warnings } from './warnings.ts'

export const NOT_COVERED = -1
export const EXCLUDED = -2
const NOT_ASKED = -3

/** The answer for all lines that look alike. */
export interface Look {
  /** Place of the line exclusion that takes it, or -1. */
  readonly exclusion: number
  /** By part: the place of the benefit, or one of the constants above. A part is asked for when there is money in it. */
  readonly places: [number, number, number, number]
  /** By part: why no benefit takes it, once that was asked. */
  readonly why: (readonly Unmet[] | undefined)[]
}

export class LinePlaces {
  readonly record: ClaimRecord
  readonly facts: WorkingFacts
  readonly rules: PlanRules
  readonly lists: ListIndex
  readonly warnings: Warnings
  /** Answers of the benefits that read no line facts: one serves all lines. 2 = not asked. */
  private readonly claimVerdicts: number[]
  private readonly looks = new Map<string, Look>()
  readonly uncovered = new Uncovered()

  constructor(record: ClaimRecord, facts: WorkingFacts, rules: PlanRules, lists: ListIndex, warnings: Warnings) {
    this.record = record
    this.facts = facts
    this.rules = rules
    this.lists = lists
    this.warnings = warnings
    this.claimVerdicts = rules.benefits.map(() => 2)
  }

  /** The look of a line. */
  lookOf(line: FeeLine): Look {
    const listing = line.code === null ? null : this.lists.listing(line.code)
    const alike = listing === null && this.record.person.approvals.length === 0
    if (!alike) return this.decide(line, listing)
    const key = keyOf(line, this.rules.linesDifferBy)
    const known = this.looks.get(key)
    if (known) return known
    const look = this.decide(line, null)
    this.looks.set(key, look)
    return look
  }

  private decide(line: FeeLine, listing: Listing | null): Look {
    setLineFacts(this.facts, line, this.record, listing)
    return lookWith(this.exclusion(true))
  }

  /**
   * The head as a line, where the record has no fee lines. There is then no line to refuse on what is unknown of it: an undecided line exclusion
   * does not hold (warning NO_DETAILS).
   */
  lookOfHead(): Look {
    return lookWith(this.exclusion(false))
  }

  /** Where a part of a line goes. @param line null for the head */
  placeOf(line: FeeLine | null, of: Look, part: number): number {
    if (of.exclusion >= 0) return EXCLUDED
    if (of.places[part] !== NOT_ASKED) return of.places[part]!
    this.factsOf(line)
    const place = this.benefitOf(part)
    of.places[part] = place
    return place
  }

  private factsOf(line: FeeLine | null): void {
    if (line) setLineFacts(this.facts, line, this.record, line.code === null ? null : this.lists.listing(line.code))
  }

  /** Keeps why a part that no benefit takes comes to none. @param amount fen of it */
  addUncovered(line: FeeLine | null, of: Look, part: number, amount: number): void {
    if (of.why[part] === undefined) {
      this.factsOf(line)
      of.why[part] = whyUncovered(this.rules, this.facts, part)
    }
    this.uncovered.add(of.why[part]!, amount)
  }

  /**
   * Where no benefit takes a part of the head: a benefit that the lines might have come to, had the record given them, waits for a person. That
   * nothing is known of them is not that none of them was such.
   */
  askForLines(part: number): void {
    const { benefits, benefitsOfPart } = this.rules
    withUnknownLines(this.facts, this.record.person, () => {
      for (const at of benefitsOfPart[part]!) {
        const { rule, readsLines, decide } = benefits[at]!
        if (readsLines && decide(this.facts) !== 0) warnUndetermined(rule, this.facts, this.warnings)
      }
    })
  }

  private exclusion(warns: boolean): number {
    const { line } = this.rules
    let open: CompiledRule | null = null
    for (let at = 0; at < line.length; at += 1) {
      const verdict = line[at]!.decide(this.facts)
      if (verdict === 1) return at
      if (verdict === -1) open ??= line[at]!
    }
    if (open && warns) warnUndetermined(open.rule, this.facts, this.warnings)
    return -1
  }

  private benefitOf(part: number): number {
    for (const at of this.rules.benefitsOfPart[part]!) {
      const verdict = this.verdictOf(at, this.rules.benefits[at]!)
      if (verdict === 1) return at
      if (verdict === 0) continue
      warnUndetermined(this.rules.benefits[at]!.rule, this.facts, this.warnings)
      // Set aside by a person, the open rule does not apply and the next benefit is asked; else the claim waits and nothing is paid.
      if (this.warnings.review) return NOT_COVERED
    }
    return NOT_COVERED
  }

  private verdictOf(at: number, { readsLines, decide }: CompiledRule<Benefit>): number {
    if (readsLines) return decide(this.facts)
    if (this.claimVerdicts[at] === 2) this.claimVerdicts[at] = decide(this.facts)
    return this.claimVerdicts[at]!
  }
}

function lookWith(exclusion: number): Look {
  return { exclusion, places: [NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED], why: [] }
}

function keyOf(line: FeeLine, facts: readonly StatedFact[]): string {
  if (facts.length === 0) return ''
  if (facts.length === 1) return statedBy(line, facts[0]!)
  return JSON.stringify(facts.map((fact) => statedBy(line, fact)))
}

function statedBy(line: FeeLine, fact: StatedFact): string {
  if (fact === 'lineChargeType') return line.chargeType ?? ''
  if (fact === 'lineCode') return line.code ?? ''
  if (fact === 'lineCatalogueLevel') return line.catalogueLevel ?? ''
  if (fact === 'lineQuantity') return String(line.quantity)
  if (fact === 'linePrescriptionDays') return String(line.prescriptionDays)
  return line.negotiated ? '1' : '0'
}
