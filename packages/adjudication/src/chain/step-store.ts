/** Steps in a column of bytes: what each record brought to a year that is paid claim by claim. */
import type { Counters } from '../claim/explanation.ts'
import type { Step } from '../year/step.ts'
import { keyOfTerms, type Terms } from '../year/terms.ts'
import { bytesOf, uint8, uint32 } from './columns.ts'
import { readStep, writeStep } from './step-code.ts'

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

/** The steps of each person's records, in the order they came. */
export class PersonSteps {
  /** By record: where its step begins, and the record of the same person before it. */
  readonly begin = uint32()
  readonly previous = uint32()
  readonly written = uint8()
  size = 0
  /** By person: the last record that brought something. */
  private readonly last = uint32()
  private persons = 0
  /** What a person's year opened with, where it did. */
  private readonly openings = new Map<number, Counters>()

  get bytes(): number {
    return bytesOf([this.begin, this.previous, this.written, this.last]) + 300 * this.openings.size
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
    this.previous.set(record, brings ? this.lastOf(person) : NONE)
    if (!brings) return
    for (; this.persons <= person; this.persons += 1) this.last.set(this.persons, NONE)
    this.last.set(person, record)
    writeStep(step, (byte) => {
      this.written.set(this.size, byte)
      this.size += 1
    })
  }

  has(record: number): boolean {
    return this.begin.get(record) !== NONE
  }

  /** A person's records that brought something, the first first. */
  of(person: number): number[] {
    const records: number[] = []
    for (let at = this.lastOf(person); at !== NONE; at = this.previous.get(at)) records.push(at)
    return records.reverse()
  }

  private lastOf(person: number): number {
    return person < this.persons ? this.last.get(person) : NONE
  }

  read(record: number, terms: Terms): Step {
    return readStep((at) => this.written.get(at), this.begin.get(record), terms)
  }
}
