/** Ages by bands: of rules alike but for age, no two claim one age, and no age between two bands falls through. */
import { canonical } from '../load/canonical.ts'
import { compile } from '../rules/compile.ts'
import { type PlacedRule, placedRules } from '../rules/placed-rules.ts'
import { type Condition, isLeaf, type Leaf, leavesOf } from '../schema/conditions.ts'
import { reachOf } from './reach.ts'
import { planFileOf, type Report, type Spot } from './report.ts'

const OLDEST = 120

/** A rule that reads age: the ages it takes, and what else it asks. */
interface AgeRule {
  readonly rule: PlacedRule
  readonly ages: ReadonlySet<number>
  readonly rest: readonly Condition[]
}

export function checkAges(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    const rules = placedRules(plan)
    for (const group of groups(rules, 'price')) {
      for (const [at, one] of group.entries())
        for (const other of group.slice(0, at)) checkOverlap(report, code, other, one)
      sayHoles(
        report,
        code,
        group,
        'AGE_GAP',
        holesIn(group).filter((hole) => hole.length === 1),
      )
    }
    const pathways = rules.filter(({ kind }) => kind === 'eligibility').map(({ when }) => when)
    for (const group of groups(rules, 'eligibility')) {
      const shut = (age: number): boolean =>
        reachOf(
          { all: [...group[0]!.rest, { fact: 'age', operator: 'equal', value: age }] },
          pathways,
          'stops',
          report.budget,
        ) === 'reached'
      sayHoles(
        report,
        code,
        group,
        'AGE_SHUT_OUT',
        holesIn(group).filter(([first]) => shut(first!)),
      )
    }
  }
}

/** Rules of a kind that read age, those alike in all else together. */
function groups(rules: readonly PlacedRule[], kind: 'price' | 'eligibility'): AgeRule[][] {
  const alike = new Map<string, AgeRule[]>()
  for (const rule of rules.filter((one) => one.kind === kind)) {
    const read = rule.when ? readAges(rule, rule.when) : null
    if (!read) continue
    const key = read.rest
      .map((part) => canonical(part))
      .sort()
      .join()
    alike.set(key, [...(alike.get(key) ?? []), read])
  }
  return [...alike.values()]
}

/** null where age is not asked, or not by itself but as one way among others. */
function readAges(rule: PlacedRule, when: Condition): AgeRule | null {
  const parts = flat(when)
  const isAge = (part: Condition): part is Leaf => isLeaf(part) && part.fact === 'age'
  const rest = parts.filter((part) => !isAge(part))
  const own = parts.filter(isAge)
  if (own.length === 0 || rest.flatMap(leavesOf).some(({ fact }) => fact === 'age')) return null
  const decide = compile({ all: own })
  const ages = new Set(Array.from({ length: OLDEST + 1 }, (_, age) => age).filter((age) => decide({ age }) === 1))
  return { rule, ages, rest }
}

function flat(condition: Condition): Condition[] {
  return !isLeaf(condition) && 'all' in condition ? condition.all.flatMap(flat) : [condition]
}

/** Bands that share some ages and not others: which of the two was meant cannot be told. One inside the other is an order, and plain. */
function checkOverlap(report: Report, code: string, before: AgeRule, after: AgeRule): void {
  const shared = [...after.ages].filter((age) => before.ages.has(age))
  if (shared.length === 0 || shared.length === after.ages.size || shared.length === before.ages.size) return
  const names = [before.rule.code, after.rule.code]
  report.error('AGES_OVERLAP', spotOf(code, after.rule), {
    zh: `${sayAges(shared)} 岁既符合 ${names[0]} 又符合 ${names[1]}，看不出该收哪个价`,
    en: `age ${sayAges(shared)} fits both ${names[0]} and ${names[1]}: which price is meant?`,
    mend: {
      zh: '请使两档年龄首尾相接，如 lessThan 18 与 greaterThanInclusive 18',
      en: 'let one end where the other begins, as lessThan 18 and greaterThanInclusive 18',
    },
    clause: after.rule.clause,
  })
}

function sayHoles(
  report: Report,
  code: string,
  group: readonly AgeRule[],
  kind: 'AGE_GAP' | 'AGE_SHUT_OUT',
  holes: readonly (readonly number[])[],
): void {
  for (const hole of holes) {
    const next = group.find(({ ages }) => ages.has(hole.at(-1)! + 1)) ?? group[0]!
    const ages = sayAges(hole)
    const mend = {
      zh: '请使相邻两档首尾相接，如 lessThan 18 与 greaterThanInclusive 18',
      en: 'let one end where the other begins, as lessThan 18 and greaterThanInclusive 18',
    }
    const { clause } = next.rule
    if (kind === 'AGE_GAP')
      report.warning(kind, spotOf(code, next.rule), {
        zh: `${ages} 岁夹在两档之间，哪一档都不算，落到最后一条价格`,
        en: `age ${ages} lies between two bands and in neither: it falls to the last price`,
        mend,
        clause,
      })
    else
      report.error(kind, spotOf(code, next.rule), {
        zh: `${ages} 岁的人没有任何投保资格，更小和更大的却有`,
        en: `no pathway takes people aged ${ages}, though younger and older ones have one`,
        mend,
        clause,
      })
  }
}

/** Runs of ages between the youngest and the oldest of a group that none of its rules takes. */
function holesIn(group: readonly AgeRule[]): number[][] {
  const taken = new Set(group.flatMap(({ ages }) => [...ages]))
  const holes: number[][] = []
  for (let age = Math.min(...taken) + 1; age < Math.max(...taken); age += 1) {
    if (taken.has(age)) continue
    if (taken.has(age - 1)) holes.push([])
    holes.at(-1)!.push(age)
  }
  return holes
}

const sayAges = (ages: readonly number[]): string => (ages.length === 1 ? `${ages[0]}` : `${ages[0]}–${ages.at(-1)}`)
const spotOf = (code: string, rule: PlacedRule): Spot => ({
  file: planFileOf(code),
  path: [rule.kind, rule.at, 'when'],
})
