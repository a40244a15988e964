/** Each person's counters, only the nonzero ones: a short linked list per person, so that a plan of thirty benefits costs no more than it moves. */
import type { Fen } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import { bytesOf, float64, uint8, uint32 } from './columns.ts'
import { hash96 } from './hash96.ts'
import { KeyIndex } from './key-index.ts'

const END = 0xffffffff

export class PersonCounters {
  readonly benefits: readonly string[]
  readonly keys: KeyIndex
  readonly head = uint32()
  /** 32 bits of the opening first stated; 0 when none. */
  readonly opening = uint32()
  readonly benefit = uint8()
  readonly value = float64()
  readonly next = uint32()
  entries = 0

  constructor(benefits: readonly string[], seed: number) {
    this.benefits = benefits
    this.keys = new KeyIndex(seed)
  }

  get bytes(): number {
    return bytesOf([this.keys, this.head, this.opening, this.benefit, this.value, this.next])
  }

  numberOf(id: string): number {
    const known = this.keys.size
    const at = this.keys.findOrAdd(id)
    if (at === known) {
      this.head.set(at, END)
      this.opening.set(at, 0)
    }
    return at
  }

  /** @returns the counters, or null when the opening stated is not the one first stated */
  open(id: string, opening: Readonly<Record<string, Fen>> | null): Counters | null {
    const known = this.keys.size
    const at = this.numberOf(id)
    const stated = opening ? hashOfOpening(opening, this.keys.seed) : 0
    if (at === known && opening) {
      this.opening.set(at, stated)
      this.benefits.forEach((code, benefit) => {
        if (opening[code]) this.moveAt(at, benefit, opening[code])
      })
    } else if (opening && stated !== this.opening.get(at)) return null
    return this.read(at)
  }

  private read(at: number): Counters {
    const counters: Record<string, number> = {}
    for (let entry = this.head.get(at); entry !== END; entry = this.next.get(entry))
      counters[this.benefits[this.benefit.get(entry)]!] = this.value.get(entry)
    return counters
  }

  move(id: string, benefit: number, by: number): void {
    this.moveAt(this.numberOf(id), benefit, by)
  }

  private moveAt(at: number, benefit: number, by: number): void {
    for (let entry = this.head.get(at); entry !== END; entry = this.next.get(entry)) {
      if (this.benefit.get(entry) !== benefit) continue
      this.value.set(entry, this.value.get(entry) + by)
      return
    }
    const entry = this.entries
    this.entries += 1
    this.benefit.set(entry, benefit)
    this.value.set(entry, by)
    this.next.set(entry, this.head.get(at))
    this.head.set(at, entry)
  }
}

function hashOfOpening(opening: Readonly<Record<string, Fen>>, seed: number): number {
  const stated = Object.entries(opening).filter(([, amount]) => amount !== 0)
  if (stated.length === 0) return 0
  const words = new Uint32Array(3)
  hash96(JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1))), seed, words)
  return words[0]! || 1
}
