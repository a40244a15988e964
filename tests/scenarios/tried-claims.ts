/** Claims on which other plans are tried, and the worker that does it: shared by the scenarios of drafts and of what-if. */
import { reverseClaim } from '@gongbao/claims'
import { drainOutbox } from '@gongbao/database'
import { fen, isRefusal, newId } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { FLOWS, subscriptionsOf } from '@gongbao/worker'
import { billOf, type ClaimsWorld } from './claims-world.ts'

/**
 * Three people with 24,000, 60,000 and 9,000 yuan of the year 2025, a fourth whose 80,000 are taken back, and 100,000 yuan of premium.
 * 80% above 15,000 pays 7,200 and 36,000; above 12,000 it pays 9,600 and 38,400. The third stays below both.
 */
export async function claimsToTry(world: ClaimsWorld): Promise<void> {
  const people = await Promise.all(['甲', '乙', '丙', '丁'].map((one) => world.insure(`测试${one}`)))
  const bills = [
    billOf(people[0]!, { inScope: 14_000 }),
    billOf(people[0]!, { inScope: 10_000 }),
    billOf(people[1]!, { inScope: 60_000 }),
    billOf(people[2]!, { inScope: 9_000 }),
    billOf(people[3]!, { inScope: 80_000 }),
  ]
  const answers: Awaited<ReturnType<typeof world.sent>>[] = []
  for (const bill of bills) answers.push(await world.sent(bill))
  const back = await world.in((tx) => reverseClaim(tx, world.staff(), answers[4]!.claimId!, '录入有误'))
  if (isRefusal(back)) throw new Error(back.code)
  await world.in((tx) => {
    const legs = [{ from: 'bank:premium', to: 'premium', amountFen: fen(100_000_00) }] as const
    return post(tx, { eventCode: 'collection.settled', sourceId: newId('collection'), planYear: 2025, legs })
  })
}

/** The flow does what was asked for. */
export async function workOff(
  { database, city }: ClaimsWorld,
  asked: 'whatIf.requested' | 'simulation.requested',
): Promise<void> {
  const house = { db: database.app_rw, wall: { now: () => Temporal.Now.instant() }, alarm: () => {} }
  const flows = FLOWS.filter(({ event }) => event === asked)
  await drainOutbox(database.relay, subscriptionsOf(flows, house), city)
}
