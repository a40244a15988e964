/** A plan made ready to adjudicate: rules compiled, lists indexed, figures by terms. */
import type { Plan, Program } from '@gongbao/program'
import type { PlanYear } from '../year/plan-year.ts'
import type { CompiledBound } from './items.ts'
import type { ListIndex } from './lists.ts'
import type { PlanRules } from './plan-rules.ts'
import type { TermsOf } from './terms-of.ts'

export interface ReadyPlan {
  readonly program: Program
  readonly plan: Plan
  readonly lists: ListIndex
  readonly rules: PlanRules
  readonly terms: TermsOf
  readonly year: PlanYear
  readonly bounds: readonly (readonly CompiledBound[])[]
}
