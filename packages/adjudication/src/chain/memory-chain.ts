/**
 * A chain in memory: at most 200 bytes a record, whatever its fee lines (measured in `tests/bench`). Records, persons and visits are numbered;
 * what is known of each stands in columns. Nothing of a record's text is kept.
 */
import { type Fen, fen } from '@gongbao/kernel'
import type { Counters, Explanation } from '../claim/explanation.ts'
import type { Judgment } from '../claim/judgment.ts'
import { type ClaimRecord, isReversal } from '../record/record.ts'
import { keyOfTerms, type Terms } from '../year/terms.ts'
import type { Chain, Found, NotFound } from './chain.ts'
import { bytesOf, float64, uint8, uint32 } from './columns.ts'
import { joinKey } from './hash96.ts'
import { KeyIndex } from './key-index.ts'
import { PersonCounters } from './person-counters.ts'
import { Visits } from './visits.ts'

const IS_REVERSAL = 1
const IS_REVERSED = 2
const NO_VISIT = 0xffffffff

export class MemoryChain implements Chain {
  readonly benefits: readonly string[]
  readonly keys: KeyIndex
  readonly persons: PersonCounters
  readonly visits: Visits
  readonly person = uint32()
  readonly visit = uint32()
  readonly total = float64()
  readonly burden = float64()
  readonly excluded = float64()
  readonly state = uint8()
  /** Place in `kinds`: a year's records are made on few different terms. */
  readonly terms = uint32()
  readonly kinds: Terms[] = []
  readonly kindAt = new Map<number | string, number>()
  /** Each record's nonzero eligible amounts stand in a row from here to the next record's. */
  readonly firstEligible = uint32()
  readonly eligibleBenefit = uint8()
  readonly eligibleAmount = float64()
  eligibleCount = 0

  /** @param benefits the plan's benefit codes @param seed any number, drawn anew for each run */
  constructor(benefits: readonly string[], seed: number) {
    this.benefits = benefits
    this.keys = new KeyIndex(seed)
    this.persons = new PersonCounters(benefits, seed)
    this.visits = new Visits(seed)
  }

  get size(): number {
    return this.keys.size
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    const { person, visit, total, burden, excluded, state, terms, firstEligible } = this
    const columns = [person, visit, total, burden, excluded, state, terms, firstEligible]
    return bytesOf([...columns, this.eligibleBenefit, this.eligibleAmount, this.keys, this.persons, this.visits])
  }

  knows({ settlement }: ClaimRecord): boolean {
    return this.keys.find(keyOf(settlement.insuredIn, settlement.setlId)) >= 0
  }

  used({ person }: ClaimRecord): Counters | null {
    return this.persons.open(person.id, person.opening)
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
      eligible[this.benefits[this.eligibleBenefit.get(entry)]!] = amount
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
      terms: this.kinds[this.terms.get(at)]!,
    }
  }

  remember(record: ClaimRecord, { explanation: answer, terms }: Judgment, reverses: Found | null): void {
    const { settlement, person } = record
    const at = this.keys.findOrAdd(keyOf(settlement.insuredIn, settlement.setlId))
    const reversal = isReversal(record)
    this.person.set(at, this.persons.numberOf(person.id))
    this.visit.set(at, reversal ? NO_VISIT : this.visits.add(settlement, at))
    this.total.set(at, settlement.amounts.total)
    this.burden.set(at, answer.burdenFen)
    this.excluded.set(at, excludedOf(answer))
    this.state.set(at, reversal ? IS_REVERSAL : 0)
    this.terms.set(at, this.kindOf(terms))
    this.firstEligible.set(at, this.eligibleCount)
    for (const { code, eligibleFen } of answer.benefits) this.addEligible(person.id, code, eligibleFen)
    if (reverses) this.markReversed(reverses.at)
  }

  private kindOf(terms: Terms): number {
    const key = keyOfTerms(terms)
    const known = this.kindAt.get(key)
    if (known !== undefined) return known
    this.kindAt.set(key, this.kinds.length)
    return this.kinds.push(terms) - 1
  }

  private addEligible(person: string, code: string, amount: Fen): void {
    const benefit = this.benefits.indexOf(code)
    this.eligibleBenefit.set(this.eligibleCount, benefit)
    this.eligibleAmount.set(this.eligibleCount, amount)
    this.eligibleCount += 1
    this.persons.move(person, benefit, amount)
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

function excludedOf({ excluded }: Explanation): number {
  let sum = 0
  for (const { amountFen } of excluded) sum += amountFen
  return sum
}
