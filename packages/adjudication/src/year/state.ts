/**
 * The counters of a year that is paid claim by claim, by name:
 * `<benefit>` counted · `<benefit>:deductible` consumed · `<benefit>:owed` before caps and `<benefit>:rest` what rounding left of it, in fen ×
 * basis points · `<benefit>:paid` · `<benefit>:allowed` · `shared:<pool>` · `cap:<code>` · `limit:<code>` · `yearCap`, `yearCap:allowed`.
 * What counts by stay or drug stands beside it as `<name>@<fingerprint>`.
 */
import { invariant } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'

export class YearState {
  readonly counters: Record<string, number>

  constructor(counters: Counters) {
    this.counters = { ...counters }
  }

  get(name: string, sub = 0): number {
    return this.counters[keyOf(name, sub)] ?? 0
  }

  add(name: string, by: number, sub = 0): void {
    if (by === 0) return
    const key = keyOf(name, sub)
    const value = (this.counters[key] ?? 0) + by
    invariant(Number.isSafeInteger(value), 'a counter is always exact')
    this.counters[key] = value
  }
}

/** A counter's key. @param sub fingerprint of the stay or drug; 0 for the whole year */
export function keyOf(name: string, sub: number): string {
  return sub === 0 ? name : `${name}@${sub.toString(36)}`
}
