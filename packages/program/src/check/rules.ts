/** Rules that can decide: codes unique, every rule reachable, a price for everyone, values that the city's lists know. */
import { GENERAL_CATEGORY } from '../facts/index.ts'
import { nearest } from '../nearest.ts'
import { type PlacedRule, placedRules, type RuleKind } from '../rules/placed-rules.ts'
import type { Part, Plan } from '../schema/plan.ts'
import { checkPathway } from './pathways.ts'
import { reachOf } from './reach.ts'
import { planFileOf, type Report, type Spot } from './report.ts'

const KINDS: Readonly<Record<RuleKind, { zh: string; en: string; ordered: boolean }>> = {
  eligibility: { zh: '投保资格', en: 'eligibility pathway', ordered: false },
  price: { zh: '价格规则', en: 'price rule', ordered: true },
  benefits: { zh: '保险责任', en: 'benefit', ordered: true },
  exclusions: { zh: '责任免除', en: 'exclusion', ordered: false },
  variants: { zh: '不同情形', en: 'variant', ordered: false },
  caps: { zh: '分项限额', en: 'cap', ordered: false },
  limits: { zh: '限次', en: 'limit', ordered: false },
  sharedDeductibles: { zh: '共用免赔额', en: 'shared deductible', ordered: false },
}

export function checkRules(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    const rules = placedRules(plan)
    for (const kind of Object.keys(KINDS) as RuleKind[]) {
      const ofKind = rules.filter((rule) => rule.kind === kind)
      checkReach(report, code, plan, ofKind)
    }
    for (const named of namesakes(rules)) checkCodes(report, code, named)
    checkCatchAll(report, code, plan)
    checkNames(report, code, plan, rules)
  }
}

function spotOf(plan: string, rule: PlacedRule, ...path: (string | number)[]): Spot {
  return { file: planFileOf(plan), path: [...rule.path, ...path] }
}

/** Rules that may not bear one code: of one list; and whatever results and counters name by its code alone. */
function namesakes(rules: readonly PlacedRule[]): PlacedRule[][] {
  const named = ['benefits', 'exclusions', 'caps', 'limits']
  const groups = new Map<string, PlacedRule[]>()
  for (const rule of rules) {
    const key = named.includes(rule.kind) ? 'named' : rule.path.slice(0, -1).join('.')
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()]
}

function checkCodes(report: Report, plan: string, rules: readonly PlacedRule[]): void {
  for (const [at, rule] of rules.entries()) {
    if (rules.findIndex(({ code }) => code === rule.code) === at) continue
    report.error('DOUBLE_CODE', spotOf(plan, rule, 'code'), {
      zh: `代码 ${rule.code} 重复`,
      en: `the code ${rule.code} stands twice`,
      mend: { zh: '每条规则用不同的代码', en: 'give each rule its own code' },
    })
  }
}

function checkReach(report: Report, code: string, plan: Plan, rules: readonly PlacedRule[]): void {
  for (const [at, rule] of rules.entries()) {
    const { ordered, ...kind } = KINDS[rule.kind]
    if (reachOf(rule.when, [], 'stops', report.budget) === 'never')
      report.error('NEVER_HOLDS', spotOf(code, rule), {
        zh: `${kind.zh} ${rule.code} 的条件永远不成立`,
        en: `the condition of the ${kind.en} ${rule.code} can never hold`,
        mend: { zh: '请检查互相矛盾的条件', en: 'look for conditions that contradict each other' },
        clause: rule.clause,
      })
    else if (rule.kind === 'eligibility') checkPathway(report, code, plan, rule, rules.slice(0, at))
    else if (ordered && isShadowed(report, plan, rule, rules.slice(0, at)))
      report.error('UNREACHABLE', spotOf(code, rule), {
        zh: `${kind.zh} ${rule.code} 永远轮不到：前面的规则已先取走`,
        en: `the ${kind.en} ${rule.code} is never reached: rules before it take everything`,
        mend: { zh: '请调整顺序或条件', en: 'change the order or the conditions' },
        clause: rule.clause,
      })
  }
}

/** A benefit is passed over only when earlier ones take every part it counts; a price rule when earlier ones take everyone. */
function isShadowed(report: Report, plan: Plan, rule: PlacedRule, before: readonly PlacedRule[]): boolean {
  const shadows = (rules: readonly PlacedRule[]): boolean =>
    reachOf(
      rule.when,
      rules.map(({ when }) => when),
      'stops',
      report.budget,
    ) === 'never'
  if (rule.kind !== 'benefits') return shadows(before)
  const partsOf = ({ at }: PlacedRule): readonly Part[] => plan.benefits[at]!.parts
  return partsOf(rule).every((part) => shadows(before.filter((other) => partsOf(other).includes(part))))
}

function checkCatchAll(report: Report, code: string, plan: Plan): void {
  if (!plan.price.at(-1)!.when) return
  report.error(
    'NO_CATCH_ALL',
    { file: planFileOf(code), path: ['price', plan.price.length - 1] },
    {
      zh: '最后一条价格规则应无条件，否则有人没有价格',
      en: 'the last price rule must have no condition, or someone has no price',
      mend: { zh: '在末尾加一条没有 when 的价格规则', en: 'add a last price rule without `when`' },
    },
  )
}

/** Facts whose values come from the plan or from the city's lists: a value that no list knows can never match. */
function checkNames(report: Report, code: string, plan: Plan, rules: readonly PlacedRule[]): void {
  const { lists } = report.city
  const known: Readonly<Record<string, { names: readonly string[]; from: string }>> = {
    treatment: { names: lists['treatment-types'].map(({ treatment }) => treatment), from: 'lists/treatment-types.csv' },
    medType: { names: lists['treatment-types'].map(({ med_type }) => med_type), from: 'lists/treatment-types.csv' },
    drugList: { names: ['none', ...lists.drugs.map(({ list }) => list)], from: 'lists/drugs.csv' },
    lineCategory: { names: ['none', ...lists.items.map(({ category }) => category)], from: 'lists/items.csv' },
    institutionDesignations: {
      names: lists.institutions.flatMap(({ designations }) => designations),
      from: 'lists/institutions.csv',
    },
    category: {
      names: [GENERAL_CATEGORY, ...plan.eligibility.flatMap(({ category }) => category ?? [])],
      from: 'eligibility',
    },
    level: { names: plan.levels.map((level) => level.code), from: 'levels' },
  }
  for (const { leaf, path } of rules.flatMap(({ leaves }) => leaves)) {
    const list = Object.hasOwn(known, leaf.fact) ? known[leaf.fact] : undefined
    if (!list || leaf.operator.includes('tartsWith') || leaf.value === undefined) continue
    const names = [...new Set(list.names)]
    for (const value of [leaf.value]
      .flat()
      .map(String)
      .filter((name) => !names.includes(name))) {
      const guess = nearest(value, names)
      report.error(
        'NOT_IN_LIST',
        { file: planFileOf(code), path: [...path, 'value'] },
        {
          zh: `${list.from} 中没有 ${value}${guess ? `，是否想写 ${guess}` : ''}`,
          en: `${list.from} has no ${value}${guess ? `, did you mean ${guess}` : ''}`,
          mend: { zh: `可用：${names.join('、')}`, en: `there are: ${names.join(', ')}` },
        },
      )
    }
  }
}
