/**
 * A step written as bytes, so that a record paid claim by claim costs a few dozen of them. Numbers stand in groups of seven bits, the low ones
 * first; a fingerprint of 52 bits in seven bytes.
 */
import type { Item, Step, Touch } from '../year/step.ts'
import type { Terms } from '../year/terms.ts'

const FINGERPRINT = 7
/** How a touch says what it counts for: nothing (by year or piece), the step's own stay, or a fingerprint that follows. */
const [NOTHING, STAY, OTHER] = [0, 1, 2]
const KINDS = 3

export function writeStep({ stay, room, items }: Step, put: (byte: number) => void): void {
  const number = (value: number): void => {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) put(128 + (rest % 128))
    put(rest)
  }
  const fingerprint = (value: number): void => {
    let rest = value
    for (let at = 0; at < FINGERPRINT; at += 1, rest = Math.floor(rest / 256)) put(rest % 256)
  }
  number(items.length * 2 + (room === undefined ? 0 : 1))
  fingerprint(stay)
  if (room !== undefined) number(room)
  for (const { benefit, amount, quantity, touches } of items) {
    number(benefit * 2 + (quantity === 1 ? 0 : 1))
    if (quantity !== 1) number(quantity)
    number(amount)
    number(touches.length)
    for (const { bound, sub } of touches) {
      const kind = sub === 0 ? NOTHING : sub === stay ? STAY : OTHER
      number(bound * KINDS + kind!)
      if (kind === OTHER) fingerprint(sub)
    }
  }
}

/** A step out of its bytes. @param byte the byte at a place @param begin the step's first */
export function readStep(byte: (at: number) => number, begin: number, terms: Terms): Step {
  let at = begin
  const number = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const next = byte(at++)
      value += (next % 128) * scale
      if (next < 128) return value
    }
  }
  const fingerprint = (): number => {
    let value = 0
    for (let place = 0, scale = 1; place < FINGERPRINT; place += 1, scale *= 256) value += byte(at++) * scale
    return value
  }
  const head = number()
  const stay = fingerprint()
  const room = head % 2 === 1 ? number() : null
  const touch = (): Touch => {
    const head = number()
    const kind = head % KINDS
    return { bound: (head - kind) / KINDS, sub: kind === NOTHING ? 0 : kind === STAY ? stay : fingerprint() }
  }
  const items = Array.from({ length: Math.floor(head / 2) }, (): Item => {
    const of = number()
    const quantity = of % 2 === 1 ? number() : 1
    const amount = number()
    return { benefit: Math.floor(of / 2), amount, quantity, touches: Array.from({ length: number() }, touch) }
  })
  return room === null ? { terms, stay, items } : { terms, stay, room, items }
}
