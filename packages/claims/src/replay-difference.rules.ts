/** What a change of plan would have done to people who had claims: sums over both, and who gains or loses. Pure. */
import { type Adjudicator, type Counters, type Explanation, isRecordError } from '@gongbao/adjudication'
import { type AddedFacts, claimRecord, type PersonFacts } from './facts.rules.ts'
import type { RecordBody } from './store/record.store.ts'

/** One claim of a person, with all it was decided by. */
export interface PastClaim {
  readonly body: RecordBody
  readonly facts: { readonly person: PersonFacts; readonly added: AddedFacts }
}

/** What one person's year comes to under a plan. */
export interface ReplayedYear {
  readonly payableFen: number
  /** By benefit code. */
  readonly benefits: ReadonlyMap<string, number>
  /** Claims that wait for a person: they pay nothing until somebody has looked. */
  readonly waiting: number
}

/** Adjudicates a person's claims one after another, as the house does, on counters that start at nothing. */
export function replayYear(adjudicator: Adjudicator, claims: readonly PastClaim[]): ReplayedYear {
  let used: Counters = {}
  let payableFen = 0
  let waiting = 0
  const benefits = new Map<string, number>()
  for (const { body, facts } of claims) {
    const record = claimRecord(body, facts.person, facts.added)
    if (isRecordError(record)) {
      waiting += 1
      continue
    }
    const { explanation, after } = adjudicator.judge(record, { used, accepted: facts.added.accepted ?? [] })
    if (explanation.status === 'review') waiting += 1
    if (moves(explanation)) used = after
    payableFen += explanation.payableFen
    for (const { code, payableFen: paid } of explanation.benefits) benefits.set(code, (benefits.get(code) ?? 0) + paid)
  }
  return { payableFen, benefits, waiting }
}

const moves = ({ status }: Explanation): boolean => status === 'payable' || status === 'zero'

interface Side {
  people: number
  fen: number
  largestFen: number
}

/** The difference over many people, as far as it has been added up. */
export class Difference {
  people = 0
  claims = 0
  beforeFen = 0
  afterFen = 0
  waitingBefore = 0
  waitingAfter = 0
  readonly gain: Side = { people: 0, fen: 0, largestFen: 0 }
  readonly lose: Side = { people: 0, fen: 0, largestFen: 0 }
  readonly benefits = new Map<string, { beforeFen: number; afterFen: number }>()

  add(claims: number, before: ReplayedYear, after: ReplayedYear): void {
    this.people += 1
    this.claims += claims
    this.beforeFen += before.payableFen
    this.afterFen += after.payableFen
    this.waitingBefore += before.waiting
    this.waitingAfter += after.waiting
    this.#move(after.payableFen - before.payableFen)
    for (const [code, fen] of before.benefits) this.#benefit(code).beforeFen += fen
    for (const [code, fen] of after.benefits) this.#benefit(code).afterFen += fen
  }

  #move(fen: number): void {
    if (fen === 0) return
    const side = fen > 0 ? this.gain : this.lose
    side.people += 1
    side.fen += Math.abs(fen)
    side.largestFen = Math.max(side.largestFen, Math.abs(fen))
  }

  #benefit(code: string): { beforeFen: number; afterFen: number } {
    const known = this.benefits.get(code) ?? { beforeFen: 0, afterFen: 0 }
    this.benefits.set(code, known)
    return known
  }
}
