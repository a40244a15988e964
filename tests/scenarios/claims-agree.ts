/** What must hold of claims at any moment, whatever was done to them. */
import { adjudicationTable, claimTable, replayChain, replayClaim } from '@gongbao/claims'
import { sumFen } from '@gongbao/kernel'
import { type Account, amountHeld, isLedgerSound, proveLedger } from '@gongbao/ledger'
import { expect } from 'vitest'
import type { ClaimsWorld } from './claims-world.ts'

/**
 * What the claims say is what the ledger holds, to the fen, every decision can be made again, and a year is worth what its
 * standing claims alone are (quality 6, 7, 8, 10).
 */
export async function assertClaimsAgree(world: ClaimsWorld): Promise<void> {
  const held = (account: Account) => world.in((tx) => amountHeld(tx, account, 2025))
  const claims = await world.in((tx) => tx.db.select().from(claimTable))
  const adjudications = await world.in((tx) => tx.db.select().from(adjudicationTable))
  const owed = claims.map(({ bookedFen, paidFen }) => bookedFen - paidFen)
  expect(await held('claims:incurred')).toBe(sumFen(claims.map(({ bookedFen }) => bookedFen)))
  expect(await held('claims:payable')).toBe(sumFen(owed.filter((amount) => amount > 0)))
  expect(await held('claims:receivable')).toBe(sumFen(owed.filter((amount) => amount < 0).map((amount) => -amount)))
  const proof = await world.in((tx) => proveLedger(tx))
  expect(proof.differences).toEqual([])
  expect(isLedgerSound(proof)).toBe(true)
  for (const claim of claims) {
    const own = adjudications.filter(({ claimId }) => claimId === claim.id)
    expect(claim.payableFen).toBe(sumFen(own.map(({ payableFen }) => payableFen)))
    for (const { same } of await world.in((tx) => replayClaim(tx, claim.id))) expect(same).toBe(true)
  }
  const chains = new Map(adjudications.map(({ insuredId, planYear }) => [`${insuredId} ${planYear}`, insuredId]))
  for (const [chain, insuredId] of chains) {
    const { keptFen, standingFen } = await world.in((tx) => replayChain(tx, insuredId, Number(chain.slice(-4))))
    expect(keptFen, chain).toBe(standingFen)
  }
}
