/** Whether one leaf of a condition makes sense: the fact exists and may be read here, the operator fits it, the value is of its kind. */
import type { Bilingual } from '@gongbao/kernel'
import { FACTS, type FactDefinition, type FactName, type FactScope, factNamed, factNamesIn } from '../facts/index.ts'
import { nearest } from '../nearest.ts'
import type { Leaf, Scalar } from '../schema/conditions.ts'
import { OPERATOR_RULES } from './operators.ts'

/** What is wrong, and at which key of the leaf. */
export interface LeafFault extends Bilingual {
  readonly key: 'fact' | 'operator' | 'value'
}

const SCOPE_NAMES: Record<FactScope, Bilingual> = {
  person: { zh: '投保资格与定价', en: 'eligibility and price' },
  claim: { zh: '按赔案判断的规则', en: 'rules over a claim' },
  line: { zh: '按费用明细判断的规则', en: 'rules over a fee line' },
}
const TYPE_NAMES = {
  text: { zh: '文本', en: 'text' },
  integer: { zh: '整数', en: 'an integer' },
  boolean: { zh: '是否（true/false）', en: 'true or false' },
  texts: { zh: '文本列表', en: 'a list of texts' },
} as const

/** @param scope where the condition is read; without it only the leaf itself is judged */
export function faultsOfLeaf(leaf: Leaf, scope?: FactScope): LeafFault[] {
  const definition = factNamed(leaf.fact)
  if (!definition) return [unknownFact(leaf.fact, scope)]
  if (scope && !definition.scopes.includes(scope)) return [outOfScope(leaf.fact, scope)]
  const rule = OPERATOR_RULES[leaf.operator]
  if (!rule.types.includes(definition.type)) return [operatorMisfit(leaf, definition)]
  if (rule.value === 'none') return faultsOfKnown(leaf, definition)
  if (leaf.value === undefined)
    return [
      {
        key: 'value',
        zh: `运算 ${leaf.operator} 需要写出 value`,
        en: `operator ${leaf.operator} needs a value`,
      },
    ]
  if (rule.value === 'list' && (!Array.isArray(leaf.value) || leaf.value.length === 0))
    return [{ key: 'value', zh: `运算 ${leaf.operator} 的 value 应为非空列表`, en: `${leaf.operator} needs a list` }]
  if (rule.value === 'one' && Array.isArray(leaf.value))
    return [
      { key: 'value', zh: `运算 ${leaf.operator} 的 value 应为单个值`, en: `${leaf.operator} needs a single value` },
    ]
  const values = (Array.isArray(leaf.value) ? leaf.value : [leaf.value]) as readonly Scalar[]
  return values.flatMap((value) => faultOfValue(leaf, definition, value) ?? [])
}

function unknownFact(name: string, scope: FactScope | undefined): LeafFault {
  const shown = name.slice(0, 60)
  const guess = nearest(name, scope ? factNamesIn(scope) : factNamesIn('line').concat(factNamesIn('person')))
  return {
    key: 'fact',
    zh: `没有名为 ${shown} 的事实${guess ? `，是否想写 ${guess}` : ''}`,
    en: `there is no fact named ${shown}${guess ? `, did you mean ${guess}` : ''}`,
  }
}

function outOfScope(name: string, scope: FactScope): LeafFault {
  if (scope === 'claim' && FACTS[name as FactName].scopes[0] === 'line')
    return {
      key: 'fact',
      zh: `${name} 是费用明细的事实：variants、sharedDeductibles 和 takes 不是 line 的责任免除只能读人和赔案的事实，不能读费用明细；按明细分开赔的，请另写一项责任，在它的 when 里读`,
      en: `${name} is a fact of a fee line: variants, sharedDeductibles and exclusions that do not take lines read facts of the person and the claim only; for money that is paid otherwise by its lines write a benefit of its own, whose \`when\` reads it`,
    }
  return {
    key: 'fact',
    zh: `${SCOPE_NAMES[scope].zh}读不到事实 ${name}`,
    en: `${SCOPE_NAMES[scope].en} cannot read the fact ${name}`,
  }
}

function operatorMisfit(leaf: Leaf, definition: FactDefinition): LeafFault {
  const type = TYPE_NAMES[definition.type]
  return {
    key: 'operator',
    zh: `事实 ${leaf.fact} 是${type.zh}，不能用运算 ${leaf.operator}`,
    en: `the fact ${leaf.fact} is ${type.en}; the operator ${leaf.operator} does not fit`,
  }
}

function faultsOfKnown(leaf: Leaf, definition: FactDefinition): LeafFault[] {
  if (leaf.value !== undefined)
    return [
      { key: 'value', zh: `运算 ${leaf.operator} 不带 value`, en: `the operator ${leaf.operator} takes no value` },
    ]
  if (definition.optional) return []
  return [{ key: 'fact', zh: `事实 ${leaf.fact} 总是已知`, en: `the fact ${leaf.fact} is always known` }]
}

function faultOfValue(leaf: Leaf, definition: FactDefinition, value: Scalar): LeafFault | null {
  const wanted = definition.type === 'texts' ? 'text' : definition.type
  const actual = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'integer' : 'boolean'
  if (wanted !== actual) {
    const quoted = wanted === 'text' ? `'${value}'` : ''
    return {
      key: 'value',
      zh: `事实 ${leaf.fact} 的值应为${TYPE_NAMES[wanted].zh}，不是 ${value}${quoted ? `；请写作 ${quoted}` : ''}`,
      en: `a value of ${leaf.fact} must be ${TYPE_NAMES[wanted].en}, not ${value}${quoted ? `; write ${quoted}` : ''}`,
    }
  }
  if (value === '') return { key: 'value', zh: 'value 不能为空文本', en: 'a value must not be empty' }
  if (!definition.values || OPERATOR_RULES[leaf.operator].types[0] !== 'text') return null
  const allowed = Object.keys(definition.values)
  if (allowed.includes(value as string) || leaf.operator.startsWith('startsWith')) return null
  const guess = nearest(String(value), allowed)
  return {
    key: 'value',
    zh: `事实 ${leaf.fact} 只取 ${allowed.join('、')}，没有 ${value}${guess ? `；是否想写 ${guess}` : ''}`,
    en: `${leaf.fact} is one of ${allowed.join(', ')}; there is no ${value}${guess ? `; did you mean ${guess}` : ''}`,
  }
}
