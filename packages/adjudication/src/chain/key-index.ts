/**
 * Numbers keys 0, 1, 2 … in the order they come and finds them again. A key is 96 bits of hash in a column (12 bytes); the tables hold 4 bytes a
 * place and are 256 shards, so that growing copies a 256th at a time and memory never doubles.
 */
import { bytesOf, uint32 } from './columns.ts'
import { type Hash96, hash96 } from './hash96.ts'

const SHARDS = 256
const FIRST_SIZE = 16
const EMPTY = 0xffffffff

export class KeyIndex {
  size = 0
  readonly seed: number
  readonly words = [uint32(), uint32(), uint32()] as const
  readonly shards: Uint32Array[] = []
  readonly filled = new Uint32Array(SHARDS)
  readonly hash: Hash96 = new Uint32Array(3)
  /** The key last asked for, and its number: a record asks for the same one several times in a row. */
  private lastKey: string | null = null
  private lastNumber = -1

  constructor(seed: number) {
    this.seed = seed
    for (let shard = 0; shard < SHARDS; shard += 1) this.shards.push(new Uint32Array(FIRST_SIZE).fill(EMPTY))
  }

  get bytes(): number {
    return bytesOf(this.words) + this.shards.reduce((sum, shard) => sum + shard.byteLength, 0)
  }

  /** @returns the key's number, or -1 */
  find(key: string): number {
    if (key === this.lastKey) return this.lastNumber
    this.lastKey = key
    this.lastNumber = this.search(key)
    return this.lastNumber
  }

  private search(key: string): number {
    hash96(key, this.seed, this.hash)
    const [h0, h1, h2] = this.hash as unknown as [number, number, number]
    const table = this.shards[h0 & (SHARDS - 1)]!
    const mask = table.length - 1
    for (let at = h1 & mask; ; at = (at + 1) & mask) {
      const number = table[at]!
      if (number === EMPTY) return -1
      if (this.words[1].get(number) === h1 && this.words[2].get(number) === h2 && this.words[0].get(number) === h0)
        return number
    }
  }

  /** @returns the key's number, a new one when it was not known */
  findOrAdd(key: string): number {
    const known = this.find(key)
    return known >= 0 ? known : this.addLast()
  }

  /** Adds the key that `find` has just missed. */
  private addLast(): number {
    const number = this.size
    this.size += 1
    this.lastNumber = number
    for (let word = 0; word < 3; word += 1) this.words[word]!.set(number, this.hash[word]!)
    const shard = this.hash[0]! & (SHARDS - 1)
    this.filled[shard]! += 1
    if (this.filled[shard]! * 4 > this.shards[shard]!.length * 3) this.grow(shard)
    this.place(this.shards[shard]!, number)
    return number
  }

  private place(table: Uint32Array, number: number): void {
    const mask = table.length - 1
    let at = this.words[1].get(number) & mask
    while (table[at] !== EMPTY) at = (at + 1) & mask
    table[at] = number
  }

  private grow(shard: number): void {
    const old = this.shards[shard]!
    const table = new Uint32Array(old.length * 2).fill(EMPTY)
    for (const number of old) if (number !== EMPTY) this.place(table, number)
    this.shards[shard] = table
  }
}
