/** Columns of numbers that grow by chunks: nothing is copied as they grow, and a value costs its own bytes. */
type Chunk = Float64Array | Uint32Array | Uint16Array | Uint8Array

/** Small enough that what is held beyond the last value weighs little. */
const CHUNK_BITS = 12
const CHUNK = 1 << CHUNK_BITS
const INSIDE = CHUNK - 1

export class Column {
  readonly chunks: Chunk[] = []
  readonly make: (length: number) => Chunk

  constructor(make: (length: number) => Chunk) {
    this.make = make
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
  }

  get(at: number): number {
    return this.chunks[at >>> CHUNK_BITS]![at & INSIDE]!
  }

  /** Writes at a place at most one beyond the last. */
  set(at: number, value: number): void {
    const chunk = at >>> CHUNK_BITS
    if (chunk === this.chunks.length) this.chunks.push(this.make(CHUNK))
    this.chunks[chunk]![at & INSIDE] = value
  }
}

export const float64 = (): Column => new Column((length) => new Float64Array(length))
export const uint16 = (): Column => new Column((length) => new Uint16Array(length))
export const uint32 = (): Column => new Column((length) => new Uint32Array(length))
export const uint8 = (): Column => new Column((length) => new Uint8Array(length))

/** Memory held by several. */
export function bytesOf(held: readonly { readonly bytes: number }[]): number {
  return held.reduce((sum, { bytes }) => sum + bytes, 0)
}
