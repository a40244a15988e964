/**
 * 96 bits of MurmurHash3 (x86, 128 bit) over UTF-16 text: keys of millions of records without keeping their text. Two different keys meet with
 * a chance of n² ÷ 2⁹⁷ (a million records: 10⁻¹⁷). The seed is drawn anew for each run, so no file can be written to make keys meet.
 */
export type Hash96 = Uint32Array

const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** Two characters as one 32-bit word; beyond the end is 0. */
function wordAt(text: string, at: number): number {
  const low = at < text.length ? text.charCodeAt(at) : 0
  const high = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return low | (high << 16)
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Writes the three words of the hash into `into`. */
export function hash96(text: string, seed: number, into: Hash96): void {
  let h1 = seed
  let h2 = seed
  let h3 = seed
  let h4 = seed
  for (let at = 0; at < text.length; at += 8) {
    h1 ^= Math.imul(rotate(Math.imul(wordAt(text, at), C1), 15), C2)
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0
    h2 ^= Math.imul(rotate(Math.imul(wordAt(text, at + 2), C2), 16), C3)
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0
    h3 ^= Math.imul(rotate(Math.imul(wordAt(text, at + 4), C3), 17), C4)
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0
    h4 ^= Math.imul(rotate(Math.imul(wordAt(text, at + 6), C4), 18), C1)
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0
  }
  h1 ^= text.length
  h2 ^= text.length
  h3 ^= text.length
  h4 ^= text.length
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = (h2 + h1) | 0
  h3 = (h3 + h1) | 0
  h4 = (h4 + h1) | 0
  h1 = finish(h1)
  h2 = finish(h2)
  h3 = finish(h3)
  h4 = finish(h4)
  h1 = (h1 + h2 + h3 + h4) | 0
  into[0] = h1
  into[1] = h2 + h1
  into[2] = h3 + h1
}

/** Joins two texts so that no other two texts join to the same. */
export function joinKey(first: string, second: string): string {
  return `${first.length}:${first}${second}`
}
