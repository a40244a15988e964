/** Pathways that can decide: reached inside the window or outside it, and never backdating cover without an end. */
import type { PlacedRule } from '../rules/placed-rules.ts'
import type { Condition } from '../schema/conditions.ts'
import type { Plan } from '../schema/plan.ts'
import { type Reach, reachOf } from './reach.ts'
import { planFileOf, type Report, type Spot } from './report.ts'

const INSIDE: Condition = { fact: 'daysAfterWindow', operator: 'equal', value: 0 }
const OUTSIDE: Condition = { fact: 'daysAfterWindow', operator: 'greaterThan', value: 0 }
/** Half a year after the window nobody is still in its grace. */
const LONG_AFTER: Condition = { fact: 'daysAfterWindow', operator: 'greaterThan', value: 183 }

/** @param before the pathways above it: any that says yes takes the person first */
export function checkPathway(
  report: Report,
  code: string,
  plan: Plan,
  rule: PlacedRule,
  before: readonly PlacedRule[],
): void {
  const spot: Spot = { file: planFileOf(code), path: ['eligibility', rule.at] }
  sayCircular(report, code, rule)
  const late = plan.eligibility[rule.at]!.outsideWindow
  const reach = (when: Condition, others: readonly PlacedRule[]): Reach =>
    reachOf(
      { all: [rule.when!, when] },
      others.map((other) => other.when),
      'passed',
      report.budget,
    )
  const inside = reach(INSIDE, before)
  const outside = late
    ? reach(
        OUTSIDE,
        before.filter(({ at }) => plan.eligibility[at]!.outsideWindow),
      )
    : 'never'
  if (inside === 'never' && outside === 'never')
    report.error('UNREACHABLE', spot, late || reach(INSIDE, []) !== 'never' ? taken(rule) : onlyOutside(rule))
  else if (late && outside === 'never')
    report.warning(
      'NEVER_OUTSIDE',
      { ...spot, path: [...spot.path, 'outsideWindow'] },
      {
        zh: `投保资格 ${rule.code} 写了期外可办，条件或前面的资格却使它在期外永远轮不到`,
        en: `the pathway ${rule.code} is open outside the window, but is never reached there`,
        mend: {
          zh: '请检查 daysAfterWindow 的条件和次序，或删去 outsideWindow',
          en: 'look at daysAfterWindow and the order, or remove `outsideWindow`',
        },
        clause: rule.clause,
      },
    )
  if (
    late?.coverFrom === 'plan-start' &&
    reachOf({ all: [rule.when!, LONG_AFTER] }, [], 'stops', report.budget) === 'reached'
  )
    report.warning(
      'BACKDATED_WITHOUT_END',
      { ...spot, path: [...spot.path, 'outsideWindow', 'coverFrom'] },
      {
        zh: `投保资格 ${rule.code} 全年都能追溯到保障期首日：得了病再来投保，也从年初起赔`,
        en: `the pathway ${rule.code} backdates cover all year round: who falls ill first may enroll after`,
        mend: { zh: '加上 daysAfterWindow 不超过多少天的条件', en: 'add a condition that bounds daysAfterWindow' },
        clause: rule.clause,
      },
    )
}

const taken = ({ code, clause }: PlacedRule) => ({
  zh: `投保资格 ${code} 永远轮不到：符合它的人前面的资格都已先取走`,
  en: `the pathway ${code} is never reached: those before it take everyone it would take`,
  mend: { zh: '请调整次序（条件窄的、有证明的写在前面），或删去', en: 'put the narrower one first, or remove it' },
  clause,
})

const onlyOutside = ({ code, clause }: PlacedRule) => ({
  zh: `投保资格 ${code} 只在投保期以外成立，却没有写期外可办`,
  en: `the pathway ${code} holds only outside the window, but is not open there`,
  mend: { zh: '写明 outsideWindow，或改条件', en: 'state `outsideWindow`, or change the condition' },
  clause,
})

/** A category comes of the pathway taken: while pathways are decided there is none to read. */
function sayCircular(report: Report, code: string, { leaves }: PlacedRule): void {
  for (const { leaf, path } of leaves)
    if (leaf.fact === 'category')
      report.error(
        'CATEGORY_IN_ELIGIBILITY',
        { file: planFileOf(code), path: [...path, 'fact'] },
        {
          zh: '人员类别由所走的资格给出，资格自己不能读它',
          en: 'the category is given by the pathway taken: a pathway cannot read it',
          mend: {
            zh: '写明给出它的条件，并在该资格写 category',
            en: 'state what gives it, and `category` on that pathway',
          },
        },
      )
}
