import { useGet } from '../api/use.ts'

/** The plan years the program has plans for, the latest first. */
export function usePlanYears(): number[] {
  const { data } = useGet('/api/program/plans', {})
  return [...new Set((data?.items ?? []).map((plan) => plan.planYear))].sort((a, b) => b - a)
}
