/** Which of an insured's policies a record falls under. */
import type { ClaimRecord } from '@gongbao/adjudication'
import { type CivilDate, isWithin } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'

/** The date of a record that picks the plan year: each plan says which. */
export function selectingDate(
  plan: Pick<Plan, 'selectBy'>,
  { settlement }: Pick<ClaimRecord, 'settlement'>,
): CivilDate {
  const dates = {
    admission: settlement.admittedOn,
    discharge: settlement.dischargedOn,
    settlement: settlement.settledOn,
  }
  return dates[plan.selectBy]
}

/** @returns the first cover whose plan year the record falls in, whether or not the person's own cover had begun; null when none does */
export function pickCover<Cover extends { readonly plan: Plan }>(
  covers: readonly Cover[],
  record: Pick<ClaimRecord, 'settlement'>,
): Cover | null {
  return covers.find(({ plan }) => isWithin(selectingDate(plan, record), plan.cover)) ?? null
}

/** Names are compared to the character, but for blanks around and the kinds of middle dot that systems exchange for one another. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .trim()
      .normalize('NFC')
      .replaceAll(/[•‧・.．∙⋅]/g, '·')
  return plain(a) === plain(b)
}
