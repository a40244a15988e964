/** The conditions of a plan: each fact exists and may be read where it stands, operators and values fit. Refused when read, never when a resident waits. */
import type { Finding } from '../finding.ts'
import { faultsOfLeaf } from '../rules/leaf-faults.ts'
import { placedRules } from '../rules/placed-rules.ts'
import type { Plan } from '../schema/plan.ts'
import { fileFinding } from './findings.ts'
import type { SourceMap } from './source.ts'

export function ruleFaults(file: string, plan: Plan, sources: SourceMap): Finding[] {
  return placedRules(plan).flatMap(({ scope, leaves }) =>
    leaves.flatMap(({ leaf, path }) =>
      faultsOfLeaf(leaf, scope).map(({ key, zh, en }) => {
        const at = [...path, key]
        return fileFinding(
          file,
          'RULE',
          sources.locate(file, at),
          {
            zh,
            en,
            mend: { zh: '可用的事实与运算见 gongbao facts', en: 'see `gongbao facts` for the facts and operators' },
          },
          at,
        )
      }),
    ),
  )
}
