/** The counters of the people last met: of the others a year is paid anew when they come again, so that memory does not grow with them. */
import type { Counters } from '../claim/explanation.ts'

const MOST = 2048

export class RecentYears {
  private readonly counters = new Map<number, Counters>()

  /** @param anew pays the year of someone not met lately */
  of(person: number, anew: () => Counters): Counters {
    const counters = this.counters.get(person) ?? anew()
    this.keep(person, counters)
    return counters
  }

  /** The person met longest ago makes room. */
  keep(person: number, counters: Counters): void {
    this.counters.delete(person)
    this.counters.set(person, counters)
    if (this.counters.size <= MOST) return
    const [oldest] = this.counters.keys()
    this.counters.delete(oldest!)
  }
}
