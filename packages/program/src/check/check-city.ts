/** Proves the properties of a city's files. The cases themselves are run by `@gongbao/adjudication`, which knows how claims are paid. */
import type { City } from '../city.ts'
import type { Finding } from '../finding.ts'
import { eachOnce } from '../load/findings.ts'
import { checkAges } from './ages.ts'
import { checkApprovals } from './approvals.ts'
import { checkBrand } from './brand.ts'
import { checkCaps } from './caps.ts'
import { checkCases } from './cases.ts'
import { checkClauses } from './clauses.ts'
import { checkCycles } from './cycle.ts'
import { checkDates } from './dates.ts'
import { checkDistricts } from './districts.ts'
import { checkFigures } from './figures.ts'
import { checkForbids } from './forbids.ts'
import { checkLists } from './lists.ts'
import { sayOrder } from './order.ts'
import { checkParameters } from './parameters.ts'
import { type PaidByPlan, Report } from './report.ts'
import { checkRules } from './rules.ts'
import { checkSharedDeductibles } from './shared-deductibles.ts'
import { checkTiers } from './tiers.ts'
import { checkVariants } from './variants.ts'

const CHECKS = [
  checkForbids,
  checkApprovals,
  checkRules,
  checkAges,
  checkTiers,
  checkVariants,
  checkSharedDeductibles,
  checkCaps,
  checkParameters,
  checkDates,
  checkFigures,
  checkCycles,
  checkClauses,
  checkLists,
  checkDistricts,
  checkCases,
  checkBrand,
  sayOrder,
]

/**
 * @param paid of each plan, codes of the benefits that its cases were really paid from, where they have been run
 * @returns what is wrong, by file and line; errors keep the city from being served, warnings take a reason
 */
export function checkCity(city: City, paid: PaidByPlan = new Map()): Finding[] {
  const report = new Report(city, paid)
  for (const check of CHECKS) check(report)
  return sortFindings(report.findings)
}

/** By file and line; the cases last, since what is wrong with a plan is why they fail. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return eachOnce(findings).sort(
    (a, b) =>
      Number(isCase(a)) - Number(isCase(b)) ||
      (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1),
  )
}

const isCase = ({ file }: Finding): boolean => file.startsWith('cases/')
