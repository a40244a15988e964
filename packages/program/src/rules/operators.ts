/** What each operator compares: the types of fact it fits, the value it wants, how it is decided and how it reads. */
import type { Bilingual } from '@gongbao/kernel'
import type { FactType, FactValue } from '../facts/define.ts'
import type { Leaf, Operator } from '../schema/conditions.ts'

interface OperatorRule {
  readonly types: readonly FactType[]
  readonly value: 'none' | 'one' | 'list'
  readonly reads: Bilingual
}
const scalars: readonly FactType[] = ['text', 'integer', 'boolean']

export const OPERATOR_RULES: Readonly<Record<Operator, OperatorRule>> = {
  equal: { types: scalars, value: 'one', reads: { zh: '为', en: 'is' } },
  notEqual: { types: scalars, value: 'one', reads: { zh: '不是', en: 'is not' } },
  in: { types: ['text', 'integer'], value: 'list', reads: { zh: '为', en: 'is one of' } },
  notIn: { types: ['text', 'integer'], value: 'list', reads: { zh: '不是', en: 'is none of' } },
  lessThan: { types: ['integer'], value: 'one', reads: { zh: '小于', en: 'is less than' } },
  lessThanInclusive: { types: ['integer'], value: 'one', reads: { zh: '不超过', en: 'is at most' } },
  greaterThan: { types: ['integer'], value: 'one', reads: { zh: '超过', en: 'is more than' } },
  greaterThanInclusive: { types: ['integer'], value: 'one', reads: { zh: '至少', en: 'is at least' } },
  contains: { types: ['texts'], value: 'one', reads: { zh: '包含', en: 'contain' } },
  doesNotContain: { types: ['texts'], value: 'one', reads: { zh: '不包含', en: 'do not contain' } },
  startsWithAny: { types: ['text'], value: 'list', reads: { zh: '的开头为', en: 'starts with one of' } },
  startsWithNone: { types: ['text'], value: 'list', reads: { zh: '的开头不是', en: 'starts with none of' } },
  anyStartsWith: { types: ['texts'], value: 'list', reads: { zh: '有一项开头为', en: 'include one starting with' } },
  noneStartsWith: {
    types: ['texts'],
    value: 'list',
    reads: { zh: '没有一项开头为', en: 'include none starting with' },
  },
  isKnown: { types: ['text', 'integer', 'boolean', 'texts'], value: 'none', reads: { zh: '已知', en: 'is known' } },
  isUnknown: { types: ['text', 'integer', 'boolean', 'texts'], value: 'none', reads: { zh: '未知', en: 'is unknown' } },
}

type Known = NonNullable<FactValue>
type Test = (actual: Known) => boolean

const startsWith = (prefixes: readonly string[], text: string): boolean => {
  for (const prefix of prefixes) if (text.startsWith(prefix)) return true
  return false
}

/** Builds the comparison of one leaf for values that are known; the leaf has passed `faultsOfLeaf`. */
export function testOf(leaf: Leaf): Test {
  const value = leaf.value as never
  const number = leaf.value as number
  const texts = leaf.value as readonly string[]
  const members = new Set(Array.isArray(leaf.value) ? leaf.value : [])
  const tests: Record<Operator, Test> = {
    equal: (actual) => actual === value,
    notEqual: (actual) => actual !== value,
    in: (actual) => members.has(actual),
    notIn: (actual) => !members.has(actual),
    lessThan: (actual) => (actual as number) < number,
    lessThanInclusive: (actual) => (actual as number) <= number,
    greaterThan: (actual) => (actual as number) > number,
    greaterThanInclusive: (actual) => (actual as number) >= number,
    contains: (actual) => (actual as readonly string[]).includes(value),
    doesNotContain: (actual) => !(actual as readonly string[]).includes(value),
    startsWithAny: (actual) => startsWith(texts, actual as string),
    startsWithNone: (actual) => !startsWith(texts, actual as string),
    anyStartsWith: (actual) => (actual as readonly string[]).some((text) => startsWith(texts, text)),
    noneStartsWith: (actual) => !(actual as readonly string[]).some((text) => startsWith(texts, text)),
    isKnown: () => true,
    isUnknown: () => false,
  }
  return tests[leaf.operator]
}
