/**
 * A chain in memory: at most 200 bytes a record, whatever its fee lines (measured in `tests/bench`); lines that a cap or a count asks for by
 * themselves, where years are paid claim by claim, add some 8 bytes each. Records, persons and visits are numbered;
 * what is known of each stands in columns. Nothing of a record's text is kept.
 */
import { type Fen, fen, invariant } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import type { Judgment } from '../claim/judgment.ts'
import { type ClaimRecord, isReversal } from '../record/record.ts'
import type { Step } from '../year/step.ts'
import type { Links } from '../year/undo.ts'
import type { Chain, ChainPlan, Found, NotFound } from './chain.ts'
import { bytesOf, float64, uint8, uint32 } from './columns.ts'
import { joinKey } from './hash96.ts'
import { KeyIndex } from './key-index.ts'
import { KnownPersons, type OtherwiseStated } from './known-persons.ts'
import { PersonCounters } from './person-counters.ts'
import { RecentYears } from './recent-years.ts'
import { KnownTerms, PersonSteps } from './step-store.ts'
import { Visits } from './visits.ts'

const IS_REVERSAL = 1
const IS_REVERSED = 2
const NO_VISIT = 0xffffffff

export class MemoryChain implements Chain {
  readonly plan: ChainPlan
  readonly keys: KeyIndex
  readonly persons: PersonCounters
  readonly known = new KnownPersons()
  /** The line being answered. */
  private lineAt = 0
  readonly visits: Visits
  readonly person = uint32()
  readonly visit = uint32()
  readonly total = float64()
  readonly burden = float64()
  readonly excluded = float64()
  readonly state = uint8()
  readonly terms = uint32()
  readonly knownTerms = new KnownTerms()
  /** Each record's nonzero eligible amounts stand in a row from here to the next record's. */
  readonly firstEligible = uint32()
  readonly eligibleBenefit = uint8()
  readonly eligibleAmount = float64()
  eligibleCount = 0
  /** Where the plan pays claim by claim: the records' steps, and each person's records from the last backwards. */
  readonly steps: PersonSteps | null
  private readonly recent = new RecentYears()

  /** @param seed any number, drawn anew for each run */
  constructor(plan: ChainPlan, seed: number) {
    this.plan = plan
    this.keys = new KeyIndex(seed)
    this.persons = new PersonCounters(plan.byClaim ? [] : plan.benefitCodes, seed)
    this.visits = new Visits(seed)
    this.steps = plan.byClaim ? new PersonSteps() : null
  }

  get size(): number {
    return this.keys.size
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    const { person, visit, total, burden, excluded, state, terms, firstEligible } = this
    const columns = [person, visit, total, burden, excluded, state, terms, firstEligible]
    const parts = [
      ...columns,
      this.eligibleBenefit,
      this.eligibleAmount,
      this.keys,
      this.persons,
      this.known,
      this.visits,
    ]
    return bytesOf(this.steps ? [...parts, this.steps] : parts)
  }

  knows({ settlement }: ClaimRecord): boolean {
    return this.keys.find(keyOf(settlement.insuredIn, settlement.setlId)) >= 0
  }

  contradicted({ person }: ClaimRecord, line: number): OtherwiseStated | null {
    this.lineAt = line
    const at = this.persons.keys.find(person.id)
    return at < 0 ? null : this.known.otherwise(at, person)
  }

  used({ person }: ClaimRecord): Counters | null {
    const counters = this.persons.open(person.id, person.opening, (opening) => {
      const counters = this.plan.opening(person, opening)
      this.steps?.open(this.persons.numberOf(person.id), counters)
      return counters
    })
    return counters && this.steps ? this.usedByClaim(this.persons.numberOf(person.id), this.steps) : counters
  }

  private usedByClaim(who: number, steps: PersonSteps): Counters {
    return this.recent.of(who, () => {
      const standing = this.standing(who, steps).map((record) => this.stepAt(record))
      return this.plan.after(steps.openingOf(who), standing)
    })
  }

  links({ at }: Found): Links {
    const { steps } = this
    invariant(steps, 'only a plan that pays by claim asks for the claims that stand')
    const who = this.person.get(at)
    const standing = this.standing(who, steps)
    return {
      opening: steps.openingOf(who),
      steps: standing.map((record) => this.stepAt(record)),
      at: standing.indexOf(at),
    }
  }

