/** Work for people: some of the dearest bills of the last months arrive only now, on paper, so that a newcomer finds something to decide. */
import { addDays, type CivilDate } from '@gongbao/kernel'
import type { Random } from '../random.ts'
import type { Bill } from './index.ts'
import { withFault } from './oddities.ts'

const MONTHS_BACK_DAYS = 150

/** @param until the last day on which anything arrives @param most how many bills at most */
export function keepForTheDesk(random: Random, bills: readonly Bill[], until: CivilDate, most: number): Bill[] {
  const idOf = ({ settlement }: Bill) => String(settlement.setl_id)
  const involved = new Set(
    bills.filter(({ kind }) => kind !== 'settlement').map((bill) => idOf(bill).replace(/[RC]$/, '')),
  )
  const from = addDays(until, -MONTHS_BACK_DAYS)
  const isFit = (bill: Bill) =>
    bill.kind === 'settlement' && !bill.fault && bill.on >= from && bill.on <= until && !involved.has(idOf(bill))
  const burden = ({ settlement }: Bill) => Number(settlement.psn_part_amt)
  const late = bills
    .filter(isFit)
    .sort((a, b) => burden(b) - burden(a) || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, most)
  const mended = new Map(late.map((bill, at) => [idOf(bill), arrivingLate(random, bill, until, at)]))
  return bills.map((bill) => (bill.kind === 'settlement' ? (mended.get(idOf(bill)) ?? bill) : bill))
}

/** Every third has sums that do not hold, and asks for a reviewer. */
function arrivingLate(random: Random, bill: Bill, until: CivilDate, at: number): Bill {
  const settlement = { ...bill.settlement, setl_type: '1' }
  const paper = { ...bill, on: addDays(until, -random.int(0, 4)), oneStop: false, settlement }
  return at % 3 === 1 ? { ...paper, fault: 'sums', settlement: withFault(settlement, 'sums', '') } : paper
}
