/** What the city forbids its own rules to read (S1). */
import { factNamesIn } from '../facts/index.ts'
import { nearest } from '../nearest.ts'
import { type PlacedRule, placedRules } from '../rules/placed-rules.ts'
import type { Plan } from '../schema/plan.ts'
import { planFileOf, type Report } from './report.ts'

export function checkForbids(report: Report): void {
  const { forbids } = report.city.program
  for (const kind of ['eligibility', 'price'] as const) {
    const rule = forbids[kind]
    if (!rule) continue
    for (const [at, fact] of rule.facts.entries()) checkName(report, kind, fact, at)
    for (const [code, plan] of report.city.plans) {
      const rules = rulesBehind(plan, kind)
      for (const { code: name, leaves } of rules)
        for (const { leaf, path } of leaves.filter((one) => rule.facts.includes(one.leaf.fact)))
          report.error(
            'FORBIDDEN_FACT',
            { file: planFileOf(code), path: [...path, 'fact'] },
            {
              zh: `规则 ${name} 读取了 ${leaf.fact}，${rule.clause} 不允许${kind === 'price' ? '定价' : '投保资格'}依据它`,
              en: `the rule ${name} reads ${leaf.fact}, which ${rule.clause} forbids for ${kind}`,
              mend: { zh: '请从规则中去掉此条件', en: 'remove this condition from the rule' },
              clause: rule.clause,
            },
          )
    }
  }
}

/** The rules that decide; and where a price reads the category, the pathways that give one decide with them. */
function rulesBehind(plan: Plan, kind: 'eligibility' | 'price'): PlacedRule[] {
  const rules = placedRules(plan)
  const own = rules.filter((placed) => placed.kind === kind)
  if (kind === 'eligibility' || !own.some(({ leaves }) => leaves.some(({ leaf }) => leaf.fact === 'category')))
    return own
  return [...own, ...rules.filter((placed) => placed.kind === 'eligibility' && plan.eligibility[placed.at]!.category)]
}

function checkName(report: Report, kind: 'eligibility' | 'price', fact: string, at: number): void {
  const names = factNamesIn('person')
  if (names.includes(fact as never)) return
  const guess = nearest(fact, names)
  report.error(
    'UNKNOWN_FACT',
    { file: 'program.yaml', path: ['forbids', kind, 'facts', at] },
    {
      zh: `没有名为 ${fact} 的个人事实${guess ? `，是否想写 ${guess}` : ''}`,
      en: `there is no fact about a person named ${fact}${guess ? `, did you mean ${guess}` : ''}`,
      mend: { zh: '可用的事实见 gongbao facts', en: 'see `gongbao facts`' },
    },
  )
}
