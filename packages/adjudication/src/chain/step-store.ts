/** Steps in a column of numbers: what each record brought to a year that is paid claim by claim. */
import type { Counters } from '../claim/explanation.ts'
import type { Item, Step } from '../year/step.ts'
import { keyOfTerms, type Terms } from '../year/terms.ts'
import { bytesOf, float64, uint32 } from './columns.ts'

/** Terms met, numbered: a year's records are made on few different ones. */
export class KnownTerms {
  readonly list: Terms[] = []
  private readonly numbers = new Map<number | string, number>()

  numberOf(terms: Terms): number {
    const key = keyOfTerms(terms)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.list.length)
    return this.list.push(terms) - 1
  }
}

const NONE = 0xffffffff

/** A step out of the numbers it was written as. @param word the number at a place @param begin the step's first */
export function readStep(word: (at: number) => number, begin: number, terms: Terms): Step {
  let at = begin
  const next = (): number => word(at++)
  const stay = next()
  const room = next()
  const items = Array.from({ length: next() }, (): Item => {
    const [benefit, amount, quantity] = [next(), next(), next()]
    const touches = Array.from({ length: next() }, () => ({ bound: next(), sub: next() }))
    return { benefit, amount, quantity, touches }
  })
  return room === Number.POSITIVE_INFINITY ? { terms, stay, items } : { terms, stay, room, items }
}

/** The steps of each person's records, in the order they came. */
export class PersonSteps {
  /** By record: where its step begins, and the record of the same person before it. */
  readonly begin = uint32()
  readonly previous = uint32()
  readonly words = float64()
  size = 0
  /** By person: the last record that brought something, and what the year opened with. */
  private readonly last = new Map<number, number>()
  private readonly openings = new Map<number, Counters>()

  get bytes(): number {
    return bytesOf([this.begin, this.previous, this.words]) + 48 * (this.last.size + this.openings.size)
  }

  open(person: number, counters: Counters): void {
    this.openings.set(person, counters)
  }

  openingOf(person: number): Counters {
    return this.openings.get(person) ?? {}
  }

  /** @param step null for a record that brought nothing to the year */
  add(record: number, person: number, step: Step | null): void {
    const brings = step !== null && step.items.length > 0
    this.begin.set(record, brings ? this.size : NONE)
    this.previous.set(record, brings ? (this.last.get(person) ?? NONE) : NONE)
    if (!brings) return
    this.last.set(person, record)
    this.write(step)
  }

  has(record: number): boolean {
    return this.begin.get(record) !== NONE
  }

  /** A person's records that brought something, the first first. */
  of(person: number): number[] {
    const records: number[] = []
    for (let at = this.last.get(person) ?? NONE; at !== NONE; at = this.previous.get(at)) records.push(at)
    return records.reverse()
  }

  read(record: number, terms: Terms): Step {
    return readStep((at) => this.words.get(at), this.begin.get(record), terms)
  }

  private write({ stay, room = Number.POSITIVE_INFINITY, items }: Step): void {
    this.push(stay, room, items.length)
    for (const { benefit, amount, quantity, touches } of items) {
      this.push(benefit, amount, quantity, touches.length)
      for (const { bound, sub } of touches) this.push(bound, sub)
    }
  }

  private push(...numbers: readonly number[]): void {
    for (const one of numbers) {
      this.words.set(this.size, one)
      this.size += 1
    }
  }
}