  private standing(who: number, steps: PersonSteps): number[] {
    return steps.of(who).filter((record) => !(this.state.get(record) & IS_REVERSED))
  }

  private stepAt(at: number): Step {
    return this.steps!.read(at, this.knownTerms.list[this.terms.get(at)]!)
  }

  original(reversal: ClaimRecord): Found | NotFound {
    const at = this.findOriginal(reversal)
    if (typeof at === 'string') return at
    const state = this.state.get(at)
    if (state & IS_REVERSAL) return 'ORIGINAL_IS_REVERSAL'
    if (this.person.get(at) !== this.persons.numberOf(reversal.person.id)) return 'ORIGINAL_OF_ANOTHER_PERSON'
    if (state & IS_REVERSED) return 'ALREADY_REVERSED'
    return this.foundAt(at, reversal)
  }

  private findOriginal({ settlement, ext }: ClaimRecord): number | NotFound {
    if (ext.origSetlId !== null) {
      const at = this.keys.find(keyOf(settlement.insuredIn, ext.origSetlId))
      return at >= 0 ? at : 'ORIGINAL_NOT_FOUND'
    }
    const { psnNo, mdtrtId, amounts } = settlement
    if (psnNo === null || mdtrtId === null) return 'ORIGINAL_NOT_FOUND'
    return this.visits.onlyUnreversed(psnNo, mdtrtId, 0 - amounts.total)
  }

  private foundAt(at: number, { ext }: ClaimRecord): Found {
    const eligible: Record<string, number> = {}
    let sum = 0
    const end = at + 1 < this.size ? this.firstEligible.get(at + 1) : this.eligibleCount
    for (let entry = this.firstEligible.get(at); entry < end; entry += 1) {
      const amount = this.eligibleAmount.get(entry)
      eligible[this.plan.benefitCodes[this.eligibleBenefit.get(entry)]!] = amount
      sum += amount
    }
    const burdenFen = fen(this.burden.get(at))
    const excludedFen = fen(this.excluded.get(at))
    return {
      at,
      setlId: ext.origSetlId,
      totalFen: fen(this.total.get(at)),
      burdenFen,
      excludedFen,
      notCoveredFen: fen(burdenFen - excludedFen - sum),
      eligible,
      terms: this.knownTerms.list[this.terms.get(at)]!,
      ...(this.steps?.has(at) ? { step: this.stepAt(at) } : {}),
    }
  }

  remember(record: ClaimRecord, { explanation, after, original }: Judgment, reverses: Found | null): void {
    const { settlement, person } = record
    const at = this.keys.findOrAdd(keyOf(settlement.insuredIn, settlement.setlId))
    const who = this.persons.numberOf(person.id)
    const reversal = isReversal(record)
    this.known.keep(who, person, this.lineAt)
    this.person.set(at, who)
    this.visit.set(at, reversal ? NO_VISIT : this.visits.add(settlement, at))
    this.total.set(at, settlement.amounts.total)
    this.burden.set(at, explanation.burdenFen)
    this.excluded.set(at, original.excludedFen)
    this.state.set(at, reversal ? IS_REVERSAL : 0)
    this.terms.set(at, this.knownTerms.numberOf(original.terms))
    this.firstEligible.set(at, this.eligibleCount)
    const moved = explanation.status === 'payable' || explanation.status === 'zero'
    if (moved && this.steps) this.recent.keep(who, after)
    else if (moved) this.persons.write(who, after)
    if (this.steps) this.steps.add(at, who, reversal ? null : (original.step ?? null))
    else for (const { code, eligibleFen } of explanation.benefits) this.addEligible(code, eligibleFen)
    if (reverses) this.markReversed(reverses.at)
  }

  private addEligible(code: string, amount: Fen): void {
    this.eligibleBenefit.set(this.eligibleCount, this.plan.benefitCodes.indexOf(code))
    this.eligibleAmount.set(this.eligibleCount, amount)
    this.eligibleCount += 1
  }

  private markReversed(at: number): void {
    this.state.set(at, this.state.get(at) | IS_REVERSED)
    const visit = this.visit.get(at)
    if (visit !== NO_VISIT) this.visits.reverse(visit, at)
  }
}

function keyOf(insuredIn: string | null, setlId: string): string {
  return joinKey(insuredIn ?? '', setlId)
}
