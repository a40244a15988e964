/** A person's facts out of what a case (or a trial) states; what it leaves unsaid is usual or unknown. */
import type { Bilingual } from '@gongbao/kernel'
import { type FactDefinition, type FactValue, factNamed, factNamesIn, type PersonFacts } from '../facts/index.ts'
import { nearest } from '../nearest.ts'
import type { Plan } from '../schema/plan.ts'
import type { ApplyingWhen } from './eligibility.ts'

/** @returns the whole set of person facts, or what is wrong with those stated */
export function personFacts(
  plan: Pick<Plan, 'levels'>,
  stated: Readonly<Record<string, FactValue>>,
  when: ApplyingWhen = 'inside-window',
): PersonFacts | Bilingual[] {
  const faults = faultsOfFacts(stated, factNamesIn('person'), PERSON)
  const days = stated.daysAfterWindow ?? (when === 'inside-window' ? 0 : 1)
  if (faults.length === 0 && (days === 0) !== (when === 'inside-window')) faults.push(contradiction)
  if (faults.length > 0) return faults
  const facts: Record<string, FactValue> = {}
  const usually: Record<string, FactValue> = { level: plan.levels[0]!.code, daysAfterWindow: days }
  for (const name of factNamesIn('person')) {
    const { usual, optional } = factNamed(name) as FactDefinition
    facts[name] = stated[name] ?? usually[name] ?? (optional ? null : usual!)
  }
  return facts as PersonFacts
}

const contradiction: Bilingual = {
  zh: 'daysAfterWindow 大于 0 就是期外：两者要一致（outsideWindow: true）',
  en: 'daysAfterWindow above 0 is outside the window: the two must agree (outsideWindow: true)',
}

const PERSON: Bilingual = { zh: '个人', en: 'a person' }
const CLAIM: Bilingual = { zh: '赔案', en: 'a claim' }
/** What a case of a benefit states by keys of its own, and what follows from them. */
const STATED_ELSEWHERE: readonly string[] = ['ratedAs', 'healthStatus', 'enrolledYears', 'insutype']

/** What is wrong with the claim facts that a case of a benefit states. */
export function claimFactFaults(stated: Readonly<Record<string, FactValue>>): Bilingual[] {
  const names = factNamesIn('claim').filter((name) => !STATED_ELSEWHERE.includes(name))
  return faultsOfFacts(stated, names, CLAIM)
}

function faultsOfFacts(
  stated: Readonly<Record<string, FactValue>>,
  names: readonly string[],
  whose: Bilingual,
): Bilingual[] {
  return Object.entries(stated).flatMap(([name, value]) => faultOf(name, value, names, whose) ?? [])
}

function faultOf(name: string, value: FactValue, names: readonly string[], whose: Bilingual): Bilingual | null {
  const definition = names.includes(name) ? factNamed(name) : undefined
  if (!definition) {
    const guess = nearest(name, names)
    return {
      zh: `没有名为 ${name} 的${whose.zh}事实${guess ? `，是否想写 ${guess}` : ''}`,
      en: `there is no fact about ${whose.en} named ${name}${guess ? `, did you mean ${guess}` : ''}`,
    }
  }
  if (value === null)
    return definition.optional ? null : { zh: `事实 ${name} 不能为空`, en: `the fact ${name} cannot be null` }
  const type = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'integer' : typeof value
  if (type !== definition.type)
    return { zh: `事实 ${name} 的值 ${value} 类型不对`, en: `the fact ${name} is not of the type of ${value}` }
  if (definition.values && !Object.hasOwn(definition.values, String(value)))
    return {
      zh: `事实 ${name} 只取 ${Object.keys(definition.values).join('、')}`,
      en: `${name} is one of ${Object.keys(definition.values).join(', ')}`,
    }
  return null
}
