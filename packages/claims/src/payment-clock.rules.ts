/** Seven working days for what is not settled one-stop (W34): start, pause and end as domain.md declares them. */
import { addDays, addWorkingDays, type CivilDate, isWorkingDay } from '@gongbao/kernel'

export const PAYMENT_WORKING_DAYS = 7

export interface PaymentClock {
  /** The request with its documents arrived; the next day is the first to count. */
  readonly receivedOn: CivilDate
  /** From the arrival of the one complete supplement notice until the documents arrived, both days included; open while waiting. */
  readonly pausedFrom?: CivilDate | null
  readonly pausedTo?: CivilDate | null
}

export interface PaymentDue {
  /** The last day on which the money may be credited; null while the clock is paused. */
  readonly on: CivilDate | null
  /** Rests on a calendar that is not published yet (暂定). */
  readonly provisional: boolean
  /** Working days that did not count. */
  readonly pausedDays: number
}

/** When the money must be credited at the latest. */
export function paymentDue({ receivedOn, pausedFrom, pausedTo }: PaymentClock): PaymentDue {
  const { on: plain, provisional } = addWorkingDays(receivedOn, PAYMENT_WORKING_DAYS)
  if (!pausedFrom || pausedFrom > plain) return { on: plain, provisional, pausedDays: 0 }
  if (!pausedTo) return { on: null, provisional: false, pausedDays: 0 }
  const first = pausedFrom > receivedOn ? pausedFrom : addDays(receivedOn, 1)
  const pausedDays = workingDays(first, pausedTo)
  const left = PAYMENT_WORKING_DAYS - workingDays(addDays(receivedOn, 1), addDays(first, -1))
  const due = addWorkingDays(pausedTo < receivedOn ? receivedOn : pausedTo, left)
  return { ...due, pausedDays }
}

/** Working days from one date to another, both included; 0 when the range is empty. */
function workingDays(from: CivilDate, to: CivilDate): number {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}
