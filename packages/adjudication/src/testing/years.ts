/** A person's claims in a row, for tests of a year. */
import type { Answer } from '../chain/answer.ts'
import { MemoryChain } from '../chain/memory-chain.ts'
import type { Explanation } from '../claim/explanation.ts'
import { type PlanInput, testAdjudicator } from './city.ts'
import { type Bill, value } from './records.ts'

type Fields = Record<string, unknown>
export type Claim = readonly [bill: Bill, over?: Fields, who?: Fields]

/** The claims of one person in a row, S1, S2, …, each a stay of its own unless it says otherwise. */
export function answersTo(plan: Partial<PlanInput>, claims: readonly Claim[]): Answer[] {
  const adjudicator = testAdjudicator({ plan })
  const chain = new MemoryChain(adjudicator, 7)
  return claims.map(([bill, over = {}, who = {}], at) => {
    const setl_id = `S${at + 1}`
    return adjudicator.answer(chain, at + 1, value(bill, { setl_id, mdtrt_id: setl_id, psn_no: 'N', ...over }, who))
  })
}

/** What undoes one of them. */
export function undoing([bill, over = {}, who = {}]: Claim, origSetlId: string): Claim {
  const negative = Object.fromEntries(Object.entries(bill).map(([part, amount]) => [part, -amount]))
  return [negative, { ...over, details: [], refd_setl_flag: '1', ext: { origSetlId } }, who]
}

/** In yuan; null for one that waits or cannot be read. */
export function paid(answers: readonly Answer[]): (number | null)[] {
  return answers.map((answer) => ('error' in answer || answer.status === 'review' ? null : answer.payableFen / 100))
}

/** @throws Error for one that cannot be read */
export function answered(answers: readonly Answer[]): Explanation[] {
  return answers.map((answer) => {
    if ('error' in answer) throw new Error(answer.error.text)
    return answer
  })
}
