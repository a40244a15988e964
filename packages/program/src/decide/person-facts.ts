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
  const faults = Object.entries(stated).flatMap(([name, value]) => faultOf(name, value) ?? [])
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

function faultOf(name: string, value: FactValue): Bilingual | null {
  const names = factNamesIn('person')
  const definition = names.includes(name as never) ? factNamed(name) : undefined
  if (!definition) {
    const guess = nearest(name, names)
    return {
      zh: `没有名为 ${name} 的个人事实${guess ? `，是否想写 ${guess}` : ''}`,
      en: `there is no fact about a person named ${name}${guess ? `, did you mean ${guess}` : ''}`,
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
