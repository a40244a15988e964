/**
 * The counters of a year that is paid claim by claim, by name:
 * `<benefit>` counted · `<benefit>:deductible` consumed · `<benefit>:owed` before caps and `<benefit>:rest` what rounding left of it, in fen ×
 * basis points · `<benefit>:paid` · `<benefit>:allowed` · `shared:<pool>` · `cap:<code>` · `limit:<code>` · `yearCap`, `yearCap:allowed`.
 * What counts by stay or drug stands beside it as `<name>@<fingerprint>`.
 */
import { invariant } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import type { PlanYear } from './plan-year.ts'

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

/** Every counter a year may keep, fingerprints of stays and drugs aside. */
export function counterCodes({ plan, layered, bounds }: PlanYear): string[] {
  const benefits = plan.benefits.map(({ code }) => code)
  if (!layered) return benefits
  const kinds = ['', ':deductible', ':owed', ':rest', ':paid', ':allowed']
  return [
    ...benefits.flatMap((code) => kinds.map((kind) => code + kind)),
    ...(plan.sharedDeductibles ?? []).map(({ code }) => `shared:${code}`),
    ...bounds.map(({ code, counts }) => (counts === 'pieces' ? `limit:${code}` : `cap:${code}`)),
    'yearCap',
    'yearCap:allowed',
  ]
}
