/** Each person's counters, only the nonzero ones: a short linked list per person, so that a plan of thirty benefits costs no more than it moves. */
import type { Counters } from '../claim/explanation.ts'
import { bytesOf, float64, uint16, uint32 } from './columns.ts'
import { hash96 } from './hash96.ts'
import { KeyIndex } from './key-index.ts'

const END = 0xffffffff

export class PersonCounters {
  readonly codes: readonly string[]
  readonly codeAt: ReadonlyMap<string, number>
  readonly keys: KeyIndex
  readonly head = uint32()
  /** 32 bits of the opening first stated; 0 when none. */
  readonly opening = uint32()
  readonly code = uint16()
  readonly value = float64()
  readonly next = uint32()
  entries = 0

  constructor(codes: readonly string[], seed: number) {
    this.codes = codes
    this.codeAt = new Map(codes.map((code, at) => [code, at]))
    this.keys = new KeyIndex(seed)
  }

  get bytes(): number {
    return bytesOf([this.keys, this.head, this.opening, this.code, this.value, this.next])
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

  /**
   * @param opens gives the counters of the opening stated, when the person first appears
   * @returns the counters, or null when the opening stated is not the one first stated
   */
  open(id: string, opening: Counters | null, opens: (opening: Counters) => Counters): Counters | null {
    const known = this.keys.size
    const at = this.numberOf(id)
    const stated = opening ? hashOfOpening(opening, this.keys.seed) : 0
    if (at === known && opening) {
      this.opening.set(at, stated)
      this.write(at, opens(opening))
    } else if (opening && stated !== this.opening.get(at)) return null
    return this.read(at)
  }

  private read(at: number): Counters {
    const counters: Record<string, number> = {}
    for (let entry = this.head.get(at); entry !== END; entry = this.next.get(entry)) {
      const value = this.value.get(entry)
      if (value !== 0) counters[this.codes[this.code.get(entry)]!] = value
    }
    return counters
  }

  /** Makes the counters stand as given: what is not given stands at 0. */
  write(at: number, counters: Counters): void {
    const unwritten = new Map(Object.entries(counters))
    for (let entry = this.head.get(at); entry !== END; entry = this.next.get(entry)) {
      const key = this.codes[this.code.get(entry)]!
      this.value.set(entry, unwritten.get(key) ?? 0)
      unwritten.delete(key)
    }
    for (const [key, value] of unwritten) if (value !== 0) this.add(at, key, value)
  }

  private add(at: number, key: string, value: number): void {
    const code = this.codeAt.get(key)
    if (code === undefined) return
    const entry = this.entries
    this.entries += 1
    this.code.set(entry, code)
    this.value.set(entry, value)
    this.next.set(entry, this.head.get(at))
    this.head.set(at, entry)
  }
}

function hashOfOpening(opening: Counters, seed: number): number {
  const stated = Object.entries(opening).filter(([, amount]) => amount !== 0)
  if (stated.length === 0) return 0
  const words = new Uint32Array(3)
  hash96(JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1))), seed, words)
  return words[0]! || 1
}
