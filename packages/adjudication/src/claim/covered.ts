/** Whether a plan's cover holds for a record, and whether it was filed in time. */
import { addYears } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'

/** The plan says which of the record's dates counts; it must fall in the plan's cover and in the person's own. */
export function isCovered({ selectBy, cover }: Plan, { settlement, person }: ClaimRecord): boolean {
  const on = {
    admission: settlement.admittedOn,
    discharge: settlement.dischargedOn,
    settlement: settlement.settledOn,
  }[selectBy]
  if (on < cover.from || on > cover.to) return false
  return (person.coverStartOn ?? on) <= on && on <= (person.coverEndOn ?? on)
}

/** The last day to file is the discharge's, so many years on. */
export function isTooLate({ claimWithin }: Plan, { settlement, ext }: ClaimRecord): boolean {
  return (ext.filedOn ?? settlement.settledOn) > addYears(settlement.dischargedOn, claimWithin)
}
