import type { Report } from '@gongbao/adjudication/what-if'
import type { Bilingual } from '@gongbao/kernel'
import type { Plan, Program } from '@gongbao/program'
import { reasonText } from './reasons.rules.ts'

/** The words for the codes of a report: why claims are not paid, and districts by their names. Kept with it: a plan may later say them otherwise. */
export function wordsOf(
  { groups, unpaid }: Pick<Report, 'groups' | 'unpaid'>,
  plan: Plan,
  { city }: Program,
): Record<string, Bilingual> {
  const codes = new Set(unpaid.after.flatMap((one) => one.codes))
  const met = new Set(groups.district.map(({ key }) => key))
  const districts = city.districts.filter(({ code }) => met.has(code))
  return Object.fromEntries([
    ...[...codes].map((code) => [code, reasonText(code, plan)] as const),
    ...districts.map(({ code, name }) => [code, { zh: name, en: name }] as const),
  ])
}
