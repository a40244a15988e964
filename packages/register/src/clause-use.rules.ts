/** Which rules and cases rest on a clause: from the policy's sentence down to what carries it out. */
import type { City } from '@gongbao/program'

/** One place in the city's files that cites a clause. */
export interface ClauseUse {
  readonly clause: string
  readonly kind: 'rule' | 'case'
  /** Path of the file in the city's folder. */
  readonly file: string
  /** 'benefits · inpatient-in-scope · deductible' for a rule, the case's name for a case. */
  readonly where: string
}

/** Every citation in the city's program, cycles, plans and cases, in that order. */
export function clauseUses(city: City): ClauseUse[] {
  const uses = [...usesIn(city.program, 'program.yaml')]
  for (const [stem, cycle] of city.cycles) uses.push(...usesIn(cycle, `cycles/${stem}.yaml`))
  for (const [code, plan] of city.plans) uses.push(...usesIn(plan, `plans/${code}.yaml`))
  for (const { file, case: one } of city.cases) {
    if (one.clause) uses.push({ clause: one.clause, kind: 'case', file, where: one.name })
  }
  return uses
}

function* usesIn(value: unknown, file: string, path: readonly string[] = []): Generator<ClauseUse> {
  if (typeof value !== 'object' || value === null) return
  const { clause, code } = value as { clause?: unknown; code?: unknown }
  const here = typeof code === 'string' && path.length > 0 ? [...path.slice(0, -1), code] : path
  if (typeof clause === 'string') yield { clause, kind: 'rule', file, where: here.join(' · ') }
  for (const [key, inner] of Object.entries(value)) yield* usesIn(inner, file, [...here, key])
}
