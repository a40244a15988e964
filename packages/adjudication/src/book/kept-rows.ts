/** Claims that stand, as they were kept when they were decided: nothing between them is to be found again, so that only what a book needs is held. */
import { bytesOf, type Column, float64, uint8, uint16, uint32 } from '../chain/columns.ts'
import { KeyIndex } from '../chain/key-index.ts'
import { KnownTerms, PersonSteps } from '../chain/step-store.ts'
import { CLAIM, type Days, DENIED, KINDS, NONE, REVIEW, type Unpaid } from './book.ts'
import { type Booked, dayNumber } from './days.ts'
import type { Groups } from './groups.ts'
import type { Packed } from './packed.ts'

/** What a book is made of, row by row in the order in which they came. */
export interface BookRows {
  readonly size: number
  readonly persons: number
  readonly person: Column
  readonly line: Column
  readonly kind: Column
  readonly terms: Column
  readonly group: Column
  readonly burden: Column
  readonly days: { readonly [Day in keyof Days]: Column }
  readonly firstEligible: Column
  readonly eligibleBenefit: Column
  readonly eligibleAmount: Column
  readonly eligibleCount: number
  /** Where the year is paid claim by claim. */
  readonly steps: PersonSteps | null
  /** Which row each undoes, or `NONE`. */
  readonly undoes: Column
  readonly knownTerms: KnownTerms
  readonly unpaid: readonly Unpaid[]
}

export class KeptRows implements BookRows {
  size = 0
  readonly person = uint32()
  readonly line = uint32()
  readonly kind = uint8()
  readonly terms = uint32()
  readonly group = uint16()
  readonly burden = float64()
  readonly days = { treated: uint16(), reported: uint16(), approved: uint16(), paid: uint16() }
  readonly firstEligible = uint32()
  readonly eligibleBenefit = uint8()
  readonly eligibleAmount = float64()
  eligibleCount = 0
  readonly steps: PersonSteps | null
  readonly undoes = uint32()
  readonly knownTerms = new KnownTerms()
  readonly unpaid: Unpaid[] = []
  private readonly keys: KeyIndex
  private readonly places: ReadonlyMap<string, number>
  private readonly groups: Groups

  constructor(
    plan: { readonly byClaim: boolean; readonly benefitCodes: readonly string[] },
    groups: Groups,
    seed: number,
  ) {
    this.keys = new KeyIndex(seed)
    this.places = new Map(plan.benefitCodes.map((code, at) => [code, at]))
    this.steps = plan.byClaim ? new PersonSteps() : null
    this.groups = groups
  }

  get persons(): number {
    return this.keys.size
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    const { person, line, kind, terms, group, burden, firstEligible, eligibleBenefit, eligibleAmount, undoes } = this
    const columns = [person, line, kind, terms, group, burden, firstEligible, eligibleBenefit, eligibleAmount, undoes]
    return bytesOf([...columns, ...Object.values(this.days), this.keys, ...(this.steps ? [this.steps] : [])])
  }

  /** @param person any name of its insured, the same for all their claims */
  take(
    person: string,
    line: number,
    { status, days, group, burden, terms, eligible, step, codes = [], field }: Packed,
    booked: Booked,
  ): void {
    const row = this.size
    this.size += 1
    const kind = status === 'denied' ? DENIED : status === 'review' ? REVIEW : CLAIM
    const who = this.keys.findOrAdd(person)
    this.person.set(row, who)
    this.line.set(row, line)
    this.kind.set(row, kind)
    this.terms.set(row, this.knownTerms.numberOf(terms))
    this.group.set(
      row,
      this.groups.numberOfGroup({ ageBand: group[0], district: group[1], insutype: group[2], health: group[3] }),
    )
    this.burden.set(row, burden)
    this.days.treated.set(row, days[0])
    this.days.reported.set(row, days[1])
    this.days.approved.set(row, dayNumber(booked.approvedOn))
    this.days.paid.set(row, dayNumber(booked.paidOn))
    this.undoes.set(row, NONE)
    this.firstEligible.set(row, this.eligibleCount)
    if (this.steps) this.steps.add(row, who, step ?? null)
    else for (const [code, amount] of eligible ?? []) this.addEligible(code, amount)
    if (kind !== CLAIM)
      this.unpaid.push({ line, status: KINDS[kind] as Unpaid['status'], codes, ...(field ? { field } : {}) })
  }

  private addEligible(code: string, amount: number): void {
    this.eligibleBenefit.set(this.eligibleCount, this.places.get(code)!)
    this.eligibleAmount.set(this.eligibleCount, amount)
    this.eligibleCount += 1
  }
}
